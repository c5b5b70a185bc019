//! A plan in which nothing has moved for some weeks: the participant is asked first, and the handler told after that.
//!
//! Everything is reckoned from the clock: nothing is written until somebody answers.

use jiff::{SignedDuration, Timestamp};

use crate::words::{self, Code, Wrong};

/// After how long without anything moving the participant is asked.
pub const STILL_FOR: SignedDuration = SignedDuration::from_hours(6 * 7 * 24);
/// How long the participant has to answer before the handler is told.
pub const ANSWER_WITHIN: SignedDuration = SignedDuration::from_hours(2 * 7 * 24);

/// The names of the fields; other people's programs rely on them.
pub mod field {
    pub const ANSWER: &str = "svar";
    pub const WORDS: &str = "ord";
}

/// What the participant says about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// It is good as it is.
    Good,
    /// Wants to talk.
    Talk,
    /// Something in the plan is to be changed.
    Change,
}

/// How it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Moving,
    /// The participant is asked; nobody else is told.
    Asks,
    /// The participant was asked and has not answered: the handler is told.
    Tells,
}

impl Answer {
    pub const ALL: [Self; 3] = [Self::Good, Self::Talk, Self::Change];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Talk => "talk",
            Self::Change => "change",
        }
    }

    /// The answer of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == word)
    }

    /// The value in forms.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::Good => "bra",
            Self::Talk => "prata",
            Self::Change => "andra",
        }
    }

    /// Reads the form; gives everything that is wrong at once.
    pub fn read(svar: &str, ord: &str) -> Result<(Self, String), Vec<Wrong>> {
        let code = if svar.is_empty() { Code::Missing } else { Code::NotAChoice };
        let answer = Self::ALL.into_iter().find(|answer| answer.field_value() == svar);
        let answer = answer.ok_or_else(|| Wrong::new(field::ANSWER, code));
        match (answer, words::text(field::WORDS, ord)) {
            (Ok(answer), Ok(words)) => Ok((answer, words)),
            (answer, words) => Err([answer.err(), words.err()].into_iter().flatten().collect()),
        }
    }
}

/// How a plan stands whose last movement, or answer to this question, was at `moved`; nothing for a plan that nobody
/// has begun.
pub fn standing(moved: Option<Timestamp>, now: Timestamp) -> Standing {
    let Some(moved) = moved else { return Standing::Moving };
    let still = now.duration_since(moved);
    if still >= STILL_FOR.saturating_add(ANSWER_WITHIN) {
        Standing::Tells
    } else if still >= STILL_FOR {
        Standing::Asks
    } else {
        Standing::Moving
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn after(days: i64) -> Standing {
        let now = Timestamp::UNIX_EPOCH + SignedDuration::from_hours(days * 24);
        standing(Some(Timestamp::UNIX_EPOCH), now)
    }

    #[test]
    fn the_participant_is_asked_first_and_the_handler_told_after_that() {
        let days = [0, 41, 42, 55, 56, 400].map(after);
        use Standing::{Asks, Moving, Tells};
        assert_eq!(days, [Moving, Moving, Asks, Asks, Tells, Tells]);
        assert_eq!(standing(None, Timestamp::UNIX_EPOCH), Moving);
    }

    #[test]
    fn an_answer_is_one_of_three() {
        assert_eq!(Answer::read("", ""), Err(vec![Wrong::new(field::ANSWER, Code::Missing)]));
        assert_eq!(Answer::read("x", ""), Err(vec![Wrong::new(field::ANSWER, Code::NotAChoice)]));
        assert_eq!(Answer::read("prata", " Hej "), Ok((Answer::Talk, "Hej".to_owned())));
        assert!(Answer::ALL.into_iter().all(|one| Answer::parse(one.as_str()) == Some(one)));
    }

    proptest! {
        /// The handler is never told before the participant has been asked for two weeks.
        #[test]
        fn nobody_is_told_behind_the_participants_back(days in 0i64..500) {
            if after(days) == Standing::Tells {
                prop_assert!(after(days - 14) != Standing::Moving);
            }
        }
    }
}
