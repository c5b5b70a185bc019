//! The list of steps, alive: a tick shows at once, and is taken back when it could not be kept.

use leptos::prelude::*;
use web_sys::{Element, SubmitEvent};

use crate::ui::live::{self, Outcome};

/// One island around all steps and their forms. A row is `[data-row]` with its state in `data-state` and the state's
/// word in `[data-word]`; a button that sets a state says the new word in `data-word-then` on or around it.
#[island]
pub fn Steps(children: Children) -> impl IntoView {
    view! { <div on:submit=press>{children()}</div> }
}

fn press(event: SubmitEvent) {
    let shown = Shown::at_once(&event);
    live::post(&event, move |outcome| {
        if let (Outcome::Unreached, Some(shown)) = (outcome, shown) {
            shown.take_back();
        }
    });
}

/// What a row showed before the tick.
struct Shown {
    row: Element,
    state: String,
    word: Element,
    words: String,
}

impl Shown {
    fn at_once(event: &SubmitEvent) -> Option<Self> {
        let button = event.submitter()?;
        let then = button.closest("[data-word-then]").ok()??.get_attribute("data-word-then")?;
        let row = button.closest("[data-row]").ok()??;
        let form = button.closest("form").ok()??;
        if form.has_attribute("aria-busy") {
            return None;
        }
        let word = row.query_selector("[data-word]").ok()??;
        let state = row.get_attribute("data-state")?;
        let words = word.text_content()?;
        row.set_attribute("data-state", &button.get_attribute("value")?).ok()?;
        word.set_text_content(Some(&then));
        Some(Self { row, state, word, words })
    }

    fn take_back(self) {
        let _ = self.row.set_attribute("data-state", &self.state);
        self.word.set_text_content(Some(&self.words));
    }
}
