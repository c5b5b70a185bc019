//! Why a wish was not sent, answered or taken back: facts, not faults.

use crate::booking;

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    #[error("the wish has changed since it was shown")]
    Stale,
    #[error("a time that answers the wish waits for the participant")]
    Proposed,
    #[error("the wish is already answered")]
    Answered,
    #[error("the participant has taken the wish back")]
    Withdrawn,
    #[error("every window of the wish has passed")]
    Lapsed,
    #[error("as many wishes were sent in a day as can be")]
    TooMany,
    #[error("the wish is for somebody else to answer")]
    NotMine,
    #[error("the time that should answer it cannot be had: {0}")]
    Time(booking::Refusal),
}

impl Refusal {
    /// The fixed code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::Proposed => "proposed",
            Self::Answered => "already_answered",
            Self::Withdrawn => "withdrawn",
            Self::Lapsed => "lapsed",
            Self::TooMany => "too_many",
            Self::NotMine => "not_my_handler",
            Self::Time(refusal) => refusal.as_str(),
        }
    }
}

impl From<booking::Refusal> for Refusal {
    fn from(refusal: booking::Refusal) -> Self {
        Self::Time(refusal)
    }
}
