//! The rules of goals, told one by one and over random lives.

use jiff::civil::date;
use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use super::check_in::{CheckIn, Level};
use super::step::{NewStep, StepState, read_day};
use super::*;
use crate::id::{CheckInId, StepId};

fn at(minute: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_mins(minute)
}

fn goal() -> Goal {
    state(GoalId(Uuid::nil()), "Ett jobb".to_owned(), 0, at(0)).unwrap()
}

fn new_step(words: &str, due_on: Option<jiff::civil::Date>) -> NewStep {
    NewStep { id: StepId(Uuid::nil()), words: words.to_owned(), due_on }
}

#[test]
fn a_new_goal_is_private_and_active() {
    let goal = goal();
    assert!(!goal.is_shared);
    assert_eq!((goal.state, goal.version), (State::Active, 1));
}

#[test]
fn a_hundred_goals_are_enough() {
    let refused = state(GoalId(Uuid::nil()), "Ett till".to_owned(), GOAL_LIMIT, at(0));
    assert_eq!(refused, Err(Refusal::Full));
}

#[test]
fn somebody_who_saw_an_old_version_changes_nothing() {
    let goal = goal().share(1, true, at(1)).unwrap();
    let thinking = Thinking::default();
    assert_eq!(goal.clone().reword(1, "Annat".into(), thinking, at(2)), Err(Refusal::Stale));
    assert_eq!(goal.clone().share(1, false, at(2)), Err(Refusal::Stale));
    assert_eq!(goal.turn(1, Turn::Reach, String::new(), at(2)), Err(Refusal::Stale));
}

#[test]
fn a_laid_aside_goal_is_taken_up_again_and_keeps_its_words() {
    let aside = goal().turn(1, Turn::LayAside, "Jag är sjuk".into(), at(1)).unwrap();
    assert_eq!((aside.state, aside.ending.as_str()), (State::LaidAside, "Jag är sjuk"));
    let again = aside.turn(2, Turn::Resume, String::new(), at(2)).unwrap();
    assert_eq!((again.state, again.ending.as_str()), (State::Active, ""));
    assert_eq!((again.words.as_str(), again.version), ("Ett jobb", 3));
}

#[test]
fn an_ended_goal_can_be_made_private_but_not_reworded_or_given_steps() {
    let goal = goal().share(1, true, at(1)).unwrap();
    let ended = goal.turn(2, Turn::Reach, String::new(), at(2)).unwrap();
    assert!(!ended.clone().share(3, false, at(3)).unwrap().is_shared);
    assert_eq!(ended.next(new_step("Mer", None), at(3)), Err(Refusal::NotActive));
    let reworded = ended.reword(3, "Annat".into(), Thinking::default(), at(3));
    assert_eq!(reworded, Err(Refusal::NotActive));
}

#[test]
fn the_next_step_is_the_open_one_with_the_earliest_day() {
    let mut goal = goal();
    for step in [
        new_step("någon gång", None),
        new_step("sen", Some(date(2026, 12, 1))),
        new_step("snart", Some(date(2026, 11, 24))),
    ] {
        let step = goal.next(step, at(1)).unwrap();
        goal.steps.push(step);
    }
    assert_eq!(goal.next_step().unwrap().words, "snart");
    let soon = goal.steps.pop().unwrap();
    goal.steps.push(soon.set(1, StepState::CannotNow, at(2)).unwrap());
    assert_eq!(goal.next_step().unwrap().words, "sen");
}

#[test]
fn a_goal_has_room_for_so_many_steps() {
    let mut goal = goal();
    for _ in 0..STEP_LIMIT {
        let step = goal.next(new_step("ett", None), at(1)).unwrap();
        goal.steps.push(step);
    }
    assert_eq!(goal.next(new_step("ett för mycket", None), at(1)), Err(Refusal::Full));
    let positions: Vec<_> = goal.steps.iter().map(|step| step.position).collect();
    assert!(positions.is_sorted_by(|a, b| a < b));
}

#[test]
fn a_ticked_step_remembers_when_until_it_is_undone() {
    let step = goal().next(new_step("ring", None), at(1)).unwrap();
    let done = step.set(1, StepState::Done, at(2)).unwrap();
    assert_eq!(done.done_at, Some(at(2)));
    let undone = done.set(2, StepState::NotStarted, at(3)).unwrap();
    assert_eq!((undone.done_at, undone.version), (None, 3));
    assert_eq!(undone.set(2, StepState::Done, at(4)), Err(Refusal::Stale));
}

