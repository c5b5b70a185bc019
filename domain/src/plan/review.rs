//! When the plan is gone through together: an agreed window, and postponements that never hide that it is overdue.
//!
//! Being late is always measured from the window that was first agreed; postponing says why, and moves only when to meet.

use jiff::ToSpan;
use jiff::civil::Date;
use thiserror::Error;

use crate::id::ReviewId;
use crate::words::{self, Code, Wrong};

/// How far ahead a window can end.
pub const MOST_DAYS: i64 = 366;

/// The names of the fields; other people's programs rely on them.
pub mod field {
    pub const FROM: &str = "fran_dag";
    pub const UNTIL: &str = "till_dag";
    pub const REASON: &str = "skal";
    pub const WORDS: &str = "ord";
    pub const VERSION: &str = "version";
}

/// The days in which it is to be done, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub from: Date,
    pub until: Date,
}

/// Why it was postponed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Reason {
    ParticipantAsked,
    Illness,
    StaffAway,
    /// An answer from somebody else is waited for.
    Waiting,
    /// Something else, said in words.
    Other,
}

/// One postponement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Postponed {
    pub reason: Reason,
    /// Never empty for [`Reason::Other`].
    pub words: String,
    pub to: Window,
    /// The day it was decided.
    pub on: Date,
}

/// One time the plan is gone through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Review {
    pub id: ReviewId,
    /// What was first agreed.
    pub agreed: Window,
    /// In the order they were decided.
    pub postponed: Vec<Postponed>,
    /// The day it was done.
    pub held_on: Option<Date>,
    pub version: i64,
}

/// How it stands on a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Ahead,
    /// It is time.
    Open,
    /// So many days since the window that was first agreed ended.
    Overdue(i64),
    Held(Date),
}

/// Why nothing was changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum Refusal {
    #[error("somebody changed it after the writer saw it")]
    Stale,
    #[error("there is no agreed window")]
    Missing,
    #[error("a window is agreed already: it is postponed or held")]
    Agreed,
}

impl Refusal {
    /// The code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Missing => "missing",
            Self::Agreed => "agreed",
        }
    }
}

impl Reason {
    pub const ALL: [Self; 5] =
        [Self::ParticipantAsked, Self::Illness, Self::StaffAway, Self::Waiting, Self::Other];

    /// The word stored in the database and given in JSON.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ParticipantAsked => "participant_asked",
            Self::Illness => "illness",
            Self::StaffAway => "staff_away",
            Self::Waiting => "waiting",
            Self::Other => "other",
        }
    }

    /// The reason of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == word)
    }

    /// The value in forms.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::ParticipantAsked => "onskat",
            Self::Illness => "sjukdom",
            Self::StaffAway => "personal_borta",
            Self::Waiting => "vantar_besked",
            Self::Other => "annat",
        }
    }
}

impl Window {
    /// Reads the days; a window that is over is none. Gives everything that is wrong at once.
    pub fn read(from: &str, until: &str, today: Date) -> Result<Self, Vec<Wrong>> {
        let date = |name, typed: &str| match typed.trim() {
            "" => Err(Wrong::new(name, Code::Missing)),
            typed => typed.parse::<Date>().map_err(|_| Wrong::new(name, Code::NotADate)),
        };
        let (from, until) = (date(field::FROM, from), date(field::UNTIL, until));
        let (Ok(from), Ok(until)) = (from.clone(), until.clone()) else {
            return Err([from.err(), until.err()].into_iter().flatten().collect());
        };
        let code = if until < from {
            Code::WrongOrder
        } else if until < today {
            Code::Past
        } else if until > today.saturating_add(MOST_DAYS.days()) {
            Code::TooFar
        } else {
            return Ok(Self { from, until });
        };
        Err(vec![Wrong::new(field::UNTIL, code)])
    }
}

impl Postponed {
    /// Reads a postponement; gives everything that is wrong at once.
    pub fn read(
        reason: &str,
        words: &str,
        from: &str,
        until: &str,
        today: Date,
    ) -> Result<Self, Vec<Wrong>> {
        let code = if reason.is_empty() { Code::Missing } else { Code::NotAChoice };
        let found = Reason::ALL.into_iter().find(|one| one.field_value() == reason);
        let reason = found.ok_or_else(|| Wrong::new(field::REASON, code));
        let words = match reason {
            Ok(Reason::Other) => words::required_text(field::WORDS, words),
            _ => words::text(field::WORDS, words),
        };
        let to = Window::read(from, until, today);
        match (reason, words, to) {
            (Ok(reason), Ok(words), Ok(to)) => Ok(Self { reason, words, to, on: today }),
            (reason, words, to) => Err([reason.err(), words.err()]
                .into_iter()
                .flatten()
                .chain(to.err().into_iter().flatten())
                .collect()),
        }
    }
}

