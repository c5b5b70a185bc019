//! Where an island says what just happened, to those who hear the page.

use leptos::prelude::*;

use crate::text::T;

/// An empty place that is read aloud when an island writes in it.
#[component]
pub fn Live() -> impl IntoView {
    view! { <p class="p-live" role="status" aria-live="polite" data-said=""></p> }
}

/// The component with each of its options, for the gallery.
pub fn examples(_: T) -> Vec<(&'static str, AnyView)> {
    vec![("silent", view! { <Live/> }.into_any())]
}
