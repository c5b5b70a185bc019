//! The rules of proposals, told one by one.

use jiff::civil::date;
use uuid::Uuid;

use super::*;

const TODAY: Date = date(2026, 11, 24);

fn proposal(target: Target) -> Proposal {
    Proposal {
        id: ProposalId(Uuid::nil()),
        target,
        goal: None,
        words: "Ringa bageriet".to_owned(),
        why: String::new(),
        due_on: (target == Target::Step).then_some(TODAY),
        old_words: String::new(),
        state: State::Open,
        answer: String::new(),
        is_changed: false,
        made_at: Timestamp::UNIX_EPOCH,
        answered_at: None,
        version: 1,
    }
}

fn yes(proposal: &Proposal, words: Option<&str>, day: Option<&str>) -> Answer {
    let typed = Typed { answer: "ja", words, day, said: "" };
    Answer::read(proposal, typed, TODAY).unwrap()
}

#[test]
fn a_yes_takes_it_as_it_is_or_in_other_words() {
    let step = proposal(Target::Step);
    let now = Timestamp::UNIX_EPOCH;
    for (words, day, is_changed) in [
        (None, None, false),
        (Some(" Ringa  bageriet "), Some("2026-11-24"), false),
        (Some("Gå till bageriet"), Some("2026-11-24"), true),
        (Some("Ringa bageriet"), Some(""), true),
        (Some("Ringa bageriet"), Some("2026-11-25"), true),
    ] {
        let answer = yes(&step, words, day);
        let taken = step.clone().answer(1, &answer, TODAY, now).unwrap();
        assert_eq!((taken.state, taken.is_changed), (State::Accepted, is_changed), "{words:?}");
        assert_eq!((taken.version, taken.answered_at), (2, Some(now)));
    }
}

#[test]
fn a_day_that_has_passed_is_proposed_to_nobody() {
    let step = proposal(Target::Step);
    let later = date(2026, 11, 25);
    let typed = Typed { answer: "ja", ..Typed::default() };
    let answer = Answer::read(&step, typed, later).unwrap();
    assert!(matches!(&answer, Answer::Yes { due_on: None, .. }));
    let taken = step.answer(1, &answer, later, Timestamp::UNIX_EPOCH).unwrap();
    assert!(!taken.is_changed, "nobody changed it: time did");
}

#[test]
fn a_no_may_have_words_and_needs_none() {
    let goal = proposal(Target::Goal);
    for said in ["", "Inte nu"] {
        let typed = Typed { answer: "nej", words: Some(""), day: Some("x"), said };
        let answer = Answer::read(&goal, typed, TODAY).unwrap();
        let told = goal.clone().answer(1, &answer, TODAY, Timestamp::UNIX_EPOCH).unwrap();
        assert_eq!((told.state, told.answer.as_str()), (State::Declined, said));
    }
}

#[test]
fn what_is_answered_or_taken_back_stays_so() {
    let now = Timestamp::UNIX_EPOCH;
    for state in State::ALL.into_iter().filter(|state| *state != State::Open) {
        let closed = Proposal { state, ..proposal(Target::Goal) };
        let answer = yes(&closed, None, None);
        assert_eq!(closed.clone().answer(1, &answer, TODAY, now), Err(Refusal::Closed));
        assert_eq!(closed.withdraw(1, now), Err(Refusal::Closed));
    }
    let open = proposal(Target::Goal);
    assert_eq!(open.clone().withdraw(2, now), Err(Refusal::Stale));
    assert_eq!(open.withdraw(1, now).unwrap().state, State::Withdrawn);
}

#[test]
fn everything_wrong_is_told_at_once() {
    let step = proposal(Target::Step);
    let long = "å".repeat(words::TEXT_LIMIT + 1);
    let typed = Typed { answer: "ja", words: Some(" "), day: Some("i går"), said: &long };
    let wrong = Answer::read(&step, typed, TODAY).unwrap_err();
    let fields: Vec<_> = wrong.iter().map(|wrong| wrong.field).collect();
    assert_eq!(fields, [field::STEP, field::DAY, SAID]);
    for (answer, code) in [("", Code::Missing), ("kanske", Code::NotAChoice)] {
        let typed = Typed { answer, ..Typed::default() };
        let wrong = Answer::read(&step, typed, TODAY).unwrap_err();
        assert_eq!(wrong, [Wrong::new(ANSWER, code)]);
    }
    let wrong = New::read(Target::Step, "", "2026-11-23", &long, TODAY).unwrap_err();
    let fields: Vec<_> = wrong.iter().map(|wrong| wrong.field).collect();
    assert_eq!(fields, [field::STEP, field::DAY, field::WHY]);
    assert!(New::read(Target::Goal, "Sova", "i går", "", TODAY).unwrap().due_on.is_none());
}

#[test]
fn stored_words_are_read_back() {
    for target in Target::ALL {
        assert_eq!(Target::parse(target.as_str()), Some(target));
    }
    for state in State::ALL {
        assert_eq!(State::parse(state.as_str()), Some(state));
    }
}
