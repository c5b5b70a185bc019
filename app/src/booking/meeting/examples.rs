//! One meeting in every state, for tests and the gallery.

use domain::booking::{Mode, Refusal, Standing, State, Turn};
use domain::meeting_type::{MeetingType, Notice};
use domain::words::Code;

use super::super::{Clash, Meeting, example, kind};
use super::MeetingPage;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::outcome::told::{self as outcome, Told};

pub fn all(t: T) -> Vec<(&'static str, MeetingPage)> {
    let mut all = states(t);
    all.extend(proposed_of_their_own().map(|(name, meeting)| (name, page(meeting))));
    all
}

fn page(meeting: Meeting) -> MeetingPage {
    let mut form = FormState::new("nyckel".to_owned());
    form.version = Some(meeting.booking.version);
    MeetingPage { meeting, form, refused: None, clash: None, told: Told::default() }
}

#[expect(clippy::too_many_lines, reason = "one example for each state")]
fn states(t: T) -> Vec<(&'static str, MeetingPage)> {
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
        pages.push((
            "taken-meanwhile",
            MeetingPage { refused, clash: clash.clone(), ..page(cancelled.clone()) },
        ));
        let refusal = Refusal::StaffAway;
        let clash = clash.map(|clash| Clash { refusal, ..clash });
        let refused = Some(refusal);
        pages.push(("away-meanwhile", MeetingPage { refused, clash, ..page(cancelled) }));
    }
    let proposed = || example::meeting(1, State::Proposed, Standing::Proposed);
    let last_day = Meeting { is_held_until_today: true, ..proposed() };
    pages.push(("held-until-today", page(last_day)));
    let mut unbound = proposed();
    unbound.booking.held_until = None;
    pages.push(("held-until-it-begins", page(unbound)));
    let (refused, clash) = (Refusal::HoldOver, example::clash());
    let clash = Clash { refusal: refused, ..clash };
    let none = Clash { nearest: Vec::new(), ..clash.clone() };
    let late = MeetingPage {
        refused: Some(refused),
        ..page(example::meeting(1, State::Proposed, Standing::Expired))
    };
    pages.push(("answer-after-the-hold", MeetingPage { clash: Some(clash), ..late.clone() }));
    pages.push(("answer-after-the-hold-no-times", MeetingPage { clash: Some(none), ..late }));
    pages.extend(with_others(t).map(|(name, meeting)| (name, page(meeting))));
    let booked = || example::meeting(3, State::Booked, Standing::Booked);
    let kind = Some(kind::short_call());
    pages.push(("of-a-kind", page(Meeting { kind: kind.clone(), ..booked() })));
    let late = Meeting { kind, can_be_cancelled: false, is_too_late: true, ..booked() };
    pages.push(("too-late-to-cancel", page(late)));
    let with_notice = |move_minutes, cancel_minutes| {
        let notice = Notice { move_minutes, cancel_minutes };
        Some(MeetingType { notice, ..kind::talk() })
    };
    for (name, kind) in [
        ("until-both", with_notice(120, 120)),
        ("until-each", with_notice(1_440, 120)),
        ("until-move", with_notice(120, 0)),
        ("until-cancel", with_notice(0, 120)),
    ] {
        pages.push((name, page(Meeting { kind, ..booked() })));
    }
    let kind = with_notice(1_440, 120);
    let late = Meeting { kind, can_be_moved: false, is_too_late_to_move: true, ..booked() };
    pages.push(("too-late-to-move", page(late)));
    let soon = example::meeting(0, State::Requested, Standing::Waiting);
    pages.push(("waits-and-is-soon", page(Meeting { is_soon: true, ..soon })));
    let mut placeless = booked();
    placeless.booking.place = String::new();
    pages.push(("protected", page(Meeting { is_protected: true, ..placeless.clone() })));
    pages.push(("place-unknown", page(placeless)));
    let late = Some(Refusal::TooLate);
    pages.push(("answer-too-late", MeetingPage { refused: late, ..page(booked()) }));
    for (name, refusal) in [
        ("too-late-to-change", Refusal::TooLateHere),
        ("begun-meanwhile", Refusal::Started),
        ("not-yours-to-answer", Refusal::NotMyHandler),
    ] {
        pages.push((name, MeetingPage { refused: Some(refusal), ..page(booked()) }));
    }
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

/// With a colleague there too, with a stand-in, and one that a change of person would have needed.
fn with_others(t: T) -> [(&'static str, Meeting); 4] {
    let booked = || example::meeting(3, State::Booked, Standing::Booked);
    let mut not_needed = example::meeting(1, State::Cancelled, Standing::Cancelled);
    not_needed.booking.ended_by = Some(not_needed.booking.staff.into());
    let by_staff = not_needed.clone();
    not_needed.booking.reason = t.handover_meeting_reason();
    [
        ("three-of-us", Meeting { also: Some(example::erik()), ..booked() }),
        ("stand-in", Meeting { with: example::stand_in(), ..booked() }),
        ("not-needed", not_needed),
        ("cancelled-by-staff", by_staff),
    ]
}

/// Times that staff propose: for a wish, and instead of one that was booked.
fn proposed_of_their_own() -> [(&'static str, Meeting); 4] {
    let wish = Some(example::wish_page(domain::time_wish::Standing::Proposed).wish);
    let inside = example::meeting(24, State::Proposed, Standing::Proposed);
    let outside = example::meeting(1, State::Proposed, Standing::Proposed);
    let let_go = example::meeting(24, State::Proposed, Standing::Expired);
    let mut away = outside.clone();
    away.booking.previous = Some(example::span(0));
    away.booking.before = Some(State::Booked);
    [
        ("in-the-wish", Meeting { wish: wish.clone(), ..inside }),
        ("outside-the-wish", Meeting { wish: wish.clone(), ..outside }),
        ("wish-waits-again", Meeting { wish, ..let_go }),
        ("instead-of-a-booked-one", away),
    ]
}
