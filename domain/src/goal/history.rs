//! What has happened with a goal, newest first: who did what and when, with the words that matter.

use jiff::Timestamp;

use super::check_in::Level;
use super::proposal::Target;
use super::step::StepState;
use crate::person::StaffRole;

/// One thing that happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happening {
    pub what: What,
    pub by: By,
    pub at: Timestamp,
    /// Somebody else did it since the reader last looked.
    pub is_new: bool,
}

/// What was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// With the words as they were then; nothing where they were not kept, or are not the reader's.
    Stated(Option<String>),
    /// As above.
    Reworded(Option<String>),
    Thought,
    Shared,
    Unshared,
    Reached,
    LaidAside,
    Resumed,
    StepAdded(String),
    StepChanged {
        step: String,
        to: StepState,
    },
    /// Something done with a step was undone.
    StepUndone {
        step: String,
        to: StepState,
    },
    StepMoved {
        step: String,
        to: u64,
    },
    CheckedIn(Option<Level>),
    /// Staff proposed something, in these words.
    Proposed(Target, String),
    /// The person took a proposal, in these words.
    Accepted(Target, String),
    Declined(Target, String),
    Withdrawn(Target, String),
}

/// Who did it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum By {
    /// The person the goal belongs to.
    Owner,
    /// The one who reads, who is staff.
    Reader,
    Staff {
        name: String,
        role: StaffRole,
    },
}
