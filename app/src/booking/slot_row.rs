//! The row of a free time: written once for a list, and filled in for each time in it.

use leptos::prelude::*;

use crate::ui::Choice;
use crate::ui::radios::Radio;
use crate::ui::written::html_of;

// What is filled in, by marks that no page can hold.
const HALF: char = '\u{1}';
const ID: char = '\u{2}';
const START: char = '\u{3}';
const LABEL: char = '\u{4}';
const MARKS: [char; 4] = [HALF, ID, START, LABEL];

/// A row with a radio button that is not chosen: its HTML up to each mark, and after the last.
pub(super) struct SlotRow {
    pieces: Vec<(String, char)>,
    end: String,
}

/// What one row says. Nothing in it needs to be escaped: times, and words of ours.
pub(super) struct Slot<'s> {
    pub half: &'static str,
    pub id: &'s str,
    pub start: &'s str,
    pub label: &'s str,
}

impl SlotRow {
    pub(super) fn new() -> Self {
        let choice = Choice::new(START, LABEL);
        let radio = view! { <Radio id=ID name="tid" choice checked=String::new()/> };
        let html = html_of(slot(HALF.to_string(), radio));
        let (mut pieces, mut rest) = (Vec::new(), html.as_str());
        while let Some((before, marked)) = rest.find(MARKS).and_then(|at| rest.split_at_checked(at))
        {
            let mut letters = marked.chars();
            pieces.extend(letters.next().map(|mark| (before.to_owned(), mark)));
            rest = letters.as_str();
        }
        Self { end: rest.to_owned(), pieces }
    }

    /// Adds one row to a list of them.
    pub(super) fn write(&self, slot: &Slot<'_>, list: &mut String) {
        for (piece, mark) in &self.pieces {
            list.push_str(piece);
            list.push_str(match *mark {
                HALF => slot.half,
                ID => slot.id,
                START => slot.start,
                _ => slot.label,
            });
        }
        list.push_str(&self.end);
    }
}

/// The place of one time in the list of its day.
pub(super) fn slot(half: String, content: impl IntoView) -> impl IntoView {
    view! { <div class="p-slots__slot" data-half=half>{content}</div> }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_that_is_filled_in_reads_as_one_made_for_its_time() {
        let (id, start, label) =
            ("t1764000000", "2025-11-24T16:00:00Z", "kl. 17.00–17.45 (45 minuter)");
        let choice = Choice::new(start, label);
        let radio = view! { <Radio id name="tid" choice checked=String::new()/> };
        let mut list = String::new();
        SlotRow::new().write(&Slot { half: "em", id, start, label }, &mut list);
        assert_eq!(list, html_of(slot("em".to_owned(), radio)));
    }
}
