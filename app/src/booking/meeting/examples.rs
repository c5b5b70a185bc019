//! One meeting in every state, for tests and the gallery.

use domain::booking::{Mode, Refusal, Standing, State, Turn};
use domain::words::Code;

use super::super::{Clash, Meeting, example, kind};
use super::MeetingPage;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::outcome::told::{self as outcome, Told};

pub fn all(t: T) -> Vec<(&'static str, MeetingPage)> {
    let page = |meeting: Meeting| {
        let mut form = FormState::new("nyckel".to_owned());
        form.version = Some(meeting.booking.version);
        MeetingPage { meeting, form, refused: None, clash: None, told: Told::default() }
    };
    let mut pages: Vec<_> = example::every_standing()
        .into_iter()
        .map(|(name, meeting)| (name, page(meeting)))
        .collect();
    for (name, mode) in [("phone", Mode::Phone), ("video", Mode::Video), ("walk", Mode::Walk)] {
        let mut meeting = example::meeting(3, State::Booked, Standing::Booked);
        meeting.booking.wish.mode = mode;
        meeting.booking.place = String::new();
        pages.push((name, page(meeting)));
    }
    if let Some((_, first)) = pages.first().cloned() {
        let refused = Some(Refusal::Stale);
        pages.push(("changed-meanwhile", MeetingPage { refused, ..first }));
    }
    let mut cancelled = example::every_standing().into_iter().map(|(_, meeting)| meeting);
    if let Some(cancelled) = cancelled.next_back() {
        let fresh = Meeting { can_be_restored: true, ..cancelled.clone() };
        pages.push(("just-cancelled", page(fresh)));
        let refused = Some(Refusal::UndoOver);
        pages.push(("too-late-to-undo", MeetingPage { refused, ..page(cancelled.clone()) }));
        let (refused, clash) = (Some(example::clash().refusal), Some(example::clash()));
        pages.push(("taken-meanwhile", MeetingPage { refused, clash, ..page(cancelled) }));
    }
    let proposed = || example::meeting(1, State::Proposed, Standing::Proposed);
    let last_day = Meeting { is_held_until_today: true, ..proposed() };
    pages.push(("held-until-today", page(last_day)));
    let mut unbound = proposed();
    unbound.booking.held_until = None;
    pages.push(("held-until-it-begins", page(unbound)));
    let (refused, clash) = (Refusal::HoldOver, example::clash());
    let clash = Some(Clash { refusal: refused, ..clash });
    let late = example::meeting(1, State::Proposed, Standing::Expired);
    pages.push((
        "answer-after-the-hold",
        MeetingPage { refused: Some(refused), clash, ..page(late) },
    ));
    let mut by_staff = example::meeting(1, State::Cancelled, Standing::Cancelled);
    by_staff.booking.ended_by = Some(by_staff.booking.staff.into());
    pages.push(("cancelled-by-staff", page(by_staff)));
    let booked = || example::meeting(3, State::Booked, Standing::Booked);
    let kind = Some(kind::short_call());
    pages.push(("of-a-kind", page(Meeting { kind: kind.clone(), ..booked() })));
    let late = Meeting { kind, can_be_cancelled: false, is_too_late: true, ..booked() };
    pages.push(("too-late-to-cancel", page(late)));
    let mut placeless = booked();
    placeless.booking.place = String::new();
    pages.push(("place-unknown", page(placeless)));
    let late = Some(Refusal::TooLate);
    pages.push(("answer-too-late", MeetingPage { refused: late, ..page(booked()) }));
    let late = Some(Refusal::TooLateHere);
    pages.push(("too-late-to-change", MeetingPage { refused: late, ..page(booked()) }));
    let mut unanswered = page(example::meeting(1, State::Proposed, Standing::Proposed));
    unanswered.form.errors.push(example::wrong(t, "svar", Code::Missing));
    pages.push(("to-mend", unanswered));
    for (name, turn) in
        [("move-asked", Turn::Theirs), ("move-to-answer", Turn::Yours), ("move-over", Turn::Over)]
    {
        pages.push((name, page(example::moving(turn))));
    }
    for (state, name, words) in [
        ("long-words", odd::long_name(), odd::long_text()),
        ("long-word", odd::long_word(), odd::long_word()),
        ("arabic", odd::ARABIC_NAME.to_owned(), odd::ARABIC.to_owned()),
        ("tigrinya", odd::TIGRINYA_NAME.to_owned(), odd::TIGRINYA.to_owned()),
        ("one-letter", odd::SHORT_NAME.to_owned(), odd::SHORT_NAME.to_owned()),
    ] {
        let mut meeting = Meeting { with: example::named(&name), ..booked() };
        words.clone_into(&mut meeting.booking.wish.subject);
        meeting.booking.answer = words;
        pages.push((state, page(meeting)));
    }
    let past = example::meeting(0, State::Booked, Standing::Past);
    for (name, told, words) in outcome::examples(t) {
        let mut page = MeetingPage { told, ..page(past.clone()) };
        page.form.errors = words;
        pages.push((name, page));
    }
    pages
}
