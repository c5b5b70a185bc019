//! Who somebody is in the portal: a participant, or staff with a role.

use serde::{Deserialize, Serialize};

use crate::id::{ParticipantId, PersonId, StaffId};

/// The signed-in person as a decision needs them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Caller {
    Participant(ParticipantId),
    Staff(StaffId, StaffRole),
}

impl Caller {
    pub fn id(self) -> PersonId {
        match self {
            Self::Participant(id) => id.into(),
            Self::Staff(id, _) => id.into(),
        }
    }
}

/// What a member of staff works as.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaffRole {
    CaseManager,
    SeHandler,
    CbtTherapist,
    ResourceTeam,
    Coordinator,
    Administrator,
}

impl StaffRole {
    pub const ALL: [Self; 6] = [
        Self::CaseManager,
        Self::SeHandler,
        Self::CbtTherapist,
        Self::ResourceTeam,
        Self::Coordinator,
        Self::Administrator,
    ];

    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CaseManager => "case_manager",
            Self::SeHandler => "se_handler",
            Self::CbtTherapist => "cbt_therapist",
            Self::ResourceTeam => "resource_team",
            Self::Coordinator => "coordinator",
            Self::Administrator => "administrator",
        }
    }

    /// The role of a stored word.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.as_str() == word)
    }

    /// Whether a participant can book this member of staff (an assignment is needed too).
    pub const fn takes_bookings(self) -> bool {
        matches!(self, Self::CaseManager | Self::SeHandler | Self::CbtTherapist)
    }
}
