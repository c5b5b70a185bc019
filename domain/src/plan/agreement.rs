//! "Stämmer planen för dig?": a version of the plan with its words as they were, and the participant's answer to it.
//!
//! Staff never answer for the participant without saying how the answer was given.

use jiff::Timestamp;
use thiserror::Error;

use super::compare::compare;
use super::content::Content;
use crate::id::{PersonId, PlanVersionId};
use crate::words::{self, Code, Wrong};

/// The names of the fields; other people's programs rely on them.
pub mod field {
    pub const ANSWER: &str = "svar";
    pub const WHY: &str = "varfor";
    pub const HOW: &str = "hur";
    pub const VERSION: &str = "version";
}

/// What the participant says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    Yes,
    No,
    /// Wants to talk first.
    Talk,
}

/// How the answer was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum How {
    /// By the participant, here.
    Themselves,
    /// Said at a meeting, on the telephone or on paper, and written down by a member of staff.
    Meeting,
    Phone,
    Paper,
}

/// One version of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    pub id: PlanVersionId,
    /// 1, 2, 3 ... in one plan.
    pub number: i64,
    pub content: Content,
    pub asked_by: PersonId,
    pub asked_at: Timestamp,
    pub reply: Option<Reply>,
    /// Rises with every answer.
    pub version: i64,
}

/// The answer to a version.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reply {
    pub answer: Answer,
    /// In the participant's words; never empty for a no.
    pub why: String,
    pub how: How,
    /// Who wrote it down.
    pub by: PersonId,
    pub at: Timestamp,
}

/// Why a version was not made or not answered. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    #[error("there is nothing in the plan yet")]
    Empty,
    #[error("the plan is as it was in the newest version")]
    Unchanged,
    #[error("somebody answered after the writer saw it")]
    Stale,
    #[error("there is a newer version")]
    NotNewest,
    #[error("the participant has said yes to it")]
    Agreed,
}

impl Refusal {
    /// The code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unchanged => "unchanged",
            Self::Stale => "stale",
            Self::NotNewest => "not_newest",
            Self::Agreed => "agreed",
        }
    }
}

impl Answer {
    pub const ALL: [Self; 3] = [Self::Yes, Self::No, Self::Talk];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Yes => "yes",
            Self::No => "no",
            Self::Talk => "talk",
        }
    }

    /// The answer of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|answer| answer.as_str() == word)
    }

    /// The value in forms.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::Yes => "ja",
            Self::No => "nej",
            Self::Talk => "prata",
        }
    }
}

impl How {
    /// The ways that a member of staff can name.
    pub const NAMED: [Self; 3] = [Self::Meeting, Self::Phone, Self::Paper];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Themselves => "themselves",
            Self::Meeting => "meeting",
            Self::Phone => "phone",
            Self::Paper => "paper",
        }
    }

    /// The way of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        [Self::Themselves].into_iter().chain(Self::NAMED).find(|how| how.as_str() == word)
    }

    /// The value in forms; the participant's own answer has none.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::Themselves => "",
            Self::Meeting => "mote",
            Self::Phone => "telefon",
            Self::Paper => "papper",
        }
    }
}

/// Keeps what stands in the plan as a new version, so that it can be answered.
pub fn ask(
    id: PlanVersionId,
    newest: Option<&Version>,
    content: Content,
    by: PersonId,
    now: Timestamp,
) -> Result<Version, Refusal> {
    if content.is_empty() {
        return Err(Refusal::Empty);
    }
    if newest.is_some_and(|newest| compare(&newest.content, &content).is_empty()) {
        return Err(Refusal::Unchanged);
    }
    let number = newest.map_or(1, |newest| newest.number + 1);
    Ok(Version { id, number, content, asked_by: by, asked_at: now, reply: None, version: 1 })
}

/// Reads an answer. `hur` is nothing for the participant's own; a member of staff must say how it was given.
pub fn read(
    svar: &str,
    varfor: &str,
    hur: Option<&str>,
) -> Result<(Answer, String, How), Vec<Wrong>> {
    let choice = |name, typed: &str| {
        Wrong::new(name, if typed.is_empty() { Code::Missing } else { Code::NotAChoice })
    };
    let answer = Answer::ALL.into_iter().find(|answer| answer.field_value() == svar);
    let answer = answer.ok_or_else(|| choice(field::ANSWER, svar));
    let why = match answer {
        Ok(Answer::No) => words::required_text(field::WHY, varfor),
        _ => words::text(field::WHY, varfor),
    };
    let how = match hur {
        None => Ok(How::Themselves),
        Some(typed) => How::NAMED
            .into_iter()
            .find(|how| how.field_value() == typed)
            .ok_or_else(|| choice(field::HOW, typed)),
    };
    match (answer, why, how) {
        (Ok(answer), Ok(why), Ok(how)) => Ok((answer, why, how)),
        (answer, why, how) => {
            Err([answer.err(), why.err(), how.err()].into_iter().flatten().collect())
        }
    }
}

