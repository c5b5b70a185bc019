//! Weeks and months, and how long was worked in them, state by state.

use jiff::ToSpan;
use jiff::civil::Date;

use super::{Day, State};

/// The days of a week, from its Monday.
pub fn week(day: Date) -> [Date; 7] {
    let monday = monday(day);
    [0, 1, 2, 3, 4, 5, 6].map(|after: i64| monday.saturating_add(after.days()))
}

/// The Monday of a day's week.
pub fn monday(day: Date) -> Date {
    let after = i64::from(day.weekday().to_monday_zero_offset());
    day.saturating_sub(after.days())
}

/// The first and the last day of a day's month.
pub fn month(day: Date) -> (Date, Date) {
    (day.first_of_month(), day.last_of_month())
}

/// Minutes, state by state. A disputed day counts what was confirmed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sums {
    pub declared: i64,
    pub confirmed: i64,
    pub disputed: i64,
}

impl Sums {
    /// The sums of the days from `first` to `last`, both included.
    pub fn of<'d>(days: impl IntoIterator<Item = &'d Day>, (first, last): (Date, Date)) -> Self {
        let mut sums = Self::default();
        for day in days.into_iter().filter(|day| first <= day.day && day.day <= last) {
            let minutes = day.counted().map_or(0, |entry| entry.minutes(day.day));
            match day.state {
                State::Withdrawn => {}
                State::Declared => sums.declared += minutes,
                State::Confirmed => sums.confirmed += minutes,
                State::Disputed => sums.disputed += minutes,
            }
        }
        sums
    }

    /// All of them.
    pub const fn all(self) -> i64 {
        self.declared + self.confirmed + self.disputed
    }
}
