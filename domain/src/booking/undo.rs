//! A cancellation taken back by the one who made it, while it is fresh.

use jiff::{SignedDuration, Timestamp};

use super::{Booking, Refusal, State};
use crate::id::PersonId;

/// How long a cancellation can be undone.
pub const UNDO_FOR: SignedDuration = SignedDuration::from_secs(60);

impl Booking {
    /// Whether `by` can take back their own cancellation at `now`.
    pub fn can_be_restored(&self, by: PersonId, now: Timestamp) -> bool {
        self.clone().restore(by, now).is_ok()
    }

    /// The meeting as it was before `by` cancelled it. Whether the time is still free is `Diary::is_still_free`'s to
    /// say, in the same transaction.
    pub fn restore(self, by: PersonId, now: Timestamp) -> Result<Self, Refusal> {
        let before = match self.before {
            Some(before) if self.state == State::Cancelled && self.ended_by == Some(by) => before,
            _ => return Err(Refusal::AlreadyAnswered),
        };
        if self.span.start <= now {
            return Err(Refusal::Started);
        }
        // A clock that was set back is no reason to wait longer.
        if now.duration_since(self.changed_at).abs() > UNDO_FOR {
            return Err(Refusal::UndoOver);
        }
        let restored = Self {
            reason: String::new(),
            ended_by: None,
            before: None,
            ..self.become_(before, now)
        };
        if restored.is_let_go(now) { Err(Refusal::HoldOver) } else { Ok(restored) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::booking::{Mode, Wish};
    use crate::id::{BookingId, ParticipantId, StaffId};
    use crate::time::Span;
    use jiff::ToSpan;
    use uuid::Uuid;

    const SARA: StaffId = StaffId(Uuid::from_u128(1));
    const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(3));

    fn now() -> Timestamp {
        "2026-11-20T08:00:00Z".parse().unwrap()
    }

    fn asked() -> Booking {
        let wish = Wish::read("telefon", "", "", "").unwrap();
        assert_eq!(wish.mode, Mode::Phone);
        let span = Span::new(now() + 1.hour(), now() + 2.hours());
        Booking::request(BookingId(Uuid::nil()), (AMINA, SARA), span, wish, String::new(), now())
    }

    #[test]
    fn within_the_minute_it_is_what_it_was() {
        for booking in [asked(), asked().confirm(SARA, "Välkommen".to_owned(), now()).unwrap()] {
            let was = booking.state;
            let gone = booking.cancel(AMINA.into(), "Fel".to_owned(), now()).unwrap();
            assert!(gone.can_be_restored(AMINA.into(), now() + 60.seconds()));
            let back = gone.clone().restore(AMINA.into(), now() + 60.seconds()).unwrap();
            assert_eq!((back.state, back.version), (was, gone.version + 1));
            assert_eq!((back.reason.as_str(), back.ended_by, back.before), ("", None, None));
            assert_eq!(back.answer, gone.answer);
        }
    }

    #[test]
    fn after_a_minute_by_another_or_twice_it_stays_cancelled() {
        let gone = asked().cancel(AMINA.into(), String::new(), now()).unwrap();
        let late = gone.clone().restore(AMINA.into(), now() + 61.seconds());
        assert_eq!(late, Err(Refusal::UndoOver));
        assert_eq!(gone.clone().restore(SARA.into(), now()), Err(Refusal::AlreadyAnswered));
        let back = gone.restore(AMINA.into(), now()).unwrap();
        assert_eq!(back.restore(AMINA.into(), now()), Err(Refusal::AlreadyAnswered));
    }

    #[test]
    fn a_meeting_whose_time_has_come_is_not_restored() {
        let close = now() + 59.minutes() + 30.seconds();
        let gone = asked().cancel(AMINA.into(), String::new(), close).unwrap();
        assert_eq!(gone.restore(AMINA.into(), now() + 1.hour()), Err(Refusal::Started));
    }
}
