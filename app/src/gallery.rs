//! The accessibility gallery: every page in every state and every component alone, from the examples beside them.

mod component;
mod list;
mod registry;
mod shell;
#[cfg(test)]
mod tests;

pub use component::{COMPONENTS, Component};
pub use list::{ListPage, PATH, Theme, View, address};
pub use registry::{Shown, pages};

use domain::language::Language;

use crate::text;
use crate::ui::layout::Frame;

/// What can be looked at: an id, a title and the names of its states, as `/granska.json` lists them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub id: &'static str,
    pub group: Group,
    /// In the language asked for.
    pub title: String,
    pub states: Vec<&'static str>,
}

/// What belongs together in the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Group {
    Open,
    Plan,
    Goals,
    Meetings,
    Staff,
    Problems,
    Components,
}

impl Group {
    pub const ALL: [Self; 7] = [
        Self::Open,
        Self::Plan,
        Self::Goals,
        Self::Meetings,
        Self::Staff,
        Self::Problems,
        Self::Components,
    ];
}

/// Everything there is to look at, pages first.
pub fn entries(language: Language) -> Vec<Entry> {
    let t = text::of(language);
    let pages = pages().into_iter().map(|page| page.entry(t));
    pages.chain(COMPONENTS.iter().map(|component| component.entry(t))).collect()
}

/// The whole document of one state, or nothing when there is no such page or state.
/// `islands` may be withheld to see how the page stands without them.
pub fn draw(id: &str, state: &str, frame: Frame, islands: bool) -> Option<String> {
    if let Some(component) = COMPONENTS.iter().find(|component| component.id == id) {
        return component.draw(state, frame);
    }
    let page = pages().into_iter().find(|page| page.id == id)?;
    page.draw(state, frame, islands)
}
