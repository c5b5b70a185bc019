//! A step towards a goal: small, the person's own, with or without a day.

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use serde::{Deserialize, Serialize};

use super::{Refusal, field};
use crate::id::StepId;
use crate::words::{self, Code, Wrong};

/// How long what was just done with a step can be undone.
pub const UNDO_FOR: SignedDuration = SignedDuration::from_secs(60);

/// One step, as it stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub id: StepId,
    pub words: String,
    /// The day the person wants to have done it, in Sweden.
    pub due_on: Option<Date>,
    pub state: StepState,
    /// Its place in the list; later steps have higher ones.
    pub position: i64,
    pub version: i64,
    /// When it was ticked; nothing while it is not done.
    pub done_at: Option<Timestamp>,
    pub changed_at: Timestamp,
}

/// How a step is going. The person may go from any to any: that is how something is undone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StepState {
    NotStarted,
    Ongoing,
    Done,
    /// "Går inte just nu": a fact, not a failure.
    CannotNow,
    NotNeeded,
}

impl StepState {
    pub const ALL: [Self; 5] =
        [Self::NotStarted, Self::Ongoing, Self::Done, Self::CannotNow, Self::NotNeeded];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::NotStarted => "not_started",
            Self::Ongoing => "ongoing",
            Self::Done => "done",
            Self::CannotNow => "cannot_now",
            Self::NotNeeded => "not_needed",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// The value of the field `lage`.
    pub const fn value(self) -> &'static str {
        match self {
            Self::NotStarted => "inte_paborjad",
            Self::Ongoing => "pagar",
            Self::Done => "klar",
            Self::CannotNow => "gar_inte",
            Self::NotNeeded => "behovs_inte",
        }
    }

    /// Reads the field `lage`.
    pub fn read(typed: &str) -> Result<Self, Wrong> {
        let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
        Self::ALL
            .into_iter()
            .find(|state| state.value() == typed)
            .ok_or_else(|| Wrong::new(field::STEP_STATE, code))
    }

    /// Whether it can be the next thing to do.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::NotStarted | Self::Ongoing)
    }
}

impl Step {
    /// The step in another state. Refuses when it was changed since `seen`.
    pub fn set(self, seen: i64, state: StepState, now: Timestamp) -> Result<Self, Refusal> {
        if self.version != seen {
            return Err(Refusal::Stale);
        }
        let done_at = (state == StepState::Done).then(|| self.done_at.unwrap_or(now));
        Ok(Self { state, done_at, version: self.version + 1, changed_at: now, ..self })
    }

    /// The step as it was before `change`. Refuses when it was changed since `seen`, or when the minute is over.
    pub fn undo(self, seen: i64, change: Option<&Change>, now: Timestamp) -> Result<Self, Refusal> {
        if self.version != seen {
            return Err(Refusal::Stale);
        }
        let Some(change) = change.filter(|change| change.can_be_undone(&self, now)) else {
            return Err(Refusal::TooLate);
        };
        let (state, done_at) = (change.from, change.done_at);
        Ok(Self { state, done_at, version: self.version + 1, changed_at: now, ..self })
    }
}

/// What somebody did with a step, as far as it takes to undo it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Change {
    pub step: StepId,
    /// What it was before.
    pub from: StepState,
    /// When it had been ticked before.
    pub done_at: Option<Timestamp>,
    /// The step's version after the change.
    pub version: i64,
    pub at: Timestamp,
}

impl Change {
    /// Whether the step can still go back to what it was: for a minute, and as long as nothing came after.
    pub fn can_be_undone(&self, step: &Step, now: Timestamp) -> bool {
        self.step == step.id && self.version == step.version && now < self.at + UNDO_FOR
    }
}

/// A step that is about to be added.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewStep {
    pub id: StepId,
    pub words: String,
    pub due_on: Option<Date>,
}

impl NewStep {
    /// Reads `steg` and `dag`; the words must be there, the day may be left out but not be past.
    pub fn read(id: StepId, words: &str, day: &str, today: Date) -> Result<Self, Vec<Wrong>> {
        match (words::title(field::STEP, words), read_day(day, today)) {
            (Ok(words), Ok(due_on)) => Ok(Self { id, words, due_on }),
            (words, day) => Err([words.err(), day.err()].into_iter().flatten().collect()),
        }
    }

    /// As [`NewStep::read`], when both may be left out; a day alone is refused, for it needs a step.
    pub fn read_optional(
        id: StepId,
        words: &str,
        day: &str,
        today: Date,
    ) -> Result<Option<Self>, Vec<Wrong>> {
        if words.trim().is_empty() && day.trim().is_empty() {
            return Ok(None);
        }
        Self::read(id, words, day, today).map(Some)
    }

    pub(super) fn at(self, position: i64, now: Timestamp) -> Step {
        let Self { id, words, due_on } = self;
        Step {
            id,
            words,
            due_on,
            state: StepState::NotStarted,
            position,
            version: 1,
            done_at: None,
            changed_at: now,
        }
    }
}

/// Reads a day as YYYY-MM-DD, or nothing; refuses a day that does not exist or was before `today`.
pub fn read_day(typed: &str, today: Date) -> Result<Option<Date>, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(None);
    }
    // The parser takes more than ISO days ("20261124", times); a day that reads back the same is one.
    let day = typed
        .parse::<Date>()
        .ok()
        .filter(|day| day.to_string() == typed)
        .ok_or_else(|| Wrong::new(field::DAY, Code::NotADate))?;
    if day < today {
        return Err(Wrong::new(field::DAY, Code::Past));
    }
    Ok(Some(day))
}
