//! Weekly hours: wall-clock time in Sweden, week after week, between two days when they are given.

use jiff::civil::{Date, DateTime, Time};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

use crate::time::{Span, ZONE};

/// One stretch of a weekday when a member of staff can be booked, in minutes since midnight on the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct WeeklyHours {
    /// 1 is Monday, 7 is Sunday.
    pub weekday: i64,
    pub from_minute: i64,
    pub to_minute: i64,
    /// The first day they hold; nothing for since ever.
    pub from_on: Option<Date>,
    /// The last day they hold; nothing for until further notice.
    pub until_on: Option<Date>,
}

impl WeeklyHours {
    /// Hours that hold every week.
    pub const fn always(weekday: i64, from_minute: i64, to_minute: i64) -> Self {
        Self { weekday, from_minute, to_minute, from_on: None, until_on: None }
    }

    /// Whether they hold on this day: its weekday, and between their first and last day.
    pub fn hold_on(self, day: Date) -> bool {
        i64::from(day.weekday().to_monday_one_offset()) == self.weekday
            && self.from_on.is_none_or(|first| first <= day)
            && self.until_on.is_none_or(|last| day <= last)
    }

    /// The same hours without a first and last day.
    pub(super) const fn always_so(self) -> Self {
        Self::always(self.weekday, self.from_minute, self.to_minute)
    }

    /// Whether there is a moment that belongs to both.
    pub fn overlap(self, other: Self) -> bool {
        let ends_before =
            |one: Self, next: Self| one.until_on.zip(next.from_on).is_some_and(|(l, f)| l < f);
        self.weekday == other.weekday
            && self.from_minute < other.to_minute
            && other.from_minute < self.to_minute
            && !ends_before(self, other)
            && !ends_before(other, self)
    }

    /// The hours of one day as instants: every moment whose wall clock lies in them. One stretch as a rule; two when
    /// the clock goes back past their start or end; nothing on days when they do not hold.
    pub(super) fn on(self, day: Date) -> impl Iterator<Item = Span> {
        let parts = if self.hold_on(day) { parts(day) } else { None };
        let [first, second] = parts.unwrap_or_default().map(|part| self.within(day, part?));
        match (first, second) {
            (Some(first), Some(second)) if first.end == second.start => {
                [Some(Span::new(first.start, second.end)), None]
            }
            both => both.into(),
        }
        .into_iter()
        .flatten()
    }

    fn within(self, day: Date, (offset, part): (Offset, Span)) -> Option<Span> {
        let wall = |minute: i64| {
            let midnight = day.to_datetime(Time::midnight());
            offset.to_timestamp(midnight.checked_add(minute.minutes()).ok()?).ok()
        };
        let start = wall(self.from_minute)?.max(part.start);
        let end = wall(self.to_minute)?.min(part.end);
        (start < end).then_some(Span::new(start, end))
    }
}

/// A stretch of a day with one offset from UTC.
type Part = (Offset, Span);

/// A day from midnight to midnight: in two parts when the clock changes.
fn parts(day: Date) -> Option<[Option<Part>; 2]> {
    let midnight = |day: Date| ZONE.to_timestamp(DateTime::from_parts(day, Time::midnight())).ok();
    let (start, end): (Timestamp, Timestamp) = (midnight(day)?, midnight(day.tomorrow().ok()?)?);
    let (before, after) = (ZONE.to_offset(start), ZONE.to_offset(end));
    if before == after {
        return Some([Some((before, Span::new(start, end))), None]);
    }
    let change = ZONE.following(start).next()?.timestamp();
    Some([Some((before, Span::new(start, change))), Some((after, Span::new(change, end)))])
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::time::civil;
    use jiff::civil::date;

    fn on(hours: WeeklyHours, day: Date) -> Vec<String> {
        let words = |at: Timestamp| civil(at).strftime("%H:%M").to_string();
        hours
            .on(day)
            .map(|open| format!("{}-{} {}", words(open.start), words(open.end), open.minutes()))
            .collect()
    }

    #[test]
    fn hours_hold_from_their_first_day_to_their_last() {
        let always = WeeklyHours::always(1, 540, 720);
        let december = WeeklyHours {
            from_on: Some(date(2026, 12, 1)),
            until_on: Some(date(2026, 12, 21)),
            ..always
        };
        let mondays = [(11, 30), (12, 7), (12, 14), (12, 21), (12, 28)];
        let held = mondays.map(|(month, day)| december.hold_on(date(2026, month, day)));
        assert_eq!(held, [false, true, true, true, false]);
        assert!(mondays.iter().all(|(month, day)| always.hold_on(date(2026, *month, *day))));
        assert!(!always.hold_on(date(2026, 12, 1)));
    }

    #[test]
    fn hours_that_never_hold_the_same_day_do_not_overlap() {
        let day = |day| Some(date(2026, 12, day));
        let old = WeeklyHours { until_on: day(20), ..WeeklyHours::always(1, 540, 720) };
        let new = WeeklyHours { from_on: day(21), ..WeeklyHours::always(1, 600, 800) };
        assert!(!old.overlap(new) && !new.overlap(old));
        let sooner = WeeklyHours { from_on: day(20), ..new };
        assert!(old.overlap(sooner) && sooner.overlap(old));
        assert!(!old.overlap(WeeklyHours::always(2, 540, 720)));
        assert!(!old.overlap(WeeklyHours::always(1, 720, 800)));
    }

    #[test]
    fn every_moment_whose_clock_lies_in_the_hours_belongs_to_them() {
        let (spring, autumn) = (date(2026, 3, 29), date(2026, 10, 25));
        let hours = |from, to| WeeklyHours::always(7, from, to);
        assert_eq!(on(hours(60, 300), spring), ["01:00-05:00 180"]);
        assert_eq!(on(hours(150, 240), spring), ["03:00-04:00 60"]);
        assert_eq!(on(hours(60, 150), spring), ["01:00-03:00 60"]);
        assert!(on(hours(125, 175), spring).is_empty(), "the skipped hour is no time");
        assert_eq!(on(hours(60, 300), autumn), ["01:00-05:00 300"]);
        assert_eq!(on(hours(120, 180), autumn), ["02:00-03:00 120"]);
        assert_eq!(on(hours(150, 240), autumn), ["02:30-02:00 30", "02:30-04:00 90"]);
        assert_eq!(on(hours(60, 150), autumn), ["01:00-02:30 90", "02:00-02:30 30"]);
        assert_eq!(on(hours(0, 1_440), autumn), ["00:00-00:00 1500"]);
    }
}