impl Review {
    /// When it is meant to be done by now: as first agreed, or as last postponed.
    pub fn window(&self) -> Window {
        self.postponed.last().map_or(self.agreed, |postponed| postponed.to)
    }

    /// How it stands. A postponement does not make it less late.
    pub fn standing(&self, today: Date) -> Standing {
        if let Some(day) = self.held_on {
            Standing::Held(day)
        } else if today > self.agreed.until {
            Standing::Overdue(today.duration_since(self.agreed.until).as_hours() / 24)
        } else if today >= self.window().from {
            Standing::Open
        } else {
            Standing::Ahead
        }
    }

    /// The review with one more postponement.
    pub fn postpone(mut self, seen: i64, postponed: Postponed) -> Result<Self, Refusal> {
        self.check(seen)?;
        self.postponed.push(postponed);
        self.version += 1;
        Ok(self)
    }

    /// The review, done today.
    pub fn hold(mut self, seen: i64, today: Date) -> Result<Self, Refusal> {
        self.check(seen)?;
        self.held_on = Some(today);
        self.version += 1;
        Ok(self)
    }

    fn check(&self, seen: i64) -> Result<(), Refusal> {
        if self.held_on.is_some() {
            Err(Refusal::Missing)
        } else if self.version == seen {
            Ok(())
        } else {
            Err(Refusal::Stale)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;
    use uuid::Uuid;

    const TODAY: Date = date(2026, 11, 24);

    fn review() -> Review {
        let agreed = Window { from: date(2026, 11, 16), until: date(2026, 11, 20) };
        let id = ReviewId(Uuid::nil());
        Review { id, agreed, postponed: Vec::new(), held_on: None, version: 1 }
    }

    fn later(days: i64) -> Postponed {
        let from = TODAY + days.days();
        let to = Window { from, until: from };
        Postponed { reason: Reason::Illness, words: String::new(), to, on: TODAY }
    }

    proptest! {
        /// However often it is postponed, it is as late as it was.
        #[test]
        fn a_postponement_never_hides_that_it_is_overdue(days in prop::collection::vec(1i64..300, 0..6)) {
            let mut review = review();
            for days in days {
                review = review.clone().postpone(review.version, later(days)).unwrap();
                prop_assert_eq!(review.standing(TODAY), Standing::Overdue(4));
            }
        }
    }

    #[test]
    fn it_is_ahead_then_time_then_late_then_done() {
        let (review, day) = (review(), |day| date(2026, 11, day));
        assert_eq!(review.standing(day(15)), Standing::Ahead);
        assert_eq!(review.standing(day(16)), Standing::Open);
        assert_eq!(review.standing(day(20)), Standing::Open);
        assert_eq!(review.standing(day(21)), Standing::Overdue(1));
        let held = review.hold(1, day(21)).unwrap();
        assert_eq!(held.standing(day(30)), Standing::Held(day(21)));
        assert_eq!(held.postpone(2, later(1)), Err(Refusal::Missing));
    }

    #[test]
    fn an_early_postponement_moves_when_to_meet_and_not_when_it_is_late() {
        let review = review().postpone(1, later(7)).unwrap();
        assert_eq!(review.window().from, date(2026, 12, 1));
        assert_eq!(review.standing(date(2026, 11, 18)), Standing::Ahead);
        assert_eq!(review.standing(date(2026, 11, 21)), Standing::Overdue(1));
        assert_eq!(review.clone().postpone(1, later(9)), Err(Refusal::Stale));
    }

    #[test]
    fn a_window_is_ahead_in_order_and_not_too_far() {
        let read = |from, until| Window::read(from, until, TODAY).map_err(|wrongs| wrongs[0].code);
        assert_eq!(read("", "2026-12-01"), Err(Code::Missing));
        assert_eq!(read("2026-12-02", "2026-12-01"), Err(Code::WrongOrder));
        assert_eq!(read("2026-11-02", "2026-11-23"), Err(Code::Past));
        assert_eq!(read("2026-12-02", "2028-12-01"), Err(Code::TooFar));
        assert_eq!(read("igår", "2028-12-01"), Err(Code::NotADate));
        assert!(read("2026-11-20", "2026-11-24").is_ok());
    }

    #[test]
    fn another_reason_is_said_in_words() {
        let read =
            |reason, words| Postponed::read(reason, words, "2026-12-01", "2026-12-04", TODAY);
        assert_eq!(read("annat", " ").unwrap_err(), [Wrong::new(field::WORDS, Code::Missing)]);
        assert_eq!(read("", "").unwrap_err(), [Wrong::new(field::REASON, Code::Missing)]);
        assert!(read("sjukdom", "").is_ok());
        assert!(Reason::ALL.into_iter().all(|one| Reason::parse(one.as_str()) == Some(one)));
    }
}
