//! Example people, times and meetings for the pages' states.

use domain::booking::{
    Booking, Handler, Mode, Moving, Pending, Refusal, Standing, State, Turn, Wish,
};
use domain::id::{BookingId, ParticipantId, StaffId, TimeWishId};
use domain::person::StaffRole;
use domain::time::Span;
use domain::time_wish::{self, Part, Proposal, TimeWish, Window};
use domain::words::{Code, Wrong};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::time_wish::{Before, WishForm, WishPage};
use super::{Clash, Meeting, words};
use crate::text::T;
use crate::ui::form::{FieldError, FormState};
use crate::ui::time_wish::WishRow;

const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(0xa1));

/// Tuesday 24 November 2026, 9.00 in Sweden.
fn morning() -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_795_507_200)
}

/// The `number`th example time: three a day, 45 minutes each.
pub fn span(number: i64) -> Span {
    let (day, hour) = (number / 3, number % 3);
    let start = morning() + SignedDuration::from_hours(day * 24 + hour * 3);
    Span::new(start, start + SignedDuration::from_mins(45))
}

pub fn sara() -> Handler {
    Handler {
        id: StaffId(Uuid::from_u128(0x5a)),
        name: "Sara Lind".to_owned(),
        role: StaffRole::CaseManager,
        phone: "08-123 45 67".to_owned(),
        reach_hours: "Vardagar 9–12".to_owned(),
        place: "Storgatan 1, entrén mot torget".to_owned(),
        stands_in_for: None,
    }
}

/// A handler with a name of any kind.
pub fn named(name: &str) -> Handler {
    Handler { name: name.to_owned(), ..sara() }
}

pub fn erik() -> Handler {
    Handler {
        id: StaffId(Uuid::from_u128(0xe1)),
        name: "Erik Ek".to_owned(),
        role: StaffRole::SeHandler,
        ..sara()
    }
}

/// Erik, while he stands in for Sara.
pub fn stand_in() -> Handler {
    Handler { stands_in_for: Some("Sara Lind".to_owned()), ..erik() }
}

/// A meeting with Sara in one state, seen as `standing`.
pub fn meeting(number: i64, state: State, standing: Standing) -> Meeting {
    let handler = sara();
    let wish = Wish {
        mode: Mode::Visit,
        interpreter: "arabiska".to_owned(),
        needs: String::new(),
        subject: "Praktikplatsen på kaféet".to_owned(),
    };
    let id = BookingId(Uuid::from_u128(number.unsigned_abs().into()));
    let place = handler.place.clone();
    let now = morning();
    let booking = Booking {
        state,
        held_until: (state == State::Proposed).then(|| now + SignedDuration::from_hours(24)),
        ..Booking::request(id, (AMINA, handler.id), span(number), wish, place, now)
    };
    let can_be_cancelled = state.is_live();
    Meeting {
        booking,
        with: handler,
        also: None,
        kind: None,
        standing,
        can_be_cancelled,
        is_held_until_today: false,
        is_soon: false,
        is_too_late_to_move: false,
        is_too_late: false,
        can_be_restored: false,
        can_be_moved: matches!(standing, Standing::Waiting | Standing::Booked | Standing::Today),
        pending: None,
        wish: None,
        is_protected: false,
    }
}

/// A booked meeting that one of the two wants to move.
pub fn moving(turn: Turn) -> Meeting {
    let booked = meeting(1, State::Booked, Standing::Booked);
    let asked_by = match turn {
        Turn::Yours | Turn::Others => booked.with.id.into(),
        Turn::Theirs | Turn::Over => AMINA.into(),
    };
    let (staff, held_until) = (booked.with.id, span(1).start);
    let moving = Moving { span: span(4), staff, asked_by, held_until };
    Meeting { pending: Some(Pending { moving, turn }), ..booked }
}

