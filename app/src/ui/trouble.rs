//! What stands in the way of a form, said in words where it was pressed; what was typed is not touched.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

use super::live::{document, words};

/// What the person can do about it.
pub enum Remedy {
    /// Press this again: the same post, with the same key, so that what did arrive is not done twice.
    Again(Element),
    /// Sign in, at this address.
    SignIn(String),
    /// Mend the words.
    Mend,
}

/// Says at the end of a form, or of what was pressed, what stands in the way: `said`, or that nobody answers.
pub fn say(at: &Element, said: Option<String>, remedy: &Remedy) {
    unsay(at);
    let _ = try_to_say(at, said, remedy);
}

/// Takes back what [`say`] said; the focus goes from there to the first that can be pressed.
pub fn unsay(at: &Element) {
    let Ok(Some(alert)) = at.query_selector(".p-unreached") else { return };
    let active = document().and_then(|document| document.active_element());
    let has_focus = alert.contains(active.as_deref());
    alert.remove();
    if let (true, Ok(Some(button))) = (has_focus, at.query_selector(".p-button")) {
        let _ = button.unchecked_into::<HtmlElement>().focus();
    }
}

fn try_to_say(at: &Element, said: Option<String>, remedy: &Remedy) -> Option<()> {
    let said = match said {
        Some(said) => said,
        None => at.closest("[data-unreached]").ok()??.get_attribute("data-unreached")?,
    };
    let alert = document()?.create_element("div").ok()?;
    alert.set_class_name("p-unreached");
    alert.set_attribute("role", "alert").ok()?;
    at.append_child(&alert).ok()?;
    alert.set_inner_html("<p></p>");
    alert.first_element_child()?.set_text_content(Some(&said));
    let (way, label) = match remedy {
        Remedy::Again(pressed) => {
            let way: Element = pressed.clone_node().ok()?.unchecked_into();
            way.remove_attribute("id").ok()?;
            (way, "again")
        }
        Remedy::SignIn(address) => {
            let way = document()?.create_element("a").ok()?;
            way.set_attribute("href", address).ok()?;
            (way, "sign-in")
        }
        Remedy::Mend => return None,
    };
    way.set_class_name("p-button");
    way.set_text_content(words(label).as_deref());
    alert.append_child(&way).ok()?;
    Some(())
}
