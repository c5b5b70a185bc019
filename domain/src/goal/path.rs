//! The way so far: steps that are done and answers to "hur gick det?", placed between the first day and today.
//!
//! Places along a line and nothing else: no height, no score, nobody to be compared with.

use jiff::civil::Date;

use super::Goal;
use super::check_in::Level;
use crate::time::day;

/// How long the line is; places run from 0 to this.
pub const LENGTH: i64 = 1_000;

/// One thing on the way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    pub on: Date,
    /// Where it stands on the line.
    pub place: i64,
    pub what: What,
}

/// What stands there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// A step, in its words.
    Done(String),
    CheckedIn(Level),
}

/// What is on the way from the day the goal was stated until `today`, the oldest first.
pub fn marks(goal: &Goal, today: Date) -> Vec<Mark> {
    let first = day(goal.created_at);
    let all = days(first, today).max(1);
    let mark = |on: Date, what| {
        // A clock that went back has nothing to stand on outside the line.
        let place = (days(first, on) * LENGTH / all).clamp(0, LENGTH);
        Mark { on, place, what }
    };
    let steps = goal.steps.iter().filter_map(|step| {
        let on = day(step.done_at?);
        Some(mark(on, What::Done(step.words.clone())))
    });
    let answers = goal.check_ins.iter().map(|one| mark(day(one.at), What::CheckedIn(one.level)));
    let mut marks: Vec<_> = steps.chain(answers).collect();
    marks.sort_by_key(|mark| mark.on);
    marks
}

fn days(from: Date, to: Date) -> i64 {
    from.until(to).map_or(0, |span| i64::from(span.get_days()))
}

#[cfg(test)]
mod tests {
    use jiff::{SignedDuration, Timestamp, ToSpan};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::super::check_in::CheckIn;
    use super::super::state;
    use super::super::step::{NewStep, Step, StepState};
    use super::*;
    use crate::id::{CheckInId, GoalId, StepId};

    fn at(days: i64) -> Timestamp {
        Timestamp::UNIX_EPOCH + SignedDuration::from_hours(24 * days + 12)
    }

    fn goal(done: &[i64], answered: &[i64]) -> Goal {
        let mut goal = state(GoalId(Uuid::nil()), "Ett jobb".to_owned(), 0, at(0)).unwrap();
        for days in done {
            let new = NewStep { id: StepId(Uuid::nil()), words: days.to_string(), due_on: None };
            let step = goal.next(new, at(0)).unwrap();
            goal.steps.push(Step { state: StepState::Done, done_at: Some(at(*days)), ..step });
        }
        for days in answered {
            let (id, note) = (CheckInId(Uuid::nil()), String::new());
            goal.check_ins.push(CheckIn { id, level: Level::SomeWay, note, at: at(*days) });
        }
        goal
    }

    #[test]
    fn what_was_done_stands_in_its_order_between_the_first_day_and_today() {
        let today = day(at(0)).saturating_add(10.days());
        let marks = marks(&goal(&[10, 0], &[5]), today);
        let places: Vec<_> = marks.iter().map(|mark| mark.place).collect();
        assert_eq!(places, [0, 500, LENGTH]);
        assert_eq!(marks[1].what, What::CheckedIn(Level::SomeWay));
        assert!(super::marks(&goal(&[], &[]), today).is_empty());
    }

    proptest! {
        #[test]
        fn nothing_stands_outside_the_line(
            done in prop::collection::vec(-5_i64..500, 0..20),
            answered in prop::collection::vec(-5_i64..500, 0..20),
            until in 0_i64..400,
        ) {
            let today = day(at(until));
            let marks = marks(&goal(&done, &answered), today);
            prop_assert_eq!(marks.len(), done.len() + answered.len());
            prop_assert!(marks.iter().all(|mark| (0..=LENGTH).contains(&mark.place)));
            prop_assert!(marks.windows(2).all(|pair| pair[0].on <= pair[1].on));
        }
    }
}
