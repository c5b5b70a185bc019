//! What is said of one day: worked from one time to another with a pause, or absent and why.
//!
//! Times are wall-clock minutes; how long it was is counted between instants, so that a night over a change of the
//! clock is as long as it was.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use serde::{Deserialize, Serialize};

use super::field;
use crate::desk::time as time_of_day;
use crate::time::{Span, instant};
use crate::words::{self, Code, Wrong};

/// The longest that one day can be, in minutes.
pub const LONGEST: i64 = 24 * 60;

/// Worked on a day, in minutes since midnight on the wall clock; an end that is not after the start is the next day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Worked {
    pub from_minute: i64,
    pub to_minute: i64,
    pub pause_minutes: i64,
}

impl Worked {
    /// Whether it ends on the day after.
    pub const fn ends_next_day(self) -> bool {
        self.to_minute <= self.from_minute
    }

    /// From when to when; nothing where it begins or ends in the hour that spring skips.
    pub fn span(self, day: Date) -> Option<Span> {
        let last = if self.ends_next_day() { day.tomorrow().ok()? } else { day };
        Some(Span::new(wall(day, self.from_minute)?, wall(last, self.to_minute)?))
    }

    /// How long it was without the pause, in minutes; nothing for times that are none.
    pub fn minutes(self, day: Date) -> i64 {
        self.span(day).map_or(0, |span| (span.minutes() - self.pause_minutes).max(0))
    }
}

fn wall(day: Date, minute: i64) -> Option<Timestamp> {
    instant(day.to_datetime(Time::midnight()).checked_add(minute.minutes()).ok()?)
}

/// Why somebody was not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reason {
    Sick,
    ChildCare,
    Other,
}

impl Reason {
    pub const ALL: [Self; 3] = [Self::Sick, Self::ChildCare, Self::Other];

    /// The word stored in the database and in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Sick => "sick",
            Self::ChildCare => "child_care",
            Self::Other => "other",
        }
    }

    /// The reason of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }

    /// The value of the form's field.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::Sick => "sjuk",
            Self::ChildCare => "vab",
            Self::Other => "annat",
        }
    }
}

/// What is said of one day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Entry {
    Worked(Worked),
    /// The words say more; for [`Reason::Other`] they must.
    Absent {
        reason: Reason,
        words: String,
    },
}

impl Entry {
    /// Reads `hur` and the fields that go with it; refuses with everything that is wrong.
    pub fn read<'a>(typed: impl Fn(&str) -> &'a str, day: Date) -> Result<Self, Vec<Wrong>> {
        match typed(field::HOW).trim() {
            field::WORKED => worked(typed, Some(day)).map(Self::Worked),
            field::ABSENT => absent(typed),
            "" => Err(vec![Wrong::new(field::HOW, Code::Missing)]),
            _ => Err(vec![Wrong::new(field::HOW, Code::NotAChoice)]),
        }
    }

    /// How long it was, in minutes; none for absence.
    pub fn minutes(&self, day: Date) -> i64 {
        match self {
            Self::Worked(worked) => worked.minutes(day),
            Self::Absent { .. } => 0,
        }
    }

    /// The times, for a day of work.
    pub const fn worked(&self) -> Option<Worked> {
        match self {
            Self::Worked(worked) => Some(*worked),
            Self::Absent { .. } => None,
        }
    }
}

fn absent<'a>(typed: impl Fn(&str) -> &'a str) -> Result<Entry, Vec<Wrong>> {
    let found = Reason::ALL.into_iter().find(|it| it.field_value() == typed(field::REASON).trim());
    let code =
        if typed(field::REASON).trim().is_empty() { Code::Missing } else { Code::NotAChoice };
    let reason = found.ok_or_else(|| Wrong::new(field::REASON, code));
    let words = match reason {
        Ok(Reason::Other) => words::required_text(field::WORDS, typed(field::WORDS)),
        _ => words::text(field::WORDS, typed(field::WORDS)),
    };
    match (reason, words) {
        (Ok(reason), Ok(words)) => Ok(Entry::Absent { reason, words }),
        (reason, words) => Err([reason.err(), words.err()].into_iter().flatten().collect()),
    }
}

/// Reads `fran`, `till` and `paus`; without a day, as on any day on which the clock does not change.
fn worked<'a>(typed: impl Fn(&str) -> &'a str, day: Option<Date>) -> Result<Worked, Vec<Wrong>> {
    times([field::FROM, field::TO, field::PAUSE], typed, day)
}

/// The same of any three fields: a row of an agreed week has names of its own.
pub(super) fn times<'a>(
    [from_field, to_field, pause_field]: [&'static str; 3],
    typed: impl Fn(&str) -> &'a str,
    day: Option<Date>,
) -> Result<Worked, Vec<Wrong>> {
    let from = time_of_day(from_field, typed(from_field));
    let to = time_of_day(to_field, typed(to_field));
    let pause = pause(pause_field, typed(pause_field));
    let worked = match (from, to, pause) {
        (Ok(from_minute), Ok(to_minute), Ok(pause_minutes)) => {
            Worked { from_minute, to_minute, pause_minutes }
        }
        (from, to, pause) => {
            return Err([from.err(), to.err(), pause.err()].into_iter().flatten().collect());
        }
    };
    let length = match day {
        Some(day) => worked.span(day).map(Span::minutes),
        None => Some((worked.to_minute - worked.from_minute).rem_euclid(LONGEST)),
    };
    let Some(length) = length else {
        // Which of the two the clock skipped.
        let skipped = day.is_some_and(|day| wall(day, worked.from_minute).is_none());
        let field = if skipped { from_field } else { to_field };
        return Err(vec![Wrong::new(field, Code::NotATime)]);
    };
    if worked.from_minute == worked.to_minute || !(1..=LONGEST).contains(&length) {
        return Err(vec![Wrong::new(to_field, Code::WrongOrder)]);
    }
    if worked.pause_minutes >= length {
        return Err(vec![Wrong::new(pause_field, Code::TooShort)]);
    }
    Ok(worked)
}

/// Minutes of pause; nothing typed is no pause.
fn pause(name: &'static str, typed: &str) -> Result<i64, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Ok(0);
    }
    let is_number = typed.len() < 5 && typed.bytes().all(|byte| byte.is_ascii_digit());
    let minutes = if is_number { typed.parse().ok() } else { None };
    minutes.filter(|minutes| *minutes <= LONGEST).ok_or(Wrong::new(name, Code::NotANumber))
}
