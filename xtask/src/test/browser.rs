//! The browser tests: Playwright with the machine's own Chromium against the debug binary.

use std::fs;
use std::process::Command;

use super::tally::Tally;
use super::{Runner, machine};
use crate::command::{program, run as run_command};
use crate::{Outcome, place, portal, say};

/// Builds the binary, installs what the lock file names and runs the tests. `rest` goes to Playwright.
pub fn run(rest: &[String]) -> Outcome<Tally> {
    build()?;
    say::step("Runs the browser tests");
    let report = place::root().join("tests/browser/results/report.json");
    // An older report must not be counted.
    let _ = fs::remove_file(&report);
    let status =
        node()?.args(["node_modules/@playwright/test/cli.js", "test"]).args(rest).status()?;
    let text = fs::read_to_string(&report)
        .map_err(|error| format!("Playwright left no report: {error}"))?;
    let tally = Tally::of_playwright_report(&serde_json::from_str(&text)?)
        .ok_or("Playwright's report has no counts")?;
    Ok(tally.ended(status.success()))
}

/// Takes the pictures that README shows, into `docs/pictures`.
pub fn pictures() -> Outcome {
    machine::prepare(Some(Runner::Browser))?;
    build()?;
    say::step("Takes the pictures");
    run_command(node()?.arg("pictures.js"))
}

/// The binary, and what the lock file names.
fn build() -> Outcome {
    portal::debug()?;
    say::step("Installs what the browser tests need");
    run_command(in_folder(program("npm")).args(["ci", "--no-audit", "--no-fund"]))
}

/// Node.js in the tests' folder, told where the binary and the browser are.
fn node() -> Outcome<Command> {
    let mut node = in_folder(machine::node());
    node.env("PORTAL_BINARY", place::target().join("debug/portal"))
        .env("PORTAL_CHROMIUM", machine::chromium().ok_or("no Chromium")?);
    Ok(node)
}

fn in_folder(mut command: Command) -> Command {
    command
        .current_dir(place::root().join("tests/browser"))
        // The machine's browser is used: none is downloaded.
        .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    command
}
