//! The figures: what was measured, what it may be, what was seen, and whether that holds.

use std::fmt::Write as _;
use std::io::Write as _;

use serde_json::{Value, json};

/// What a figure may be; the numbers are those of the design's chapter on cost.
#[derive(Clone, Copy, Debug)]
pub enum Limit {
    AtMost(f64),
    AtLeast(f64),
    /// Told, not judged.
    None,
}

impl Limit {
    fn holds(self, seen: f64) -> bool {
        match self {
            Self::AtMost(limit) => seen <= limit,
            Self::AtLeast(limit) => seen >= limit,
            Self::None => true,
        }
    }

    fn words(self) -> String {
        match self {
            Self::AtMost(limit) => format!("<= {limit}"),
            Self::AtLeast(limit) => format!(">= {limit}"),
            Self::None => String::new(),
        }
    }
}

struct Figure {
    part: &'static str,
    what: String,
    unit: &'static str,
    limit: Limit,
    seen: f64,
}

/// Every figure of a run.
#[derive(Default)]
pub struct Report {
    figures: Vec<Figure>,
    notes: Vec<String>,
    broken: Vec<String>,
}

impl Report {
    /// Adds a figure; `unit` is empty for a ratio.
    pub fn add(
        &mut self,
        part: &'static str,
        what: &str,
        unit: &'static str,
        limit: Limit,
        seen: f64,
    ) {
        let figure = Figure { part, what: what.to_owned(), unit, limit, seen };
        say(&format!("    {what}: {} {unit}", number(seen)));
        self.figures.push(figure);
    }

    /// Adds one line of explanation below the table.
    pub fn note(&mut self, text: &str) {
        self.notes.push(text.to_owned());
    }

    /// A part that could not be measured: counts as missed.
    pub fn broken(&mut self, part: &str, why: &str) {
        self.broken.push(format!("{part} could not be measured: {why}"));
    }

    pub fn holds(&self) -> bool {
        self.broken.is_empty() && self.figures.iter().all(|figure| figure.limit.holds(figure.seen))
    }

    /// One sentence: how many limits hold, and which do not.
    pub fn verdict(&self) -> String {
        let judged = self.figures.iter().filter(|figure| !matches!(figure.limit, Limit::None));
        let missed: Vec<_> =
            judged.clone().filter(|figure| !figure.limit.holds(figure.seen)).collect();
        let mut text = format!("{} limits, {} missed", judged.count(), missed.len());
        for figure in missed {
            let _ = write!(text, "\n  missed: {} ({})", figure.what, figure.part);
        }
        for why in &self.broken {
            let _ = write!(text, "\n  {why}");
        }
        text
    }

    /// The table: what, limit, seen, ok.
    pub fn table(&self) -> String {
        let wide = self.figures.iter().map(|figure| figure.what.chars().count()).max().unwrap_or(0);
        let mut text =
            format!("\n{:<10} {:<wide$} {:>9} {:>14}  ok\n", "part", "what", "limit", "seen");
        for Figure { part, what, unit, limit, seen } in &self.figures {
            let ok = match limit {
                Limit::None => "",
                _ if limit.holds(*seen) => "yes",
                _ => "NO",
            };
            let seen = format!("{} {unit:<5}", number(*seen));
            let _ =
                writeln!(text, "{part:<10} {what:<wide$} {:>9} {seen:>14}  {ok}", limit.words());
        }
        for note in &self.notes {
            let _ = writeln!(text, "- {note}");
        }
        text
    }

    /// The same for programs.
    pub fn json(&self) -> Value {
        let figures: Vec<_> = self
            .figures
            .iter()
            .map(|Figure { part, what, unit, limit, seen }| {
                let (kind, bound) = match limit {
                    Limit::AtMost(bound) => ("at_most", Some(bound)),
                    Limit::AtLeast(bound) => ("at_least", Some(bound)),
                    Limit::None => ("none", None),
                };
                json!({
                    "part": part, "what": what, "unit": unit, "seen": seen,
                    "limit": { "kind": kind, "value": bound }, "ok": limit.holds(*seen),
                })
            })
            .collect();
        json!({
            "cores": std::thread::available_parallelism().map_or(0, usize::from),
            "ok": self.holds(), "figures": figures, "notes": self.notes, "broken": self.broken,
        })
    }
}

/// The middle value; nothing measured is no number, which holds no limit.
pub fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / 2).copied().unwrap_or(f64::NAN)
}

/// A count as a number to divide with.
pub fn count(items: usize) -> f64 {
    u32::try_from(items).map_or(f64::NAN, f64::from)
}

/// Writes one line. A closed pipe is nobody listening, so it is no error.
pub fn say(text: &str) {
    let _ = writeln!(std::io::stdout().lock(), "{text}");
}

fn number(seen: f64) -> String {
    if seen.abs() >= 1_000.0 {
        format!("{seen:.0}")
    } else if seen.abs() >= 10.0 {
        format!("{seen:.1}")
    } else {
        format!("{seen:.3}")
    }
}

#[cfg(test)]
mod tests {
    use super::{Limit, Report, median};

    #[test]
    fn a_missed_limit_is_named_and_fails() {
        let mut report = Report::default();
        report.add("bytes", "small", "kB", Limit::AtMost(14.0), 8.0);
        assert!(report.holds());
        report.add("pages", "slow", "", Limit::AtLeast(0.12), 0.1);
        assert!(!report.holds());
        assert!(report.verdict().contains("2 limits, 1 missed\n  missed: slow (pages)"));
    }

    #[test]
    fn what_was_not_measured_holds_no_limit() {
        assert!(!Limit::AtMost(1.0).holds(median(Vec::new())));
        assert!(!Limit::AtLeast(1.0).holds(median(Vec::new())));
        let mut report = Report::default();
        report.broken("Race", "no answer");
        assert!(!report.holds());
    }

    #[test]
    fn the_median_does_not_follow_one_noisy_round() {
        assert!((median(vec![1.0, 50.0, 1.1]) - 1.1).abs() < 1e-9);
    }
}
