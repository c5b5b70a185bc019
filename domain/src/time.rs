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

/// The instants of a wall-clock time in Sweden, in order: none for the hour that spring skips, two for the hour that
/// autumn repeats (summer time first), otherwise one.
pub fn instants(at: DateTime) -> impl Iterator<Item = Timestamp> {
    let ambiguous = ZONE.to_ambiguous_timestamp(at);
    let offsets = match ambiguous.offset() {
        AmbiguousOffset::Gap { .. } => [None, None],
        AmbiguousOffset::Unambiguous { offset } => [Some(offset), None],
        AmbiguousOffset::Fold { before, after } => [Some(before), Some(after)],
    };
    offsets.into_iter().flatten().filter_map(move |offset| offset.to_timestamp(at).ok())
}

/// The first of [`instants`]; nothing for the hour that spring skips.
pub fn instant(at: DateTime) -> Option<Timestamp> {
    instants(at).next()
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
    fn the_hour_that_autumn_repeats_is_two_times() {
        let both: Vec<_> = instants(datetime(2026, 10, 25, 2, 30, 0, 0)).collect();
        let expected = ["2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"];
        assert_eq!(both, expected.map(|at| at.parse().unwrap()));
        assert_eq!(instant(datetime(2026, 10, 25, 2, 30, 0, 0)), both.first().copied());
    }

    /// Every quarter of an hour of eleven years has one wall-clock time that leads back to it, and only the
    /// repeated hours have two.
    #[test]
    fn every_quarter_of_an_hour_until_2036_is_found_by_its_wall_clock() {
        let mut next: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
        let end: Timestamp = "2037-01-01T00:00:00Z".parse().unwrap();
        let quarter = SignedDuration::from_mins(15);
        let mut doubled = 0;
        while next < end {
            let found: Vec<_> = instants(civil(next)).collect();
            assert!(found.contains(&next), "{next}");
            doubled += usize::from(found.len() == 2);
            assert!(found.len() <= 2);
            next += quarter;
        }
        assert_eq!(doubled, 11 * 4 * 2, "eleven autumns, four quarters, both times round");
    }
}
