//! The labels of a list of times, made once for each time of day: the same come again every day.

use domain::time::Span;
use jiff::civil::DateTime;

use crate::text::T;
use crate::ui::time;

/// No clock in Sweden changes from this hour of the day on.
const CHANGED: i8 = 4;

/// Hour, minute and length in minutes.
type Hours = (i8, i8, i64);

/// Labels by time of day and length; those of the night by nothing.
#[derive(Default)]
pub(super) struct Labels(Vec<(Option<Hours>, String)>);

impl Labels {
    /// "kl. 14.30–15.15 (45 minuter)"; `start` is the wall clock at the start. The hour that autumn repeats is told
    /// apart by words that are no other day's: labels of the night are made each for itself.
    pub(super) fn of(&mut self, t: T, span: Span, start: DateTime) -> &str {
        let minutes = i64::from(start.hour()) * 60 + i64::from(start.minute()) + span.minutes();
        let is_day = start.hour() >= CHANGED && minutes < 24 * 60;
        let key = is_day.then(|| (start.hour(), start.minute(), span.minutes()));
        let known = self.0.iter().position(|(known, _)| key.is_some() && *known == key);
        let at = known.unwrap_or_else(|| {
            self.0.push((key, time::hours(t, span)));
            self.0.len() - 1
        });
        self.0.get(at).map_or("", |(_, label)| label)
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use domain::time::civil;
    use jiff::{Timestamp, ToSpan};

    use super::*;
    use crate::text;

    #[test]
    fn every_label_in_a_list_is_the_one_its_time_has_alone() {
        let t = text::of(Language::Swedish);
        let mut labels = Labels::default();
        // Nights before and after which the clock changes, and an ordinary one; meetings across midnight too.
        for first in ["2026-10-24T20:00:00Z", "2026-11-02T20:00:00Z", "2027-03-27T20:00:00Z"] {
            let first: Timestamp = first.parse().unwrap();
            for quarter in 0..96 {
                let start = first + (15 * quarter).minutes();
                let span = Span::new(start, start + 45.minutes());
                assert_eq!(labels.of(t, span, civil(start)), time::hours(t, span));
            }
        }
    }
}
