//! A meeting that changes its time: one asks and the other answers, or at once when the two have agreed.
//!
//! The old time stands until there is an answer, and the wished one is held for both. Only a booked meeting waits with a
//! move; one that itself waits for an answer just changes what is asked. The move is a fact beside how a meeting stands.

use jiff::{SignedDuration, Timestamp};

use super::{Booking, Moving, Refusal, State, held_until};
use crate::id::{PersonId, StaffId};
use crate::time::Span;

/// A move as one person meets it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pending {
    pub moving: Moving,
    pub turn: Turn,
}

/// Whose answer a move waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    /// The reader's own.
    Yours,
    /// The other one's: the reader asked.
    Theirs,
    /// Somebody else's: the reader neither asked nor answers.
    Others,
    /// Nobody's any more: there was no answer in time.
    Over,
}

impl Booking {
    /// The move that was asked for, as `reader` meets it at `now`; nothing once the meeting itself has begun.
    pub fn pending(&self, reader: PersonId, now: Timestamp) -> Option<Pending> {
        if let Some(moving) = self.open_move(now) {
            let turn = match reader {
                _ if self.answers(moving) == reader => Turn::Yours,
                _ if moving.asked_by == reader => Turn::Theirs,
                _ => Turn::Others,
            };
            return Some(Pending { moving, turn });
        }
        let lapsed = self.lapsed_move(now).filter(|_| now < self.span.start);
        lapsed.map(|moving| Pending { moving, turn: Turn::Over })
    }

    /// The move that waits for an answer at `now`: its time is held, and the old one has not come.
    pub fn open_move(&self, now: Timestamp) -> Option<Moving> {
        let is_booked = self.state == State::Booked && now < self.span.start;
        self.moving.filter(|moving| is_booked && now < moving.held_until && now < moving.span.start)
    }

    /// The move that nobody answered in time: the meeting stands where it was.
    pub fn lapsed_move(&self, now: Timestamp) -> Option<Moving> {
        let is_booked = self.state == State::Booked;
        self.moving.filter(|_| is_booked && self.open_move(now).is_none())
    }

    /// Whether the answer to the move is this person's to give, at `now`.
    pub fn answers_move(&self, person: PersonId, now: Timestamp) -> bool {
        self.open_move(now).is_some_and(|moving| self.answers(moving) == person)
    }

    /// Whether this person can ask for another time at `now`. A participant answers a proposal before they move it,
    /// and staff answer a wish.
    pub fn can_be_moved(&self, by: PersonId, now: Timestamp) -> bool {
        let is_fit = match self.state {
            State::Booked => self.is_of_two(by),
            State::Requested => by == self.participant.into(),
            State::Proposed => by == self.staff.into(),
            _ => false,
        };
        is_fit && now < self.span.start && !self.is_let_go(now)
    }

    /// One of the two asks for another time, perhaps with another member of staff. A booked meeting stands where it is
    /// until the other has answered: what staff ask for is held for `hold`, what a participant asks for until one of
    /// the times has come. One that waits for an answer is asked for at the new time instead.
    /// Whether the time is free is `Diary::check`'s to say, with this meeting left out.
    pub fn ask_move(
        self,
        by: PersonId,
        (staff, span): (StaffId, Span),
        hold: SignedDuration,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let meeting = self.movable(by, now)?;
        if span.start <= now {
            return Err(Refusal::Past);
        }
        let is_own = by == meeting.participant.into();
        let held_until = held_until(span, hold, now);
        let state = meeting.state;
        Ok(match state {
            State::Booked => {
                let latest = meeting.span.start.min(span.start);
                let held_until = if is_own { latest } else { latest.min(held_until) };
                let moving = Some(Moving { span, staff, asked_by: by, held_until });
                Self { moving, ..meeting.become_(state, now) }
            }
            State::Proposed => {
                let held_until = Some(held_until);
                Self { held_until, ..meeting.placed(staff, span).become_(state, now) }
            }
            _ => meeting.placed(staff, span).become_(state, now),
        })
    }