impl Version {
    /// Whether it can be answered, or answered in another way: until a yes, as long as it is the newest.
    pub fn is_open(&self, newest: i64) -> bool {
        self.may_answer(self.version, newest).is_ok()
    }

    /// The version with an answer. A no and a wish to talk can become another answer later; a yes stays.
    pub fn answer(mut self, seen: i64, newest: i64, reply: Reply) -> Result<Self, Refusal> {
        self.may_answer(seen, newest)?;
        self.reply = Some(reply);
        self.version += 1;
        Ok(self)
    }

    fn may_answer(&self, seen: i64, newest: i64) -> Result<(), Refusal> {
        if self.reply.as_ref().is_some_and(|reply| reply.answer == Answer::Yes) {
            Err(Refusal::Agreed)
        } else if self.number != newest {
            Err(Refusal::NotNewest)
        } else if self.version != seen {
            Err(Refusal::Stale)
        } else {
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::plan::content::Own;
    use proptest::prelude::*;
    use uuid::Uuid;

    fn content(purpose: &str) -> Content {
        let words = Own { purpose: purpose.to_owned(), ..Own::default() };
        Content { words, ..Content::default() }
    }

    fn asked(newest: Option<&Version>, purpose: &str) -> Result<Version, Refusal> {
        let (id, by) = (PlanVersionId(Uuid::nil()), PersonId(Uuid::nil()));
        ask(id, newest, content(purpose), by, Timestamp::UNIX_EPOCH)
    }

    fn reply(answer: Answer) -> Reply {
        let (by, at) = (PersonId(Uuid::nil()), Timestamp::UNIX_EPOCH);
        Reply { answer, why: "Så".to_owned(), how: How::Themselves, by, at }
    }

    #[test]
    fn an_empty_or_unchanged_plan_is_not_asked_about() {
        assert_eq!(asked(None, ""), Err(Refusal::Empty));
        let first = asked(None, "Jobb").unwrap();
        assert_eq!(asked(Some(&first), "Jobb"), Err(Refusal::Unchanged));
        assert_eq!(asked(Some(&first), "Studier").unwrap().number, 2);
    }

    #[test]
    fn a_yes_stays_and_anything_else_can_become_a_yes() {
        let first = asked(None, "Jobb").unwrap();
        let talk = first.clone().answer(1, 1, reply(Answer::Talk)).unwrap();
        assert_eq!(talk.clone().answer(1, 1, reply(Answer::Yes)), Err(Refusal::Stale));
        let yes = talk.answer(2, 1, reply(Answer::Yes)).unwrap();
        assert!(!yes.is_open(1));
        assert_eq!(yes.answer(3, 1, reply(Answer::No)), Err(Refusal::Agreed));
        assert_eq!(first.answer(1, 2, reply(Answer::Yes)), Err(Refusal::NotNewest));
    }

    #[test]
    fn a_no_says_why_and_staff_say_how_they_were_told() {
        let missing = |name| Wrong::new(name, Code::Missing);
        assert_eq!(read("nej", " ", None), Err(vec![missing(field::WHY)]));
        let wrongs = read("", "", Some("")).unwrap_err();
        assert_eq!(wrongs, [missing(field::ANSWER), missing(field::HOW)]);
        assert_eq!(read("ja", "", Some("telefon")), Ok((Answer::Yes, String::new(), How::Phone)));
        let odd = Wrong::new(field::HOW, Code::NotAChoice);
        assert_eq!(read("prata", "", Some("x")), Err(vec![odd]));
        assert!(Answer::ALL.into_iter().all(|one| Answer::parse(one.as_str()) == Some(one)));
        assert!(How::NAMED.into_iter().all(|one| How::parse(one.as_str()) == Some(one)));
    }

    proptest! {
        /// Whatever is answered in whatever order, the words of the version never change.
        #[test]
        fn a_version_holds_the_words_as_they_were(answers in prop::collection::vec(0usize..3, 0..8)) {
            let mut version = asked(None, "Jobb").unwrap();
            for answer in answers {
                let answer = Answer::ALL[answer];
                let was = version.clone();
                version = version.answer(was.version, 1, reply(answer)).unwrap_or(was);
                prop_assert_eq!(&version.content, &content("Jobb"));
            }
        }
    }
}