/// Every state a meeting can be seen in, with a name for it.
pub fn every_standing() -> Vec<(&'static str, Meeting)> {
    Standing::ALL
        .into_iter()
        .map(|standing| {
            let state = match standing {
                Standing::Waiting | Standing::Unanswered => State::Requested,
                Standing::Proposed | Standing::Expired => State::Proposed,
                Standing::Booked | Standing::Today | Standing::Ongoing | Standing::Past => {
                    State::Booked
                }
                Standing::Declined => State::Declined,
                Standing::Refused => State::Refused,
                Standing::Cancelled => State::Cancelled,
            };
            let mut meeting = meeting(1, state, standing);
            if state == State::Proposed {
                meeting.booking.previous = Some(span(0));
                "Jag är på ett annat möte då. Passar den här tiden?"
                    .clone_into(&mut meeting.booking.answer);
            }
            if standing == Standing::Cancelled {
                "Jag är sjuk.".clone_into(&mut meeting.booking.reason);
                meeting.booking.ended_by = Some(AMINA.into());
            }
            let now = matches!(
                standing,
                Standing::Ongoing | Standing::Past | Standing::Unanswered | Standing::Expired
            );
            meeting.can_be_cancelled = state.is_live() && !now;
            (standing.as_str(), meeting)
        })
        .collect()
}

pub fn clash() -> Clash {
    Clash { refusal: Refusal::SlotTaken, wished: span(2), nearest: vec![span(1), span(3), span(4)] }
}

/// What there is to mend in a field.
pub fn wrong(t: T, field: &'static str, code: Code) -> FieldError {
    words::wrong(t, &Wrong::new(field, code))
}

/// A part of the day, some days after the first example day.
pub fn day(days: i64, part: Part) -> Span {
    let day = domain::time::day(span(days * 3).start);
    Window { day, part }.span().unwrap_or(span(days * 3))
}

/// A wish under way, empty and folded.
pub fn wish_form() -> WishForm {
    WishForm {
        form: FormState::new("nyckel".to_owned()).with("med", sara().id.to_string()),
        with: sara(),
        modes: Mode::ALL.to_vec(),
        readers: vec![],
        before: Before::Nothing,
        first: domain::time::day(span(0).start),
        last: domain::time::day(span(168).start),
        stopped: None,
        is_open: false,
    }
}

/// A wish to Sara in one state.
pub fn wish_page(standing: time_wish::Standing) -> WishPage {
    use time_wish::{Standing as Stands, State as Kept};
    let booked = meeting(8, State::Proposed, Standing::Proposed).booking;
    let windows = vec![
        day(8, Part::Morning),
        day(9, Part::Between(13 * 60, 15 * 60)),
        day(10, Part::Afternoon),
    ];
    let id = TimeWishId(Uuid::from_u128(0x3e));
    let parts = (None, booked.wish.clone(), windows);
    let wish = TimeWish::ask(id, (AMINA, sara().id), parts, morning());
    let proposal = Proposal {
        booking: booked.id,
        span: booked.span,
        state: booked.state,
        held_until: booked.held_until,
    };
    let (state, proposal, answer) = match standing {
        Stands::Waiting | Stands::Lapsed => (Kept::Open, None, ""),
        Stands::Proposed | Stands::Answered => (Kept::Answered, Some(proposal), ""),
        Stands::Declined => (Kept::Declined, None, "De dagarna är jag på kurs."),
        Stands::Withdrawn => (Kept::Withdrawn, None, ""),
    };
    WishPage {
        wish: TimeWish { state, proposal, answer: answer.to_owned(), ..wish },
        with: sara(),
        kind: None,
        standing,
        let_go: None,
        is_answerable: true,
        closed: vec![],
        form: FormState { version: Some(1), ..FormState::new("nyckel".to_owned()) },
        refused: None,
    }
}

/// Wishes as lists tell of them: one that waits, and two that came to nothing.
pub fn wish_rows() -> Vec<WishRow> {
    use time_wish::Standing as Stands;
    let row = |standing| {
        let page = wish_page(standing);
        let href = super::time_wish::path(page.wish.id, "");
        WishRow { href, with: page.with.name, windows: page.wish.windows, standing }
    };
    [Stands::Waiting, Stands::Declined, Stands::Lapsed].map(row).into()
}
