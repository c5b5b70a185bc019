//! What was just done, as a short code that travels to the next page and as a sentence there.

use domain::goal::step::StepState;
use domain::goal::{Goal, Turn};

use super::names;
use crate::text::T;

/// How the code of a moved step begins; its place and how many there are follow.
const MOVED: &str = "goal-18-";

/// Something that was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Said {
    Stated,
    Thought,
    Private,
    Shared,
    Reworded,
    Turned(Turn),
    StepAdded,
    Step(StepState),
    Undone,
    /// A step was moved to a place in the list, counted from 1.
    Moved {
        to: usize,
        of: usize,
    },
    /// The last step that was not done is done.
    LastStep,
    CheckedIn,
    /// A proposal became a goal, a step, or the goal's words.
    TookGoal,
    TookStep,
    TookWording,
    /// A proposal was declined.
    Declined,
}

impl Said {
    const ALL: [Self; 21] = [
        Self::Stated,
        Self::Thought,
        Self::Private,
        Self::Shared,
        Self::Reworded,
        Self::Turned(Turn::Reach),
        Self::Turned(Turn::LayAside),
        Self::Turned(Turn::Resume),
        Self::StepAdded,
        Self::Step(StepState::NotStarted),
        Self::Step(StepState::Ongoing),
        Self::Step(StepState::Done),
        Self::Step(StepState::CannotNow),
        Self::Step(StepState::NotNeeded),
        Self::LastStep,
        Self::CheckedIn,
        Self::Undone,
        Self::TookGoal,
        Self::TookStep,
        Self::TookWording,
        Self::Declined,
    ];

    /// The code: plain, short, and without anything about the person.
    pub fn code(self) -> String {
        let code = match self {
            Self::Stated => "goal-1",
            Self::Thought => "goal-2",
            Self::Private => "goal-3",
            Self::Shared => "goal-4",
            Self::Reworded => "goal-5",
            Self::Turned(Turn::Reach) => "goal-6",
            Self::Turned(Turn::LayAside) => "goal-7",
            Self::Turned(Turn::Resume) => "goal-8",
            Self::StepAdded => "goal-9",
            Self::Step(StepState::NotStarted) => "goal-10",
            Self::Step(StepState::Ongoing) => "goal-11",
            Self::Step(StepState::Done) => "goal-12",
            Self::Step(StepState::CannotNow) => "goal-13",
            Self::Step(StepState::NotNeeded) => "goal-14",
            Self::LastStep => "goal-15",
            Self::CheckedIn => "goal-16",
            Self::Undone => "goal-17",
            Self::TookGoal => "goal-19",
            Self::TookStep => "goal-20",
            Self::TookWording => "goal-21",
            Self::Declined => "goal-22",
            Self::Moved { to, of } => return format!("{MOVED}{to}-{of}"),
        };
        code.to_owned()
    }

    /// What a code says; nothing for another feature's.
    pub fn of(code: &str) -> Option<Self> {
        if let Some((to, of)) = code.strip_prefix(MOVED).and_then(|rest| rest.split_once('-')) {
            return Some(Self::Moved { to: to.parse().ok()?, of: of.parse().ok()? });
        }
        Self::ALL.into_iter().find(|said| said.code() == code)
    }

    /// What is said of a step that was set: a small celebration when it is done, a larger when it was the last.
    pub fn step(state: StepState, goal: &Goal) -> Self {
        let is_last = state == StepState::Done && goal.next_step().is_none();
        if is_last { Self::LastStep } else { Self::Step(state) }
    }

    /// The sentence. `readers` are those who can read a shared goal.
    pub fn words(self, t: T, readers: &[String]) -> String {
        match self {
            Self::Stated => t.goal_said_stated(),
            Self::Thought => t.goal_said_thought(),
            Self::Private => t.goal_said_private(),
            Self::Shared => match names(t, readers) {
                Some(names) => t.goal_said_shared(names),
                None => t.goal_said_shared_nobody(),
            },
            Self::Reworded => t.goal_said_reworded(),
            Self::Turned(Turn::Reach) => t.goal_said_reached(),
            Self::Turned(Turn::LayAside) => t.goal_said_aside(),
            Self::Turned(Turn::Resume) => t.goal_said_resumed(),
            Self::StepAdded => t.goal_said_step_added(),
            Self::Step(StepState::NotStarted) => t.goal_said_not_started(),
            Self::Step(StepState::Ongoing) => t.goal_said_ongoing(),
            Self::Step(StepState::Done) => t.goal_said_step_done(),
            Self::Step(StepState::CannotNow) => t.goal_said_cannot_now(),
            Self::Step(StepState::NotNeeded) => t.goal_said_not_needed(),
            Self::Undone => t.goal_said_undone(),
            Self::Moved { to, of } => t.goal_said_moved(to.to_string(), of.to_string()),
            Self::LastStep => t.goal_said_last_step(),
            Self::CheckedIn => t.goal_said_checked_in(),
            Self::TookGoal => t.proposal_said_goal(),
            Self::TookStep => t.proposal_said_step(),
            Self::TookWording => t.proposal_said_wording(),
            Self::Declined => t.proposal_said_declined(),
        }
    }

    /// Everything that can be said, each with its name in the gallery.
    pub fn examples(t: T, readers: &[String]) -> Vec<(&'static str, String)> {
        let names = [
            "said-stated",
            "said-thought",
            "said-private",
            "said-shared",
            "said-reworded",
            "said-reached",
            "said-laid-aside",
            "said-resumed",
            "said-step-added",
            "said-not-started",
            "said-ongoing",
            "said-done",
            "said-cannot-now",
            "said-not-needed",
            "said-last-step",
            "said-checked-in",
            "said-undone",
            "said-took-goal",
            "said-took-step",
            "said-took-wording",
            "said-declined",
        ];
        let all =
            names.into_iter().zip(Self::ALL).map(|(name, said)| (name, said.words(t, readers)));
        let nobody = ("said-shared-with-nobody", Self::Shared.words(t, &[]));
        let moved = ("said-moved", Self::Moved { to: 2, of: 5 }.words(t, readers));
        all.chain([nobody, moved]).collect()
    }
}