#[test]
fn a_day_must_exist_be_whole_and_not_be_past() {
    let today = date(2026, 11, 24);
    let wrong = |code| Err(Wrong::new(field::DAY, code));
    assert_eq!(read_day(" ", today), Ok(None));
    assert_eq!(read_day("2026-11-24", today), Ok(Some(today)));
    assert_eq!(read_day("2026-11-23", today), wrong(Code::Past));
    for typed in ["2026-02-30", "20261130", "2026-12-1", "2026-12-01T10:00", "i morgon"] {
        assert_eq!(read_day(typed, today), wrong(Code::NotADate), "{typed}");
    }
}

#[test]
fn a_day_without_a_step_asks_for_the_step() {
    let today = date(2026, 11, 24);
    let id = StepId(Uuid::nil());
    assert_eq!(NewStep::read_optional(id, " ", "", today), Ok(None));
    let refused = NewStep::read_optional(id, "", "2026-11-25", today);
    assert_eq!(refused, Err(vec![Wrong::new(field::STEP, Code::Missing)]));
    let both = NewStep::read(id, "", "förr", today).unwrap_err();
    assert_eq!(both.len(), 2);
}

#[test]
fn how_it_went_is_said_in_one_of_five_ways() {
    let id = CheckInId(Uuid::nil());
    assert_eq!(CheckIn::read(id, "en_bit", " lite ", at(1)).unwrap().note, "lite");
    let refused = CheckIn::read(id, "7", &"å".repeat(2_001), at(1)).unwrap_err();
    assert_eq!(
        refused,
        [
            Wrong::new(field::LEVEL, Code::NotAChoice),
            Wrong::new(field::NOTE, Code::TooLong { limit: 2_000 })
        ]
    );
}

#[test]
fn every_stored_word_and_every_choice_reads_back() {
    for state in State::ALL {
        assert_eq!(State::parse(state.as_str()), Some(state));
    }
    for state in StepState::ALL {
        assert_eq!(StepState::parse(state.as_str()), Some(state));
        assert_eq!(StepState::read(state.value()), Ok(state));
    }
    for level in Level::ALL {
        assert_eq!(Level::parse(level.as_str()), Some(level));
        assert_eq!(Level::read(level.value()), Ok(level));
    }
}

#[test]
fn every_thought_that_is_too_long_is_named_at_once() {
    let long = "å".repeat(2_001);
    let refused = Thinking::read(&long, "kort", &long, "", "").unwrap_err();
    let fields: Vec<_> = refused.iter().map(|wrong| wrong.field).collect();
    assert_eq!(fields, [field::WHY, field::IF]);
}

#[derive(Clone, Debug)]
enum Act {
    Reword(String),
    Share(bool),
    Turn(Turn),
}

fn acts() -> impl Strategy<Value = Vec<(Act, bool)>> {
    let act = prop_oneof![
        "[a-zåäö ]{1,20}".prop_map(Act::Reword),
        any::<bool>().prop_map(Act::Share),
        prop_oneof![Just(Turn::Reach), Just(Turn::LayAside), Just(Turn::Resume)]
            .prop_map(Act::Turn),
    ];
    proptest::collection::vec((act, any::<bool>()), 0..40)
}

proptest! {
    #[test]
    fn through_any_life_a_version_counts_the_changes_and_a_stale_writer_never_wins(acts in acts()) {
        let mut goal = goal();
        for (minute, (act, is_stale)) in (1..).zip(acts) {
            let seen = if is_stale { goal.version - 1 } else { goal.version };
            let now = at(minute);
            let before = goal.clone();
            let tried = match act {
                Act::Reword(words) => goal.clone().reword(seen, words, Thinking::default(), now),
                Act::Share(is_shared) => goal.clone().share(seen, is_shared, now),
                Act::Turn(turn) => goal.clone().turn(seen, turn, "ord".into(), now),
            };
            if let Ok(next) = tried {
                prop_assert!(!is_stale);
                prop_assert_eq!(next.version, before.version + 1);
                prop_assert_eq!(next.changed_at, now);
                prop_assert_eq!((next.id, next.created_at), (before.id, before.created_at));
                goal = next;
            } else {
                prop_assert_eq!(&goal, &before);
            }
        }
    }

    #[test]
    fn any_day_is_read_or_refused_but_never_guessed(typed in "[0-9T:. -]{0,12}") {
        let today = date(2026, 11, 24);
        if let Ok(Some(day)) = read_day(&typed, today) {
            prop_assert_eq!(day.to_string(), typed.trim());
            prop_assert!(day >= today);
        }
    }

    #[test]
    fn what_is_kept_of_a_thought_is_what_was_typed_without_the_edges(typed in "\\PC{0,200}") {
        let read = Thinking::read(&typed, "", "", "", "").unwrap();
        prop_assert_eq!(read.why.as_str(), typed.trim());
    }
}
