//! The house's own commands: `cargo xtask serve`, `test`, `build`, `check` and the step they share, `build-site`.

mod bench;
mod check;
mod command;
mod place;
mod portal;
mod say;
mod site;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// What a step gives back: a value, or one sentence that says what to do about it.
type Outcome<T = ()> = Result<T, Box<dyn std::error::Error>>;

/// Builds, serves and tests the portal.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Line {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Builds what is missing and serves the demo on <http://127.0.0.1:8080>.
    Serve {
        /// Given on to `portal serve`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        rest: Vec<String>,
    },
    /// Builds the one self-contained binary, target/release/portal.
    Build,
    /// Builds the island bundle, the style sheet and the public files into target/site.
    BuildSite,
    /// Installs what the tests need and runs them all; ends with `N passed, N failed`.
    Test {
        /// Only one of the runners.
        #[arg(long)]
        only: Option<test::Runner>,
        /// Given on to that runner.
        #[arg(last = true, requires = "only")]
        rest: Vec<String>,
    },
    /// Takes the pictures that README shows, into docs/pictures.
    Pictures,
    /// Measures bytes, pages, bookings, memory and growth; fails when one costs more than it may.
    Bench {
        /// Given on to the measuring: `--only <part>`, `--quick`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        rest: Vec<String>,
    },
    /// Formatting, clippy (native and wasm) and licences.
    Check,
}

fn main() -> ExitCode {
    let done = match Line::parse().task {
        Task::Serve { rest } => portal::serve(&rest),
        Task::Build => portal::release(),
        Task::BuildSite => site::build(),
        Task::Pictures => test::pictures(),
        Task::Bench { rest } => bench::measure(&rest),
        Task::Check => check::all(),
        Task::Test { only, rest } => return ExitCode::from(u8::from(!test::all(only, &rest))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            say::line(&format!("Stopped: {reason}"));
            ExitCode::FAILURE
        }
    }
}
