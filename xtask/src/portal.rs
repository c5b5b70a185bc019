//! The server: the demo while developing, and the release binary.

use std::env;
use std::fs;
use std::os::unix::process::CommandExt;
use std::path::PathBuf;

use crate::command::{cargo, program, run};
use crate::{Outcome, place, say, site};

/// Builds what has changed, then becomes `portal serve --demo`, so that signals reach it and nothing is left behind.
pub fn serve(rest: &[String]) -> Outcome {
    debug()?;
    let mut portal = program(&place::target().join("debug/portal").to_string_lossy());
    portal.args(["serve", "--demo"]).args(rest);
    if env::var_os("PORTAL_DATABASE_URL").is_none() {
        fs::create_dir_all(place::root().join("data"))?;
        portal.env("PORTAL_DATABASE_URL", "sqlite:data/demo.sqlite");
    }
    let listen = env::var("PORTAL_LISTEN").unwrap_or_else(|_| "127.0.0.1:8080".into());
    say::step(&format!("Serves the demo on http://{listen} (Ctrl-C stops it)"));
    portal.env("PORTAL_LISTEN", listen);
    Err(portal.exec().into())
}

/// The site and the server in the development profile, as `target/debug/portal`.
pub fn debug() -> Outcome {
    site::build()?;
    say::step("Builds the server");
    // The same selection as the tests have, so that serving and testing share what is built.
    run(cargo().args(["build", "--workspace", "--exclude", "xtask", "--bin", "portal", "--locked"]))
}

/// What is measured and what measures, both in the release profile; gives the folder they stand in.
pub fn measured() -> Outcome<PathBuf> {
    site::build()?;
    say::step("Builds the release binaries");
    run(cargo()
        .args(["build", "--release", "--locked", "--package", "server", "--package", "bench"])
        .args(["--bin", "portal", "--bin", "bench"]))?;
    Ok(place::target().join("release"))
}

/// The site and the server as one file, `target/release/portal`.
pub fn release() -> Outcome {
    site::build()?;
    say::step("Builds the release binary");
    run(cargo().args([
        "build",
        "--package",
        "server",
        "--bin",
        "portal",
        "--release",
        "--locked",
    ]))?;
    let file = place::target().join("release/portal");
    let megabytes = fs::metadata(&file)?.len() / 1_000_000;
    say::line(&format!("{} ({megabytes} MB)", file.display()));
    Ok(())
}
