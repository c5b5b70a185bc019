//! When people can be met: weekly hours, single days, time off, rules, and what is booked.

use domain::assignment;
use domain::booking::{Calendar, Rules, SingleDay, WeeklyHours};
use domain::id::{BookingId, PersonId, StaffId, TimeOffId};
use domain::meeting_type::{MeetingType, Shape};
use domain::plan::Stretch;
use domain::time::{Span, day};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::claim::LONGEST;
use super::record::{Desk, Record};
use super::{Failure, Row, Tx};

/// No member of staff and no kind keeps more free time around a meeting.
const MOST_AROUND: SignedDuration = SignedDuration::from_hours(2);

/// Everything that decides about somebody's time, in one question, because every page of times and every booking asks
/// it. The first column says what a row is.
const CALENDAR: &str =
    "SELECT CAST(0 AS BIGINT), length_minutes, buffer_minutes, notice_minutes, horizon_days,
        CAST(NULL AS TEXT), CAST(NULL AS TEXT) FROM booking_rules WHERE staff = $1
     UNION ALL SELECT 1, weekday, from_minute, to_minute, NULL, from_on, until_on
        FROM weekly_hours WHERE staff = $1
     UNION ALL SELECT 2, from_minute, to_minute, again_from_minute, again_to_minute, day_on, NULL
        FROM single_days WHERE staff = $1 AND day_on >= $8 AND day_on <= $9
     UNION ALL SELECT 3, start_at, end_at, NULL, NULL, NULL, NULL
        FROM time_off WHERE staff = $1 AND end_at > $3 AND start_at < $4
     UNION ALL SELECT 4, start_at, end_at, NULL, NULL, NULL, NULL
        FROM claims WHERE person = $1 AND start_at > $5 AND start_at < $4 AND end_at > $3
        AND meeting <> $6 AND (until_at IS NULL OR until_at > $7)
     UNION ALL SELECT 5, start_at, end_at, NULL, NULL, NULL, NULL
        FROM claims WHERE person = $2 AND start_at > $5 AND start_at < $4 AND end_at > $3
        AND meeting <> $6 AND (until_at IS NULL OR until_at > $7)
     UNION ALL SELECT 6, b.start_at, b.end_at, m.buffer_before_minutes, m.buffer_after_minutes, NULL, NULL
        FROM bookings b JOIN meeting_types m ON m.id = b.meeting_type
        WHERE b.staff = $1 AND b.state IN ('requested', 'proposed', 'booked')
        AND b.start_at > $5 AND b.start_at < $4 AND b.end_at > $3
        AND (m.buffer_before_minutes > 0 OR m.buffer_after_minutes > 0)
        AND b.id <> $6 AND (b.held_until IS NULL OR b.held_until > $7)
     UNION ALL SELECT 6, b.move_start_at, b.move_end_at, m.buffer_before_minutes, m.buffer_after_minutes, NULL, NULL
        FROM bookings b JOIN meeting_types m ON m.id = b.meeting_type
        WHERE b.move_staff = $1 AND b.move_held_until > $7 AND b.state = 'booked'
        AND (m.buffer_before_minutes > 0 OR m.buffer_after_minutes > 0) AND b.id <> $6
     UNION ALL SELECT 7, NULL, NULL, NULL, NULL, since_on, until_on
        FROM assignments WHERE participant = $2 AND staff = $1
     LIMIT 6000";

impl Record<'_, '_> {
    /// When a member of staff can be booked by their own rules, and when the two are busy around `window`, whether or
    /// not they work together then.
    pub fn calendar(&mut self, staff: StaffId, window: Span) -> Result<Calendar, Failure> {
        let (participant, now) = (self.participant.into(), self.now);
        let both = (staff, Some(participant));
        Ok(self.tx.calendar(both, window, &Shape::default(), (None, now))?.0)
    }

