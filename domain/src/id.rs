//! Ids as types of their own, so that a booking can never be asked for with a goal's id.
//!
//! People get version 4 (an id never tells when someone came), rows that are read in time order get version 7.
//! The caller makes them: `domain` has no randomness.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};
pub use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),+ $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(pub Uuid);

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.hyphenated().fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;

            /// Reads the hyphenated form; refuses anything else.
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::parse_str(text).map(Self)
            }
        }
    )+};
}

ids! {
    /// Anyone who can sign in.
    PersonId,
    /// A participant; the same value as the person's `PersonId`.
    ParticipantId,
    /// A member of staff; the same value as the person's `PersonId`.
    StaffId,
    /// One participant's one goal.
    GoalId,
    /// One step towards a goal.
    StepId,
    /// One "hur gick det?".
    CheckInId,
    /// One proposal of a goal, a step or other words.
    ProposalId,
    /// One meeting, from wish to done; keeps its id when it moves.
    BookingId,
    /// One wish for a time, until it comes to something.
    TimeWishId,
    /// One kind of meeting of a sub-project.
    MeetingTypeId,
    /// One message to the other one of a meeting.
    MessageId,
    /// One group meeting.
    GroupId,
    /// One stretch of time off, or one single day, of a member of staff.
    TimeOffId,
    /// One intervention in a plan.
    InterventionId,
    /// What is agreed about one work training.
    AgreementId,
    /// One participant's one day of work training.
    WorkDayId,
    /// One version of a plan, with its words as they were.
    PlanVersionId,
    /// Somebody who stands in for somebody, for some days.
    StandInId,
    /// One change of person, from question to answer.
    HandoverId,
    /// One row of history.
    EventId,
}

impl From<ParticipantId> for PersonId {
    fn from(id: ParticipantId) -> Self {
        Self(id.0)
    }
}

impl From<StaffId> for PersonId {
    fn from(id: StaffId) -> Self {
        Self(id.0)
    }
}
