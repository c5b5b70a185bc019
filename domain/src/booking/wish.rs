//! What a participant says about a meeting they ask for: how to meet, what they need, what it is about.

use serde::{Deserialize, Serialize};

use crate::words::{self, Code, Wrong};

/// How the two meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Mode {
    Visit,
    Phone,
    Video,
    Walk,
}

impl Mode {
    /// In the order they are offered.
    pub const ALL: [Self; 4] = [Self::Visit, Self::Phone, Self::Video, Self::Walk];

    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Visit => "visit",
            Self::Phone => "phone",
            Self::Video => "video",
            Self::Walk => "walk",
        }
    }

    /// The mode of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|mode| mode.as_str() == word)
    }

    /// The value in the form field `satt`.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::Visit => "besok",
            Self::Phone => "telefon",
            Self::Video => "video",
            Self::Walk => "promenad",
        }
    }

    /// The mode of a form value; refuses what is not a choice.
    pub fn from_field(field: &'static str, typed: &str) -> Result<Self, Wrong> {
        if typed.is_empty() {
            return Err(Wrong::new(field, Code::Missing));
        }
        Self::ALL
            .into_iter()
            .find(|mode| mode.field_value() == typed)
            .ok_or(Wrong::new(field, Code::NotAChoice))
    }
}

/// The participant's own words about a meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wish {
    pub mode: Mode,
    /// The language to interpret, as the participant wrote it; empty for no interpreter.
    pub interpreter: String,
    /// Hearing loop, step-free, quiet room, company; empty for nothing.
    pub needs: String,
    /// What they want to talk about; empty for nothing said.
    pub subject: String,
}

impl Wish {
    /// Reads the fields `satt`, `tolk`, `behov` and `arende`; refuses with everything that is wrong at once.
    pub fn read(
        mode: &str,
        interpreter: &str,
        needs: &str,
        subject: &str,
    ) -> Result<Self, Vec<Wrong>> {
        let mode = Mode::from_field("satt", mode);
        let interpreter = words::optional_title("tolk", interpreter);
        let needs = words::text("behov", needs);
        let subject = words::text("arende", subject);
        match (mode, interpreter, needs, subject) {
            (Ok(mode), Ok(interpreter), Ok(needs), Ok(subject)) => {
                Ok(Self { mode, interpreter, needs, subject })
            }
            (mode, interpreter, needs, subject) => {
                Err([mode.err(), interpreter.err(), needs.err(), subject.err()]
                    .into_iter()
                    .flatten()
                    .collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_wrong_is_told_at_once() {
        let long = "å".repeat(words::TEXT_LIMIT + 1);
        let wrong = Wish::read("brev", "", &long, "").unwrap_err();
        let fields: Vec<_> = wrong.iter().map(|wrong| (wrong.field, wrong.code.as_str())).collect();
        assert_eq!(fields, [("satt", "not_a_choice"), ("behov", "too_long")]);
    }

    #[test]
    fn only_the_way_to_meet_must_be_said() {
        let wish = Wish::read("promenad", " ", "", "").unwrap();
        assert_eq!(wish.mode, Mode::Walk);
        assert_eq!(wish.interpreter, "");
        assert_eq!(Wish::read("", "", "", "").unwrap_err()[0].code, Code::Missing);
    }
}
