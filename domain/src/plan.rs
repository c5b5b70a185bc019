//! A plan: what the participant wants to come to, and the interventions that run side by side.
//!
//! Interventions have their own start and end and never an order among themselves: nothing here says "next".

pub mod agreement;
pub mod compare;
pub mod content;
pub mod effort;
pub mod line;

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// What an intervention is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    CaseManagement,
    SupportedEmployment,
    /// Cognitive behavioural therapy.
    Cbt,
    WorkTraining,
    Course,
    /// What the participant does without the project.
    Own,
}

impl Kind {
    pub const ALL: [Self; 6] = [
        Self::CaseManagement,
        Self::SupportedEmployment,
        Self::Cbt,
        Self::WorkTraining,
        Self::Course,
        Self::Own,
    ];

    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CaseManagement => "case_management",
            Self::SupportedEmployment => "supported_employment",
            Self::Cbt => "cbt",
            Self::WorkTraining => "work_training",
            Self::Course => "course",
            Self::Own => "own",
        }
    }

    /// The kind of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// The value in forms.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::CaseManagement => "samordning",
            Self::SupportedEmployment => "se",
            Self::Cbt => "kbt",
            Self::WorkTraining => "arbetstraning",
            Self::Course => "kurs",
            Self::Own => "egen",
        }
    }

    /// The kind of a value in a form.
    pub fn from_field(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.field_value() == value)
    }

    /// Whether a plan may say what it is for. Of therapy a plan tells only that it exists.
    pub const fn tells_purpose(self) -> bool {
        !matches!(self, Self::Cbt)
    }
}

/// Where an intervention is in time, seen from a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Planned,
    Ongoing,
    /// It has begun and rests for a while.
    Paused,
    Ended,
}

/// The days of an intervention, both included; `until` is open while nobody has said an end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    pub since: Date,
    pub until: Option<Date>,
}

impl Stretch {
    /// Where the stretch is on this day.
    pub fn phase(self, today: Date) -> Phase {
        if self.since > today {
            Phase::Planned
        } else if self.until.is_some_and(|until| until < today) {
            Phase::Ended
        } else {
            Phase::Ongoing
        }
    }
}

/// One line of the drawing, in thousandths of its width.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stroke {
    pub from: i64,
    pub to: i64,
    /// No end is said: the line fades instead of stopping.
    pub is_open: bool,
}

/// Parallel lines over the same days, with today as a mark.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    pub lines: Vec<Stroke>,
    /// Where today is, in thousandths of the width.
    pub today: i64,
}

/// The full width of a drawing.
pub const WIDTH: i64 = 1_000;
/// How many days an open line and the drawing itself reach beyond today.
const AHEAD_DAYS: i64 = 60;
/// The least room before today, so that a new plan is a line and not a dot.
const BEHIND_DAYS: i64 = 14;

/// Lays the stretches side by side, in the order given.
pub fn draw(stretches: &[Stretch], today: Date) -> Drawing {
    let ahead = today.saturating_add(AHEAD_DAYS.days());
    let behind = today.saturating_sub(BEHIND_DAYS.days());
    let first = stretches.iter().map(|stretch| stretch.since).fold(behind, Date::min);
    let last = stretches
        .iter()
        .map(|stretch| stretch.until.unwrap_or(stretch.since))
        .fold(ahead, Date::max);
    let whole = days(first, last).max(1);
    let at = |day: Date| days(first, day) * WIDTH / whole;
    let lines = stretches
        .iter()
        .map(|stretch| Stroke {
            from: at(stretch.since),
            to: at(stretch.until.unwrap_or(last)),
            is_open: stretch.until.is_none(),
        })
        .collect();
    Drawing { lines, today: at(today) }
}

fn days(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);

    fn stretch(since: Date, until: Option<Date>) -> Stretch {
        Stretch { since, until }
    }

    #[test]
    fn an_intervention_runs_from_its_first_to_its_last_day() {
        let weeks = stretch(date(2026, 11, 24), Some(date(2026, 12, 18)));
        assert_eq!(weeks.phase(date(2026, 11, 23)), Phase::Planned);
        assert_eq!(weeks.phase(TODAY), Phase::Ongoing);
        assert_eq!(weeks.phase(date(2026, 12, 18)), Phase::Ongoing);
        assert_eq!(weeks.phase(date(2026, 12, 19)), Phase::Ended);
    }

    #[test]
    fn interventions_are_drawn_side_by_side_and_today_is_on_all_that_run() {
        let drawing = draw(
            &[
                stretch(date(2026, 3, 2), None),
                stretch(date(2026, 9, 14), None),
                stretch(date(2026, 8, 17), Some(date(2026, 10, 30))),
            ],
            TODAY,
        );
        let [manager, se, course] = drawing.lines[..] else { panic!("three lines") };
        assert_eq!((manager.from, manager.to, manager.is_open), (0, WIDTH, true));
        assert!(se.from < drawing.today && drawing.today < se.to);
        assert!(course.to < drawing.today && !course.is_open);
    }

    #[test]
    fn a_plan_that_starts_today_still_has_room_on_both_sides() {
        let drawing = draw(&[stretch(TODAY, None)], TODAY);
        assert!(drawing.today > 0 && drawing.today < WIDTH);
    }

    #[test]
    fn a_plan_without_interventions_can_be_drawn() {
        assert_eq!(draw(&[], TODAY).lines, []);
    }

    #[test]
    fn of_therapy_a_plan_tells_only_that_it_exists() {
        assert!(!Kind::Cbt.tells_purpose());
        assert!(Kind::ALL.into_iter().filter(|kind| kind.tells_purpose()).count() == 5);
        assert!(Kind::ALL.into_iter().all(|kind| Kind::parse(kind.as_str()) == Some(kind)));
    }
}
