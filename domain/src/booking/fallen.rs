//! Meetings that came to nothing without the participant's doing: they must not have to be looked for.

use jiff::{SignedDuration, Timestamp};

use super::{Booking, Standing};

/// How long such a meeting is told of after it fell, or after its time.
const TOLD_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);

impl Booking {
    /// Whether the first page should tell that the meeting will not be: staff declined or cancelled it, or its time
    /// came before an answer, or a time proposed was let go. It is told while its time is ahead and for seven days after, unless `coming` has a newer
    /// wish or time with the same person.
    pub fn has_fallen<'b>(
        &self,
        coming: impl IntoIterator<Item = &'b Self>,
        now: Timestamp,
    ) -> bool {
        let long_ago = now.saturating_sub(TOLD_FOR).unwrap_or(now);
        let is_fresh = self.span.start > now || self.changed_at > long_ago;
        let standing = self.standing(now);
        let is_told = match standing {
            Standing::Unanswered => self.span.start > long_ago,
            Standing::Expired => self.held_until.is_some_and(|until| until > long_ago),
            Standing::Declined => is_fresh,
            Standing::Cancelled => is_fresh && self.ended_by == Some(self.staff.into()),
            _ => false,
        };
        let mut same_person = coming.into_iter().filter(|other| other.staff == self.staff);
        let is_replaced = same_person
            .any(|other| standing == Standing::Unanswered || other.requested_at > self.changed_at);
        is_told && !is_replaced
    }
}

#[cfg(test)]
mod tests {
    use jiff::ToSpan;
    use uuid::Uuid;

    use super::*;
    use crate::booking::Wish;
    use crate::id::{BookingId, ParticipantId, StaffId};
    use crate::time::Span;

    const SARA: StaffId = StaffId(Uuid::from_u128(1));
    const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(3));

    fn now() -> Timestamp {
        "2026-11-20T08:00:00Z".parse().unwrap()
    }

    fn asked(at: Timestamp) -> Booking {
        let wish = Wish::read("telefon", "", "", "").unwrap();
        let span = Span::new(now() + 48.hours(), now() + 49.hours());
        Booking::request(BookingId(Uuid::nil()), (AMINA, SARA), span, wish, String::new(), at)
    }

    #[test]
    fn what_staff_cancel_is_told_and_what_one_cancels_oneself_is_not() {
        let booked = || asked(now()).confirm(SARA, String::new(), now()).unwrap();
        let gone = booked().cancel(SARA.into(), "Sjuk".to_owned(), now()).unwrap();
        assert!(gone.has_fallen([], now()));
        let own = booked().cancel(AMINA.into(), String::new(), now()).unwrap();
        assert!(!own.has_fallen([], now()));
        assert!(!booked().has_fallen([], now()));
    }

    #[test]
    fn it_is_told_while_its_time_is_ahead_or_until_there_is_a_newer_wish() {
        let declined = asked(now()).decline(SARA, "Kurs".to_owned(), now()).unwrap();
        let older = asked(now() - 1.hour());
        assert!(declined.has_fallen([&older], now() + 1.hour()));
        assert!(!declined.has_fallen([&asked(now() + 1.minute())], now() + 1.hour()));
        assert!(!declined.has_fallen([], now() + 240.hours()));
    }

    #[test]
    fn a_time_that_came_before_an_answer_is_told_for_seven_days() {
        let late = asked(now());
        assert!(!late.has_fallen([], now()));
        assert!(late.has_fallen([], now() + 50.hours()));
        assert!(!late.has_fallen([&asked(now())], now() + 50.hours()));
        assert!(!late.has_fallen([], now() + 240.hours()));
    }
}
