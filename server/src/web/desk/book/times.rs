//! Times that staff can book: free for the two, and for a colleague who is there too.

use domain::booking::{Calendar, Refusal, nearest};
use domain::id::{ParticipantId, PersonId, StaffId};
use domain::meeting_type::Shape;
use domain::time::Span;
use jiff::{SignedDuration, Timestamp};

use crate::store::Failure;
use crate::store::record::Record;

/// How far ahead the list shows times: three weeks.
const AHEAD: SignedDuration = SignedDuration::from_hours(21 * 24);
/// How far from a time that cannot be had others are looked for.
const NEAR: SignedDuration = SignedDuration::from_hours(14 * 24);
/// How many other times are offered when one is gone.
const OFFERED: usize = 3;
/// No meeting that is booked in advance is longer: a first look at a time is as wide as this.
const LONGEST: SignedDuration = SignedDuration::from_hours(12);

/// A meeting that a member of staff wants to book.
pub struct Plan {
    pub me: StaffId,
    /// The colleague who is there too.
    pub also: Option<StaffId>,
    pub shape: Shape,
}

/// The calendars of those who have to be free.
struct Both {
    own: Calendar,
    also: Option<Calendar>,
}

impl Plan {
    /// Everybody whose time this is about.
    pub fn people(&self, participant: ParticipantId) -> Vec<PersonId> {
        let mut people = vec![participant.into(), self.me.into()];
        people.extend(self.also.map(PersonId::from));
        people
    }

    /// The free times of the next three weeks, in order.
    pub fn free(&self, record: &mut Record<'_, '_>) -> Result<Vec<Span>, Failure> {
        let now = record.now();
        let until = now.saturating_add(AHEAD).unwrap_or(now);
        self.within(record, Span::new(now, until))
    }

    /// The free times nearest to one that could not be had.
    pub fn nearest(
        &self,
        record: &mut Record<'_, '_>,
        start: Timestamp,
    ) -> Result<Vec<Span>, Failure> {
        let now = record.now();
        let from = start.saturating_sub(NEAR).unwrap_or(now).max(now);
        let until = from.saturating_add(2 * NEAR).unwrap_or(from);
        Ok(nearest(&self.within(record, Span::new(from, until))?, start, OFFERED))
    }

    /// Whether a meeting that starts at `start` can be booked now; the meeting, and what stands in its way.
    pub fn check(
        &self,
        record: &mut Record<'_, '_>,
        start: Timestamp,
    ) -> Result<(Span, Result<(), Refusal>), Failure> {
        let now = record.now();
        let end = start.saturating_add(LONGEST).unwrap_or(start);
        let both = self.calendars(record, Span::new(start, end))?;
        let span = both.own.rules.meeting(start);
        let own = both.own.diary().check(span, now);
        Ok((span, own.and_then(|()| both.suits_colleague(span, now))))
    }

    fn within(&self, record: &mut Record<'_, '_>, window: Span) -> Result<Vec<Span>, Failure> {
        let now = record.now();
        let mut both = self.calendars(record, window)?;
        if let Some(also) = &both.also {
            both.own.clear_of(also);
        }
        let mut free = both.own.diary().free(window.start, window.end, now);
        free.retain(|span| both.suits_colleague(*span, now).is_ok());
        Ok(free)
    }

    fn calendars(&self, record: &mut Record<'_, '_>, window: Span) -> Result<Both, Failure> {
        let mut own = record.calendar_for(self.me, window, &self.shape, None)?;
        // Staff book what is their own: how long before a meeting they want to know of it does not bind them, nor does
        // the notice of the kind, which is there for the same reason.
        own.rules.notice_minutes = 0;
        let Some(also) = self.also else { return Ok(Both { own, also: None }) };
        let mut calendar = record.calendar(also, window)?;
        // The colleague is not asked: their own rules hold, the notice too.
        calendar.rules.length_minutes = own.rules.length_minutes;
        Ok(Both { own, also: Some(calendar) })
    }
}

impl Both {
    fn suits_colleague(&self, span: Span, now: Timestamp) -> Result<(), Refusal> {
        self.also.as_ref().map_or(Ok(()), |also| also.diary().check(span, now))
    }
}
