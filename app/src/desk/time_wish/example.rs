//! The page of a wish in every state, for tests and the gallery.

use domain::booking::{Refusal as Time, State as Meeting, Wish as About};
use domain::id::{BookingId, TimeWishId, Uuid};
use domain::meeting_type::MeetingType;
use domain::time_wish::{Offer, Part, Proposal, Refusal, Standing, State, TimeWish, Window};
use domain::words::{Code, Wrong};
use jiff::civil::date;

use super::{Answering, Wish, WishPage};
use crate::desk::{errors, example};
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;

/// A wish that waits.
pub fn waiting() -> Wish {
    wish(Standing::Waiting)
}

/// A wish in one state.
fn wish(standing: Standing) -> Wish {
    let asked = example::meeting(domain::booking::Standing::Waiting);
    let window = |day, part| Window { day: date(2026, 11, day), part }.span();
    let windows = [
        window(25, Part::Morning),
        window(28, Part::WholeDay),
        window(30, Part::Between(13 * 60, 15 * 60)),
    ];
    let windows = windows.into_iter().flatten().collect();
    let booking = asked.booking;
    let parts = (None, booking.wish, windows);
    let people = (booking.participant, booking.staff);
    let id = TimeWishId(Uuid::from_u128(61));
    let wish = TimeWish::ask(id, people, parts, booking.requested_at);
    let span = example::span("2026-11-25T08:00:00Z");
    let proposal = Proposal {
        booking: BookingId(Uuid::from_u128(11)),
        span,
        state: Meeting::Proposed,
        held_until: Some(span.start),
    };
    let (state, answer) = match standing {
        Standing::Waiting | Standing::Lapsed => (State::Open, ""),
        Standing::Proposed | Standing::Answered => (State::Answered, ""),
        Standing::Declined => (State::Declined, "De dagarna är jag på kurs."),
        Standing::Withdrawn => (State::Withdrawn, ""),
    };
    let proposal = (state == State::Answered).then_some(proposal);
    let wish = TimeWish { state, proposal, answer: answer.to_owned(), ..wish };
    Wish { wish, name: asked.name, standing, let_go: None }
}

fn answering(wish: &Wish) -> Answering {
    let at = example::span;
    let free = [vec![at("2026-11-25T08:00:00Z"), at("2026-11-25T09:00:00Z")], vec![], vec![]];
    let near = vec![at("2026-11-25T12:00:00Z"), at("2026-11-26T08:00:00Z")];
    let inside = wish.wish.windows.iter().copied().zip(free).collect();
    let form = FormState { version: Some(1), ..FormState::new("k".to_owned()) };
    Answering {
        proposing: form.clone(),
        declining: FormState { scope: "nej-".to_owned(), ..form },
        offer: Offer { inside, near },
        length: at("2026-11-25T08:00:00Z"),
    }
}

/// Every state.
pub fn pages(t: T) -> Vec<(&'static str, WishPage)> {
    let page = |standing| WishPage {
        wish: wish(standing),
        kind: None,
        closed: vec![],
        answering: None,
        stopped: None,
        wrote: String::new(),
    };
    let open = WishPage {
        answering: Some(answering(&wish(Standing::Waiting))),
        ..page(Standing::Waiting)
    };
    let mut examples = vec![("waiting", open.clone())];
    for standing in Standing::ALL.into_iter().filter(|it| *it != Standing::Waiting) {
        examples.push((standing.as_str(), page(standing)));
    }
    let mut let_go = open.clone();
    let_go.wish.let_go = wish(Standing::Proposed).wish.proposal;
    let closed = open.wish.wish.windows.iter().skip(1).take(1).copied().collect();
    let kind =
        MeetingType::ordinary(domain::id::MeetingTypeId(Uuid::from_u128(71)), "Samtal".to_owned());
    let mut none = open.clone();
    if let Some(answering) = &mut none.answering {
        answering.offer = Offer::default();
    }
    let wrong = |code, is_no: bool, field| {
        let mut page = open.clone();
        if let Some(answering) = &mut page.answering {
            let form = if is_no { &mut answering.declining } else { &mut answering.proposing };
            form.errors = errors(t, &[Wrong::new(field, code)]);
        }
        page
    };
    let lost = |standing, stopped| WishPage {
        stopped: Some(stopped),
        wrote: "Passar onsdag?".to_owned(),
        ..page(standing)
    };
    let mut odd_words = open.clone();
    odd_words.wish.name = odd::long_name();
    odd_words.wish.wish.wish = About { subject: odd::long_text(), ..odd_words.wish.wish.wish };
    let mut arabic = open.clone();
    odd::ARABIC_NAME.clone_into(&mut arabic.wish.name);
    odd::ARABIC.clone_into(&mut arabic.wish.wish.wish.subject);
    examples.extend([
        ("let-go", let_go),
        ("closed-day", WishPage { closed, ..open.clone() }),
        ("kind", WishPage { kind: Some(kind), ..open.clone() }),
        ("no-free-times", none),
        ("no-time-chosen", wrong(Code::Missing, false, "tid")),
        ("time-not-in-list", wrong(Code::NotAChoice, false, "tid")),
        ("no-without-words", wrong(Code::Missing, true, "meddelande")),
        ("taken", WishPage { stopped: Some(Refusal::Time(Time::SlotTaken)), ..open.clone() }),
        ("changed-meanwhile", WishPage { stopped: Some(Refusal::Stale), ..open.clone() }),
        ("answered-meanwhile", lost(Standing::Proposed, Refusal::Proposed)),
        ("withdrawn-meanwhile", lost(Standing::Withdrawn, Refusal::Withdrawn)),
        ("passed-meanwhile", lost(Standing::Lapsed, Refusal::Lapsed)),
        ("long-words", odd_words),
        ("arabic", arabic),
    ]);
    examples
}
