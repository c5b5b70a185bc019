//! The editor, alive: characters left, the draft kept as typed, and if–then read back as one sentence.

use std::cell::{Cell, RefCell};

use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Reflect};
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, Event, HtmlFormElement, SubmitEvent};

use super::sentence;
use crate::ui::{live, turn};

/// How long the person rests before the draft is kept, in milliseconds.
const REST: u32 = 1_000;
/// So few characters left that it is worth saying aloud.
const FEW: i64 = 20;

thread_local! {
    /// Waits until the person rests; the form they type in.
    static RESTING: RefCell<Option<(Timeout, HtmlFormElement)>> = const { RefCell::new(None) };
    /// Whether it is known when the person leaves the page.
    static LISTENS: Cell<bool> = const { Cell::new(false) };
}

/// One island around one form. Its words stand on the `[data-part]` inside it, as `data-words-...`.
#[island]
pub fn Editor(children: Children) -> impl IntoView {
    Effect::new(|_| listen());
    view! { <div on:input=typed on:submit=send>{children()}</div> }
}

/// Nobody leaves the page before the draft has.
fn listen() {
    if let (false, Some(document)) = (LISTENS.replace(true), live::document()) {
        let hides = Closure::<dyn FnMut()>::new(leave).into_js_value();
        let hides = hides.unchecked_ref();
        let _ = document.add_event_listener_with_callback("leave", hides);
    }
}

/// Keeps at once what would have been kept when the person rested.
fn leave() {
    // A page that quick exit has emptied has nothing to keep.
    if let Some((_, form)) = RESTING.take()
        && form.is_connected()
    {
        turn::line_up(None, keep(form));
    }
}

fn send(event: SubmitEvent) {
    // A draft that came after the form it belongs to would stand there as if it had not been sent.
    RESTING.take();
    live::post(&event, |_| {});
}

fn typed(event: Event) {
    let Some(field) = event.target().and_then(|target| target.dyn_into::<Element>().ok()) else {
        return;
    };
    let Ok(Some(form)) = field.closest("form") else { return };
    let left = say_left(&field);
    read_back(&form);
    let form: HtmlFormElement = form.unchecked_into();
    let typed_in = form.clone();
    let rest = Timeout::new(REST, move || {
        if let (Some(words), Ok(Some(place))) = (left, form.query_selector("[data-few]")) {
            place.set_text_content(Some(&words));
        }
        RESTING.take();
        turn::line_up(None, keep(form));
    });
    RESTING.replace(Some((rest, typed_in)));
}

/// Shows how many characters are left; gives the words when they are few.
fn say_left(field: &Element) -> Option<String> {
    let limit: i64 = field.get_attribute("data-limit")?.parse().ok()?;
    let left = limit - i64::from(characters(value(field).trim()));
    let pattern = words(field, if left < 0 { "over" } else { "left" })?;
    let said = pattern.replace("{n}", &left.abs().to_string());
    let place = live::document()?.get_element_by_id(&format!("{}-limit", field.id()))?;
    place.set_text_content(Some(&said));
    (left < FEW).then_some(said)
}

/// How many characters a person would say this is, by the browser's own rules where it has them.
fn characters(text: &str) -> u32 {
    let segmented = || {
        let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
        let maker: Function = Reflect::get(&intl, &"Segmenter".into()).ok()?.dyn_into().ok()?;
        let segmenter = Reflect::construct(&maker, &Array::new()).ok()?;
        let segment: Function =
            Reflect::get(&segmenter, &"segment".into()).ok()?.dyn_into().ok()?;
        let segments = segment.call1(&segmenter, &JsValue::from_str(text)).ok()?;
        Some(Array::from(&segments).length())
    };
    segmented().or_else(|| text.chars().count().try_into().ok()).unwrap_or(0)
}

/// Reads if and then back as one sentence.
fn read_back(form: &Element) {
    let part = |name: &str| form.query_selector(&format!("[name={name}]")).ok().flatten();
    let Ok(Some(place)) = form.query_selector("[data-sentence]") else { return };
    let (Some(if_field), Some(then_field)) = (part("om"), part("sa")) else { return };
    let said = words(form, "sentence")
        .and_then(|pattern| sentence(&pattern, &value(&if_field), &value(&then_field)));
    place.set_text_content(said.as_deref());
}

/// Keeps what is typed as the person's own draft, and says so.
async fn keep(form: HtmlFormElement) {
    let (Some(body), Some(place)) = (live::body(&form, None), form.get_attribute("action")) else {
        return;
    };
    body.append("plats", &place);
    body.append("visning", &live::words("stamp").unwrap_or_default());
    let answer = live::fetch("/utkast", &body).await;
    // Also a session that ran out has kept it, for the same person's next one.
    let is_kept = answer.as_ref().is_some_and(|answer| answer.status < 300 || answer.says("kept"));
    let elsewhere = answer.filter(|answer| answer.status == 409);
    if let Ok(Some(place)) = form.query_selector("[data-kept]") {
        let said = elsewhere
            .and_then(|answer| answer.text("message"))
            .or_else(|| words(&form, if is_kept { "kept" } else { "unkept" }));
        place.set_text_content(said.as_deref());
    }
}

fn value(field: &Element) -> String {
    Reflect::get(field, &"value".into())
        .ok()
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

fn words(inside: &Element, name: &str) -> Option<String> {
    let name = format!("data-words-{name}");
    inside.closest(&format!("[{name}]")).ok()??.get_attribute(&name)
}
