//! How many tests passed and failed, over all runners.

use std::fmt;

use serde_json::Value;

/// Counts of one runner, or of all.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    pub passed: u64,
    pub failed: u64,
}

impl Tally {
    /// What a runner counts as that could not run.
    pub const ONE_FAILED: Self = Self { passed: 0, failed: 1 };

    pub fn add(&mut self, more: Self) {
        self.passed += more.passed;
        self.failed += more.failed;
    }

    /// The counts in a line like `test result: ok. 3 passed; 0 failed; ...`; nothing when it is another line.
    pub fn of_cargo_line(line: &str) -> Option<Self> {
        let counts = line.strip_prefix("test result: ")?.split_once(". ")?.1;
        let count = |word: &str| {
            counts.split("; ").find_map(|part| part.strip_suffix(word)?.trim().parse().ok())
        };
        Some(Self { passed: count("passed")?, failed: count("failed")? })
    }

    /// The counts in Playwright's JSON report. A test that passed only when tried again has failed.
    pub fn of_playwright_report(report: &Value) -> Option<Self> {
        let count = |name: &str| report.pointer(&format!("/stats/{name}"))?.as_u64();
        Some(Self { passed: count("expected")?, failed: count("unexpected")? + count("flaky")? })
    }

    /// A runner that ended badly without naming a failed test has failed once.
    pub fn ended(mut self, well: bool) -> Self {
        if !well && self.failed == 0 {
            self.failed = 1;
        }
        self
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} passed, {} failed", self.passed, self.failed)
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::Tally;

    #[test]
    fn a_result_line_is_counted_and_other_lines_are_not() {
        let line = "test result: FAILED. 12 passed; 2 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.03s";
        assert_eq!(Tally::of_cargo_line(line), Some(Tally { passed: 12, failed: 2 }));
        assert_eq!(Tally::of_cargo_line("test a_goal_is_stated ... ok"), None);
    }

    #[test]
    fn a_flaky_browser_test_has_failed() {
        let report =
            json!({ "stats": { "expected": 5, "unexpected": 1, "flaky": 2, "skipped": 0 } });
        assert_eq!(Tally::of_playwright_report(&report), Some(Tally { passed: 5, failed: 3 }));
        assert_eq!(Tally::of_playwright_report(&json!({})), None);
    }

    #[test]
    fn a_bad_end_without_a_failed_test_counts_once() {
        assert_eq!(Tally { passed: 5, failed: 0 }.ended(false), Tally { passed: 5, failed: 1 });
        assert_eq!(Tally { passed: 5, failed: 2 }.ended(false), Tally { passed: 5, failed: 2 });
    }
}
