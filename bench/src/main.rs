//! What the portal costs: every ratio is measured in rounds that alternate with what it is compared to, in one run.
//!
//! Started by `cargo xtask bench`, which builds both programs in the release profile and finds what the machine has.

mod bare;
mod bookings;
mod bytes;
mod client;
mod figure;
mod growth;
mod lighthouse;
mod load;
mod memory;
mod pages;
mod portal;
mod race;
mod scene;
mod search;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand, ValueEnum};

use self::figure::Report;
use self::scene::Scene;

/// What a step gives back: a value, or one sentence about why it cannot.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error + Send + Sync>>;

/// Measures the portal.
#[derive(Parser)]
struct Line {
    #[command(subcommand)]
    order: Order,
}

#[derive(Subcommand)]
enum Order {
    /// Runs the parts and prints a table; fails when a limit is missed.
    Measure(Wish),
    /// The other side of the page ratios: serves files as they are, one address each.
    Bare { files: Vec<PathBuf> },
}

/// What to measure, with what.
#[derive(clap::Args, Clone)]
struct Wish {
    /// The release binary of the portal.
    #[arg(long)]
    portal: PathBuf,
    /// Where databases and pages are kept while measuring: the disk that is measured.
    #[arg(long)]
    folder: PathBuf,
    /// Where the figures are written as JSON.
    #[arg(long)]
    json: PathBuf,
    /// A `PostgreSQL` server where databases may be made; without one only `SQLite` is measured.
    #[arg(long)]
    postgres: Option<String>,
    /// Only these parts.
    #[arg(long)]
    only: Vec<Part>,
    /// Fewer and shorter rounds, and few people.
    #[arg(long)]
    quick: bool,
    /// Why Lighthouse is not run, when it is not.
    #[arg(long, default_value = "not asked for")]
    no_lighthouse: String,
    /// The command that runs Lighthouse, word by word.
    #[arg(long, allow_hyphen_values = true)]
    lighthouse: Vec<String>,
}

/// One part of the measuring.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Part {
    Bytes,
    Pages,
    Bookings,
    Race,
    Memory,
    Growth,
    Search,
    Lighthouse,
}

impl Part {
    fn run(self, scene: &Scene, report: &mut Report) -> Outcome {
        match self {
            Self::Bytes => bytes::measure(scene, report),
            Self::Pages => pages::measure(scene, report),
            Self::Bookings => bookings::measure(scene, report),
            Self::Race => race::measure(scene, report),
            Self::Memory => memory::measure(scene, report),
            Self::Growth => growth::measure(scene, report),
            Self::Search => search::measure(scene, report),
            Self::Lighthouse => lighthouse::measure(scene, report),
        }
    }
}

fn main() -> ExitCode {
    let done = match Line::parse().order {
        Order::Bare { files } => bare::serve(&files).map(|()| true),
        Order::Measure(wish) => measure(wish),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::FAILURE,
        Err(why) => {
            figure::say(&format!("Stopped: {why}"));
            ExitCode::FAILURE
        }
    }
}

/// Runs the parts; a part that cannot be measured counts as missed and does not keep the others from running.
fn measure(wish: Wish) -> Outcome<bool> {
    let (json, only) = (wish.json.clone(), wish.only.clone());
    let scene = Scene::set(wish)?;
    let mut report = Report::default();
    for part in Part::value_variants() {
        if only.is_empty() || only.contains(part) {
            figure::say(&format!("==> Measures {part:?}"));
            if let Err(why) = part.run(&scene, &mut report) {
                report.broken(&format!("{part:?}"), &why.to_string());
            }
        }
    }
    figure::say(&report.table());
    std::fs::write(&json, serde_json::to_string_pretty(&report.json())?)?;
    figure::say(&report.verdict());
    Ok(report.holds())
}
