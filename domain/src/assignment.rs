//! Who works with a participant on which days, and what lies outside those days.

use jiff::ToSpan;
use jiff::civil::{Date, Time};

use crate::plan::Stretch;
use crate::time::{Span, instant};

/// The parts of `window` on days when none of the assignments holds, in order: somebody is not there for a participant
/// before they begin or after they have ended.
pub fn outside(assignments: &[Stretch], window: Span) -> Vec<Span> {
    let mut held: Vec<Span> = assignments
        .iter()
        .map(|days| Span {
            start: midnight(days.since).unwrap_or(window.end),
            end: days.until.and_then(|last| midnight(last.tomorrow().ok()?)).unwrap_or(window.end),
        })
        .filter(|held| held.start < held.end)
        .collect();
    held.sort_unstable();
    let mut outside = Vec::new();
    let mut at = window.start;
    for held in held {
        if at < held.start.min(window.end) {
            outside.push(Span::new(at, held.start.min(window.end)));
        }
        at = at.max(held.end);
    }
    if at < window.end {
        outside.push(Span::new(at, window.end));
    }
    outside
}

/// The day before another.
pub fn day_before(day: Date) -> Date {
    day.saturating_sub(1.day())
}

fn midnight(day: Date) -> Option<jiff::Timestamp> {
    instant(day.to_datetime(Time::midnight()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn days(since: Date, until: Option<Date>) -> Stretch {
        Stretch { since, until }
    }

    fn window() -> Span {
        Span::new(midnight(date(2026, 11, 20)).unwrap(), midnight(date(2026, 12, 20)).unwrap())
    }

    fn span(from: Date, until: Date) -> Span {
        Span::new(midnight(from).unwrap(), midnight(until).unwrap())
    }

    #[test]
    fn an_assignment_without_an_end_leaves_nothing_outside() {
        assert_eq!(outside(&[days(date(2026, 1, 1), None)], window()), []);
        assert_eq!(outside(&[], window()), [window()]);
    }

    #[test]
    fn the_last_day_is_whole_and_the_day_after_is_outside() {
        let ends = days(date(2026, 1, 1), Some(date(2026, 12, 1)));
        let after = span(date(2026, 12, 2), date(2026, 12, 20));
        assert_eq!(outside(&[ends], window()), [after]);
        let again = days(date(2026, 12, 10), None);
        let between = span(date(2026, 12, 2), date(2026, 12, 10));
        assert_eq!(outside(&[again, ends], window()), [between]);
    }

    #[test]
    fn one_that_begins_later_or_never_began_is_outside_before() {
        let later = days(date(2026, 12, 1), Some(date(2027, 1, 1)));
        assert_eq!(outside(&[later], window()), [span(date(2026, 11, 20), date(2026, 12, 1))]);
        let never = days(date(2026, 12, 1), Some(date(2026, 11, 30)));
        assert_eq!(outside(&[never], window()), [window()]);
    }
}
