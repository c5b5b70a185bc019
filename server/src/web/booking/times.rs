//! Free times loaded and decided: three weeks at a time for the list, and the nearest when one is gone.

use app::booking::Clash;
use domain::booking::{Handler, Refusal, nearest};
use domain::id::StaffId;
use domain::meeting_type::Shape;
use domain::time::{Span, ZONE, day};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp, ToSpan};

use crate::store::Failure;
use crate::store::record::Record;

/// How many days one stretch of the list shows.
const STRETCH_DAYS: i64 = 21;
/// How many other times are offered when one is gone.
const OFFERED: usize = 3;
/// How far from the time wished for the others are first looked for.
const NEAR: SignedDuration = SignedDuration::from_hours(14 * 24);

/// The free times of one member of staff.
#[derive(Clone, Debug)]
pub struct Times {
    pub with: Handler,
    /// A meeting, for saying how long one is.
    pub length: Span,
    pub free: Vec<Span>,
    /// The last day shown.
    pub until: Date,
    /// The first day of the last stretch, when there is more than one.
    pub new_from: Option<Date>,
    pub has_more: bool,
    /// The last day that can be booked.
    pub last: Date,
}

/// The free times of one of the participant's own people, `stretches` times three weeks from today.
pub fn times(
    record: &mut Record<'_, '_>,
    (staff, shape): (StaffId, &Shape),
    stretches: i64,
) -> Result<Times, Failure> {
    let with = record.handler(staff)?;
    let now = record.now();
    let today = day(now);
    let shown = today.saturating_add((STRETCH_DAYS * stretches).days());
    let window = Span::new(now, midnight(shown, now));
    let calendar = record.calendar_for(staff, window, shape, None)?;
    let last = calendar.rules.last_day(now);
    let new_from = today.saturating_add((STRETCH_DAYS * (stretches - 1)).days());
    Ok(Times {
        free: calendar.diary().free(now, midnight(shown, now), now),
        with,
        length: calendar.rules.meeting(now),
        until: last.min(shown.saturating_sub(1.day())),
        new_from: (stretches > 1).then_some(new_from),
        has_more: shown <= last,
        last,
    })
}

/// Whether a meeting that starts at `start` can be asked for now; the meeting, and what stands in its way.
pub fn check(
    record: &mut Record<'_, '_>,
    (staff, shape): (StaffId, &Shape),
    start: Timestamp,
) -> Result<(Span, Result<(), Refusal>), Failure> {
    let now = record.now();
    // The rules tell how long the meeting is, so a first look is as wide as the longest.
    let longest =
        Span::new(start, start.saturating_add(SignedDuration::from_hours(12)).unwrap_or(start));
    let calendar = record.calendar_for(staff, longest, shape, None)?;
    let span = calendar.rules.meeting(start);
    Ok((span, calendar.diary().check(span, now)))
}

/// What to say about a time that cannot be had: why, and the free times nearest to it.
pub fn clash(
    record: &mut Record<'_, '_>,
    (staff, shape): (StaffId, &Shape),
    (wished, refusal): (Span, Refusal),
) -> Result<Clash, Failure> {
    let now = record.now();
    let nearest = nearest_free(now, wished.start, |window| {
        let calendar = record.calendar_for(staff, window, shape, None)?;
        let free = calendar.diary().free(window.start, window.end, now);
        Ok((free, calendar.rules.last_day(now)))
    })?;
    Ok(Clash { refusal, wished, nearest })
}

/// The times nearest to one that cannot be had, some weeks around it; when those hold too few, as far ahead as can be
/// booked. `free` gives the free times of a stretch, and the last day that can be booked.
pub fn nearest_free(
    now: Timestamp,
    wished: Timestamp,
    mut free: impl FnMut(Span) -> Result<(Vec<Span>, Date), Failure>,
) -> Result<Vec<Span>, Failure> {
    let from = wished.saturating_sub(NEAR).unwrap_or(now).max(now);
    let near = Span::new(from, from.saturating_add(2 * NEAR).unwrap_or(from));
    let (mut found, last) = free(near)?;
    if found.len() < OFFERED {
        let all = Span::new(now, midnight(last.saturating_add(1.day()), now));
        (found, _) = free(all)?;
    }
    Ok(nearest(&found, wished, OFFERED))
}

fn midnight(day: Date, otherwise: Timestamp) -> Timestamp {
    ZONE.to_timestamp(day.to_datetime(jiff::civil::Time::midnight())).unwrap_or(otherwise)
}
