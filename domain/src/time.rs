//! Instants are UTC; what people agree on is civil time in Sweden.

use jiff::civil::{Date, DateTime};
use jiff::tz::{AmbiguousOffset, TimeZone};
use jiff::{SignedDuration, Timestamp};

/// Europe/Stockholm, compiled in: the phone and the server read the same rules.
pub static ZONE: TimeZone = jiff::tz::get!("Europe/Stockholm");

/// A stretch of time, from `start` until just before `end`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Span {
    pub start: Timestamp,
    pub end: Timestamp,
}

impl Span {
    pub const fn new(start: Timestamp, end: Timestamp) -> Self {
        Self { start, end }
    }

    /// Whether the two share any time; a meeting that ends at 9.00 does not meet one that starts at 9.00.
    pub fn overlaps(self, other: Self) -> bool {
        self.start < other.end && other.start < self.end
    }

    /// The span with `margin` added before and after.
    pub fn widened(self, margin: SignedDuration) -> Self {
        Self {
            start: self.start.saturating_sub(margin).unwrap_or(self.start),
            end: self.end.saturating_add(margin).unwrap_or(self.end),
        }
    }

    /// Length in whole minutes.
    pub fn minutes(self) -> i64 {
        self.end.duration_since(self.start).as_mins()
    }
}

/// The wall clock in Sweden at an instant.
pub fn civil(at: Timestamp) -> DateTime {
    ZONE.to_datetime(at)
}

/// The day in Sweden at an instant.
pub fn day(at: Timestamp) -> Date {
    civil(at).date()
}

/// The instant of a wall-clock time in Sweden: nothing for the hour that spring skips,
/// the first of the two (summer time) for the hour that autumn repeats.
pub fn instant(at: DateTime) -> Option<Timestamp> {
    let ambiguous = ZONE.to_ambiguous_timestamp(at);
    match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => None,
        AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Fold { .. } => {
            ambiguous.compatible().ok()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::datetime;

    #[test]
    fn the_hour_that_spring_skips_is_no_time() {
        assert_eq!(instant(datetime(2026, 3, 29, 2, 30, 0, 0)), None);
        assert!(instant(datetime(2026, 3, 29, 3, 0, 0, 0)).is_some());
    }

    #[test]
    fn the_hour_that_autumn_repeats_is_the_first() {
        let first = instant(datetime(2026, 10, 25, 2, 30, 0, 0));
        assert_eq!(first, "2026-10-25T00:30:00Z".parse().ok());
    }
}
