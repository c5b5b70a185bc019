//! Nothing is missing in the gallery: pages, components, texts, titles and names, each rule shown to fail on a broken copy.

mod names;
mod shown;
mod source;
mod texts;
mod titles;

use domain::language::Language;

use super::registry::frame;
use super::{draw, entries, shell};

/// The document of every state, with its page and state.
fn documents(language: Language) -> Vec<(&'static str, &'static str, String)> {
    let mut documents = Vec::new();
    for entry in entries(language) {
        for state in &entry.states {
            let html = draw(entry.id, state, frame(language, shell::bare()), true);
            let Some(html) = html else {
                panic!("{}/{state} is listed and cannot be drawn", entry.id);
            };
            documents.push((entry.id, *state, html));
        }
    }
    documents
}

#[test]
fn every_state_that_is_listed_can_be_drawn_and_nothing_else() {
    for language in Language::ALL {
        assert!(documents(language).len() > 200);
    }
    let draw = |id, state| draw(id, state, frame(Language::Swedish, shell::bare()), true);
    assert!(draw("start", "signed-out").is_some());
    assert!(draw("start", "no-such-state").is_none());
    assert!(draw("no-such-page", "signed-out").is_none());
    assert!(draw("ui-button", "no-such-state").is_none());
}
