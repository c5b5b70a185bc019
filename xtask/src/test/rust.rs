//! The Rust tests: shown while they run and counted.

use std::io::{BufRead, BufReader};
use std::process::{Command, Stdio};

use super::tally::Tally;
use crate::command::cargo;
use crate::{Outcome, say};

/// Runs the tests of every crate with PostgreSQL at `url`. `rest` goes to `cargo test`.
pub fn run(url: &str, rest: &[String]) -> Outcome<Tally> {
    say::step("Runs the Rust tests");
    let mut tally = Tally::default();
    // xtask by itself: together with the others its dependencies would be built once more with other features.
    for packages in [&["--package", "xtask"][..], &["--workspace", "--exclude", "xtask"][..]] {
        let mut command = cargo();
        command.args(["test", "--locked", "--no-fail-fast"]).args(packages).args(rest);
        tally.add(count(command.env("PORTAL_TEST_POSTGRES", url))?);
    }
    Ok(tally)
}

fn count(command: &mut Command) -> Outcome<Tally> {
    let mut child = command.stdout(Stdio::piped()).spawn()?;
    let mut tally = Tally::default();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = String::from_utf8_lossy(&line?).into_owned();
            say::line(&line);
            if let Some(more) = Tally::of_cargo_line(&line) {
                tally.add(more);
            }
        }
    }
    Ok(tally.ended(child.wait()?.success()))
}
