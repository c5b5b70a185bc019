//! A day or a week of somebody's calendar: which days it has, and the ones before and after it.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::time::{Span, instant};

/// How much of the calendar is seen at once.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Length {
    Day,
    #[default]
    Week,
}

impl Length {
    /// The word in addresses.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day => "dag",
            Self::Week => "vecka",
        }
    }

    /// The length of a word; a week for anything else.
    pub fn of(word: &str) -> Self {
        if word == Self::Day.as_str() { Self::Day } else { Self::Week }
    }

    const fn days(self) -> i64 {
        match self {
            Self::Day => 1,
            Self::Week => 7,
        }
    }
}

/// The days that are seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    pub length: Length,
    /// The day itself, or the Monday of its week.
    pub first: Date,
}

impl Period {
    /// The day, or the week it lies in. A day so far off that its neighbours have no date becomes `today`.
    pub fn around(day: Date, length: Length, today: Date) -> Self {
        let is_near = (today.year() - day.year()).abs() <= 50;
        let day = if is_near { day } else { today };
        let back = match length {
            Length::Day => 0,
            Length::Week => i64::from(day.weekday().to_monday_zero_offset()),
        };
        Self { length, first: day.saturating_sub(back.days()) }
    }

    /// The days in order.
    pub fn days(self) -> impl Iterator<Item = Date> {
        (0..self.length.days()).map(move |number| self.first.saturating_add(number.days()))
    }

    pub fn last(self) -> Date {
        self.first.saturating_add((self.length.days() - 1).days())
    }

    pub fn holds(self, day: Date) -> bool {
        self.first <= day && day <= self.last()
    }

    /// The first day of the period before.
    pub fn before(self) -> Date {
        self.first.saturating_sub(self.length.days().days())
    }

    /// The first day of the period after.
    pub fn after(self) -> Date {
        self.first.saturating_add(self.length.days().days())
    }

    /// From midnight to midnight in Sweden, however many hours that is.
    pub fn span(self) -> Option<Span> {
        Some(Span::new(midnight(self.first)?, midnight(self.after())?))
    }
}

fn midnight(day: Date) -> Option<jiff::Timestamp> {
    instant(day.at(0, 0, 0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_week_begins_on_monday_and_has_its_neighbours() {
        let today = date(2026, 11, 24);
        let week = Period::around(today, Length::Week, today);
        assert_eq!((week.first, week.last()), (date(2026, 11, 23), date(2026, 11, 29)));
        assert_eq!((week.before(), week.after()), (date(2026, 11, 16), date(2026, 11, 30)));
        assert_eq!(week.days().count(), 7);
        assert!(week.holds(today) && !week.holds(date(2026, 11, 30)));
        let day = Period::around(today, Length::Day, today);
        assert_eq!((day.first, day.last(), day.after()), (today, today, date(2026, 11, 25)));
        let far = Period::around(date(9999, 12, 31), Length::Week, today);
        assert!(far.holds(today), "no neighbour lies outside time");
    }

    #[test]
    fn the_days_when_the_clock_changes_are_whole() {
        let hours = |day: Date| {
            let span = Period::around(day, Length::Day, day).span().unwrap();
            span.minutes() / 60
        };
        let days = [date(2026, 3, 29), date(2026, 10, 25), date(2026, 11, 24)];
        assert_eq!(days.map(hours), [23, 25, 24]);
    }
}
