//! The island around the list of times: morning or afternoon, more days in place, and what to do when a time was taken.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, MouseEvent, SubmitEvent};

use crate::ui::live::{self, Outcome};
use crate::ui::live_region::announce;

/// One island around one form with times. Its filter stands inside as `[data-filter]`, hidden until there is an island.
#[island]
pub fn SlotPicker(children: Children) -> impl IntoView {
    Effect::new(|_| show_filter());
    view! { <div class="p-picker" on:submit=send on:click=choose_half>{children()}</div> }
}

fn show_filter() {
    if let Some(filter) = find("[data-filter]") {
        let _ = filter.remove_attribute("hidden");
    }
}

fn send(event: SubmitEvent) {
    let asks_for_more = event.submitter().is_some_and(|button| button.has_attribute("name"));
    live::post(&event, move |outcome| {
        // The first new day takes the focus, so that reading goes on where the old list ended.
        if let (true, Outcome::Done, Some(day)) = (asks_for_more, outcome, find("[data-new]")) {
            let _ = day.unchecked_into::<HtmlElement>().focus();
        }
    });
}

/// Shows the times of half the day; a chosen time stays in sight, and nothing is asked of the server.
fn choose_half(event: MouseEvent) {
    let pressed = || {
        let target: Element = event.target()?.dyn_into().ok()?;
        let button = target.closest("[data-choose]").ok()??;
        let half = button.get_attribute("data-choose")?;
        let picker = button.closest(".p-picker").ok()??;
        Some((button, half, picker))
    };
    let Some((button, half, picker)) = pressed() else { return };
    if let Some(before) = find("[data-choose][aria-pressed=true]") {
        let _ = before.set_attribute("aria-pressed", "false");
    }
    let _ = button.set_attribute("aria-pressed", "true");
    let _ = picker.set_attribute("data-shown", &half);
    let shown = if half.is_empty() {
        "[data-half] input".to_owned()
    } else {
        format!("[data-half={half}] input")
    };
    let count = picker.query_selector_all(&shown).map(|list| list.length()).unwrap_or_default();
    if let Some(words) = find("[data-filter]").and_then(|at| at.get_attribute("data-words-shown")) {
        announce(words.replace("{n}", &count.to_string()));
    }
}

fn find(selector: &str) -> Option<Element> {
    live::document()?.query_selector(selector).ok().flatten()
}
