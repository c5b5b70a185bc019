//! The labels of a list of times, made once for each time of day: the same come again every day.

use domain::time::{Span, ZONE, civil};

use crate::text::T;
use crate::ui::time;

/// Hour and minute, the offsets of both ends, and the length in minutes.
type Key = (i8, i8, [i32; 2], i64);

/// Labels by time of day and length. The hour that autumn repeats is two, told apart by their offsets.
#[derive(Default)]
pub(super) struct Labels(Vec<(Key, String)>);

impl Labels {
    /// "kl. 14.30–15.15 (45 minuter)"
    pub(super) fn of(&mut self, t: T, span: Span) -> String {
        let start = civil(span.start);
        let offsets = [span.start, span.end].map(|at| ZONE.to_offset(at).seconds());
        let key = (start.hour(), start.minute(), offsets, span.minutes());
        if let Some((_, label)) = self.0.iter().find(|(known, _)| *known == key) {
            return label.clone();
        }
        let label = time::hours(t, span);
        self.0.push((key, label.clone()));
        label
    }
}

#[cfg(test)]
mod tests {
    use domain::language::Language;
    use jiff::Timestamp;
    use jiff::ToSpan;

    use super::*;
    use crate::text;

    #[test]
    fn every_label_in_a_list_is_the_one_its_time_has_alone() {
        let t = text::of(Language::Swedish);
        let mut labels = Labels::default();
        // From before the hour that autumn repeats until after it, and an ordinary night besides.
        for first in ["2026-10-24T22:00:00Z", "2026-11-02T22:00:00Z", "2027-03-27T22:00:00Z"] {
            let first: Timestamp = first.parse().unwrap();
            for quarter in 0..40 {
                let start = first + (15 * quarter).minutes();
                let span = Span::new(start, start + 45.minutes());
                assert_eq!(labels.of(t, span), time::hours(t, span));
            }
        }
    }
}
