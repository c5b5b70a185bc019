//! When people can be met: weekly hours, single days, time off, rules, and what is booked.

use domain::booking::{Calendar, Rules, SingleDay, WeeklyHours};
use domain::id::{BookingId, StaffId, TimeOffId};
use domain::time::{Span, day};
use jiff::Timestamp;
use jiff::civil::Date;

use super::record::{Desk, Record};
use super::{Failure, Row, Tx};

impl Record<'_, '_> {
    /// When a member of staff can be booked, and when the two are busy around `window`.
    pub fn calendar(&mut self, staff: StaffId, window: Span) -> Result<Calendar, Failure> {
        self.calendar_but(staff, window, None)
    }

    /// As [`Record::calendar`], as if the meeting `but` were not there: for moving it.
    pub fn calendar_but(
        &mut self,
        staff: StaffId,
        window: Span,
        but: Option<BookingId>,
    ) -> Result<Calendar, Failure> {
        let staff_kept = self.kept(staff, window, but)?;
        let but = but.map(|id| id.0);
        let rules = self.tx.booking_rules(staff)?;
        let wide = window.widened(jiff::SignedDuration::from_mins(rules.buffer_minutes));
        Ok(Calendar {
            hours: self.tx.weekly_hours(staff)?,
            days: self.tx.single_days(staff, window)?.into_iter().map(|(_, day)| day).collect(),
            time_off: self.tx.time_off(staff, window)?.into_iter().map(|(_, span)| span).collect(),
            rules,
            staff_busy: self.busy(&[staff.into()], wide, but)?,
            staff_kept,
            full_days: Vec::new(),
            participant_busy: self.busy(&[self.participant.into()], window, but)?,
        })
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
    /// When the caller can be booked and when they are taken around `window`, whoever it is with.
    pub fn calendar(&mut self, window: Span) -> Result<Calendar, Failure> {
        let staff = self.staff;
        let rules = self.tx.booking_rules(staff)?;
        let wide = window.widened(jiff::SignedDuration::from_mins(rules.buffer_minutes));
        Ok(Calendar {
            hours: self.tx.weekly_hours(staff)?,
            days: self.tx.single_days(staff, window)?.into_iter().map(|(_, day)| day).collect(),
            time_off: self.tx.time_off(staff, window)?.into_iter().map(|(_, span)| span).collect(),
            rules,
            staff_busy: self.busy(&[staff.into()], wide)?,
            ..Calendar::default()
        })
    }
}

impl Tx<'_> {
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
