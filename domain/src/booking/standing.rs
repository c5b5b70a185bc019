//! What a meeting is called right now: the words differ before, today and after.

use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};

use super::{Booking, State};
use crate::holiday::Holiday;
use crate::time;

/// How a meeting stands at one instant; derived, never stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Standing {
    /// Asked for; staff have not answered.
    Waiting,
    /// Staff proposed another time; the participant has not answered.
    Proposed,
    /// Agreed, on a later day.
    Booked,
    /// Agreed, later today.
    Today,
    /// Agreed, and it is now.
    Ongoing,
    /// Agreed, and the time is over. Whether anyone came is another fact.
    Past,
    /// The time came before there was an answer; nobody is blamed.
    Unanswered,
    /// A proposed time was held for an answer and let go; nobody is blamed.
    Expired,
    Declined,
    Refused,
    Cancelled,
}

impl Standing {
    pub const ALL: [Self; 11] = [
        Self::Waiting,
        Self::Proposed,
        Self::Booked,
        Self::Today,
        Self::Ongoing,
        Self::Past,
        Self::Unanswered,
        Self::Expired,
        Self::Declined,
        Self::Refused,
        Self::Cancelled,
    ];

    /// Whether the meeting still lies ahead or is now: it stands among the coming ones.
    pub const fn is_coming(self) -> bool {
        matches!(self, Self::Waiting | Self::Proposed | Self::Booked | Self::Today | Self::Ongoing)
    }

    /// The fixed word in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Proposed => "proposed",
            Self::Booked => "booked",
            Self::Today => "today",
            Self::Ongoing => "ongoing",
            Self::Past => "past",
            Self::Unanswered => "unanswered",
            Self::Expired => "expired",
            Self::Declined => "declined",
            Self::Refused => "refused",
            Self::Cancelled => "cancelled",
        }
    }
}

impl Booking {
    /// How the meeting stands at `now`.
    pub fn standing(&self, now: Timestamp) -> Standing {
        let started = self.span.start <= now;
        match self.state {
            State::Proposed if self.is_let_go(now) => Standing::Expired,
            State::Requested | State::Proposed if started => Standing::Unanswered,
            State::Requested => Standing::Waiting,
            State::Proposed => Standing::Proposed,
            State::Booked if self.span.end <= now => Standing::Past,
            State::Booked if started => Standing::Ongoing,
            State::Booked if time::day(self.span.start) == time::day(now) => Standing::Today,
            State::Booked => Standing::Booked,
            State::Declined => Standing::Declined,
            State::Refused => Standing::Refused,
            State::Cancelled => Standing::Cancelled,
        }
    }

    /// Whether the meeting is so close that an answer within two working days, the usual, could come too late.
    pub fn is_soon(&self, now: Timestamp) -> bool {
        let is_working =
            |day: &Date| day.weekday().to_monday_one_offset() <= 5 && Holiday::on(*day).is_none();
        let days = time::day(now).series(1.day()).skip(1);
        let answered = days.filter(is_working).nth(1);
        answered.is_some_and(|answered| time::day(self.span.start) <= answered)
    }

    /// Whether the participant or staff can still cancel at `now`.
    pub fn can_be_cancelled(&self, now: Timestamp) -> bool {
        self.state.is_live() && now < self.span.start && !self.is_let_go(now)
    }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;
    use crate::booking::Wish;
    use crate::id::{BookingId, ParticipantId, StaffId};
    use crate::time::Span;

    #[test]
    fn two_working_days_go_over_weekends_and_holidays() {
        let at = |text: &str| -> Timestamp { text.parse().unwrap() };
        let wish = Wish::read("telefon", "", "", "").unwrap();
        let people = (ParticipantId(Uuid::from_u128(1)), StaffId(Uuid::from_u128(2)));
        let id = BookingId(Uuid::nil());
        let asked = |day: &str| {
            let start = at(&format!("{day}T09:00:00Z"));
            let span = Span::new(start, start + 45.minutes());
            Booking::request(id, people, span, wish.clone(), String::new(), start)
        };
        for (now, soon, not) in [
            ("2026-11-24T07:00:00Z", "2026-11-26", "2026-11-27"),
            ("2026-11-27T07:00:00Z", "2026-12-01", "2026-12-02"),
            // From Wednesday 23 December: Monday and Tuesday after Christmas.
            ("2026-12-23T07:00:00Z", "2026-12-29", "2026-12-30"),
        ] {
            assert!(asked(soon).is_soon(at(now)), "{soon}");
            assert!(!asked(not).is_soon(at(now)), "{not}");
        }
    }
}
