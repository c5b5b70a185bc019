//! Hours of work training: the participant says what a day was, the handler confirms it, and either can say that it
//! was not so.
//!
//! What is agreed, what is declared and what is confirmed are separate facts; none takes the other's place. A day that
//! is confirmed is frozen: the two figures stand side by side, and only an objection and its answer come after.

pub mod agreement;
pub mod entry;
mod life;
pub mod sums;

use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

pub use self::agreement::{Agreement, Suggestion, suggest};
pub use self::entry::{Entry, Reason, Worked};
pub use self::sums::{Sums, monday, month, week};
use crate::id::{AgreementId, StaffId, WorkDayId};
use crate::words::{self, Code, Wrong};

/// How long what was just declared can be undone.
pub const UNDO_FOR: SignedDuration = SignedDuration::from_secs(60);

/// The names of the forms' fields; other people's programs rely on them.
pub mod field {
    /// Worked or absent.
    pub const HOW: &str = "hur";
    pub const WORKED: &str = "arbetat";
    pub const ABSENT: &str = "franvaro";
    pub const FROM: &str = "fran";
    pub const TO: &str = "till";
    /// Minutes.
    pub const PAUSE: &str = "paus";
    /// Why absent.
    pub const REASON: &str = "orsak";
    /// More about an absence; in other forms what somebody says.
    pub const WORDS: &str = "ord";
    /// Why it is declared this late.
    pub const LATE: &str = "sent";
    /// Why a handler says something else than the participant.
    pub const WHY: &str = "varfor";
    /// The answer to an objection.
    pub const ANSWER: &str = "svar";
    pub const KEEP: &str = "behall";
    pub const CHANGE: &str = "andra";
    pub const PLACE: &str = "plats";
    pub const SINCE: &str = "fran_dag";
    pub const UNTIL: &str = "till_dag";
    /// The days that were seen, each with its version.
    pub const SEEN: &str = "sett";
    pub const VERSION: &str = "version";
}

/// How far a day has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// Declared and taken back: as if nothing was said, but its versions go on.
    Withdrawn,
    Declared,
    Confirmed,
    Disputed,
}

impl State {
    pub const ALL: [Self; 4] = [Self::Withdrawn, Self::Declared, Self::Confirmed, Self::Disputed];

    /// The word stored in the database and in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Withdrawn => "withdrawn",
            Self::Declared => "declared",
            Self::Confirmed => "confirmed",
            Self::Disputed => "disputed",
        }
    }

    /// The state of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.as_str() == word)
    }

    /// What was declared stays as it is: it is confirmed, objected to or not.
    pub const fn is_frozen(self) -> bool {
        matches!(self, Self::Confirmed | Self::Disputed)
    }
}

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the day has changed since it was shown")]
    Stale,
    #[error("the day has not come")]
    NotYet,
    #[error("the day is confirmed, and what was declared stays")]
    Frozen,
    #[error("nothing is declared")]
    NothingDeclared,
    #[error("what is confirmed is what was declared, or the objection is answered")]
    NothingToDispute,
    #[error("nobody has objected")]
    NothingDisputed,
    #[error("the minute to undo in is over")]
    UndoOver,
}

impl Refusal {
    /// The fixed code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::NotYet => "not_yet",
            Self::Frozen => "frozen",
            Self::NothingDeclared => "nothing_declared",
            Self::NothingToDispute => "nothing_to_dispute",
            Self::NothingDisputed => "nothing_disputed",
            Self::UndoOver => "too_late",
        }
    }
}

/// What was said of the day before the latest change by the participant.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Before {
    Nothing,
    Said { entry: Entry, late: String },
}

/// One day of work training.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub id: WorkDayId,
    pub agreement: AgreementId,
    pub day: Date,
    pub state: State,
    /// What the participant says.
    pub declared: Entry,
    /// Why it was declared late, in their words; empty for a day declared in time.
    pub late: String,
    /// What the handler says; nothing until they do.
    pub confirmed: Option<Entry>,
    pub confirmed_by: Option<StaffId>,
    /// Why the handler says something else.
    pub note: String,
    /// What the participant has against it.
    pub dispute: String,
    /// What the handler answered.
    pub answer: String,
    /// What undo leads back to; nothing when there is nothing to undo.
    pub before: Option<Before>,
    pub changed_at: Timestamp,
    /// Rises by one with every change, from 1.
    pub version: i64,
}

/// How the handler settles an objection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Settled {
    /// What was confirmed stands.
    Keep,
    /// What the participant declared is confirmed.
    AsDeclared,
}

/// Whether a day is declared so late that it needs a reason: more than `within` days before today.
pub fn is_late(day: Date, today: Date, within: i64) -> bool {
    day < today.saturating_sub(within.days())
}

/// Refuses a day that has not come.
pub fn has_come(day: Date, today: Date) -> Result<(), Refusal> {
    if day > today { Err(Refusal::NotYet) } else { Ok(()) }
}

/// Reads `sent`: it must be there for a day that [`is_late`], and is not kept for others.
pub fn read_late(typed: &str, is_late: bool) -> Result<String, Wrong> {
    if is_late { words::required_text(field::LATE, typed) } else { Ok(String::new()) }
}

/// Reads `svar`.
pub fn read_settled(typed: &str) -> Result<Settled, Wrong> {
    match typed {
        field::KEEP => Ok(Settled::Keep),
        field::CHANGE => Ok(Settled::AsDeclared),
        "" => Err(Wrong::new(field::ANSWER, Code::Missing)),
        _ => Err(Wrong::new(field::ANSWER, Code::NotAChoice)),
    }
}

#[cfg(test)]
mod tests;
