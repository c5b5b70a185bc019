//! The list of steps, alive: a tick shows at once, and is taken back when it could not be kept.

use leptos::prelude::*;
use web_sys::{Element, SubmitEvent};

use crate::ui::live::{self, Outcome};

/// One island around all steps and their forms. A row is `[data-row]` with its state in `data-state` and the state's
/// word in `[data-word]`; around a button that sets a state stand the new word (`data-word-then`) and its class.
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
    class: String,
}

impl Shown {
    fn at_once(event: &SubmitEvent) -> Option<Self> {
        let button = event.submitter()?;
        if button.closest("form[aria-busy]").ok()?.is_some() {
            return None;
        }
        let then = button.closest("[data-word-then]").ok()??;
        let row = button.closest("[data-row]").ok()??;
        let word = row.query_selector("[data-word]").ok()??;
        let before = Self {
            state: row.get_attribute("data-state")?,
            words: word.text_content()?,
            class: word.class_name(),
            row,
            word,
        };
        before.show(
            &button.get_attribute("value")?,
            &then.get_attribute("data-word-then")?,
            &then.get_attribute("data-class-then")?,
        );
        Some(before)
    }

    fn take_back(self) {
        self.show(&self.state, &self.words, &self.class);
    }

    fn show(&self, state: &str, words: &str, class: &str) {
        let _ = self.row.set_attribute("data-state", state);
        self.word.set_text_content(Some(words));
        self.word.set_class_name(class);
    }
}
