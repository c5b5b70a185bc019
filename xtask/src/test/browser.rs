//! The browser tests: Playwright with the machine's own Chromium against the debug binary.

use std::fs;
use std::process::Command;

use super::machine;
use super::tally::Tally;
use crate::command::{program, run as run_command};
use crate::{Outcome, place, portal, say};

/// Builds the binary, installs what the lock file names and runs the tests. `rest` goes to Playwright.
pub fn run(rest: &[String]) -> Outcome<Tally> {
    portal::debug()?;
    say::step("Installs what the browser tests need");
    run_command(in_folder(program("npm")).args(["ci", "--no-audit", "--no-fund"]))?;
    say::step("Runs the browser tests");
    let report = place::root().join("tests/browser/results/report.json");
    // An older report must not be counted.
    let _ = fs::remove_file(&report);
    let chromium = machine::chromium().ok_or("no Chromium")?;
    let status = in_folder(machine::node())
        .args(["node_modules/@playwright/test/cli.js", "test"])
        .args(rest)
        .env("PORTAL_BINARY", place::target().join("debug/portal"))
        .env("PORTAL_CHROMIUM", chromium)
        .status()?;
    let text = fs::read_to_string(&report)
        .map_err(|error| format!("Playwright left no report: {error}"))?;
    let tally = Tally::of_playwright_report(&serde_json::from_str(&text)?)
        .ok_or("Playwright's report has no counts")?;
    Ok(tally.ended(status.success()))
}

fn in_folder(mut command: Command) -> Command {
    command
        .current_dir(place::root().join("tests/browser"))
        // The machine's browser is used: none is downloaded.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command
}
