//! People, meetings and words that the examples of the staff side share.

use domain::booking::{Booking, Handler, Mode, Moving, Pending, Standing, State, Turn, Wish};
use domain::goal::step::{Step, StepState};
use domain::goal::{Goal, State as GoalState, Thinking};
use domain::id::{BookingId, GoalId, MeetingTypeId, ParticipantId, StaffId, StepId, Uuid};
use domain::meeting_type::MeetingType;
use domain::person::StaffRole;
use domain::plan::{Kind, Stretch};
use domain::time::Span;
use domain::words::{Code, Wrong};
use jiff::civil::{Date, date};
use jiff::{Timestamp, ToSpan};

use super::answer::Answering;
use super::item::{Conflict, Item, Why};
use super::meeting::MeetingPage;
use super::{Meeting, errors};
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::layout::Contact;
use crate::ui::strands::Strand;

pub const TODAY: Date = date(2026, 11, 24);

/// Every standing but the one that waits for an answer, with a name for the gallery.
pub const STANDINGS: [(&str, Standing); 10] = [
    ("proposed", Standing::Proposed),
    ("booked", Standing::Booked),
    ("today", Standing::Today),
    ("ongoing", Standing::Ongoing),
    ("past", Standing::Past),
    ("unanswered", Standing::Unanswered),
    ("expired", Standing::Expired),
    ("declined", Standing::Declined),
    ("refused", Standing::Refused),
    ("cancelled", Standing::Cancelled),
];

pub fn meeting(standing: Standing) -> Meeting {
    let state = match standing {
        Standing::Waiting | Standing::Unanswered => State::Requested,
        Standing::Proposed | Standing::Expired => State::Proposed,
        Standing::Declined => State::Declined,
        Standing::Refused => State::Refused,
        Standing::Cancelled => State::Cancelled,
        Standing::Booked | Standing::Today | Standing::Ongoing | Standing::Past => State::Booked,
    };
    let participant = ParticipantId(Uuid::from_u128(31));
    let wish = Wish {
        mode: Mode::Visit,
        interpreter: "arabiska".to_owned(),
        needs: "Ett lugnt rum.".to_owned(),
        subject: "Jag vill prata om bageriet.\nOch om mina tider.".to_owned(),
    };
    let asked_at = at("2026-11-20T08:12:00Z");
    let booking = Booking::request(
        BookingId(Uuid::from_u128(11)),
        (participant, StaffId(Uuid::from_u128(41))),
        span("2026-11-24T13:30:00Z"),
        wish,
        "Rudsjöterrassen 2".to_owned(),
        asked_at,
    );
    let is_proposed = state == State::Proposed;
    let booking = Booking {
        state,
        held_until: is_proposed.then(|| at("2026-11-24T08:12:00Z")),
        previous: is_proposed.then(|| span("2026-11-23T13:30:00Z")),
        answer: if state == State::Requested { String::new() } else { "Vi ses.".to_owned() },
        reason: if state == State::Cancelled { "Jag är sjuk.".to_owned() } else { String::new() },
        ended_by: (state == State::Cancelled).then(|| participant.into()),
        ..booking
    };
    let name = "Amina Yusuf".to_owned();
    Meeting {
        booking,
        kind: Some(talk()),
        standing,
        name,
        colleague: None,
        also: None,
        can_be_restored: false,
        pending: None,
    }
}

/// The ordinary kind of meeting, with something to prepare.
pub fn talk() -> MeetingType {
    let id = MeetingTypeId(Uuid::from_u128(0x71));
    let preparation = "Ta med kalendern om du har en.".to_owned();
    MeetingType { preparation, ..MeetingType::ordinary(id, "Samtal".to_owned()) }
}

/// A colleague who works with the participant too.
pub fn handler() -> Handler {
    Handler {
        id: StaffId(Uuid::from_u128(42)),
        name: "Erik Holm".to_owned(),
        role: StaffRole::SeHandler,
        phone: "08-123 456 02".to_owned(),
        reach_hours: "vardagar 9–15".to_owned(),
        place: String::new(),
        stands_in_for: None,
    }
}

/// A booked meeting that one of the two wants to move.
pub fn moving(turn: Turn) -> Meeting {
    let booked = meeting(Standing::Booked);
    let Booking { staff, participant, .. } = booked.booking;
    let asked_by = if turn == Turn::Yours { participant.into() } else { staff.into() };
    let (span, held_until) = (span("2026-11-26T08:00:00Z"), at("2026-11-24T09:00:00Z"));
    let moving = Moving { span, staff, asked_by, held_until };
    Meeting { pending: Some(Pending { moving, turn }), ..booked }
}

