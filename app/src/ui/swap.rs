//! Replaces a part of the page and keeps what the person had there: focus, words typed since, what was folded out.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlFormElement};

use super::live::{document, words};

/// A form on its way, and the part of the page its answer replaces.
pub struct Sent {
    form: HtmlFormElement,
    part: Option<Element>,
}

impl Sent {
    /// The form as it is sent, and the nearest `data-part` around it.
    pub fn new(form: &HtmlFormElement) -> Self {
        let part = form.closest("[data-part]").ok().flatten();
        for field in all(form, FIELDS) {
            for (now, _, sent) in STATES {
                let _ = Reflect::set(&field, &sent.into(), &get(&field, now));
            }
        }
        Self { form: form.clone(), part }
    }

    pub(super) fn part(&self) -> Option<&Element> {
        self.part.as_ref()
    }

    /// Where on the page it happened: the part, which stays when the form in it is replaced.
    pub(super) fn place(&self) -> &Element {
        self.part.as_ref().unwrap_or(&self.form)
    }
}

const FIELDS: &str = "input[id], textarea[id], select[id]";
/// What a field holds now, what it held when the page came, and (a property of our own) when it was sent.
const STATES: [(&str, &str, &str); 2] =
    [("value", "defaultValue", "sentValue"), ("checked", "defaultChecked", "sentChecked")];
/// Where the caret stands in a field.
const CARET: [&str; 2] = ["selectionStart", "selectionEnd"];
/// Where focus goes when there is something to mend.
const TO_MEND: &str = "[data-errors], [aria-invalid=true], [data-conflict]";

/// Puts the answer's HTML in place; nothing when there is no place for it.
pub(super) fn swap(sent: &Sent, html: &str, is_refused: bool) -> Option<()> {
    let part = sent.part.as_ref()?;
    let active = document().and_then(|document| document.active_element());
    // Somebody who has gone on to something else is not pulled back to what is to be mended.
    let is_elsewhere = active
        .as_ref()
        .is_some_and(|active| active.tag_name() != "BODY" && !sent.form.contains(Some(active)));
    let carets = CARET.map(|end| active.as_ref().map_or(JsValue::NULL, |field| get(field, end)));
    let focused = focused_ids(part, active);
    let typed = typed_since(part, sent);
    let open = all(part, "details[open][id]");
    drop_summary_of(part);
    part.set_inner_html(html);
    for (id, name, value) in typed {
        if let Some(field) = find(&id) {
            let _ = Reflect::set(&field, &name.into(), &value);
        }
    }
    for details in open {
        if let Some(details) = find(&details.id()) {
            let _ = details.set_attribute("open", "");
        }
    }
    let to_mend = part.query_selector(TO_MEND).ok().flatten();
    if let Some(to_mend) = to_mend.filter(|_| is_refused && !is_elsewhere) {
        focus(&to_mend);
    } else if !focused.is_empty() {
        let place = focused.iter().find_map(|id| find(id)).unwrap_or_else(|| part.clone());
        focus(&place);
        for (end, caret) in CARET.iter().zip(carets) {
            if !caret.is_null() && focused.first() == Some(&place.id()) {
                let _ = Reflect::set(&place, &(*end).into(), &caret);
            }
        }
    }
    tell_in_title();
    Some(())
}

/// The title says that there is something to mend as long as there is, as on a page without islands.
fn tell_in_title() {
    let (Some(document), Some(mark)) = (document(), words("error")) else { return };
    let mark = mark + " ";
    let title = document.title();
    let bare = title.strip_prefix(&mark).unwrap_or(&title);
    let is_to_mend = document.query_selector("[data-errors]").is_ok_and(|found| found.is_some());
    document.set_title(&if is_to_mend { mark + bare } else { bare.to_owned() });
}

/// A summary that came with the page, above the part, is no longer true when the part is replaced.
fn drop_summary_of(part: &Element) {
    let Some(page) = document().and_then(|document| document.document_element()) else { return };
    for link in all(&page, "[data-errors] a[href^='#']") {
        let href = link.get_attribute("href").unwrap_or_default();
        let is_about_part =
            href.strip_prefix('#').and_then(find).is_some_and(|field| part.contains(Some(&field)));
        if let (true, Ok(Some(summary))) = (is_about_part, link.closest("[data-errors]")) {
            summary.remove();
        }
    }
}

/// The ids of the focused element and of those around it, inside the part; the part's own last.
fn focused_ids(part: &Element, active: Option<Element>) -> Vec<String> {
    let mut ids = Vec::new();
    let mut element = active;
    if !part.contains(element.as_deref()) {
        return ids;
    }
    while let Some(inner) = element.filter(|inner| inner != part) {
        // What is folded out is no place to be: what it belongs to is.
        if inner.tag_name() != "DETAILS" {
            ids.push(inner.id());
        }
        element = inner.parent_element();
    }
    ids.push(part.id());
    ids
}

/// What was typed or chosen in the part and not sent: in other forms, and in this one since it was sent.
fn typed_since(part: &Element, sent: &Sent) -> Vec<(String, &'static str, JsValue)> {
    let mut typed = Vec::new();
    for field in all(part, FIELDS) {
        let is_sent = sent.form.contains(Some(&field));
        for (now, before, at_sending) in STATES {
            let value = get(&field, now);
            if value != get(&field, if is_sent { at_sending } else { before }) {
                typed.push((field.id(), now, value));
            }
        }
    }
    typed
}

fn get(field: &Element, name: &str) -> JsValue {
    Reflect::get(field, &name.into()).unwrap_or(JsValue::NULL)
}

fn all(part: &Element, selector: &str) -> Vec<Element> {
    let Ok(list) = part.query_selector_all(selector) else { return Vec::new() };
    (0..list.length()).filter_map(|at| list.item(at)).map(JsCast::unchecked_into).collect()
}

fn find(id: &str) -> Option<Element> {
    if id.is_empty() { None } else { document()?.get_element_by_id(id) }
}

fn focus(element: &Element) {
    let element: &HtmlElement = element.unchecked_ref();
    if element.tab_index() < 0 {
        let _ = element.set_attribute("tabindex", "-1");
    }
    let _ = element.focus();
}
