//! The words of goals, steps and levels: for the participant's pages and the staff's alike.

use domain::goal::State;
use domain::goal::check_in::Level;
use domain::goal::step::StepState;

use super::Kind;
use crate::text::T;

/// The word and the colour of a goal's state.
pub fn state(t: T, state: State) -> (String, Kind) {
    match state {
        State::Active => (t.goal_state_active(), Kind::Now),
        State::Reached => (t.goal_state_reached(), Kind::Done),
        State::LaidAside => (t.goal_state_laid_aside(), Kind::Plain),
    }
}

/// The word and the colour of a step's state.
pub fn step_state(t: T, state: StepState) -> (String, Kind) {
    match state {
        StepState::NotStarted => (t.goal_step_not_started(), Kind::Plain),
        StepState::Ongoing => (t.goal_step_ongoing(), Kind::Now),
        StepState::Done => (t.goal_step_is_done(), Kind::Done),
        StepState::CannotNow => (t.goal_step_cannot_now(), Kind::Wait),
        StepState::NotNeeded => (t.goal_step_not_needed(), Kind::Plain),
    }
}

/// The words of a level of "hur gick det?".
pub fn level(t: T, level: Level) -> String {
    match level {
        Level::MuchLeft => t.goal_level_much_left(),
        Level::SomeWay => t.goal_level_some_way(),
        Level::AsIntended => t.goal_level_as_intended(),
        Level::BitMore => t.goal_level_bit_more(),
        Level::MuchMore => t.goal_level_much_more(),
    }
}
