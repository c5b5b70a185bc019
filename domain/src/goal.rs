//! A goal: the participant's own words, what they think about it, and how it lives until it is reached or laid aside.

pub mod check_in;
pub mod history;
pub mod order;
pub mod path;
pub mod proposal;
pub mod seen;
pub mod step;
pub mod week;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::id::GoalId;
use crate::words::{self, Code, Wrong};
use check_in::CheckIn;
use step::{NewStep, Step};

/// The most goals one person can have; a list must end somewhere.
pub const GOAL_LIMIT: usize = 100;
/// The most steps one goal can have.
pub const STEP_LIMIT: usize = 50;

/// The names of the fields in the forms; other people's programs rely on them.
pub mod field {
    pub const WORDS: &str = "mal";
    pub const WHY: &str = "varfor";
    pub const OBSTACLE: &str = "hinder";
    pub const IF: &str = "om";
    pub const THEN: &str = "sa";
    pub const SUPPORT: &str = "stod";
    pub const STEP: &str = "steg";
    pub const DAY: &str = "dag";
    pub const READERS: &str = "vem";
    pub const STEP_STATE: &str = "lage";
    pub const WAY: &str = "hall";
    pub const PAST: &str = "forbi";
    pub const LEVEL: &str = "niva";
    pub const NOTE: &str = "anteckning";
    pub const HOW: &str = "hur";
    pub const ENDING: &str = "ord";
    pub const VERSION: &str = "version";
}

/// One participant's one goal, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    pub id: GoalId,
    /// What the person wants, in their own words.
    pub words: String,
    pub thinking: Thinking,
    /// Whether the assigned case manager and SE handler can read it.
    pub is_shared: bool,
    pub state: State,
    /// What the person said when it was finished or laid aside; empty while it is active.
    pub ending: String,
    /// Rises with every change of the goal itself, not with its steps: they have versions of their own.
    pub version: i64,
    pub created_at: Timestamp,
    pub changed_at: Timestamp,
    /// In the person's own order; new ones last.
    pub steps: Vec<Step>,
    /// Newest first.
    pub check_ins: Vec<CheckIn>,
}

/// Where a goal is in its life.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    Active,
    Reached,
    LaidAside,
}

/// What the person thinks about the goal. Every part may be left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Thinking {
    pub why: String,
    pub obstacle: String,
    /// "If this happens ..."
    pub if_words: String,
    /// "... then I do this."
    pub then_words: String,
    pub support: String,
}

/// What the person does with the goal as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Reach,
    LayAside,
    Resume,
}

/// Why a change was not made. Nothing has changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    #[error("somebody changed it after the writer saw it")]
    Stale,
    #[error("the goal is reached or laid aside")]
    NotActive,
    #[error("the goal is active already")]
    AlreadyActive,
    #[error("there is no room for more")]
    Full,
    #[error("it can no longer be undone")]
    TooLate,
}

impl State {
    pub const ALL: [Self; 3] = [Self::Active, Self::Reached, Self::LaidAside];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Active => "active",
            Self::Reached => "reached",
            Self::LaidAside => "laid_aside",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// The state after a turn: an active goal ends, an ended one is taken up again.
    pub const fn turn(self, turn: Turn) -> Result<Self, Refusal> {
        match (self, turn) {
            (Self::Active, Turn::Reach) => Ok(Self::Reached),
            (Self::Active, Turn::LayAside) => Ok(Self::LaidAside),
            (Self::Reached | Self::LaidAside, Turn::Resume) => Ok(Self::Active),
            (Self::Active, Turn::Resume) => Err(Refusal::AlreadyActive),
            (Self::Reached | Self::LaidAside, Turn::Reach | Turn::LayAside) => {
                Err(Refusal::NotActive)
            }
        }
    }
}

impl Turn {
    /// Reads the field `hur`: natt, `at_sidan` or igen.
    pub fn read(typed: &str) -> Result<Self, Wrong> {
        match typed {
            "natt" => Ok(Self::Reach),
            "at_sidan" => Ok(Self::LayAside),
            "igen" => Ok(Self::Resume),
            "" => Err(Wrong::new(field::HOW, Code::Missing)),
            _ => Err(Wrong::new(field::HOW, Code::NotAChoice)),
        }
    }
}

