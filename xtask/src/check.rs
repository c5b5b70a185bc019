//! What must hold before anything is tested: formatting, lints for both targets, licences.

mod licence;

use crate::command::{cargo, run};
use crate::{Outcome, say};

type Check = (&'static str, fn() -> Outcome);

/// Runs every check and names all that failed, not only the first.
pub fn all() -> Outcome {
    let checks: [Check; 4] = [
        ("formatting", formatting),
        ("clippy, native", clippy_native),
        ("clippy, WebAssembly", clippy_wasm),
        ("licences", licence::check),
    ];
    let mut failed = Vec::new();
    for (name, check) in checks {
        say::step(&format!("Checks {name}"));
        if let Err(reason) = check() {
            say::line(&format!("{name}: {reason}"));
            failed.push(name);
        }
    }
    if failed.is_empty() {
        Ok(())
    } else {
        Err(format!("does not hold: {}", failed.join(", ")).into())
    }
}

fn formatting() -> Outcome {
    run(cargo().args(["fmt", "--all", "--check"]))
}

fn clippy_native() -> Outcome {
    run(cargo().args([
        "clippy",
        "--workspace",
        "--all-targets",
        "--locked",
        "--",
        "-D",
        "warnings",
    ]))
}

fn clippy_wasm() -> Outcome {
    crate::site::add_target()?;
    run(cargo()
        .args(["clippy", "--package", "app", "--locked", "--target", "wasm32-unknown-unknown"])
        .args(["--no-default-features", "--features", "hydrate", "--", "-D", "warnings"]))
}
