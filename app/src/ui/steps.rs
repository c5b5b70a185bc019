//! How far one has come in a flow, in words.

use leptos::prelude::*;

use crate::text::T;

/// "1 av 4", above the title.
#[component]
pub fn Steps(t: T, at: u8, of: u8) -> impl IntoView {
    view! { <p class="p-steps">{t.ui_steps(at.to_string(), of.to_string())}</p> }
}
