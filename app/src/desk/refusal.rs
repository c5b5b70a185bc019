//! What stood in the way of something staff did, in words: each rule has its own.

use domain::booking::Refusal;

use crate::text::T;

/// Why an answer, a move or a cancellation did not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// Somebody answered first.
    Answered,
    /// The answer is another's to give.
    NotYours,
    /// The meeting is cancelled already, or came to nothing.
    Over,
    /// It was changed since it was shown.
    Changed,
    /// The meeting has begun.
    Started,
    /// The time came before the answer.
    Late,
    /// The time was held for an answer, and is no longer.
    HoldOver,
    /// The proposed time is no longer free.
    Taken,
    /// The proposed time is outside the reader's hours, or in their time off.
    Outside,
    /// The proposed time is further ahead than the reader can be booked.
    TooFar,
    /// There are as many meetings of the kind that day as there can be.
    DayFull,
    /// The time that a move asked for can no longer be had.
    MoveLost,
    /// It is too long ago to undo.
    UndoOver,
    /// The cancelled time is no longer free.
    UndoTaken,
    /// The reader has said since that they are not there at the cancelled time.
    UndoAway,
}

impl Why {
    /// What stood in the way of an answer, to a wish or to a move.
    pub const fn of_answer(stands: Refusal) -> Self {
        match stands {
            Refusal::SlotTaken => Self::Taken,
            Refusal::OutsideHours | Refusal::StaffAway => Self::Outside,
            Refusal::TooFarAhead => Self::TooFar,
            Refusal::DayFull => Self::DayFull,
            Refusal::TooLate | Refusal::TooLateHere | Refusal::TooShortNotice | Refusal::Past => {
                Self::Late
            }
            Refusal::Started => Self::Started,
            Refusal::HoldOver => Self::HoldOver,
            // How much a participant asks for does not bind staff.
            Refusal::Stale | Refusal::TooManyAsked | Refusal::TooManyAhead => Self::Changed,
            Refusal::AlreadyAnswered => Self::Answered,
            Refusal::NotMyHandler => Self::NotYours,
            Refusal::UndoOver => Self::UndoOver,
        }
    }

    /// What stood in the way of moving or cancelling a meeting.
    pub const fn of_change(stands: Refusal) -> Self {
        match stands {
            Refusal::AlreadyAnswered => Self::Over,
            other => Self::of_answer(other),
        }
    }

    /// What stood in the way of taking a cancellation back.
    pub const fn of_undo(stands: Refusal) -> Self {
        match stands {
            Refusal::SlotTaken => Self::UndoTaken,
            Refusal::StaffAway => Self::UndoAway,
            Refusal::AlreadyAnswered => Self::Changed,
            other => Self::of_answer(other),
        }
    }

    /// What stood in the way of a yes or a no to a move: of another time there is no choice on that page.
    pub const fn of_move_answer(stands: Refusal) -> Self {
        match Self::of_answer(stands) {
            Self::Taken | Self::Outside | Self::TooFar | Self::DayFull => Self::MoveLost,
            other => other,
        }
    }

    /// Whether another of the reader's times helps: then the form stays open, with what was written in it.
    pub const fn keeps_form(self) -> bool {
        matches!(self, Self::Taken | Self::Outside | Self::TooFar | Self::DayFull)
    }
}

/// What stood in the way: in short, and what it means.
pub fn why_words(t: T, why: Why) -> (String, String) {
    match why {
        Why::Answered => (t.desk_conflict_title(), t.desk_conflict_why()),
        Why::NotYours => (t.refusal_not_yours(), t.refusal_not_yours_why()),
        Why::Over => (t.refusal_over(), t.refusal_over_why()),
        Why::Changed => (t.desk_conflict_changed_title(), t.desk_conflict_changed_why()),
        Why::Started => (t.refusal_desk_started(), t.refusal_desk_started_why()),
        Why::Late => (t.desk_conflict_late_title(), t.desk_conflict_late_why()),
        Why::HoldOver => (t.refusal_desk_hold_over(), t.refusal_desk_hold_over_why()),
        Why::Taken => (t.desk_conflict_taken_title(), t.desk_conflict_taken_why()),
        Why::Outside => (t.refusal_outside(), t.refusal_outside_why()),
        Why::TooFar => (t.refusal_far(), t.refusal_far_why()),
        Why::DayFull => (t.refusal_full(), t.refusal_full_why()),
        Why::MoveLost => (t.desk_conflict_taken_title(), t.refusal_move_lost_why()),
        Why::UndoOver => (t.desk_conflict_undo_over_title(), t.desk_conflict_undo_over_why()),
        Why::UndoTaken => (t.desk_conflict_taken_title(), t.desk_conflict_undo_taken_why()),
        Why::UndoAway => (t.refusal_undo_away(), t.refusal_undo_away_why()),
    }
}

/// The same as one run of words, for programs and for notices without a heading.
pub fn sentence(t: T, why: Why) -> String {
    let (title, words) = why_words(t, why);
    format!("{title}. {words}")
}
