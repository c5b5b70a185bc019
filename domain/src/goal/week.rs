//! The week: what somebody has said they would do, day by day, over all their goals.

use jiff::ToSpan;
use jiff::civil::Date;

use super::step::{Step, StepState};
use super::{Goal, State};
use crate::id::GoalId;

/// The most steps without a day that a week reminds of.
pub const UNDATED: usize = 10;

/// A step with the goal it belongs to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    pub goal: GoalId,
    pub goal_words: String,
    pub step: Step,
}

/// One day of the week and what is to be done by then, in the order of the goals and their steps.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Day {
    pub on: Date,
    pub steps: Vec<Planned>,
}

/// A week from Monday to Sunday.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Week {
    /// Seven days.
    pub days: Vec<Day>,
    /// Open steps of earlier weeks, oldest first.
    pub earlier: Vec<Planned>,
    /// Open steps without a day, at most [`UNDATED`].
    pub undated: Vec<Planned>,
}

impl Week {
    /// The week of a day. Steps of goals that have ended, and steps that are not needed or cannot be done now, are no
    /// part of it; those that are done stay on their day.
    pub fn of(goals: &[Goal], day: Date) -> Self {
        let into_week = i64::from(day.weekday().to_monday_zero_offset());
        let monday = day.saturating_sub(into_week.days());
        let planned = || {
            goals.iter().filter(|goal| goal.state == State::Active).flat_map(|goal| {
                goal.steps.iter().map(|step| Planned {
                    goal: goal.id,
                    goal_words: goal.words.clone(),
                    step: step.clone(),
                })
            })
        };
        let days = (0..7).map(|ahead: i64| {
            let on = monday.saturating_add(ahead.days());
            let is_then = |one: &Planned| {
                one.step.due_on == Some(on)
                    && (one.step.state.is_open() || one.step.state == StepState::Done)
            };
            Day { on, steps: planned().filter(is_then).collect() }
        });
        let open = || planned().filter(|one| one.step.state.is_open());
        let mut earlier: Vec<_> =
            open().filter(|one| one.step.due_on.is_some_and(|due| due < monday)).collect();
        earlier.sort_by_key(|one| one.step.due_on);
        let undated = open().filter(|one| one.step.due_on.is_none()).take(UNDATED).collect();
        Self { days: days.collect(), earlier, undated }
    }

    /// Whether there is nothing in it at all.
    pub fn is_empty(&self) -> bool {
        self.earlier.is_empty()
            && self.undated.is_empty()
            && self.days.iter().all(|day| day.steps.is_empty())
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use jiff::civil::{Weekday, date};
    use proptest::prelude::*;
    use uuid::Uuid;

    use super::super::state;
    use super::super::step::NewStep;
    use super::*;
    use crate::id::StepId;

    fn goal(steps: &[(Option<Date>, StepState)]) -> Goal {
        let now = Timestamp::UNIX_EPOCH;
        let mut goal = state(GoalId(Uuid::nil()), "Ett jobb".to_owned(), 0, now).unwrap();
        for (number, (due_on, state)) in (1_u128..).zip(steps) {
            let id = StepId(Uuid::from_u128(number));
            let new = NewStep { id, words: number.to_string(), due_on: *due_on };
            let step = goal.next(new, now).unwrap();
            goal.steps.push(Step { state: *state, ..step });
        }
        goal
    }

    fn words(planned: &[Planned]) -> Vec<&str> {
        planned.iter().map(|one| one.step.words.as_str()).collect()
    }

    #[test]
    fn a_week_begins_on_monday_and_holds_what_was_said_for_its_days() {
        use StepState::{CannotNow, Done, NotNeeded, NotStarted, Ongoing};
        let on = |day| Some(date(2026, 11, day));
        let goal = goal(&[
            (on(23), Done),
            (on(29), Ongoing),
            (on(29), NotNeeded),
            (on(20), NotStarted),
            (on(12), Ongoing),
            (on(12), Done),
            (None, NotStarted),
            (None, CannotNow),
            (on(30), NotStarted),
        ]);
        let week = Week::of(std::slice::from_ref(&goal), date(2026, 11, 24));
        assert_eq!(week.days.len(), 7);
        assert_eq!(week.days[0].on, date(2026, 11, 23));
        assert_eq!(words(&week.days[0].steps), ["1"]);
        assert_eq!(words(&week.days[6].steps), ["2"]);
        assert_eq!(words(&week.earlier), ["5", "4"]);
        assert_eq!(words(&week.undated), ["7"]);
        let ended = Goal { state: State::Reached, ..goal };
        assert!(Week::of(&[ended], date(2026, 11, 24)).is_empty());
    }

    proptest! {
        #[test]
        fn every_open_step_until_sunday_stands_exactly_once(
            dues in prop::collection::vec(prop::option::of(-40_i64..40), 0..20),
            ahead in 0_i64..400,
        ) {
            let today = date(2026, 1, 1).saturating_add(ahead.days());
            let steps: Vec<_> = dues
                .iter()
                .map(|due| (due.map(|due| today.saturating_add(due.days())), StepState::Ongoing))
                .collect();
            let week = Week::of(&[goal(&steps)], today);
            prop_assert_eq!(week.days[0].on.weekday(), Weekday::Monday);
            prop_assert!(week.days[0].on <= today && today <= week.days[6].on);
            let sunday = week.days[6].on;
            let shown = week.earlier.len() + week.undated.len()
                + week.days.iter().map(|day| day.steps.len()).sum::<usize>();
            let undated = steps.iter().filter(|(due, _)| due.is_none()).count();
            let dated = steps.iter().filter(|(due, _)| due.is_some_and(|due| due <= sunday)).count();
            prop_assert_eq!(shown, dated + undated.min(UNDATED));
        }
    }
}
