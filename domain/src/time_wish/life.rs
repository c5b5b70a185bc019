//! The changes of a wish: each takes the wish as it was and gives it as it becomes, or says what stands in the way.

use jiff::Timestamp;

use super::{Proposal, Refusal, Standing, State, TimeWish};
use crate::booking::{Booking, Wish};
use crate::id::{MeetingTypeId, ParticipantId, StaffId, TimeWishId};
use crate::time::Span;

impl TimeWish {
    /// A participant sends a wish to one of their own people.
    pub fn ask(
        id: TimeWishId,
        (participant, staff): (ParticipantId, StaffId),
        (meeting_type, wish, windows): (Option<MeetingTypeId>, Wish, Vec<Span>),
        now: Timestamp,
    ) -> Self {
        Self {
            id,
            participant,
            staff,
            meeting_type,
            wish,
            windows,
            state: State::Open,
            proposal: None,
            answer: String::new(),
            asked_at: now,
            answered_at: None,
            changed_at: now,
            version: 1,
        }
    }

    /// Goes on only if the wish is as the person saw it.
    pub fn seen_at(self, version: i64) -> Result<Self, Refusal> {
        if self.version == version { Ok(self) } else { Err(Refusal::Stale) }
    }

    /// The participant wishes for something else instead; the place in the line is kept.
    pub fn change(
        self,
        (meeting_type, wish, windows): (Option<MeetingTypeId>, Wish, Vec<Span>),
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let waiting = self.waiting(now)?;
        Ok(Self {
            meeting_type,
            wish,
            windows,
            proposal: None,
            ..waiting.become_(State::Open, now)
        })
    }

    /// The member of staff answers with a time, which is held as a meeting of its own.
    pub fn answer(self, by: StaffId, booking: &Booking, now: Timestamp) -> Result<Self, Refusal> {
        let waiting = self.of(by)?.waiting(now)?;
        let proposal = Proposal {
            booking: booking.id,
            span: booking.span,
            state: booking.state,
            held_until: booking.held_until,
        };
        Ok(Self {
            proposal: Some(proposal),
            answered_at: Some(now),
            ..waiting.become_(State::Answered, now)
        })
    }

    /// The member of staff says no and tells why.
    pub fn decline(self, by: StaffId, words: String, now: Timestamp) -> Result<Self, Refusal> {
        let waiting = self.of(by)?.waiting(now)?;
        Ok(Self { answer: words, answered_at: Some(now), ..waiting.become_(State::Declined, now) })
    }

    /// The participant takes it back.
    pub fn withdraw(self, now: Timestamp) -> Result<Self, Refusal> {
        Ok(self.waiting(now)?.become_(State::Withdrawn, now))
    }

    /// Goes on only while it waits for the member of staff.
    pub fn waiting(self, now: Timestamp) -> Result<Self, Refusal> {
        match self.standing(now) {
            Standing::Waiting => Ok(self),
            Standing::Proposed => Err(Refusal::Proposed),
            Standing::Answered | Standing::Declined => Err(Refusal::Answered),
            Standing::Withdrawn => Err(Refusal::Withdrawn),
            Standing::Lapsed => Err(Refusal::Lapsed),
        }
    }

    fn of(self, by: StaffId) -> Result<Self, Refusal> {
        if self.staff == by { Ok(self) } else { Err(Refusal::NotMine) }
    }

    fn become_(self, state: State, now: Timestamp) -> Self {
        Self { state, changed_at: now, version: self.version.saturating_add(1), ..self }
    }
}
