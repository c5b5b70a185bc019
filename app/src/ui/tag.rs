//! A state in one word, with a shape and a colour: the word alone is enough.

use leptos::prelude::*;

use crate::text::T;

use super::example;

/// What a state asks of the reader, for tags and notices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Neither here nor there: not started, not needed.
    #[default]
    Plain,
    /// Going on, booked.
    Now,
    /// Done.
    Done,
    /// Waits for an answer.
    Wait,
    /// Stopped, too late, something to mend.
    Stop,
}

impl Kind {
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Now => "now",
            Self::Done => "done",
            Self::Wait => "wait",
            Self::Stop => "stop",
        }
    }
}

/// A state word: "Väntar på svar", "Bokad", "Klar".
#[component]
pub fn Tag(#[prop(into)] label: String, #[prop(optional)] kind: Kind) -> impl IntoView {
    view! { <span class=format!("p-tag p-tag--{}", kind.as_str())>{label}</span> }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let kinds = [
        ("plain", Kind::Plain),
        ("now", Kind::Now),
        ("done", Kind::Done),
        ("wait", Kind::Wait),
        ("stop", Kind::Stop),
    ];
    let mut examples: Vec<_> = kinds
        .into_iter()
        .map(|(name, kind)| (name, view! { <Tag label=t.plan_phase_ongoing() kind/> }.into_any()))
        .collect();
    examples.push(("long-word", view! { <Tag label=example::long_word()/> }.into_any()));
    examples
}
