//! The list of what waits, alive: an answer is given in place, and the next one is ready.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::{Element, HtmlElement, MouseEvent, Node, SubmitEvent};

use crate::ui::live::{self, Answer, Outcome};
use crate::ui::trouble::{self, Remedy};
use crate::ui::waiting::Waiting;

/// One island around the whole list. An item is a `[data-part]`; the name in one that waits is `[data-waits]`;
/// a link that opens the whole answer form says where that is in `data-open`.
#[island]
pub fn Inbox(children: Children) -> impl IntoView {
    view! { <div on:submit=answer on:click=open>{children()}</div> }
}

fn answer(event: SubmitEvent) {
    let item = around(event.target(), "[data-part]");
    live::post(&event, move |outcome| {
        if let (Outcome::Done, Some(item)) = (outcome, item) {
            go_on(&item);
        }
    });
}

/// The next that waits takes the focus, unless the person has already gone on to something else.
fn go_on(answered: &Element) {
    let Some(document) = live::document() else { return };
    let is_elsewhere = document
        .active_element()
        .is_some_and(|focused| focused.tag_name() != "BODY" && !answered.contains(Some(&focused)));
    let Ok(waiting) = document.query_selector_all("[data-waits]") else { return };
    let follows = |next: &Node| {
        answered.compare_document_position(next) & Node::DOCUMENT_POSITION_FOLLOWING != 0
    };
    let all = || (0..waiting.length()).filter_map(|at| waiting.item(at));
    let next = all().find(follows).or_else(|| all().next());
    let next = next.or_else(|| document.get_element_by_id("vantar").map(Into::into));
    put_in_order(answered);
    if let Some(next) = next.filter(|_| !is_elsewhere) {
        let _ = next.unchecked_into::<HtmlElement>().focus();
    }
}

/// What was answered goes last, and the one that has waited longest has the filled button.
fn put_in_order(answered: &Element) {
    if let (Ok(None), Some(list)) =
        (answered.query_selector("[data-waits]"), answered.parent_element())
    {
        let _ = list.append_child(answered);
    }
    let Some(document) = live::document() else { return };
    let Ok(buttons) = document.query_selector_all("button[value=bekrafta]") else { return };
    for at in 0..buttons.length() {
        if let Some(Ok(button)) = buttons.item(at).map(JsCast::dyn_into::<Element>) {
            button.set_class_name(if at == 0 { "p-button p-button--filled" } else { "p-button" });
        }
    }
}

/// Opens the whole answer form in the item; another window or tab is left to the browser.
fn open(event: MouseEvent) {
    let Some(link) = around(event.target(), "[data-open]") else { return };
    if event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let item = link.closest("[data-part]").ok().flatten();
    let (Some(item), Some(url)) = (item, link.get_attribute("data-open")) else { return };
    event.prevent_default();
    if link.has_attribute("aria-busy") {
        return;
    }
    let Ok(Some(place)) = link.closest("[data-unreached]") else { return };
    trouble::unsay(&place);
    let waiting = Waiting::begin(&link, None);
    spawn_local(async move {
        let answer = live::get(&url).await;
        drop(waiting);
        show(&item, &link, &place, answer);
    });
}

fn show(item: &Element, link: &Element, place: &Element, answer: Option<Answer>) {
    let is_away = answer.as_ref().is_none_or(|answer| matches!(answer.status, 429 | 500..));
    if is_away {
        let said = answer.and_then(|answer| answer.trouble());
        return trouble::say(place, said, &Remedy::Again(link.clone()));
    }
    let part = answer.filter(|answer| answer.status == 200).and_then(|answer| answer.text("part"));
    let Some(part) = part else {
        // Signed out, or no longer there: the page itself says so in words.
        return live::go(&link.get_attribute("href").unwrap_or_default());
    };
    item.set_inner_html(&part);
    // A meeting that was answered meanwhile has no form: then its name.
    let first = ["input[type=radio]", "a"]
        .into_iter()
        .find_map(|selector| item.query_selector(selector).ok().flatten());
    if let Some(first) = first {
        let _ = first.unchecked_into::<HtmlElement>().focus();
    }
}

fn around(target: Option<web_sys::EventTarget>, selector: &str) -> Option<Element> {
    target?.dyn_into::<Element>().ok()?.closest(selector).ok().flatten()
}