impl Thinking {
    /// Reads what was typed; refuses what is too long, all of it at once.
    pub fn read(
        why: &str,
        obstacle: &str,
        if_words: &str,
        then_words: &str,
        support: &str,
    ) -> Result<Self, Vec<Wrong>> {
        let mut wrong = Vec::new();
        let mut text = |field, typed| {
            words::text(field, typed).unwrap_or_else(|refused| {
                wrong.push(refused);
                String::new()
            })
        };
        let thinking = Self {
            why: text(field::WHY, why),
            obstacle: text(field::OBSTACLE, obstacle),
            if_words: text(field::IF, if_words),
            then_words: text(field::THEN, then_words),
            support: text(field::SUPPORT, support),
        };
        if wrong.is_empty() { Ok(thinking) } else { Err(wrong) }
    }

    /// Whether nothing is filled in.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// Reads the field `vem`: whether the goal is shared.
pub fn read_sharing(typed: &str) -> Result<bool, Wrong> {
    match typed {
        "bara_jag" => Ok(false),
        "delat" => Ok(true),
        "" => Err(Wrong::new(field::READERS, Code::Missing)),
        _ => Err(Wrong::new(field::READERS, Code::NotAChoice)),
    }
}

/// Reads the hidden field `version`; a form without it is not one of ours.
pub fn read_version(typed: &str) -> Result<i64, Wrong> {
    if typed.is_empty() {
        return Err(Wrong::new(field::VERSION, Code::Missing));
    }
    typed.parse().map_err(|_| Wrong::new(field::VERSION, Code::NotANumber))
}

/// A new goal, private and active, of words already read by [`words::title`]. Refuses when the person has
/// [`GOAL_LIMIT`] goals.
pub fn state(id: GoalId, words: String, had: usize, now: Timestamp) -> Result<Goal, Refusal> {
    if had >= GOAL_LIMIT {
        return Err(Refusal::Full);
    }
    Ok(Goal {
        id,
        words,
        thinking: Thinking::default(),
        is_shared: false,
        state: State::Active,
        ending: String::new(),
        version: 1,
        created_at: now,
        changed_at: now,
        steps: Vec::new(),
        check_ins: Vec::new(),
    })
}

impl Goal {
    /// The goal with other words and thoughts. Refuses when it was changed since `seen`, or has ended.
    pub fn reword(
        self,
        seen: i64,
        words: String,
        thinking: Thinking,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let next = self.active()?.changed(seen, now)?;
        Ok(Self { words, thinking, ..next })
    }

    /// The goal shared or private. Possible at every time of its life; refuses when it was changed since `seen`.
    pub fn share(self, seen: i64, is_shared: bool, now: Timestamp) -> Result<Self, Refusal> {
        let next = self.changed(seen, now)?;
        Ok(Self { is_shared, ..next })
    }

    /// The goal reached, laid aside or taken up again, with what the person says about it.
    /// Refuses when it was changed since `seen`, or when the turn cannot be made from where it is.
    pub fn turn(
        self,
        seen: i64,
        turn: Turn,
        said: String,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let next = self.changed(seen, now)?;
        let state = next.state.turn(turn)?;
        Ok(Self { state, ending: said, ..next })
    }

    /// A step to add last. Refuses when the goal has ended or has [`STEP_LIMIT`] steps.
    pub fn next(&self, step: NewStep, now: Timestamp) -> Result<Step, Refusal> {
        if self.state != State::Active {
            return Err(Refusal::NotActive);
        }
        if self.steps.len() >= STEP_LIMIT {
            return Err(Refusal::Full);
        }
        let position = self.steps.iter().map(|step| step.position).max().unwrap_or(0) + 1;
        Ok(step.at(position, now))
    }

    /// What to do next: of the steps that are open, the one with the earliest day, else the one added first.
    pub fn next_step(&self) -> Option<&Step> {
        self.steps
            .iter()
            .filter(|step| step.state.is_open())
            .min_by_key(|step| (step.due_on.is_none(), step.due_on, step.position))
    }

    /// The same goal; refuses when it has ended.
    pub fn active(self) -> Result<Self, Refusal> {
        if self.state == State::Active { Ok(self) } else { Err(Refusal::NotActive) }
    }

    fn changed(self, seen: i64, now: Timestamp) -> Result<Self, Refusal> {
        if self.version != seen {
            return Err(Refusal::Stale);
        }
        Ok(Self { version: self.version + 1, changed_at: now, ..self })
    }
}

#[cfg(test)]
mod tests;