    /// The other one says yes: the same meeting, at the new time.
    pub fn confirm_move(self, by: PersonId, now: Timestamp) -> Result<Self, Refusal> {
        let moving = self.answerable(by, now)?;
        Ok(self.placed(moving.staff, moving.span).become_(State::Booked, now))
    }

    /// The other one says no, with or without words: the old time stands, and the wished one is free.
    pub fn decline_move(
        self,
        by: PersonId,
        message: String,
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        self.answerable(by, now)?;
        Ok(Self { moving: None, ..self.saying(message).become_(State::Booked, now) })
    }

    /// Who asked keeps the old time after all.
    pub fn withdraw_move(self, by: PersonId, now: Timestamp) -> Result<Self, Refusal> {
        match self.moving {
            Some(moving) if self.state == State::Booked && moving.asked_by == by => {
                Ok(Self { moving: None, ..self.become_(State::Booked, now) })
            }
            Some(_) if self.state == State::Booked => Err(Refusal::NotMyHandler),
            _ => Err(Refusal::AlreadyAnswered),
        }
    }

    /// One of the two moves the meeting to a time that needs no answer: staff because the two have agreed on it, a
    /// participant because meetings of that kind are booked at once. It is booked there from now on.
    pub fn move_now(
        self,
        by: PersonId,
        (staff, span): (StaffId, Span),
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        let meeting = self.movable(by, now)?;
        if span.start <= now {
            return Err(Refusal::Past);
        }
        Ok(Self {
            held_until: None,
            previous: None,
            answered_at: meeting.answered_at.or(Some(now)),
            ..meeting.placed(staff, span).become_(State::Booked, now)
        })
    }

    /// Staff cannot meet at the time they have, and propose another instead: theirs is free at once, the other is held
    /// for `hold`, until the participant has answered.
    pub fn propose_instead(
        self,
        by: StaffId,
        span: Span,
        (message, hold): (String, SignedDuration),
        now: Timestamp,
    ) -> Result<Self, Refusal> {
        if self.staff != by {
            return Err(Refusal::NotMyHandler);
        }
        if !self.state.is_live() || self.is_let_go(now) {
            return Err(Refusal::AlreadyAnswered);
        }
        if self.span.start <= now {
            return Err(Refusal::Started);
        }
        if span.start <= now {
            return Err(Refusal::Past);
        }
        Ok(Self {
            previous: Some(self.span),
            held_until: Some(held_until(span, hold, now)),
            answered_at: self.answered_at.or(Some(now)),
            ..self.placed(by, span).saying(message).become_(State::Proposed, now)
        })
    }

    /// With some words to the other one; those said before stand when there are none.
    #[must_use]
    pub fn saying(self, message: String) -> Self {
        if message.is_empty() { self } else { Self { answer: message, ..self } }
    }

    fn placed(self, staff: StaffId, span: Span) -> Self {
        Self { staff, span, moving: None, ..self }
    }

    fn answers(&self, moving: Moving) -> PersonId {
        let participant = PersonId::from(self.participant);
        if moving.asked_by == participant { moving.staff.into() } else { participant }
    }

    fn is_of_two(&self, person: PersonId) -> bool {
        person == self.participant.into() || person == self.staff.into()
    }

    fn movable(self, by: PersonId, now: Timestamp) -> Result<Self, Refusal> {
        if !self.is_of_two(by) {
            Err(Refusal::NotMyHandler)
        } else if self.state.is_live() && self.span.start <= now {
            Err(Refusal::Started)
        } else if self.can_be_moved(by, now) {
            Ok(self)
        } else {
            Err(Refusal::AlreadyAnswered)
        }
    }

    fn answerable(&self, by: PersonId, now: Timestamp) -> Result<Moving, Refusal> {
        let moving = self.moving.filter(|_| self.state == State::Booked);
        let moving = moving.ok_or(Refusal::AlreadyAnswered)?;
        if self.answers(moving) != by {
            return Err(Refusal::NotMyHandler);
        }
        self.open_move(now).ok_or(Refusal::TooLate)
    }
}

#[cfg(test)]
#[path = "moving/tests.rs"]
mod tests;
