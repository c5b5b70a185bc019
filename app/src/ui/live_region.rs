//! Where an island says what just happened, to those who hear the page.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::Element;

use super::live::document;
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

/// Says a sentence to those who listen, when the person is done with what they do.
pub fn announce(words: String) {
    if let Some(region) = region() {
        say(region, words);
    }
}

/// Says a sentence in the place for it nearest to where it happened.
pub(super) fn announce_near(place: &Element, words: String) {
    let near = place.closest("section").ok().flatten();
    let near = near.and_then(|near| near.query_selector("[data-said]").ok().flatten());
    if let Some(region) = near.or_else(region) {
        say(region, words);
    }
}

fn say(region: Element, words: String) {
    region.set_text_content(None);
    // The region must be seen empty first, or the same sentence twice is said once.
    Timeout::new(50, move || region.set_text_content(Some(&words))).forget();
}

/// The page's first place for what was just done; the frame has one where the page has none.
fn region() -> Option<Element> {
    document()?.query_selector("[data-said]").ok()?
}
