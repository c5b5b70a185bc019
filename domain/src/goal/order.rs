//! The order of the steps: the person's own, changed one place at a time.

use super::{Goal, Refusal, field};
use crate::id::StepId;
use crate::words::{Code, Wrong};

/// Which way a step moves in its list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    Up,
    Down,
}

impl Way {
    /// The value of the field `hall`.
    pub const fn value(self) -> &'static str {
        match self {
            Self::Up => "upp",
            Self::Down => "ner",
        }
    }

    /// Reads the field `hall`.
    pub fn read(typed: &str) -> Result<Self, Wrong> {
        match typed {
            "upp" => Ok(Self::Up),
            "ner" => Ok(Self::Down),
            "" => Err(Wrong::new(field::WAY, Code::Missing)),
            _ => Err(Wrong::new(field::WAY, Code::NotAChoice)),
        }
    }
}

/// Reads the field `forbi`: the step that is passed, as the person saw it.
pub fn read_past(typed: &str) -> Result<StepId, Wrong> {
    let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
    typed.parse().map_err(|_| Wrong::new(field::PAST, code))
}

impl Goal {
    /// The step that `step` passes when it moves one place; nothing at the end of the list.
    pub fn neighbour(&self, step: StepId, way: Way) -> Option<StepId> {
        let at = self.place(step)?;
        let beside = match way {
            Way::Up => at.checked_sub(1)?,
            Way::Down => at.checked_add(1)?,
        };
        self.steps.get(beside).map(|step| step.id)
    }

    /// Where a step stands in the list, counted from nothing.
    pub fn place(&self, step: StepId) -> Option<usize> {
        self.steps.iter().position(|other| other.id == step)
    }

    /// The goal with `step` moved one place, past the step that stood there when the person looked. Refuses when
    /// the goal has ended, or when another step stands there by now. The positions are those of the list, from 1.
    pub fn move_step(self, step: StepId, way: Way, past: StepId) -> Result<Self, Refusal> {
        let mut goal = self.active()?;
        if goal.neighbour(step, way) != Some(past) {
            return Err(Refusal::Stale);
        }
        let places = goal.place(step).zip(goal.place(past));
        let (at, to) = places.ok_or(Refusal::Stale)?;
        goal.steps.swap(at, to);
        for (position, step) in (1..).zip(&mut goal.steps) {
            step.position = position;
        }
        Ok(goal)
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;
    use uuid::Uuid;

    use super::super::step::NewStep;
    use super::super::{State, state};
    use super::*;
    use crate::id::GoalId;

    fn id(number: u128) -> StepId {
        StepId(Uuid::from_u128(number))
    }

    fn goal(steps: u128) -> Goal {
        let now = Timestamp::UNIX_EPOCH;
        let mut goal = state(GoalId(Uuid::nil()), "Ett jobb".to_owned(), 0, now).unwrap();
        for number in 1..=steps {
            let step = NewStep { id: id(number), words: number.to_string(), due_on: None };
            let step = goal.next(step, now).unwrap();
            goal.steps.push(step);
        }
        goal
    }

    fn order(goal: &Goal) -> Vec<&str> {
        goal.steps.iter().map(|step| step.words.as_str()).collect()
    }

    #[test]
    fn a_step_changes_places_with_the_one_it_passes() {
        let moved = goal(3).move_step(id(3), Way::Up, id(2)).unwrap();
        assert_eq!(order(&moved), ["1", "3", "2"]);
        let moved = moved.move_step(id(1), Way::Down, id(3)).unwrap();
        assert_eq!(order(&moved), ["3", "1", "2"]);
        assert_eq!(moved.steps.iter().map(|step| step.position).collect::<Vec<_>>(), [1, 2, 3]);
    }

    #[test]
    fn nobody_moves_beyond_the_ends_or_past_a_step_that_has_moved() {
        let goal = goal(3);
        assert_eq!(goal.neighbour(id(1), Way::Up), None);
        assert_eq!(goal.neighbour(id(3), Way::Down), None);
        for (step, way, past) in [
            (id(1), Way::Up, id(3)),
            (id(3), Way::Down, id(1)),
            (id(3), Way::Up, id(1)),
            (id(2), Way::Up, id(2)),
            (id(2), Way::Down, id(9)),
            (id(9), Way::Down, id(2)),
        ] {
            assert_eq!(goal.clone().move_step(step, way, past), Err(Refusal::Stale), "{step:?}");
        }
        let ended = Goal { state: State::Reached, ..goal };
        assert_eq!(ended.move_step(id(2), Way::Up, id(1)), Err(Refusal::NotActive));
    }

    #[test]
    fn the_way_and_the_step_passed_are_read_or_asked_for() {
        assert_eq!(Way::read(Way::Up.value()), Ok(Way::Up));
        assert_eq!(Way::read(Way::Down.value()), Ok(Way::Down));
        assert_eq!(Way::read("bort"), Err(Wrong::new(field::WAY, Code::NotAChoice)));
        assert_eq!(read_past(""), Err(Wrong::new(field::PAST, Code::Missing)));
        assert_eq!(read_past("x"), Err(Wrong::new(field::PAST, Code::NotAChoice)));
    }
}
