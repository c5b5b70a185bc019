//! What staff propose: a goal, a step or other words. The participant takes it, changes it or says no; until then
//! nothing of theirs is changed.

use jiff::Timestamp;
use jiff::civil::Date;
use thiserror::Error;

use super::{field, step};
use crate::id::{GoalId, ProposalId};
use crate::words::{self, Code, Wrong};

/// The most proposals that wait for one participant's answer; a list must end somewhere, and nobody is to be buried.
pub const OPEN_LIMIT: usize = 20;

/// The field of the answer: ja or nej.
pub const ANSWER: &str = "svar";
/// The field of what the participant writes with the answer.
pub const SAID: &str = "ord";
/// The field of the version the goal had when its new words were looked at.
pub const GOAL_VERSION: &str = "malversion";

/// One proposal, from question to answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposal {
    pub id: ProposalId,
    pub target: Target,
    /// Whose step or words it is; of a proposed goal what came of it, once there is something.
    pub goal: Option<GoalId>,
    pub words: String,
    /// Why it is proposed, in words to the participant; may be empty.
    pub why: String,
    /// The day of a step.
    pub due_on: Option<Date>,
    /// The words the goal had when others were proposed; else empty.
    pub old_words: String,
    pub state: State,
    /// What the participant wrote with the answer.
    pub answer: String,
    /// It was taken in the participant's own words or with another day.
    pub is_changed: bool,
    pub made_at: Timestamp,
    pub answered_at: Option<Timestamp>,
    pub version: i64,
}

/// What is proposed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Target {
    Goal,
    Step,
    Wording,
}

/// Where a proposal is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    Open,
    Accepted,
    Declined,
    Withdrawn,
}

/// Why an answer has no effect. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    #[error("it was answered or taken back")]
    Closed,
    #[error("somebody changed it after the writer saw it")]
    Stale,
}

/// A proposal that is about to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    pub words: String,
    pub why: String,
    pub due_on: Option<Date>,
}

/// What the participant answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Yes, with the words and the day as they are to be.
    Yes {
        words: String,
        due_on: Option<Date>,
        said: String,
    },
    No {
        said: String,
    },
}

/// The fields of an answer, as typed; nothing where the form does not have the field.
#[derive(Clone, Copy, Debug, Default)]
pub struct Typed<'a> {
    pub answer: &'a str,
    pub words: Option<&'a str>,
    pub day: Option<&'a str>,
    pub said: &'a str,
}

impl Target {
    pub const ALL: [Self; 3] = [Self::Goal, Self::Step, Self::Wording];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Goal => "goal",
            Self::Step => "step",
            Self::Wording => "wording",
        }
    }

    /// The target of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|target| target.as_str() == word)
    }

    /// The field of its words.
    pub const fn field(self) -> &'static str {
        match self {
            Self::Goal | Self::Wording => field::WORDS,
            Self::Step => field::STEP,
        }
    }
}

impl State {
    pub const ALL: [Self; 4] = [Self::Open, Self::Accepted, Self::Declined, Self::Withdrawn];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
            Self::Withdrawn => "withdrawn",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }
}

impl New {
    /// Reads what staff typed, all that is wrong at once; a day is for steps alone.
    pub fn read(
        target: Target,
        words: &str,
        day: &str,
        why: &str,
        today: Date,
    ) -> Result<Self, Vec<Wrong>> {
        let words = words::title(target.field(), words);
        let due_on = match target {
            Target::Step => step::read_day(day, today),
            Target::Goal | Target::Wording => Ok(None),
        };
        match (words, due_on, words::text(field::WHY, why)) {
            (Ok(words), Ok(due_on), Ok(why)) => Ok(Self { words, why, due_on }),
            (words, day, why) => {
                Err([words.err(), day.err(), why.err()].into_iter().flatten().collect())
            }
        }
    }
}

impl Answer {
    /// Reads `svar` and what goes with it. A yes without words of its own takes the proposal as it is.
    pub fn read(proposal: &Proposal, typed: Typed<'_>, today: Date) -> Result<Self, Vec<Wrong>> {
        let said = words::text(SAID, typed.said);
        match typed.answer {
            "ja" => {
                let words = match typed.words {
                    Some(words) => words::title(proposal.target.field(), words),
                    None => Ok(proposal.words.clone()),
                };
                let due_on = match (proposal.target, typed.day) {
                    (Target::Step, Some(day)) => step::read_day(day, today),
                    _ => Ok(proposal.day(today)),
                };
                match (words, due_on, said) {
                    (Ok(words), Ok(due_on), Ok(said)) => Ok(Self::Yes { words, due_on, said }),
                    (words, day, said) => {
                        Err([words.err(), day.err(), said.err()].into_iter().flatten().collect())
                    }
                }
            }
            "nej" => said.map(|said| Self::No { said }).map_err(|wrong| vec![wrong]),
            typed => {
                let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
                Err([Some(Wrong::new(ANSWER, code)), said.err()].into_iter().flatten().collect())
            }
        }
    }
}

impl Proposal {
    /// The day of a step while it can still be done by then: a day that has passed is proposed to nobody.
    pub fn day(&self, today: Date) -> Option<Date> {
        self.due_on.filter(|day| *day >= today)
    }

    /// The proposal with the participant's answer; `today` decides which day was proposed. Refuses when it is closed,
    /// or when it was changed since `seen`.
    pub fn answer(
        self,
        seen: i64,
        answer: &Answer,
        today: Date,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let day = self.day(today);
        let next = self.closed(seen, now)?;
        Ok(match answer {
            Answer::Yes { words, due_on, said } => {
                let is_changed = *words != next.words || *due_on != day;
                Self { state: State::Accepted, is_changed, answer: said.clone(), ..next }
            }
            Answer::No { said } => Self { state: State::Declined, answer: said.clone(), ..next },
        })
    }

    /// The proposal taken back by staff. Refuses when it is closed, or when it was changed since `seen`.
    pub fn withdraw(self, seen: i64, now: Timestamp) -> Result<Self, Refusal> {
        let next = self.closed(seen, now)?;
        Ok(Self { state: State::Withdrawn, ..next })
    }

    fn closed(self, seen: i64, now: Timestamp) -> Result<Self, Refusal> {
        match self.state {
            State::Open if self.version != seen => Err(Refusal::Stale),
            State::Open => Ok(Self { version: self.version + 1, answered_at: Some(now), ..self }),
            State::Accepted | State::Declined | State::Withdrawn => Err(Refusal::Closed),
        }
    }
}

#[cfg(test)]
mod tests;
