//! Why a change of person could not be asked for or answered: facts, not faults.

/// Why a change of person could not be answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("it has changed since it was shown")]
    Stale,
    #[error("it is answered or withdrawn already")]
    AlreadyAnswered,
    #[error("nobody decides about themself")]
    OwnMatter,
    #[error("its day has come before the answer")]
    DayPassed,
    #[error("somebody else asked for a change of person first")]
    AlreadyAsked,
    #[error("the time of the meeting is taken")]
    SlotTaken,
}

impl Refusal {
    /// The fixed code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::AlreadyAnswered => "already_answered",
            Self::OwnMatter => "own_matter",
            Self::DayPassed => "day_passed",
            Self::AlreadyAsked => "already_asked",
            Self::SlotTaken => "slot_taken",
        }
    }
}
