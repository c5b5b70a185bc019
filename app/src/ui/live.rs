//! The shared browser core of all islands: sends the form that was pressed, shows the answer in place, and loses nothing.
//!
//! An island listens to `submit` and hands the event here. When an answer is not one of ours, the form is sent the
//! plain way instead. Words stand in the page, as data attributes:
//!
//! - `data-part` on the element whose content the answer's `part` replaces; the nearest one around the form counts
//! - `data-unreached` on the form or around it: what to say when nobody answers
//! - `data-count` on a sentence that the answer's `count` replaces
//! - `data-plain` on a form that is always sent the plain way
//! - `data-words-...` on `main`: what every island says, see [`words`]

use gloo::timers::callback::Timeout;
use js_sys::{JsString, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    AbortController, Document, FormData, Headers, HtmlElement, HtmlFormElement, RequestInit,
    RequestRedirect, Response, SubmitEvent, UrlSearchParams,
};

use super::live_region::announce_near;
use super::swap::{Sent, swap};
use super::trouble::{self, Remedy};
use super::turn;
use super::waiting::Waiting;

/// How long to wait for an answer, in milliseconds, before saying that nobody answers.
const PATIENCE: u32 = 20_000;
/// How long somebody who has gone on may be on their way, in milliseconds, before an answer leads on after all.
const ON_THE_WAY: u32 = 10_000;
/// The largest body that may outlive its page, in characters; browsers refuse more than 64 KiB.
const KEPT_ALIVE: u32 = 60_000;

/// How it went with a form, told to its island.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was done.
    Done,
    /// There is something to mend, or it was changed meanwhile; the page says what.
    Refused,
    /// Nobody answered, or nothing was done; the page says so and what was typed stands.
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
    trouble::unsay(&form);
    if let Some(page) = document().and_then(|document| document.document_element()) {
        let _ = page.remove_attribute(LEAVING);
    }
    let waiting = Waiting::begin(&form, button.clone());
    // The part is found now: another answer may have replaced the form before this one arrives.
    let sent = Sent::new(&form);
    let part = sent.part().cloned();
    let work = async move {
        let answer = fetch(&url, &body).await;
        drop(waiting);
        let outcome = match show(&sent, answer) {
            Shown::As(outcome) => outcome,
            Shown::InTrouble(said, remedy) => {
                let again = || button.map_or(Remedy::Mend, |button| Remedy::Again(button.into()));
                trouble::say(&form, said, &remedy.unwrap_or_else(again));
                Outcome::Unreached
            }
            Shown::Nowhere => return send_plainly(&form, button.as_ref()),
        };
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

    /// Whether the answer says yes to this.
    pub fn says(&self, name: &str) -> bool {
        Reflect::get(&self.json, &name.into()).is_ok_and(|value| value.is_truthy())
    }

    /// What stands in the way of the whole form rather than of one field, in words.
    pub fn trouble(&self) -> Option<String> {
        let errors = Reflect::get(&self.json, &"errors".into()).ok()?;
        let error = Self { status: self.status, json: Reflect::get_u32(&errors, 0).ok()? };
        error.text("field").filter(String::is_empty)?;
        error.text("message")
    }
}

/// Posts a body and waits for a JSON answer; nothing when nobody answers.
pub async fn fetch(url: &str, body: &UrlSearchParams) -> Option<Answer> {
    let init = RequestInit::new();
    init.set_method("POST");
    init.set_body(body);
    let body: JsString = body.to_string();
    if body.length() < KEPT_ALIVE {
        // What was pressed arrives also when the person goes on before it has.
        let _ = Reflect::set(&init, &"keepalive".into(), &JsValue::TRUE);
    }
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
    let json = JsFuture::from(response.json().ok()?).await;
    drop(patience);
    let status = response.status();
    // Half an answer is none, unless there was nothing to say.
    let json = if status == 204 { JsValue::NULL } else { json.ok()? };
    Some(Answer { status, json })
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

/// The page.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// What the frame gives every island to say: `sending`, `again`, `unsaved`, `sign-in`, `error`; and `stamp`, which
/// tells this showing of the page from every other.
pub fn words(name: &str) -> Option<String> {
    let main = document()?.query_selector("main").ok()??;
    main.get_attribute(&format!("data-words-{name}"))
}

/// What became of an answer on the page.
enum Shown {
    As(Outcome),
    /// To be said at the form: the words, or that nobody answers; and what to do, or to press again.
    InTrouble(Option<String>, Option<Remedy>),
    /// It is not one that can be shown here.
    Nowhere,
}

fn show(sent: &Sent, answer: Option<Answer>) -> Shown {
    let Some(answer) = answer else { return Shown::InTrouble(None, None) };
    let part = answer.text("part");
    let outcome = match answer.status {
        200..=299 => Outcome::Done,
        409 | 422 if part.is_some() => Outcome::Refused,
        401 => return signed_out(&answer),
        429 | 500.. => return Shown::InTrouble(answer.trouble(), None),
        _ => {
            return answer
                .trouble()
                .map_or(Shown::Nowhere, |said| Shown::InTrouble(Some(said), Some(Remedy::Mend)));
        }
    };
    let done = outcome == Outcome::Done;
    match (part, answer.text("location")) {
        (Some(part), _) => {
            if (!done || !turn::will_replace(sent.part())) && swap(sent, &part, !done).is_none() {
                return Shown::Nowhere;
            }
        }
        (None, Some(location)) => {
            // The next page says it.
            go(&location);
            return Shown::As(outcome);
        }
        _ => return Shown::Nowhere,
    }
    if let Some(count) = answer.text("count")
        && let Some(document) = document()
        && let Ok(Some(place)) = document.query_selector("[data-count]")
    {
        place.set_text_content(Some(&count));
    }
    if let Some(said) = answer.text("said") {
        announce_near(sent.place(), said);
    }
    Shown::As(outcome)
}

/// What was sent is the person's draft, and sign-in leads back to it; or it stands here alone, and that is said.
fn signed_out(answer: &Answer) -> Shown {
    let location = answer.text("location").unwrap_or_else(|| "/logga-in".to_owned());
    if answer.says("kept") {
        go(&location);
        return Shown::As(Outcome::Refused);
    }
    Shown::InTrouble(words("unsaved"), Some(Remedy::SignIn(location)))
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

/// `boot.js` leaves it on the page when the person is on the way to another.
const LEAVING: &str = "data-leaving";

/// Goes to another page; somebody who is on the way to a page of their own choice is not pulled back.
pub fn go(location: &str) {
    let location = location.to_owned();
    let leave = move || {
        if let Some(window) = web_sys::window() {
            let _ = window.location().assign(&location);
        }
    };
    let page = document().and_then(|document| document.document_element());
    if page.is_some_and(|page| page.has_attribute(LEAVING)) {
        // A file that was fetched is no other page.
        Timeout::new(ON_THE_WAY, leave).forget();
    } else {
        leave();
    }
}