    /// As [`Record::calendar`], for a meeting of this shape: its rules, the free time around it and what a day holds.
    /// `but` is a meeting that does not count, because it is the one that moves. Outside the days of their assignment
    /// the member of staff is not there for the participant.
    pub fn calendar_for(
        &mut self,
        staff: StaffId,
        window: Span,
        shape: &Shape,
        but: Option<BookingId>,
    ) -> Result<Calendar, Failure> {
        let (participant, now) = (self.participant.into(), self.now);
        let both = (staff, Some(participant));
        let (mut calendar, assigned) = self.tx.calendar(both, window, shape, (but, now))?;
        calendar.time_off.extend(assignment::outside(&assigned, window));
        Ok(calendar)
    }

    /// The time off that a member of staff took after `since` and that touches `window`.
    pub fn time_off_since(
        &mut self,
        staff: StaffId,
        window: Span,
        since: Timestamp,
    ) -> Result<Vec<Span>, Failure> {
        let rows = self.tx.rows(
            "SELECT start_at, end_at FROM time_off
             WHERE staff = $1 AND end_at > $2 AND start_at < $3 AND created_at >= $4 LIMIT 200",
            &[staff.into(), window.start.into(), window.end.into(), since.into()],
        )?;
        rows.iter().map(|row| row.span(0)).collect()
    }

    /// The single days that a member of staff set after `since`, within `window`.
    pub fn single_days_since(
        &mut self,
        staff: StaffId,
        window: Span,
        since: Timestamp,
    ) -> Result<Vec<SingleDay>, Failure> {
        let rows = self.tx.rows(
            "SELECT id, day_on, from_minute, to_minute, again_from_minute, again_to_minute
             FROM single_days WHERE staff = $1 AND day_on >= $2 AND day_on <= $3
             AND created_at >= $4 LIMIT 200",
            &[staff.into(), day(window.start).into(), day(window.end).into(), since.into()],
        )?;
        rows.iter().map(|row| single_day(row, (1, 2))).collect()
    }
}

impl Desk<'_, '_> {
    /// When the caller can be booked for a meeting of this shape, and when they are taken around `window`, whoever it
    /// is with.
    pub fn calendar_for(&mut self, window: Span, shape: &Shape) -> Result<Calendar, Failure> {
        Ok(self.tx.calendar((self.staff, None), window, shape, (None, self.now))?.0)
    }
}

