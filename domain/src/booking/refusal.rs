//! Why a meeting could not be asked for or changed: facts, not faults.

/// What stands in the way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    #[error("somebody else holds the time, or one of the two is busy")]
    SlotTaken,
    #[error("the member of staff cannot be booked at that time of the week")]
    OutsideHours,
    #[error("the time is sooner than the shortest notice")]
    TooShortNotice,
    #[error("the time is further ahead than bookings are open")]
    TooFarAhead,
    #[error("there are as many meetings of the kind that day as there can be")]
    DayFull,
    #[error("as many wishes wait for the member of staff's answer as there can be")]
    TooManyAsked,
    #[error("the participant has as many meetings ahead as there can be")]
    TooManyAhead,
    #[error("it is too close to the start to change it here")]
    TooLateHere,
    #[error("the time has passed")]
    Past,
    #[error("no active assignment between the two")]
    NotMyHandler,
    #[error("the meeting has changed since it was shown")]
    Stale,
    #[error("the meeting is already answered or ended")]
    AlreadyAnswered,
    #[error("the meeting has started")]
    Started,
    #[error("the time passed before there was an answer")]
    TooLate,
    #[error("the proposed time was held until now and is free again")]
    HoldOver,
    #[error("it is too long ago to undo")]
    UndoOver,
}

impl Refusal {
    /// The fixed code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::SlotTaken => "slot_taken",
            Self::OutsideHours => "outside_hours",
            Self::TooShortNotice => "too_short_notice",
            Self::TooFarAhead => "too_far_ahead",
            Self::DayFull => "day_full",
            Self::TooManyAsked => "too_many_asked",
            Self::TooManyAhead => "too_many_ahead",
            Self::TooLateHere => "too_late_here",
            Self::Past => "past",
            Self::NotMyHandler => "not_my_handler",
            Self::Stale => "stale",
            Self::AlreadyAnswered => "already_answered",
            Self::Started => "started",
            Self::TooLate => "too_late",
            Self::HoldOver => "hold_over",
            Self::UndoOver => "undo_over",
        }
    }

    /// Whether another time would help: then the nearest free times are offered.
    pub const fn is_about_the_time(self) -> bool {
        matches!(
            self,
            Self::SlotTaken
                | Self::OutsideHours
                | Self::TooShortNotice
                | Self::TooFarAhead
                | Self::DayFull
                | Self::HoldOver
        )
    }
}
