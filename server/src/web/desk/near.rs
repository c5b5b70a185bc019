//! One's own times for a wish, and those nearest to one that cannot be had.

use domain::booking::{Booking, Calendar};
use domain::time::Span;
use jiff::Timestamp;
use jiff::civil::Date;

use crate::store::Failure;
use crate::store::record::Record;
use crate::web::booking::times::nearest_free;

/// The calendar of the one who is asked, as if the meeting were not there. They propose what suits them: how long before
/// a meeting they want to know of it does not bind them.
pub fn calendar(
    record: &mut Record<'_, '_>,
    booking: &Booking,
    window: Span,
) -> Result<Calendar, Failure> {
    let mut calendar = record.calendar_of(booking, booking.staff, window)?;
    calendar.rules.notice_minutes = 0;
    Ok(calendar)
}

/// The free times within `window` that the participant has free too, without the time that was asked for, and the last
/// day that can be booked.
pub fn free(
    record: &mut Record<'_, '_>,
    booking: &Booking,
    window: Span,
) -> Result<(Vec<Span>, Date), Failure> {
    let now = record.now();
    let calendar = calendar(record, booking, window)?;
    let mut free = calendar.diary().free(window.start, window.end, now);
    free.retain(|span| span.start != booking.span.start);
    Ok((free, calendar.rules.last_day(now)))
}

/// The free times nearest to one that cannot be proposed.
pub fn nearest(
    record: &mut Record<'_, '_>,
    booking: &Booking,
    wished: Timestamp,
) -> Result<Vec<Span>, Failure> {
    let now = record.now();
    nearest_free(now, wished, |window| free(record, booking, window))
}
