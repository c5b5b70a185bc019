//! What stands in a plan: the participant's own words, and the interventions side by side. A version holds it as it was.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::effort::Effort;
use super::{Kind, Phase, Stretch};
use crate::id::InterventionId;
use crate::words::{self, Wrong};

/// The names of the fields of the participant's own words; other people's programs rely on them.
pub mod field {
    pub const PURPOSE: &str = "vill";
    pub const HEALTH: &str = "halsa";
    pub const HOUSING: &str = "boende";
    /// What one intervention is for.
    pub const FOR: &str = "syfte";
    pub const VERSION: &str = "version";
}

/// Everything in a plan.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Content {
    pub words: Own,
    /// In order of their first day.
    pub lines: Vec<Line>,
}

/// The participant's own words; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Own {
    /// Where they want to go.
    pub purpose: String,
    /// The support they need with health and with housing.
    pub health: String,
    pub housing: String,
}

/// One intervention as it stands in a plan.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    pub id: InterventionId,
    pub kind: Kind,
    /// The name of whom one does it with, if anybody.
    pub person: Option<String>,
    /// What it is for, in the participant's words; empty for nothing said.
    pub purpose: String,
    pub place: String,
    pub since: Date,
    pub until: Option<Date>,
    pub is_paused: bool,
    /// Where the effort of Supported Employment is now; several at once.
    pub efforts: Vec<Effort>,
}

impl Content {
    /// Whether nobody has written anything.
    pub fn is_empty(&self) -> bool {
        self.words == Own::default() && self.lines.is_empty()
    }

    /// The plan as those see it who learn only that therapy exists.
    #[must_use]
    pub fn without_therapy(mut self) -> Self {
        for line in self.lines.iter_mut().filter(|line| !line.kind.tells_purpose()) {
            line.person = None;
        }
        self
    }

    /// What runs now first, then what rests, what comes, and what has ended; each in the order it had.
    pub fn sort_for_reading(&mut self, today: Date) {
        self.lines.sort_by_key(|line| match line.phase(today) {
            Phase::Ongoing => 0,
            Phase::Paused => 1,
            Phase::Planned => 2,
            Phase::Ended => 3,
        });
    }
}

impl Own {
    /// Reads the form; gives everything that is wrong at once.
    pub fn read(purpose: &str, health: &str, housing: &str) -> Result<Self, Vec<Wrong>> {
        let purpose = words::text(field::PURPOSE, purpose);
        let health = words::text(field::HEALTH, health);
        let housing = words::text(field::HOUSING, housing);
        match (purpose, health, housing) {
            (Ok(purpose), Ok(health), Ok(housing)) => Ok(Self { purpose, health, housing }),
            (purpose, health, housing) => {
                Err([purpose.err(), health.err(), housing.err()].into_iter().flatten().collect())
            }
        }
    }
}

impl Line {
    pub const fn stretch(&self) -> Stretch {
        Stretch { since: self.since, until: self.until }
    }

    /// Where it is in time on this day.
    pub fn phase(&self, today: Date) -> Phase {
        match self.stretch().phase(today) {
            Phase::Ongoing if self.is_paused => Phase::Paused,
            phase => phase,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Code, TEXT_LIMIT};
    use jiff::civil::date;
    use uuid::Uuid;

    fn line(kind: Kind) -> Line {
        Line {
            id: InterventionId(Uuid::nil()),
            kind,
            person: Some("Moa Berg".to_owned()),
            purpose: String::new(),
            place: String::new(),
            since: date(2026, 9, 1),
            until: None,
            is_paused: false,
            efforts: Vec::new(),
        }
    }

    #[test]
    fn of_therapy_others_learn_that_it_exists_and_not_with_whom() {
        let lines = vec![line(Kind::Cbt), line(Kind::Course)];
        let seen = Content { lines, ..Content::default() }.without_therapy();
        let people: Vec<_> = seen.lines.iter().map(|line| line.person.is_some()).collect();
        assert_eq!(people, [false, true]);
    }

    #[test]
    fn only_what_runs_can_rest() {
        let paused = |since| Line { since, is_paused: true, ..line(Kind::Course) };
        let today = date(2026, 11, 24);
        assert_eq!(paused(date(2026, 9, 1)).phase(today), Phase::Paused);
        assert_eq!(paused(date(2027, 1, 1)).phase(today), Phase::Planned);
        let ended = Line { until: Some(date(2026, 10, 1)), ..paused(date(2026, 9, 1)) };
        assert_eq!(ended.phase(today), Phase::Ended);
    }

    #[test]
    fn own_words_may_be_empty_and_everything_too_long_is_told_at_once() {
        assert_eq!(Own::read(" ", "", "\n"), Ok(Own::default()));
        let long = "å".repeat(TEXT_LIMIT + 1);
        let wrong = Own::read(&long, "", &long).unwrap_err();
        let limit = Code::TooLong { limit: TEXT_LIMIT };
        assert_eq!(wrong, [Wrong::new(field::PURPOSE, limit), Wrong::new(field::HOUSING, limit)]);
    }
}
