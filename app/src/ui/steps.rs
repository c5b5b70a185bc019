//! How far one has come in a flow, in words.

use leptos::prelude::*;

use crate::text::T;

/// "1 av 4", above the title.
#[component]
pub fn Steps(t: T, at: u8, of: u8) -> impl IntoView {
    view! { <p class="p-steps">{t.ui_steps(at.to_string(), of.to_string())}</p> }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    vec![
        ("first", view! { <Steps t at=1 of=4/> }.into_any()),
        ("last", view! { <Steps t at=4 of=4/> }.into_any()),
    ]
}
