//! The facts of an outcome: took place, came, and why not. They are separate, and only some go together.

use crate::words::{Code, Wrong};

/// The names of the form's fields; other people's programs rely on them.
pub mod field {
    /// Whether it took place (ja, nej).
    pub const TOOK_PLACE: &str = "blev_av";
    /// Whether the participant came (ja, nej).
    pub const CAME: &str = "kom";
    /// Why not.
    pub const REASON: &str = "orsak";
    /// What was agreed.
    pub const AGREED: &str = "kommit_overens";
    /// What the participant says about it.
    pub const WORDS: &str = "ord";
    pub const YES: &str = "ja";
    pub const NO: &str = "nej";
    /// No reason is needed.
    pub const NONE: &str = "ingen";
}

/// Why somebody was not there, or why nothing came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    /// The participant was prevented and said so before.
    PreventedInAdvance,
    /// The participant was prevented.
    Prevented,
    /// The participant did not come; they are asked before it is a fact.
    DidNotAttend,
    /// Staff called it off.
    WeCancelled,
}

impl Reason {
    pub const ALL: [Self; 4] =
        [Self::PreventedInAdvance, Self::Prevented, Self::DidNotAttend, Self::WeCancelled];

    /// The word stored in the database and in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::PreventedInAdvance => "prevented_in_advance",
            Self::Prevented => "prevented",
            Self::DidNotAttend => "did_not_attend",
            Self::WeCancelled => "we_cancelled",
        }
    }

    /// The reason of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }

    /// The value of the form's field.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::PreventedInAdvance => "forhinder_innan",
            Self::Prevented => "forhinder",
            Self::DidNotAttend => "uteblev",
            Self::WeCancelled => "vi_stallde_in",
        }
    }
}

/// What is true of a meeting and one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts {
    pub took_place: bool,
    pub came: bool,
    /// Nothing when it took place and the person came.
    pub reason: Option<Reason>,
}

impl Facts {
    /// Reads the three answers; refuses with everything that is missing or does not go together.
    pub fn read(took_place: &str, came: &str, reason: &str) -> Result<Self, Vec<Wrong>> {
        let mut wrongs = Vec::new();
        let mut yes_or_no = |name, typed: &str| match typed {
            field::YES => true,
            field::NO => false,
            "" => {
                wrongs.push(Wrong::new(name, Code::Missing));
                false
            }
            _ => {
                wrongs.push(Wrong::new(name, Code::NotAChoice));
                false
            }
        };
        let took_place = yes_or_no(field::TOOK_PLACE, took_place);
        let came = yes_or_no(field::CAME, came);
        let found = Reason::ALL.into_iter().find(|it| it.field_value() == reason);
        if !wrongs.is_empty() {
            return Err(wrongs);
        }
        let is_none = reason.is_empty() || reason == field::NONE;
        let goes_together = match (took_place, came, found) {
            (true, true, None) => is_none,
            (true, true, Some(_)) | (_, _, None) => false,
            (true, false, Some(reason)) => reason != Reason::WeCancelled,
            (false, true, Some(reason)) => reason == Reason::WeCancelled,
            (false, false, Some(_)) => true,
        };
        if goes_together {
            return Ok(Self { took_place, came, reason: found });
        }
        let code = if is_none { Code::Missing } else { Code::NotAChoice };
        Err(vec![Wrong::new(field::REASON, code)])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(took_place: &str, came: &str, reason: &str) -> Vec<(&'static str, Code)> {
        let wrongs = Facts::read(took_place, came, reason).err().unwrap_or_default();
        wrongs.into_iter().map(|wrong| (wrong.field, wrong.code)).collect()
    }

    #[test]
    fn a_meeting_that_took_place_with_the_person_needs_no_reason() {
        for none in ["", "ingen"] {
            let facts = Facts::read("ja", "ja", none).unwrap();
            assert_eq!(facts, Facts { took_place: true, came: true, reason: None });
        }
        assert_eq!(wrong("ja", "ja", "uteblev"), [("orsak", Code::NotAChoice)]);
    }

    #[test]
    fn what_does_not_go_together_is_refused() {
        assert_eq!(
            wrong("", "kanske", ""),
            [("blev_av", Code::Missing), ("kom", Code::NotAChoice)]
        );
        assert_eq!(wrong("ja", "nej", "ingen"), [("orsak", Code::Missing)]);
        assert_eq!(wrong("nej", "ja", "uteblev"), [("orsak", Code::NotAChoice)]);
        assert_eq!(wrong("ja", "nej", "vi_stallde_in"), [("orsak", Code::NotAChoice)]);
        assert_eq!(wrong("nej", "nej", "annat"), [("orsak", Code::NotAChoice)]);
        for reason in Reason::ALL {
            assert!(Facts::read("nej", "nej", reason.field_value()).is_ok());
            assert_eq!(Reason::parse(reason.as_str()), Some(reason));
        }
    }
}