impl Tx<'_> {
    /// The calendar, and on which days the two work together.
    fn calendar(
        &mut self,
        (staff, participant): (StaffId, Option<PersonId>),
        window: Span,
        shape: &Shape,
        (but, now): (Option<BookingId>, Timestamp),
    ) -> Result<(Calendar, Vec<Stretch>), Failure> {
        // A meeting counts as far as the free time around it reaches, and that may be its neighbour's.
        let wide = window.widened(MOST_AROUND);
        let earliest = wide.start.saturating_sub(LONGEST).unwrap_or(wide.start);
        let rows = self.rows(
            CALENDAR,
            &[
                staff.into(),
                participant.map_or(Uuid::nil(), |participant| participant.0).into(),
                wide.start.into(),
                wide.end.into(),
                earliest.into(),
                but.map_or(Uuid::nil(), |but| but.0).into(),
                now.into(),
                day(window.start).into(),
                day(window.end).into(),
            ],
        )?;
        let (mut calendar, mut assigned) = (Calendar::default(), Vec::new());
        for row in &rows {
            match row.get::<i64>(0)? {
                0 => calendar.rules = rules(row, 1)?,
                1 => calendar.hours.push(hours(row, (1, 5))?),
                2 => calendar.days.push(single_day(row, (5, 1))?),
                3 => calendar.time_off.push(row.span(1)?),
                4 => calendar.staff_busy.push(row.span(1)?),
                5 => calendar.participant_busy.push(row.span(1)?),
                6 => calendar.staff_kept.push(kept(row)?),
                _ => assigned.push(Stretch { since: row.get(5)?, until: row.get(6)? }),
            }
        }
        calendar.hours.sort_unstable();
        calendar.rules = shape.rules(calendar.rules);
        if let Some(MeetingType { id, most_per_day: Some(most), .. }) = &shape.kind {
            calendar.full_days = self.full_days((staff, *id), window, *most, (but, now))?;
        }
        Ok((calendar, assigned))
    }

    /// How a member of staff wants to be booked; the usual way until they say otherwise.
    pub(super) fn booking_rules(&mut self, staff: StaffId) -> Result<Rules, Failure> {
        let row = self.maybe_row(
            "SELECT length_minutes, buffer_minutes, notice_minutes, horizon_days
             FROM booking_rules WHERE staff = $1",
            &[staff.into()],
        )?;
        row.map_or(Ok(Rules::default()), |row| rules(&row, 0))
    }

    /// The weekly hours of a member of staff, Monday first.
    pub(super) fn weekly_hours(&mut self, staff: StaffId) -> Result<Vec<WeeklyHours>, Failure> {
        let rows = self.rows(
            "SELECT weekday, from_minute, to_minute, from_on, until_on FROM weekly_hours
             WHERE staff = $1 ORDER BY weekday, from_minute LIMIT 100",
            &[staff.into()],
        )?;
        rows.iter().map(|row| hours(row, (0, 3))).collect()
    }

    /// The time off of a member of staff that touches `window`, in order.
    pub(super) fn time_off(
        &mut self,
        staff: StaffId,
        window: Span,
    ) -> Result<Vec<(TimeOffId, Span)>, Failure> {
        let rows = self.rows(
            "SELECT id, start_at, end_at FROM time_off
             WHERE staff = $1 AND end_at > $2 AND start_at < $3 ORDER BY start_at LIMIT 200",
            &[staff.into(), window.start.into(), window.end.into()],
        )?;
        rows.iter().map(|row| Ok((row.get(0)?, row.span(1)?))).collect()
    }

    /// The single days of a member of staff within `window`, in order.
    pub(super) fn single_days(
        &mut self,
        staff: StaffId,
        window: Span,
    ) -> Result<Vec<(TimeOffId, SingleDay)>, Failure> {
        let rows = self.rows(
            "SELECT id, day_on, from_minute, to_minute, again_from_minute, again_to_minute
             FROM single_days WHERE staff = $1 AND day_on >= $2 AND day_on <= $3
             ORDER BY day_on LIMIT 200",
            &[staff.into(), day(window.start).into(), day(window.end).into()],
        )?;
        rows.iter().map(|row| Ok((row.get(0)?, single_day(row, (1, 2))?))).collect()
    }
}

/// Rules from four columns.
fn rules(row: &Row, first: usize) -> Result<Rules, Failure> {
    Ok(Rules {
        length_minutes: row.get(first)?,
        buffer_minutes: row.get(first + 1)?,
        notice_minutes: row.get(first + 2)?,
        horizon_days: row.get(first + 3)?,
        ..Rules::default()
    })
}

/// Weekly hours from three columns of numbers and two of days.
fn hours(row: &Row, (numbers, days): (usize, usize)) -> Result<WeeklyHours, Failure> {
    Ok(WeeklyHours {
        weekday: row.get(numbers)?,
        from_minute: row.get(numbers + 1)?,
        to_minute: row.get(numbers + 2)?,
        from_on: row.get(days)?,
        until_on: row.get(days + 1)?,
    })
}

/// A single day from its own column and four of minutes.
fn single_day(row: &Row, (day, minutes): (usize, usize)) -> Result<SingleDay, Failure> {
    let day: Date = row.get(day)?;
    let weekday = i64::from(day.weekday().to_monday_one_offset());
    let first = WeeklyHours::always(weekday, row.get(minutes)?, row.get(minutes + 1)?);
    let again: (Option<i64>, Option<i64>) = (row.get(minutes + 2)?, row.get(minutes + 3)?);
    let again = again.0.zip(again.1);
    let again = again.map(|(from, to)| WeeklyHours::always(weekday, from, to));
    Ok(SingleDay { day, hours: [Some(first), again].into_iter().flatten().collect() })
}

/// A meeting of a kind that needs free time around it, with that time.
fn kept(row: &Row) -> Result<Span, Failure> {
    let (span, before, after) = (row.span(1)?, row.get(3)?, row.get(4)?);
    let minutes = SignedDuration::from_mins;
    Ok(Span {
        start: span.start.saturating_sub(minutes(before)).unwrap_or(span.start),
        end: span.end.saturating_add(minutes(after)).unwrap_or(span.end),
    })
}
