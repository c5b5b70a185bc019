//! The kinds of change that history tells; one row per change, never altered.

/// What happened. The stored word never changes meaning; new kinds are added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    GoalStated,
    GoalReworded,
    GoalThought,
    GoalShared,
    GoalUnshared,
    GoalReached,
    GoalLaidAside,
    GoalResumed,
    StepAdded,
    StepChanged,
    StepUndone,
    StepMoved,
    CheckedIn,
    BookingRequested,
    BookingConfirmed,
    BookingDeclined,
    BookingProposed,
    BookingAccepted,
    BookingRefused,
    BookingCancelled,
    BookingRestored,
    MoveAsked,
    MoveDeclined,
    MoveWithdrawn,
    BookingMoved,
    TimeOffAdded,
    TimeOffRemoved,
    SingleDaySet,
    SingleDayRemoved,
    HoursChanged,
}

impl Kind {
    /// The kinds of change that the history of a goal tells.
    pub const OF_GOALS: [Self; 13] = [
        Self::GoalStated,
        Self::GoalReworded,
        Self::GoalThought,
        Self::GoalShared,
        Self::GoalUnshared,
        Self::GoalReached,
        Self::GoalLaidAside,
        Self::GoalResumed,
        Self::StepAdded,
        Self::StepChanged,
        Self::StepUndone,
        Self::StepMoved,
        Self::CheckedIn,
    ];

    /// The word stored in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::GoalStated => "goal_stated",
            Self::GoalReworded => "goal_reworded",
            Self::GoalThought => "goal_thought",
            Self::GoalShared => "goal_shared",
            Self::GoalUnshared => "goal_unshared",
            Self::GoalReached => "goal_reached",
            Self::GoalLaidAside => "goal_laid_aside",
            Self::GoalResumed => "goal_resumed",
            Self::StepAdded => "step_added",
            Self::StepChanged => "step_changed",
            Self::StepUndone => "step_undone",
            Self::StepMoved => "step_moved",
            Self::CheckedIn => "checked_in",
            Self::BookingRequested => "booking_requested",
            Self::BookingConfirmed => "booking_confirmed",
            Self::BookingDeclined => "booking_declined",
            Self::BookingProposed => "booking_proposed",
            Self::BookingAccepted => "booking_accepted",
            Self::BookingRefused => "booking_refused",
            Self::BookingCancelled => "booking_cancelled",
            Self::BookingRestored => "booking_restored",
            Self::MoveAsked => "move_asked",
            Self::MoveDeclined => "move_declined",
            Self::MoveWithdrawn => "move_withdrawn",
            Self::BookingMoved => "booking_moved",
            Self::TimeOffAdded => "time_off_added",
            Self::TimeOffRemoved => "time_off_removed",
            Self::SingleDaySet => "single_day_set",
            Self::SingleDayRemoved => "single_day_removed",
            Self::HoursChanged => "hours_changed",
        }
    }
}
