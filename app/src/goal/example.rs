//! Goals of people who do not exist, for the examples beside each page.

use domain::fold::Fold;
use domain::goal::check_in::{CheckIn, Level};
use domain::goal::history::{By, Happening, What};
use domain::goal::proposal::Target;
use domain::goal::seen::Reader;
use domain::goal::step::{Step, StepState};
use domain::goal::{Goal, State, Thinking};
use domain::id::{CheckInId, GoalId, StepId};
use domain::person::StaffRole;
use jiff::civil::{Date, date};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use crate::ui::example as odd;

pub fn key() -> String {
    "exempel".to_owned()
}

pub fn today() -> Date {
    date(2026, 11, 24)
}

pub fn readers() -> Vec<String> {
    vec!["Sara Lind".to_owned(), "Erik Holm".to_owned()]
}

/// A goal just stated.
pub fn goal(number: u128) -> Goal {
    Goal {
        id: GoalId(Uuid::from_u128(number)),
        words: "Jag vill ha ett jobb där jag får laga mat".to_owned(),
        thinking: Thinking::default(),
        is_shared: false,
        state: State::Active,
        ending: String::new(),
        version: 1,
        created_at: at(0),
        changed_at: at(0),
        steps: Vec::new(),
        check_ins: Vec::new(),
    }
}

/// A goal thought through and shared.
pub fn thought(number: u128) -> Goal {
    let words = |text: &str| text.to_owned();
    Goal {
        words: words("Jag vill orka jobba några timmar i veckan"),
        thinking: Thinking {
            why: words("För att ha något eget att berätta om hemma."),
            obstacle: words("Att jag sover dåligt."),
            if_words: words("jag har sovit dåligt"),
            then_words: words("går jag en kort promenad först"),
            support: words("Min syster"),
        },
        is_shared: true,
        version: 2,
        ..goal(number)
    }
}

/// A goal with a step in every state, and two answers to how it went.
pub fn with_steps(number: u128) -> Goal {
    let words = [
        "Ringa kaféet och fråga om studiebesök",
        "Prata med Erik om hur en dag där kan se ut",
        "Gå upp klockan sju i tre dagar",
        "Åka dit en dag för att se hur lång tid resan tar",
        "Skriva ett långt CV",
    ];
    let steps = StepState::ALL.into_iter().zip(words).zip(1_u8..);
    let steps = steps.map(|((state, words), position)| Step {
        id: StepId(Uuid::from_u128(number * 100 + u128::from(position))),
        words: words.to_owned(),
        due_on: (position < 3).then(today),
        state,
        position: position.into(),
        version: 1,
        done_at: (state == StepState::Done).then(|| at(60)),
        changed_at: at(60),
    });
    let check_in = |level, note: &str, hours| CheckIn {
        id: CheckInId(Uuid::from_u128(number)),
        level,
        note: note.to_owned(),
        at: at(hours),
    };
    Goal {
        steps: steps.collect(),
        check_ins: vec![
            check_in(Level::SomeWay, "Det gick lättare än jag trodde att ringa.", 80),
            check_in(Level::MuchLeft, "", 20),
        ],
        ..thought(number)
    }
}

/// A goal in words of every kind.
pub fn worded(number: u128, title: &str, text: &str) -> Goal {
    let thinking = Thinking {
        why: text.to_owned(),
        obstacle: text.to_owned(),
        if_words: title.to_owned(),
        then_words: title.to_owned(),
        support: title.to_owned(),
    };
    let mut goal = Goal { words: title.to_owned(), thinking, ..with_steps(number) };
    for step in &mut goal.steps {
        title.clone_into(&mut step.words);
    }
    for check_in in &mut goal.check_ins {
        text.clone_into(&mut check_in.note);
    }
    goal
}

/// A goal that was reached.
pub fn reached(number: u128) -> Goal {
    let ending = "Jag har varit där varje tisdag i två månader.".to_owned();
    Goal { state: State::Reached, ending, ..with_steps(number) }
}

/// A goal that was laid aside without a word.
pub fn aside(number: u128) -> Goal {
    let words = "Jag vill ta körkort".to_owned();
    Goal { state: State::LaidAside, words, ..goal(number) }
}

/// What has happened with a goal, newest first.
pub fn history() -> Fold<Happening> {
    let step = "Ringa kaféet och fråga om studiebesök".to_owned();
    let sara = By::Staff { name: "Sara Lind".to_owned(), role: StaffRole::CaseManager };
    let rows = [
        (What::StepMoved { step: step.clone(), to: 2 }, By::Owner, 86),
        (What::StepUndone { step: step.clone(), to: StepState::Ongoing }, By::Owner, 82),
        (What::StepChanged { step: step.clone(), to: StepState::Done }, By::Owner, 82),
        (What::CheckedIn(Some(Level::SomeWay)), By::Owner, 80),
        (What::StepAdded(step), sara, 60),
    ];
    let rows = rows.map(|(what, by, hours)| Happening { what, by, at: at(hours), is_new: false });
    Fold { rows: rows.into(), has_more: false }
}

/// Those who have read a goal.
pub fn seen() -> Vec<Reader> {
    let reader = |name: &str, hours| Reader { name: name.to_owned(), at: at(hours) };
    vec![reader("Sara Lind", 84), reader(odd::ARABIC_NAME, 30)]
}

/// Everything that can happen with a goal, with words and without.
pub fn whole_history() -> Fold<Happening> {
    let words = || Some("Jag vill laga mat".to_owned());
    let all = [
        What::Stated(None),
        What::Stated(words()),
        What::Reworded(None),
        What::Reworded(words()),
        What::Thought,
        What::Shared,
        What::Unshared,
        What::Reached,
        What::LaidAside,
        What::Resumed,
        What::StepAdded(String::new()),
        What::CheckedIn(None),
        What::Proposed(Target::Goal, odd::ARABIC.to_owned()),
        What::Proposed(Target::Step, "Ringa".to_owned()),
        What::Proposed(Target::Wording, "Laga mat".to_owned()),
        What::Accepted(Target::Goal, "Laga mat".to_owned()),
        What::Accepted(Target::Step, "Ringa".to_owned()),
        What::Accepted(Target::Wording, "Laga mat".to_owned()),
        What::Declined(Target::Step, "Ringa".to_owned()),
        What::Withdrawn(Target::Step, "Ringa".to_owned()),
    ];
    let rows = (0..).zip(all);
    let rows = rows
        .map(|(hours, what)| Happening { what, by: By::Owner, at: at(hours), is_new: false })
        .collect();
    Fold { rows, has_more: true }
}

fn at(hours: i64) -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_hours(498_600 + hours)
}
