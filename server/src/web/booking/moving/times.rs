//! Times that a meeting can move to: those of its handler, or of another, as if the meeting itself were not there.

use app::booking::Clash;
use domain::booking::{Booking, Calendar, Refusal};
use domain::id::{PersonId, StaffId};
use domain::time::{Span, ZONE, day};
use jiff::civil::{Date, Time};
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::store::Failure;
use crate::store::record::Record;
use crate::web::booking::times::nearest_free;

/// How many days one stretch of the list shows.
const STRETCH_DAYS: i64 = 21;
/// So many stretches reach beyond the longest horizon.
pub const MOST_STRETCHES: i64 = 9;
/// A little sooner or later than now, in minutes: so a meeting moves most often.
const A_LITTLE: [i64; 4] = [-30, -15, 15, 30];

/// A meeting on its way to another time.
#[derive(Clone, Debug)]
pub struct Aim {
    pub booking: Booking,
    /// Whom it shall be with.
    pub staff: StaffId,
    /// Staff move what is their own: how long before a meeting they want to know of it does not bind them.
    pub by_staff: bool,
}

/// The times to choose from.
#[derive(Clone, Debug)]
pub struct Times {
    pub free: Vec<Span>,
    /// The last day shown.
    pub until: Date,
    pub has_more: bool,
}

impl Aim {
    /// Everybody whose time this is about.
    pub fn people(&self) -> Vec<PersonId> {
        let Booking { staff, participant, also, .. } = self.booking;
        let mut people = vec![participant.into(), staff.into(), self.staff.into()];
        people.extend(also.map(PersonId::from));
        people.sort_unstable();
        people.dedup();
        people
    }

    /// The free times of `stretches` times three weeks from today, and those close to the meeting as it stands.
    pub fn times(&self, record: &mut Record<'_, '_>, stretches: i64) -> Result<Times, Failure> {
        let now = record.now();
        let stretches = stretches.clamp(1, MOST_STRETCHES);
        let shown = day(now).saturating_add((STRETCH_DAYS * stretches).days());
        let window = Span::new(now, midnight(shown, now));
        let calendar = self.calendar(record, window)?;
        let last = calendar.rules.last_day(now);
        Ok(Times {
            free: self.free(&calendar, window, now),
            until: last.min(shown.saturating_sub(1.day())),
            has_more: shown <= last && stretches < MOST_STRETCHES,
        })
    }

    /// Whether the meeting can be moved to `start` now; the new time, and what stands in its way.
    pub fn check(
        &self,
        record: &mut Record<'_, '_>,
        start: Timestamp,
    ) -> Result<(Span, Result<(), Refusal>), Failure> {
        let now = record.now();
        let span = self.moved(start);
        let calendar = self.calendar(record, span)?;
        Ok((span, calendar.diary().check(span, now)))
    }

    /// Whether the time that is held for the meeting can be taken: nobody else has it.
    pub fn still_free(
        &self,
        record: &mut Record<'_, '_>,
        span: Span,
    ) -> Result<Result<(), Refusal>, Failure> {
        Ok(self.calendar(record, span)?.diary().is_untaken(span))
    }

    /// What to say about a time that cannot be had: why, and the free times nearest to it.
    pub fn clash(
        &self,
        record: &mut Record<'_, '_>,
        start: Timestamp,
        refusal: Refusal,
    ) -> Result<Clash, Failure> {
        let now = record.now();
        let nearest = nearest_free(now, start, |window| {
            let calendar = self.calendar(record, window)?;
            Ok((self.free(&calendar, window, now), calendar.rules.last_day(now)))
        })?;
        Ok(Clash { refusal, wished: self.moved(start), nearest })
    }

    /// The meeting from another start: it stays as long as it is.
    fn moved(&self, start: Timestamp) -> Span {
        let length = SignedDuration::from_mins(self.booking.span.minutes());
        Span::new(start, start.saturating_add(length).unwrap_or(start))
    }

    fn free(&self, calendar: &Calendar, window: Span, now: Timestamp) -> Vec<Span> {
        let diary = calendar.diary();
        let mut free = diary.free(window.start, window.end, now);
        let close = A_LITTLE.into_iter().filter_map(|minutes| {
            let start = self.booking.span.start.checked_add(minutes.minutes()).ok()?;
            Some(self.moved(start)).filter(|span| diary.check(*span, now).is_ok())
        });
        free.extend(close.filter(|span| window.start <= span.start && span.start < window.end));
        let is_same = self.staff == self.booking.staff;
        free.retain(|span| !is_same || *span != self.booking.span);
        free.sort_unstable();
        free.dedup();
        free
    }

    fn calendar(&self, record: &mut Record<'_, '_>, window: Span) -> Result<Calendar, Failure> {
        let but = Some(self.booking.id);
        let mut calendar = record.calendar_of(&self.booking, self.staff, window)?;
        calendar.rules.length_minutes = self.booking.span.minutes();
        if self.by_staff {
            calendar.rules.notice_minutes = 0;
        }
        if let Some(also) = self.booking.also {
            let busy = record.busy(&[also.into()], window, but.map(|id| id.0))?;
            calendar.staff_busy.extend(busy);
        }
        Ok(calendar)
    }
}

fn midnight(day: Date, otherwise: Timestamp) -> Timestamp {
    ZONE.to_timestamp(day.to_datetime(Time::midnight())).unwrap_or(otherwise)
}
