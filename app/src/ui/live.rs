//! The shared browser core of all islands: sends the form that was pressed, shows the answer in place, and loses nothing.
//!
//! An island listens to `submit` and hands the event here. When anything is missing, or an answer is not one of ours,
//! the form is sent the plain way instead. Words stand in the page, as data attributes:
//!
//! - `data-part` on the element whose content the answer's `part` replaces; the nearest one around the form counts
//! - `data-unreached` on the form or around it: what to say when nobody answers
//! - `data-plain` on a form that is always sent the plain way

use gloo::timers::callback::Timeout;
use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Document, Element, FormData, Headers, HtmlElement, HtmlFormElement,
    RequestInit, RequestRedirect, Response, SubmitEvent, UrlSearchParams,
};

use super::swap::{Sent, swap};
use super::turn;

/// How long to wait for an answer, in milliseconds, before saying that nobody answers.
const PATIENCE: u32 = 20_000;

/// How it went with a form, told to its island.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// There is something to mend, or it was changed meanwhile; the page says what.
    Refused,
    /// Nobody answered; the page says so and what was typed stands.
    Unreached,
}

/// Sends the form of a `submit` event and shows the answer in place; `told` hears how it went.
///
/// Forms are sent one after another, so that the last answer shows everything. A form under way is not sent twice.
pub fn post(event: &SubmitEvent, told: impl FnOnce(Outcome) + 'static) {
    let Some(form) = event.target().and_then(|target| target.dyn_into::<HtmlFormElement>().ok())
    else {
        return;
    };
    if form.has_attribute("data-plain") || form.method() != "post" {
        return;
    }
    let button = event.submitter();
    let url = button
        .as_ref()
        .and_then(|button| button.get_attribute("formaction"))
        .or_else(|| form.get_attribute("action"));
    let (Some(url), Some(body)) = (url, body(&form, button.as_ref())) else {
        return;
    };
    event.prevent_default();
    if form.has_attribute("aria-busy") {
        return;
    }
    let _ = form.set_attribute("aria-busy", "true");
    unsay(&form);
    // The part is found now: another answer may have replaced the form before this one arrives.
    let sent = Sent::new(&form);
    let part = sent.part().cloned();
    let work = async move {
        let answer = fetch(&url, &body).await;
        let _ = form.remove_attribute("aria-busy");
        let Some(outcome) = show(&sent, answer) else {
            return send_plainly(&form, button.as_ref());
        };
        if outcome == Outcome::Unreached {
            say_unreached(&form);
        }
        told(outcome);
    };
    turn::line_up(part, work);
}

/// What the server said.
pub struct Answer {
    pub status: u16,
    json: JsValue,
}

impl Answer {
    /// One text of the answer.
    pub fn text(&self, name: &str) -> Option<String> {
        Reflect::get(&self.json, &name.into()).ok()?.as_string()
    }
}

/// Posts a body and waits for a JSON answer; nothing when nobody answers.
pub async fn fetch(url: &str, body: &UrlSearchParams) -> Option<Answer> {
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(body);
    ask(url, &init).await
}

/// Reads an address as JSON; nothing when nobody answers.
pub async fn get(url: &str) -> Option<Answer> {
    ask(url, &RequestInit::new()).await
}

async fn ask(url: &str, init: &RequestInit) -> Option<Answer> {
    let abort = AbortController::new().ok()?;
    let headers = Headers::new().ok()?;
    headers.set("Accept", "application/json").ok()?;
    init.set_headers(&headers);
    init.set_redirect(RequestRedirect::Manual);
    init.set_signal(Some(&abort.signal()));
    let patience = Timeout::new(PATIENCE, move || abort.abort());
    let response = web_sys::window()?.fetch_with_str_and_init(url, init);
    let response: Response = JsFuture::from(response).await.ok()?.unchecked_into();
    let json = match response.json() {
        Ok(json) => JsFuture::from(json).await.unwrap_or(JsValue::NULL),
        Err(_) => JsValue::NULL,
    };
    drop(patience);
    Some(Answer { status: response.status(), json })
}