pub fn answering() -> Answering {
    let starts = ["2026-11-25T08:00:00Z", "2026-11-25T09:00:00Z", "2026-11-26T08:00:00Z"];
    let later = (27..=30).map(|day| span(&format!("2026-11-{day}T12:00:00Z")));
    Answering {
        form: FormState { version: Some(1), ..FormState::new("k".to_owned()) },
        free: starts.into_iter().map(span).chain(later).collect(),
    }
}

/// The page with an answer chosen and one field left out.
pub fn wrong(t: T, page: MeetingPage, answer: &str, field: &'static str) -> MeetingPage {
    faulty(t, page, answer, field, Code::Missing)
}

/// The page with an answer chosen and something to mend in one field.
pub fn faulty(
    t: T,
    mut page: MeetingPage,
    answer: &str,
    field: &'static str,
    code: Code,
) -> MeetingPage {
    if let Some(answering) = &mut page.answering {
        answering.form = answering.form.clone().with("svar", answer);
        answering.form.errors = errors(t, &[Wrong::new(field, code)]);
    }
    page
}

/// One that is plain, one with the form open, one answered meanwhile.
pub fn items() -> Vec<Item> {
    let item = |id, standing, is_first| {
        let mut meeting = meeting(standing);
        meeting.booking.id = BookingId(Uuid::from_u128(id));
        let (answering, conflict) = (None, None);
        Item { meeting, key: "k".to_owned(), answering, conflict, is_first }
    };
    let mut open = item(12, Standing::Waiting, false);
    open.answering = Some(answering());
    let mut lost = item(13, Standing::Booked, false);
    lost.conflict = Some(Conflict::new(Why::Answered, "Passar torsdag?"));
    vec![item(11, Standing::Waiting, true), open, lost]
}

/// Many wishes, from people whose names and words are of every kind.
pub fn crowd() -> Vec<Item> {
    let people = [
        (odd::long_name(), odd::long_text()),
        (odd::long_word(), odd::long_word()),
        (odd::ARABIC_NAME.to_owned(), odd::ARABIC.to_owned()),
        (odd::TIGRINYA_NAME.to_owned(), odd::TIGRINYA.to_owned()),
        (odd::SHORT_NAME.to_owned(), odd::SHORT_NAME.to_owned()),
    ];
    let first = items().into_iter().take(1);
    let copies = first.flat_map(|item| std::iter::repeat_n(item, 20));
    let named = (100..).zip(people.into_iter().cycle()).zip(copies);
    let named = named.map(|((id, (name, words)), mut item)| {
        item.meeting.booking.id = BookingId(Uuid::from_u128(id));
        item.meeting.booking.wish.subject = words;
        item.meeting.name = name;
        item.is_first = id == 100;
        item
    });
    named.collect()
}

pub fn goal() -> Goal {
    let now = at("2026-10-01T08:00:00Z");
    Goal {
        id: GoalId(Uuid::from_u128(21)),
        words: "Jag vill arbeta på ett bageri".to_owned(),
        thinking: Thinking {
            why: "Jag mår bra av att baka.".to_owned(),
            obstacle: "Tidiga morgnar.".to_owned(),
            if_words: "väckarklockan ringer".to_owned(),
            then_words: "sätter jag på kaffet först".to_owned(),
            support: "Min syster".to_owned(),
        },
        is_shared: true,
        state: GoalState::Active,
        ending: String::new(),
        version: 1,
        created_at: now,
        changed_at: now,
        steps: vec![Step {
            id: StepId(Uuid::from_u128(51)),
            words: "Ringa Kafé Ankaret".to_owned(),
            due_on: Some(date(2026, 11, 27)),
            state: StepState::Ongoing,
            position: 1,
            version: 1,
            done_at: None,
            changed_at: now,
        }],
        check_ins: vec![],
    }
}

pub fn strands() -> Vec<Strand> {
    let strand = |kind, purpose: &str, since| Strand {
        kind,
        person: Some("Sara Lind".to_owned()),
        purpose: purpose.to_owned(),
        place: String::new(),
        stretch: Stretch { since, until: None },
        is_paused: false,
        efforts: vec![],
        edit: None,
    };
    vec![
        strand(Kind::CaseManagement, "Att någon håller ihop allt.", date(2026, 3, 2)),
        Strand { person: None, ..strand(Kind::Cbt, "", date(2026, 9, 1)) },
    ]
}

pub fn contact(t: T) -> Contact {
    Contact {
        name: "Sara Lind".to_owned(),
        role: t.ui_role_case_manager(),
        phone: "08-123 456 01".to_owned(),
        hours: "vardagar 9–15".to_owned(),
    }
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap_or_default()
}

pub fn span(start: &str) -> Span {
    let start = at(start);
    Span::new(start, start + 45.minutes())
}
