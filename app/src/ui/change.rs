//! A change of person as the participant meets it: who, from when, why, and the meeting of all three first.

use domain::time::Span;
use jiff::civil::{Date, date};
use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::notice::Notice;
use super::quote::Quote;
use super::tag::Kind;
use super::{example, time};
use crate::text::T;

/// What is asked for or decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The whole name of the person so far, and of the new one.
    pub from: String,
    pub to: String,
    /// The first day of the new person.
    pub day: Date,
    pub today: Date,
    pub is_decided: bool,
    /// Why, in the words of the person so far.
    pub words: String,
    /// The address and the time of the meeting of all three, while it is ahead.
    pub meeting: Option<(String, Span)>,
    /// Why there is none; empty when there is one.
    pub no_meeting: String,
}

/// One change of person, told kindly and in full.
#[component]
pub fn PersonChange(t: T, change: Change) -> impl IntoView {
    let Change { from, to, day, today, is_decided, words, meeting, no_meeting } = change;
    let first = from.split_whitespace().next().unwrap_or(&from).to_owned();
    let on = time::day(t, day);
    let (title, what) = if !is_decided {
        (t.handover_change_asked_title(to), t.handover_change_asked(from, on))
    } else if today < day {
        (t.handover_change_decided_title(to, on), t.handover_change_decided(first.clone()))
    } else {
        (t.handover_change_decided_title(to, on), t.handover_change_done(first.clone()))
    };
    let before = match meeting {
        Some((href, span)) => EitherOf3::A(view! {
            <p><a href=href>{t.handover_change_meeting(time::when(t, span))}</a></p>
        }),
        None if !no_meeting.is_empty() && today < day => EitherOf3::B(view! {
            <p>{format!("{}:", t.handover_change_no_meeting())}</p>
            <p class="p-own" dir="auto">{no_meeting}</p>
        }),
        None => EitherOf3::C(()),
    };
    view! {
        <Notice kind=Kind::Now title>
            <p>{what}</p>
            <Quote words who=t.handover_change_why(first)/>
            {before}
        </Notice>
    }
}

/// Sara hands over to Nils, as pages that tell of it show it.
pub fn example(is_decided: bool) -> Change {
    let start = "2026-12-01T09:00:00Z".parse().unwrap_or_default();
    let end = "2026-12-01T09:45:00Z".parse().unwrap_or_default();
    Change {
        from: "Sara Lind".to_owned(),
        to: "Nils Åberg".to_owned(),
        day: date(2026, 12, 7),
        today: date(2026, 11, 24),
        is_decided,
        words: "Jag byter jobb. Nils har arbetat länge och är lätt att prata med.".to_owned(),
        meeting: Some(("/moten/1".to_owned(), Span::new(start, end))),
        no_meeting: String::new(),
    }
}

/// The component in each of its states, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let shown = |change: Change| view! { <PersonChange t change/> }.into_any();
    let without = |change: Change| Change {
        meeting: None,
        no_meeting: "Du och Nils har redan träffats flera gånger.".to_owned(),
        ..change
    };
    let done = Change { today: date(2026, 12, 8), meeting: None, ..example(true) };
    let long = Change { from: example::long_name(), words: example::long_word(), ..example(false) };
    let arabic = Change { to: example::ARABIC_NAME.to_owned(), ..example(false) };
    vec![
        ("asked", shown(example(false))),
        ("decided", shown(example(true))),
        ("no-meeting", shown(without(example(true)))),
        ("done", shown(done)),
        ("long-words", shown(Change { words: example::long_text(), ..long })),
        ("arabic", shown(arabic)),
    ]
}
