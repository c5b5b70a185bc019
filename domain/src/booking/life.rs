//! The changes of a meeting: each takes the meeting as it was and gives it as it becomes, or says what stands in the way.

use jiff::{SignedDuration, Timestamp};

use super::{Booking, Refusal, State, Wish, held_until};
use crate::id::{BookingId, ParticipantId, PersonId, StaffId};
use crate::time::Span;

impl Booking {
    /// A participant asks for a time. Whether the time is free is `Diary::check`'s to say, in the same transaction.
    pub fn request(
        id: BookingId,
        (participant, staff): (ParticipantId, StaffId),
        span: Span,
        wish: Wish,
        place: String,
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            participant,
            staff,
            also: None,
            meeting_type: None,
            span,
            previous: None,
            state: State::Requested,
            held_until: None,
            moving: None,
            wish,
            place,
            answer: String::new(),
            reason: String::new(),
            ended_by: None,
            before: None,
            requested_at: now,
            answered_at: None,
            changed_at: now,
            version: 1,
        }
    }

    /// The same meeting agreed at once: its kind needs no answer, or the two have agreed already.
    #[must_use]
    pub fn at_once(self, now: Timestamp) -> Self {
        Self { state: State::Booked, answered_at: Some(now), ..self }
    }

    /// Goes on only if the meeting is as the person saw it.
    pub fn seen_at(self, version: i64) -> Result<Self, Refusal> {
        if self.version == version { Ok(self) } else { Err(Refusal::Stale) }
    }

    /// Staff say yes, with or without a message.
    pub fn confirm(self, by: StaffId, message: String, now: Timestamp) -> Result<Self, Refusal> {
        let waiting = self.waits_in(State::Requested, now)?.with_staff(by)?;
        Ok(Self { answer: message, ..waiting.answered(now).become_(State::Booked, now) })
    }

    /// Staff say no and tell why; the time is free again.
    pub fn decline(self, by: StaffId, message: String, now: Timestamp) -> Result<Self, Refusal> {
        let waiting = self.waits_in(State::Requested, now)?.with_staff(by)?;
        Ok(Self {
            answer: message,
            ended_by: Some(by.into()),
            ..waiting.answered(now).become_(State::Declined, now)
        })
    }

    /// Staff propose another time: the new one is held as long as `hold`, the one asked for is free again.
    /// Whether the new time is free is `Diary::check`'s to say, with this meeting left out of the busy spans.
    pub fn propose(
        self,
        by: StaffId,
        span: Span,
        message: String,
        hold: SignedDuration,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let waiting = self.waits_in(State::Requested, now)?.with_staff(by)?;
        if span.start <= now {
            return Err(Refusal::Past);
        }
        Ok(Self {
            previous: Some(waiting.span),
            span,
            held_until: Some(held_until(span, hold, now)),
            answer: message,
            ..waiting.answered(now).become_(State::Proposed, now)
        })
    }

    /// The participant takes the proposed time.
    pub fn accept(self, now: Timestamp) -> Result<Self, Refusal> {
        let waiting = self.waits_in(State::Proposed, now)?;
        Ok(Self { held_until: None, before: None, ..waiting.become_(State::Booked, now) })
    }

    /// The participant says no to the proposed time; it is free again.
    pub fn refuse(self, now: Timestamp) -> Result<Self, Refusal> {
        let waiting = self.waits_in(State::Proposed, now)?;
        let by = waiting.participant.into();
        Ok(Self { ended_by: Some(by), ..waiting.become_(State::Refused, now) })
    }

    /// One of the two cancels, with or without a reason; refused from the minute the meeting starts.
    pub fn cancel(self, by: PersonId, reason: String, now: Timestamp) -> Result<Self, Refusal> {
        if by != self.participant.into() && by != self.staff.into() {
            return Err(Refusal::NotMyHandler);
        }
        if !self.state.is_live() || self.is_let_go(now) {
            return Err(Refusal::AlreadyAnswered);
        }
        if self.span.start <= now {
            return Err(Refusal::Started);
        }
        let before = Some(self.state);
        let cancelled = self.become_(State::Cancelled, now);
        // A move that was asked for ends with it, and its time is free again.
        Ok(Self { reason, ended_by: Some(by), before, moving: None, ..cancelled })
    }

    fn waits_in(self, state: State, now: Timestamp) -> Result<Self, Refusal> {
        if self.state != state {
            return Err(Refusal::AlreadyAnswered);
        }
        if self.is_let_go(now) {
            return Err(Refusal::HoldOver);
        }
        if self.span.start <= now {
            return Err(Refusal::TooLate);
        }
        Ok(self)
    }

    fn with_staff(self, by: StaffId) -> Result<Self, Refusal> {
        if self.staff == by { Ok(self) } else { Err(Refusal::NotMyHandler) }
    }

    fn answered(self, now: Timestamp) -> Self {
        Self { answered_at: Some(now), ..self }
    }

    pub(super) fn become_(self, state: State, now: Timestamp) -> Self {
        Self { state, changed_at: now, version: self.version.saturating_add(1), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::booking::{Mode, Standing};
    use jiff::ToSpan;
    use uuid::Uuid;

    const SARA: StaffId = StaffId(Uuid::from_u128(1));
    const ERIK: StaffId = StaffId(Uuid::from_u128(2));
    const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(3));
    const DAY: SignedDuration = SignedDuration::from_hours(24);

    fn at(text: &str) -> Timestamp {
        text.parse().unwrap()
    }

    fn now() -> Timestamp {
        at("2026-11-20T08:00:00Z")
    }

    fn span(day: &str) -> Span {
        let start = at(&format!("{day}T13:30:00Z"));
        Span::new(start, start + 45.minutes())
    }

    fn asked() -> Booking {
        let wish = Wish {
            mode: Mode::Visit,
            interpreter: String::new(),
            needs: String::new(),
            subject: String::new(),
        };
        let id = BookingId(Uuid::from_u128(9));
        Booking::request(id, (AMINA, SARA), span("2026-11-24"), wish, String::new(), now())
    }

    #[test]
    fn a_request_waits_until_it_is_confirmed() {
        let booking = asked();
        assert_eq!(booking.standing(now()), Standing::Waiting);
        let booked = booking.confirm(SARA, String::new(), now()).unwrap();
        assert_eq!((booked.state, booked.version), (State::Booked, 2));
        assert_eq!(booked.standing(now()), Standing::Booked);
        assert_eq!(booked.standing(at("2026-11-24T06:00:00Z")), Standing::Today);
        assert_eq!(booked.standing(at("2026-11-24T13:30:00Z")), Standing::Ongoing);
        assert_eq!(booked.standing(at("2026-11-24T14:15:00Z")), Standing::Past);
    }

    #[test]
    fn only_the_staff_asked_answers() {
        assert_eq!(asked().confirm(ERIK, String::new(), now()), Err(Refusal::NotMyHandler));
        assert_eq!(asked().decline(ERIK, String::new(), now()), Err(Refusal::NotMyHandler));
    }

    #[test]
    fn a_proposal_moves_the_meeting_and_keeps_what_was_asked() {
        let proposed = asked()
            .propose(SARA, span("2026-11-25"), "Passar onsdag?".to_owned(), DAY, now())
            .unwrap();
        assert_eq!(proposed.span, span("2026-11-25"));
        assert_eq!(proposed.previous, Some(span("2026-11-24")));
        assert_eq!(proposed.clone().accept(now()).unwrap().state, State::Booked);
        let refused = proposed.refuse(now()).unwrap();
        assert_eq!((refused.state, refused.ended_by), (State::Refused, Some(AMINA.into())));
    }

    #[test]
    fn an_answer_is_given_once() {
        let booked = asked().confirm(SARA, String::new(), now()).unwrap();
        assert_eq!(
            booked.clone().confirm(SARA, String::new(), now()),
            Err(Refusal::AlreadyAnswered)
        );
        assert_eq!(booked.clone().accept(now()), Err(Refusal::AlreadyAnswered));
        assert_eq!(booked.seen_at(1), Err(Refusal::Stale));
    }

    #[test]
    fn an_answer_after_the_start_is_too_late_and_blames_nobody() {
        let late = at("2026-11-24T13:30:00Z");
        assert_eq!(asked().standing(late), Standing::Unanswered);
        assert_eq!(asked().confirm(SARA, String::new(), late), Err(Refusal::TooLate));
        let proposed =
            asked().propose(SARA, span("2026-11-24"), String::new(), 10 * DAY, now()).unwrap();
        assert_eq!(proposed.accept(late), Err(Refusal::TooLate));
    }

    #[test]
    fn a_meeting_is_cancelled_by_one_of_the_two_before_it_starts() {
        let booked = || asked().confirm(SARA, String::new(), now()).unwrap();
        let cancelled = booked().cancel(AMINA.into(), "Sjuk".to_owned(), now()).unwrap();
        assert_eq!((cancelled.state, cancelled.ended_by), (State::Cancelled, Some(AMINA.into())));
        assert_eq!(
            booked().cancel(AMINA.into(), String::new(), at("2026-11-24T13:30:00Z")),
            Err(Refusal::Started)
        );
        assert_eq!(booked().cancel(ERIK.into(), String::new(), now()), Err(Refusal::NotMyHandler));
        assert_eq!(
            cancelled.cancel(SARA.into(), String::new(), now()),
            Err(Refusal::AlreadyAnswered)
        );
    }
}
