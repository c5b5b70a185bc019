//! What a press shows at once: that something is on its way, without moving anything on the page.

use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::{Element, HtmlElement};

use super::live::{document, words};
use crate::text::T;

/// The places where islands say it, empty until then: one floats above the page, so that nothing moves, and one is heard.
#[component]
pub fn Sending() -> impl IntoView {
    view! {
        <p class="p-sending" aria-hidden="true"></p>
        <p class="p-hidden" role="status" id="skickas"></p>
        <p class="p-hidden" role="status" data-said=""></p>
    }
}

/// What islands write: that something is on its way, and what stands in the way, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let sending = view! { <p class="p-sending">{t.ui_live_sending()}</p> };
    let unreached = view! {
        <div class="p-unreached">
            <p>{t.goal_live_unreached()}</p>
            <button class="p-button" type="button">{t.ui_live_again()}</button>
        </div>
    };
    let signed_out = view! {
        <div class="p-unreached">
            <p>{t.ui_live_unsaved()}</p>
            <a class="p-button" href="/logga-in">{t.ui_sign_in()}</a>
        </div>
    };
    let elsewhere = view! {
        <div class="p-unreached">
            <p>{t.ui_draft_elsewhere()}</p>
        </div>
    };
    vec![
        ("elsewhere", elsewhere.into_any()),
        ("silent", view! { <Sending/> }.into_any()),
        ("sending", sending.into_any()),
        ("unreached", unreached.into_any()),
        ("signed-out", signed_out.into_any()),
    ]
}

/// After so many milliseconds it is also said aloud.
const LONG: u32 = 1_000;
const IN_SIGHT: &str = ".p-sending";
const ALOUD: &str = "#skickas";

/// A press that waits for its answer; dropped when the answer is here.
pub struct Waiting {
    place: Element,
    button: Option<HtmlElement>,
    _aloud: Timeout,
}

impl Waiting {
    /// Marks the form (or what was pressed) as busy and its button as pressed already.
    pub fn begin(place: &Element, button: Option<HtmlElement>) -> Self {
        let _ = place.set_attribute("aria-busy", "true");
        if let Some(button) = &button {
            let _ = button.set_attribute("aria-disabled", "true");
        }
        say(IN_SIGHT);
        Self { place: place.clone(), button, _aloud: Timeout::new(LONG, || say(ALOUD)) }
    }
}

impl Drop for Waiting {
    fn drop(&mut self) {
        let _ = self.place.remove_attribute("aria-busy");
        if let Some(button) = &self.button {
            let _ = button.remove_attribute("aria-disabled");
        }
        say(IN_SIGHT);
        say(ALOUD);
    }
}

/// Says it in one of the places, or nothing any more.
fn say(place: &str) {
    let Some(page) = document() else { return };
    if let Ok(Some(place)) = page.query_selector(place) {
        let is_under_way = page.query_selector("[aria-busy]").is_ok_and(|busy| busy.is_some());
        place.set_text_content(words("sending").filter(|_| is_under_way).as_deref());
    }
}
