//! What people type: how long it may be, counted as people count, and what is kept.

use serde::{Deserialize, Serialize};
use unicode_segmentation::UnicodeSegmentation;

/// The longest title, step or other one-line wording, in characters as people count them.
pub const TITLE_LIMIT: usize = 150;
/// The longest free text, in characters as people count them.
pub const TEXT_LIMIT: usize = 2_000;

/// The first letter of a word as people see it, with its marks; signs before it do not count.
pub fn first_letter(word: &str) -> Option<&str> {
    word.graphemes(true).find(|seen| seen.starts_with(char::is_alphanumeric))
}

/// How many code points one character may hold on average: enough for a family of emoji.
const MARKS: usize = 12;

/// What is wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wrong {
    /// The field's name in the form.
    pub field: &'static str,
    pub code: Code,
}

/// The fixed codes programs can rely on; the words for people stand in the locales.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Code {
    /// Nothing was filled in.
    Missing,
    /// More characters than `limit`.
    TooLong { limit: usize },
    /// Not a day that exists.
    NotADate,
    /// A day or time that has passed.
    Past,
    /// A day further ahead than can be asked for.
    TooFar,
    /// A stretch of time in which there is no room.
    TooShort,
    /// Not one of the choices.
    NotAChoice,
    /// Not a number in the range asked for.
    NotANumber,
    /// Not a time of day.
    NotATime,
    /// The end is not after the start.
    WrongOrder,
    /// Two spans of one day share time.
    Overlapping,
    /// A field the form does not have.
    UnknownField,
    /// Characters that no keyboard writes.
    ControlCharacter,
    /// As many as there can be, `limit`, are there already.
    TooMany { limit: usize },
    /// The key of the form was already used for something else.
    KeyReused,
}

impl Code {
    /// The code as it stands in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::TooLong { .. } => "too_long",
            Self::NotADate => "not_a_date",
            Self::Past => "past",
            Self::TooFar => "too_far",
            Self::TooShort => "too_short",
            Self::NotAChoice => "not_a_choice",
            Self::NotANumber => "not_a_number",
            Self::NotATime => "not_a_time",
            Self::WrongOrder => "wrong_order",
            Self::Overlapping => "overlapping",
            Self::UnknownField => "unknown_field",
            Self::ControlCharacter => "control_character",
            Self::TooMany { .. } => "too_many",
            Self::KeyReused => "key_reused",
        }
    }
}

impl Wrong {
    pub const fn new(field: &'static str, code: Code) -> Self {
        Self { field, code }
    }
}

/// How many characters a person would say this is (extended grapheme clusters, UAX #29).
pub fn count(text: &str) -> usize {
    text.graphemes(true).count()
}

/// One line that must be there: trimmed, line breaks made spaces, at most [`TITLE_LIMIT`].
pub fn title(field: &'static str, typed: &str) -> Result<String, Wrong> {
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(field, line, TITLE_LIMIT).and_then(|line| required(field, line))
}

/// One line that may be left out; otherwise as [`title`].
pub fn optional_title(field: &'static str, typed: &str) -> Result<String, Wrong> {
    let line = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    bounded(field, line, TITLE_LIMIT)
}

/// Free text that may be left out: trimmed, at most [`TEXT_LIMIT`].
pub fn text(field: &'static str, typed: &str) -> Result<String, Wrong> {
    bounded(field, typed.trim().to_owned(), TEXT_LIMIT)
}

/// Free text that must be there; otherwise as [`text`].
pub fn required_text(field: &'static str, typed: &str) -> Result<String, Wrong> {
    text(field, typed).and_then(|text| required(field, text))
}

fn bounded(field: &'static str, text: String, limit: usize) -> Result<String, Wrong> {
    // A letter with a thousand marks counts as one for people, but no one writes it.
    if count(&text) > limit || text.chars().count() > limit.saturating_mul(MARKS) {
        return Err(Wrong::new(field, Code::TooLong { limit }));
    }
    Ok(text)
}

/// Whether a character shows at all: joiners, spaces and direction marks alone are no words.
fn is_seen(c: char) -> bool {
    let is_format = matches!(c,
        '\u{00ad}' | '\u{061c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{3164}' | '\u{ffa0}');
    !c.is_whitespace() && !is_format
}

fn required(field: &'static str, text: String) -> Result<String, Wrong> {
    if !text.chars().any(is_seen) {
        return Err(Wrong::new(field, Code::Missing));
    }
    Ok(text)
}

/// Whether every character may be stored: control characters other than tab and newline are refused,
/// while direction marks, joiners and combining marks are kept (Persian and Arabic need them).
pub fn storable(text: &str) -> bool {
    text.chars().all(|c| c == '\n' || c == '\t' || !c.is_control())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_family_emoji_is_one_character() {
        assert_eq!(count("👩‍👩‍👧 å"), 3);
    }

    #[test]
    fn a_title_is_one_line_and_must_be_there() {
        assert_eq!(title("words", " Ett \r\n jobb "), Ok("Ett jobb".to_owned()));
        assert_eq!(title("words", " \n "), Err(Wrong::new("words", Code::Missing)));
    }

    #[test]
    fn limits_are_inclusive() {
        assert!(title("words", &"å".repeat(TITLE_LIMIT)).is_ok());
        assert!(title("words", &"å".repeat(TITLE_LIMIT + 1)).is_err());
        assert!(text("why", &"å".repeat(TEXT_LIMIT)).is_ok());
        assert!(text("why", &"å".repeat(TEXT_LIMIT + 1)).is_err());
    }

    #[test]
    fn words_that_nobody_can_see_are_missing() {
        assert_eq!(title("words", "\u{200b}\u{2060}"), Err(Wrong::new("words", Code::Missing)));
        assert!(title("words", "\u{200f}سلام").is_ok());
    }

    #[test]
    fn a_family_counts_as_one_and_a_tower_of_marks_is_refused() {
        assert!(text("why", &"👩‍👩‍👧".repeat(TEXT_LIMIT)).is_ok());
        assert!(text("why", &format!("a{}", "\u{301}".repeat(TEXT_LIMIT * MARKS))).is_err());
    }

    #[test]
    fn joiners_are_kept_and_nul_is_refused() {
        assert!(storable("می\u{200c}خواهم \u{2067}x\u{2069}\n"));
        assert!(!storable("a\0b"));
        assert!(!storable("a\u{1b}b"));
    }
}