/// The fields of a form as its own post would send them, with the pressed button's.
pub fn body(form: &HtmlFormElement, button: Option<&HtmlElement>) -> Option<UrlSearchParams> {
    let fields = FormData::new_with_form(form).ok()?;
    let body = UrlSearchParams::new_with_str_sequence_sequence(&fields).ok()?;
    if let Some((name, value)) = button.and_then(pressed) {
        body.append(&name, &value);
    }
    Some(body)
}

/// Says a sentence to those who listen, when the person is done with what they do.
pub fn announce(words: String) {
    if let Some(region) = region() {
        say(region, words);
    }
}

/// The page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Shows an answer; nothing when it is not one that can be shown here.
fn show(sent: &Sent, answer: Option<Answer>) -> Option<Outcome> {
    let Some(answer) = answer.filter(|answer| answer.status < 500 && answer.status != 429) else {
        return Some(Outcome::Unreached);
    };
    let outcome = match answer.status {
        200..=299 => Outcome::Done,
        401 => {
            go(answer.text("location").as_deref().unwrap_or("/logga-in"));
            return Some(Outcome::Refused);
        }
        409 | 422 => Outcome::Refused,
        _ => return None,
    };
    match (answer.text("part"), answer.text("location")) {
        (Some(part), _) => {
            if outcome == Outcome::Refused || !turn::will_replace(sent.part()) {
                swap(sent, &part, outcome == Outcome::Refused)?;
            }
        }
        (None, Some(location)) if outcome == Outcome::Done => {
            // The next page says it.
            go(&location);
            return Some(outcome);
        }
        _ => return None,
    }
    if let Some(said) = answer.text("said") {
        let near = sent.place().closest("section").ok().flatten();
        let near = near.and_then(|near| near.query_selector("[data-said]").ok().flatten());
        if let Some(region) = near.or_else(region) {
            say(region, said);
        }
    }
    Some(outcome)
}

/// The form as if no island had been there; the key makes a repeat harmless.
fn send_plainly(form: &HtmlFormElement, button: Option<&HtmlElement>) {
    let hidden = document().and_then(|document| document.create_element("input").ok());
    if let (Some((name, value)), Some(hidden)) = (button.and_then(pressed), hidden) {
        let _ = hidden.set_attribute("type", "hidden");
        let _ = hidden.set_attribute("name", &name);
        let _ = hidden.set_attribute("value", &value);
        let _ = form.append_child(&hidden);
    }
    let _ = form.submit();
}

fn pressed(button: &HtmlElement) -> Option<(String, String)> {
    let name = button.get_attribute("name").filter(|name| !name.is_empty())?;
    Some((name, button.get_attribute("value").unwrap_or_default()))
}

/// Goes to another page.
pub fn go(location: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().assign(location);
    }
}

/// Says at the end of a form, or of what was pressed, that nobody answers.
pub fn say_unreached(at: &Element) {
    let words = at
        .closest("[data-unreached]")
        .ok()
        .flatten()
        .and_then(|around| around.get_attribute("data-unreached"));
    let alert = document().and_then(|document| document.create_element("p").ok());
    if let (Some(words), Some(alert)) = (words, alert) {
        alert.set_class_name("p-unreached");
        let _ = alert.set_attribute("role", "alert");
        let _ = at.append_child(&alert);
        alert.set_text_content(Some(&words));
    }
}

/// Takes back what [`say_unreached`] said.
pub fn unsay(at: &Element) {
    if let Ok(Some(alert)) = at.query_selector(".p-unreached") {
        alert.remove();
    }
}

fn say(region: Element, words: String) {
    region.set_text_content(None);
    // The region must be seen empty first, or the same sentence twice is said once.
    Timeout::new(50, move || region.set_text_content(Some(&words))).forget();
}

/// The page's first place for what was just done; made when the page has none.
fn region() -> Option<Element> {
    let document = document()?;
    if let Ok(Some(region)) = document.query_selector("[data-said]") {
        return Some(region);
    }
    let region = document.create_element("div").ok()?;
    region.set_class_name("p-hidden");
    region.set_attribute("aria-live", "polite").ok()?;
    region.set_attribute("data-said", "").ok()?;
    document.body()?.append_child(&region).ok()?;
    Some(region)
}
