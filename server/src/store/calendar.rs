//! When people can be met: weekly hours, single days, time off, rules, and what is booked.

use domain::booking::{Calendar, Rules, SingleDay, WeeklyHours};
use domain::id::{BookingId, StaffId, TimeOffId};
use domain::meeting_type::{MeetingType, Shape};
use domain::time::{Span, day};
use jiff::civil::Date;
use jiff::{SignedDuration, Timestamp};

use super::record::{Desk, Record};
use super::{Failure, Row, Tx};

impl Record<'_, '_> {
    /// When a member of staff can be booked by their own rules, and when the two are busy around `window`.
    pub fn calendar(&mut self, staff: StaffId, window: Span) -> Result<Calendar, Failure> {
        self.calendar_for(staff, window, &Shape::default(), None)
    }

    /// As [`Record::calendar`], for a meeting of this shape: its rules, the free time around it and what a day holds.
    /// `but` is a meeting that does not count, because it is the one that moves.
    pub fn calendar_for(
        &mut self,
        staff: StaffId,
        window: Span,
        shape: &Shape,
        but: Option<BookingId>,
    ) -> Result<Calendar, Failure> {
        let now = self.now;
        let staffs = self.tx.staff_calendar(staff, window, shape, (but, now))?;
        let own = [self.participant.into()];
        let participant_busy = self.busy(&own, window, but.map(|id| id.0))?;
        Ok(Calendar { participant_busy, ..staffs })
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
        rows.iter().map(single_day).collect()
    }
}

impl Desk<'_, '_> {
    /// When the caller can be booked for a meeting of this shape, and when they are taken around `window`, whoever it
    /// is with.
    pub fn calendar_for(&mut self, window: Span, shape: &Shape) -> Result<Calendar, Failure> {
        self.tx.staff_calendar(self.staff, window, shape, (None, self.now))
    }
}

impl Tx<'_> {
    /// The half of a calendar that is the member of staff's. `but` is a meeting that does not count.
    fn staff_calendar(
        &mut self,
        staff: StaffId,
        window: Span,
        shape: &Shape,
        (but, now): (Option<BookingId>, Timestamp),
    ) -> Result<Calendar, Failure> {
        let rules = shape.rules(self.booking_rules(staff)?);
        let around = SignedDuration::from_mins(rules.before().max(rules.after()));
        let full_days = match &shape.kind {
            Some(MeetingType { id, most_per_day: Some(most), .. }) => {
                self.full_days((staff, *id), window, *most, (but, now))?
            }
            _ => Vec::new(),
        };
        Ok(Calendar {
            hours: self.weekly_hours(staff)?,
            days: self.single_days(staff, window)?.into_iter().map(|(_, day)| day).collect(),
            time_off: self.time_off(staff, window)?.into_iter().map(|(_, span)| span).collect(),
            rules,
            staff_busy: self.busy(
                &[staff.into()],
                window.widened(around),
                but.map(|id| id.0),
                now,
            )?,
            staff_kept: self.kept(staff, window, (but, now))?,
            full_days,
            participant_busy: Vec::new(),
        })
    }

    /// How a member of staff wants to be booked; the usual way until they say otherwise.
    pub(super) fn booking_rules(&mut self, staff: StaffId) -> Result<Rules, Failure> {
        let row = self.maybe_row(
            "SELECT length_minutes, buffer_minutes, notice_minutes, horizon_days
             FROM booking_rules WHERE staff = $1",
            &[staff.into()],
        )?;
        let Some(row) = row else {
            return Ok(Rules::default());
        };
        Ok(Rules {
            length_minutes: row.get(0)?,
            buffer_minutes: row.get(1)?,
            notice_minutes: row.get(2)?,
            horizon_days: row.get(3)?,
            ..Rules::default()
        })
    }

    /// The weekly hours of a member of staff, Monday first.
    pub(super) fn weekly_hours(&mut self, staff: StaffId) -> Result<Vec<WeeklyHours>, Failure> {
        let rows = self.rows(
            "SELECT weekday, from_minute, to_minute, from_on, until_on FROM weekly_hours
             WHERE staff = $1 ORDER BY weekday, from_minute LIMIT 100",
            &[staff.into()],
        )?;
        rows.iter()
            .map(|row| {
                Ok(WeeklyHours {
                    weekday: row.get(0)?,
                    from_minute: row.get(1)?,
                    to_minute: row.get(2)?,
                    from_on: row.get(3)?,
                    until_on: row.get(4)?,
                })
            })
            .collect()
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
        rows.iter().map(|row| Ok((row.get(0)?, single_day(row)?))).collect()
    }
}

fn single_day(row: &Row) -> Result<SingleDay, Failure> {
    let day: Date = row.get(1)?;
    let weekday = i64::from(day.weekday().to_monday_one_offset());
    let first = WeeklyHours::always(weekday, row.get(2)?, row.get(3)?);
    let again: (Option<i64>, Option<i64>) = (row.get(4)?, row.get(5)?);
    let again = again.0.zip(again.1);
    let again = again.map(|(from, to)| WeeklyHours::always(weekday, from, to));
    Ok(SingleDay { day, hours: [Some(first), again].into_iter().flatten().collect() })
}
