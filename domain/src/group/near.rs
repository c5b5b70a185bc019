//! Other times for a group meeting when its leader is taken.

use jiff::civil::Time;
use jiff::{SignedDuration, Timestamp};

use crate::time::{Span, civil};

/// How far apart the times are that are tried.
const STEP: SignedDuration = SignedDuration::from_mins(15);
/// How many times are tried, each way: two days.
const TRIES: i32 = 192;
/// How many are given.
const GIVEN: usize = 3;
/// Between these hours people meet.
const OPENS: Time = Time::constant(8, 0, 0, 0);
const CLOSES: Time = Time::constant(18, 0, 0, 0);

/// The times nearest to `wished`, as long as it, within two days and the hours when people meet, that no busy time
/// touches and that do not touch each other; in order of time.
pub fn nearest_free(busy: &[Span], wished: Span, now: Timestamp) -> Vec<Span> {
    let length = wished.end.duration_since(wished.start);
    let mut found: Vec<Span> = Vec::new();
    for step in 1..=TRIES {
        for way in [step, -step] {
            let Ok(start) = wished.start.saturating_add(STEP.saturating_mul(way)) else { continue };
            let span = Span::new(start, start.saturating_add(length).unwrap_or(start));
            let is_free = !busy.iter().chain(&found).any(|other| other.overlaps(span));
            if start > now && is_open(span) && is_free && found.len() < GIVEN {
                found.push(span);
            }
        }
    }
    found.sort_unstable();
    found
}

fn is_open(span: Span) -> bool {
    let (start, end) = (civil(span.start), civil(span.end));
    start.date() == end.date() && start.time() >= OPENS && end.time() <= CLOSES
}

#[cfg(test)]
mod tests {
    use super::*;

    fn span(start: &str, minutes: i64) -> Span {
        let start: Timestamp = start.parse().unwrap();
        Span::new(start, start + SignedDuration::from_mins(minutes))
    }

    #[test]
    fn the_nearest_free_times_lie_in_the_day_and_touch_nothing() {
        let now = "2026-11-24T07:00:00Z".parse().unwrap();
        let wished = span("2026-11-25T08:00:00Z", 60);
        let busy = [span("2026-11-25T08:15:00Z", 45)];
        let found = nearest_free(&busy, wished, now);
        assert_eq!(found.len(), 3);
        assert!(found.contains(&span("2026-11-25T07:15:00Z", 60)), "{found:?}");
        assert!(found.contains(&span("2026-11-25T09:00:00Z", 60)), "{found:?}");
        for one in &found {
            assert!(!busy.iter().any(|busy| busy.overlaps(*one)) && is_open(*one), "{one:?}");
        }
        // A night has no times, and what has passed is none.
        let late = span("2026-11-24T22:00:00Z", 60);
        assert!(nearest_free(&[], late, now).iter().all(|one| is_open(*one)));
        let past = span("2026-11-24T06:30:00Z", 30);
        assert!(nearest_free(&[], past, now).iter().all(|one| one.start > now));
    }
}
