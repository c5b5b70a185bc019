//! What is known of two people's time, kept together: from it come the free times and the check at posting.

use jiff::SignedDuration;
use jiff::civil::{Date, Time};

use super::{Diary, Rules, WeeklyHours};
use crate::time::{Span, ZONE};

/// The hours and rules of a member of staff, and when the two are busy.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Calendar {
    pub hours: Vec<WeeklyHours>,
    /// Days whose hours replace those of the weekday.
    pub days: Vec<SingleDay>,
    /// When the member of staff is not there.
    pub time_off: Vec<Span>,
    pub rules: Rules,
    pub staff_busy: Vec<Span>,
    /// The staff's meetings whose kind needs free time around them, with that time.
    pub staff_kept: Vec<Span>,
    pub participant_busy: Vec<Span>,
    /// Days with as many meetings of the kind as there can be.
    pub full_days: Vec<Date>,
}

/// One day with hours of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SingleDay {
    pub day: Date,
    /// In order, none overlapping, each with the weekday of `day`.
    pub hours: Vec<WeeklyHours>,
}

impl SingleDay {
    /// Whether a meeting lies within the hours of the day.
    pub fn holds(&self, meeting: Span) -> bool {
        let mut open = self.hours.iter().flat_map(|hours| hours.on(self.day));
        open.any(|open| open.start <= meeting.start && meeting.end <= open.end)
    }

    /// The whole day, from midnight to midnight.
    pub fn span(&self) -> Option<Span> {
        let midnight = |day: Date| ZONE.to_timestamp(day.to_datetime(Time::midnight())).ok();
        let (start, end) = midnight(self.day).zip(midnight(self.day.tomorrow().ok()?))?;
        Some(Span::new(start, end))
    }
}

impl Calendar {
    /// The calendar as decisions read it.
    pub fn diary(&self) -> Diary<'_> {
        Diary {
            hours: &self.hours,
            days: &self.days,
            time_off: &self.time_off,
            rules: self.rules,
            staff_busy: &self.staff_busy,
            staff_kept: &self.staff_kept,
            participant_busy: &self.participant_busy,
            full_days: &self.full_days,
        }
    }

    /// Keeps clear of what another member of staff does, for finding times that suit both. Whether such a time lies
    /// within the other's hours is the other's own diary to say.
    pub fn clear_of(&mut self, other: &Self) {
        let around = SignedDuration::from_mins(other.rules.buffer_minutes.max(0));
        self.time_off.extend(other.time_off.iter().copied());
        self.time_off.extend(other.staff_kept.iter().copied());
        self.time_off.extend(other.staff_busy.iter().map(|busy| busy.widened(around)));
    }
}
