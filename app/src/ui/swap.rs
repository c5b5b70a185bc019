//! Replaces a part of the page and keeps what the person had there: focus, words typed elsewhere, what was folded out.

use js_sys::Reflect;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Element, HtmlElement, HtmlFormElement};

use super::live::document;

/// A form on its way, and the part of the page its answer replaces.
pub struct Sent {
    form: HtmlFormElement,
    part: Option<Element>,
}

impl Sent {
    /// The form and the nearest `data-part` around it.
    pub fn new(form: &HtmlFormElement) -> Self {
        let part = form.closest("[data-part]").ok().flatten();
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

/// What a field holds now, and what it held when the page came.
const STATES: [(&str, &str); 2] = [("value", "defaultValue"), ("checked", "defaultChecked")];
/// Where focus goes when there is something to mend.
const TO_MEND: &str = "[data-errors], [aria-invalid=true], [data-conflict]";

/// Puts the answer's HTML in place; nothing when there is no place for it.
pub(super) fn swap(sent: &Sent, html: &str, is_refused: bool) -> Option<()> {
    let part = sent.part.as_ref()?;
    let focused = focused_ids(part);
    let typed = typed_elsewhere(part, &sent.form);
    let open = all(part, "details[open][id]");
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
    if let Some(to_mend) = to_mend.filter(|_| is_refused) {
        focus(&to_mend);
    } else if !focused.is_empty() {
        focus(&focused.iter().find_map(|id| find(id)).unwrap_or_else(|| part.clone()));
    }
    Some(())
}

/// The ids of the focused element and of those around it, inside the part; the part's own last.
fn focused_ids(part: &Element) -> Vec<String> {
    let mut ids = Vec::new();
    let mut element = document().and_then(|document| document.active_element());
    if !part.contains(element.as_deref()) {
        return ids;
    }
    while let Some(inner) = element.filter(|inner| inner != part) {
        ids.push(inner.id());
        element = inner.parent_element();
    }
    ids.push(part.id());
    ids
}

/// What was typed or chosen in other forms of the part and not sent yet.
fn typed_elsewhere(part: &Element, sent: &HtmlFormElement) -> Vec<(String, &'static str, JsValue)> {
    let mut typed = Vec::new();
    for field in all(part, "input[id], textarea[id], select[id]") {
        if sent.contains(Some(&field)) {
            continue;
        }
        for (now, before) in STATES {
            let value = Reflect::get(&field, &now.into()).unwrap_or(JsValue::UNDEFINED);
            if Reflect::get(&field, &before.into()).is_ok_and(|before| before != value) {
                typed.push((field.id(), now, value));
            }
        }
    }
    typed
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
