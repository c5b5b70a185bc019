//! "Hur gick det?": how far the person has come, in words agreed beforehand (goal attainment scaling), never in numbers.

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::field;
use crate::id::CheckInId;
use crate::words::{self, Code, Wrong};

/// One answer to "hur gick det?". Never altered: the next one tells what is new.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CheckIn {
    pub id: CheckInId,
    pub level: Level,
    pub note: String,
    pub at: Timestamp,
}

/// How far, from much left to far beyond.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    MuchLeft,
    SomeWay,
    AsIntended,
    BitMore,
    MuchMore,
}

impl Level {
    pub const ALL: [Self; 5] =
        [Self::MuchLeft, Self::SomeWay, Self::AsIntended, Self::BitMore, Self::MuchMore];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::MuchLeft => "much_left",
            Self::SomeWay => "some_way",
            Self::AsIntended => "as_intended",
            Self::BitMore => "bit_more",
            Self::MuchMore => "much_more",
        }
    }

    /// The level of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|level| level.as_str() == word)
    }

    /// The value of the field `niva`.
    pub const fn value(self) -> &'static str {
        match self {
            Self::MuchLeft => "mycket_kvar",
            Self::SomeWay => "en_bit",
            Self::AsIntended => "som_tankt",
            Self::BitMore => "lite_mer",
            Self::MuchMore => "mycket_mer",
        }
    }

    /// Reads the field `niva`.
    pub fn read(typed: &str) -> Result<Self, Wrong> {
        let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
        Self::ALL
            .into_iter()
            .find(|level| level.value() == typed)
            .ok_or_else(|| Wrong::new(field::LEVEL, code))
    }
}

impl CheckIn {
    /// Reads `niva` and `anteckning`; the level must be chosen, the note may be left out.
    pub fn read(
        id: CheckInId,
        level: &str,
        note: &str,
        now: Timestamp,
    ) -> Result<Self, Vec<Wrong>> {
        match (Level::read(level), words::text(field::NOTE, note)) {
            (Ok(level), Ok(note)) => Ok(Self { id, level, note, at: now }),
            (level, note) => Err([level.err(), note.err()].into_iter().flatten().collect()),
        }
    }
}
