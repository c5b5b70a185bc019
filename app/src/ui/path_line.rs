//! The one ornament: a line that could have been drawn by hand. It says nothing, so it is not read aloud.

use leptos::prelude::*;

use crate::text::T;

/// A way that winds on, with where one is on it.
#[component]
pub fn PathLine() -> impl IntoView {
    view! {
        <svg class="p-path" width="320" height="48" viewBox="0 0 320 48" aria-hidden="true" focusable="false">
            <path d="M4 38C30 44 44 12 76 15s32 26 66 24 38-33 74-31 40 23 98 5"></path>
            <circle cx="4" cy="38" r="3.5"></circle>
            <circle cx="142" cy="39" r="5.5"></circle>
        </svg>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(_: T) -> Vec<(&'static str, AnyView)> {
    vec![("line", view! { <PathLine/> }.into_any())]
}
