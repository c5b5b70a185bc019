//! Every test there is, from whatever the machine has: Rust tests on both databases, then real browsers; one line at the end.

mod browser;
pub mod cluster;
pub mod machine;
mod rust;
mod tally;

use clap::ValueEnum;

pub use self::browser::pictures;
use self::cluster::{Cluster, Commits};
use self::tally::Tally;
use crate::{Outcome, say, site};

/// One of the runners.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Runner {
    Rust,
    Browser,
}

/// Runs one runner or both, always ends with `N passed, N failed`, and says whether nothing failed.
/// A runner that cannot start counts as one failure and does not keep the other from running.
pub fn all(only: Option<Runner>, rest: &[String]) -> bool {
    let mut tally = Tally::default();
    if let Err(reason) = prepare(only) {
        say::line(&format!("Stopped: {reason}"));
        tally.add(Tally::ONE_FAILED);
    } else {
        if only != Some(Runner::Browser) {
            tally.add(counted("the Rust tests", on_both_databases(rest)));
        }
        if only != Some(Runner::Rust) {
            tally.add(counted("the browser tests", browser::run(rest)));
        }
    }
    say::line(&tally.to_string());
    tally.failed == 0
}

fn prepare(only: Option<Runner>) -> Outcome {
    machine::prepare(only)?;
    site::build()
}

fn on_both_databases(rest: &[String]) -> Outcome<Tally> {
    let cluster = Cluster::start(Commits::Hurried)?;
    rust::run(&cluster.url(), rest)
}

fn counted(name: &str, outcome: Outcome<Tally>) -> Tally {
    outcome.unwrap_or_else(|reason| {
        say::line(&format!("{name}: {reason}"));
        Tally::ONE_FAILED
    })
}
