//! A time held for an answer: until when, and what holds once nobody has answered.

use jiff::{SignedDuration, Timestamp};

use super::{Booking, State};
use crate::time::Span;

/// Until when a time proposed at `now` is held: as long as `hold`, to the whole minute that pages name, and never
/// past its own start.
pub fn held_until(span: Span, hold: SignedDuration, now: Timestamp) -> Timestamp {
    let second = now.saturating_add(hold).unwrap_or(span.start).as_second();
    let minute = Timestamp::from_second(second - second.rem_euclid(60));
    minute.unwrap_or(span.start).min(span.start)
}

impl Booking {
    /// The same wish as a time that staff propose of their own accord, held from when the meeting was made. Whether
    /// the time is free is `Diary::check`'s to say, in the same transaction.
    #[must_use]
    pub fn offered(self, message: String, hold: SignedDuration) -> Self {
        let now = self.requested_at;
        Self {
            state: State::Proposed,
            held_until: Some(held_until(self.span, hold, now)),
            answer: message,
            answered_at: Some(now),
            ..self
        }
    }

    /// Whether a proposed time was let go before its answer, and is free for others.
    pub fn is_let_go(&self, now: Timestamp) -> bool {
        self.state == State::Proposed
            && self.held_until.is_some_and(|until| until <= now && until < self.span.start)
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use uuid::Uuid;

    use super::*;
    use crate::booking::{Refusal, Standing, Wish};
    use crate::id::{BookingId, ParticipantId, StaffId};

    const SARA: StaffId = StaffId(Uuid::from_u128(1));
    const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(3));
    const DAY: SignedDuration = SignedDuration::from_hours(24);

    fn now() -> Timestamp {
        "2026-11-20T08:00:00Z".parse().unwrap()
    }

    fn in_hours(hours: i64) -> Span {
        Span::new(now() + hours.hours(), now() + (hours + 1).hours())
    }

    fn asked() -> Booking {
        let wish = Wish::read("telefon", "", "", "").unwrap();
        let id = BookingId(Uuid::nil());
        Booking::request(id, (AMINA, SARA), in_hours(48), wish, String::new(), now())
    }

    fn proposed(hours: i64) -> Booking {
        asked().propose(SARA, in_hours(hours), String::new(), DAY, now()).unwrap()
    }

    #[test]
    fn a_proposal_is_held_for_a_day_and_never_past_its_start() {
        assert_eq!(proposed(72).held_until, Some(now() + 24.hours()));
        assert_eq!(proposed(5).held_until, Some(now() + 5.hours()));
        let offered = asked().offered("Passar det?".to_owned(), DAY);
        assert_eq!((offered.state, offered.version), (State::Proposed, 1));
        assert_eq!(offered.held_until, Some(now() + 24.hours()));
    }

    #[test]
    fn every_quarter_of_an_hour_until_2036_a_hold_ends_on_the_minute_its_page_names() {
        let end: Timestamp = "2037-01-01T00:00:00Z".parse().unwrap();
        let mut quarter: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        while quarter < end {
            // Somebody proposes some seconds past a minute; the hours that pass count, not those of the clock.
            let now = quarter + 37.seconds();
            let span = Span::new(quarter + 72.hours(), quarter + 73.hours());
            let until = held_until(span, DAY, now);
            assert_eq!(until, quarter + 24.hours(), "{now}");
            assert_eq!(crate::time::civil(until).second(), 0);
            quarter += 15.minutes();
        }
    }

    #[test]
    fn until_then_it_can_be_taken_and_is_held_no_more() {
        let last = now() + 24.hours() - 1.microsecond();
        assert_eq!(proposed(72).standing(last), Standing::Proposed);
        let booked = proposed(72).accept(last).unwrap();
        assert_eq!((booked.state, booked.held_until), (State::Booked, None));
    }

    #[test]
    fn after_that_every_answer_is_too_late_and_blames_nobody() {
        let late = now() + 24.hours();
        assert_eq!(proposed(72).standing(late), Standing::Expired);
        assert_eq!(proposed(72).standing(now() + 80.hours()), Standing::Expired);
        assert_eq!(proposed(72).accept(late), Err(Refusal::HoldOver));
        assert_eq!(proposed(72).refuse(late), Err(Refusal::HoldOver));
        let cancelled = proposed(72).cancel(AMINA.into(), String::new(), late);
        assert_eq!(cancelled, Err(Refusal::AlreadyAnswered));
        assert!(!proposed(72).can_be_cancelled(late));
        // Held until it began: then its time has come before the answer.
        assert_eq!(proposed(5).standing(now() + 5.hours()), Standing::Unanswered);
        assert_eq!(proposed(5).accept(now() + 5.hours()), Err(Refusal::TooLate));
    }

    #[test]
    fn a_cancelled_proposal_does_not_come_back_once_its_hold_is_over() {
        let close = now() + 24.hours() - 20.seconds();
        let gone = proposed(72).cancel(SARA.into(), String::new(), close).unwrap();
        assert!(gone.can_be_restored(SARA.into(), close + 10.seconds()));
        assert_eq!(gone.restore(SARA.into(), close + 30.seconds()), Err(Refusal::HoldOver));
    }
}
