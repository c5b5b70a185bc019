//! What is known of two people's time, kept together: from it come the free times and the check at posting.

use super::{Diary, Rules, WeeklyHours};
use crate::time::Span;

/// The hours and rules of a member of staff, and when the two are busy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub hours: Vec<WeeklyHours>,
    pub rules: Rules,
    pub staff_busy: Vec<Span>,
    pub participant_busy: Vec<Span>,
}

impl Calendar {
    /// The calendar as decisions read it.
    pub fn diary(&self) -> Diary<'_> {
        Diary {
            hours: &self.hours,
            rules: self.rules,
            staff_busy: &self.staff_busy,
            participant_busy: &self.participant_busy,
        }
    }

    /// The same calendar without one meeting of theirs: for moving that meeting.
    #[must_use]
    pub fn without(mut self, meeting: Span) -> Self {
        self.staff_busy.retain(|span| *span != meeting);
        self.participant_busy.retain(|span| *span != meeting);
        self
    }
}
