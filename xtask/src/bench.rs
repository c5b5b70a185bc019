//! The bench: builds what is measured, finds PostgreSQL and Lighthouse, and lets the crate `bench` measure.

use std::fs;

use crate::command::{program, read, run};
use crate::test::cluster::{Cluster, Commits};
use crate::test::machine;
use crate::{Outcome, place, portal, say};

/// Lighthouse asks for it.
const OLDEST_NODE: u32 = 22;

/// Measures everything, or what `rest` says; the table goes to standard output, the figures to `target/bench/bench.json`.
pub fn measure(rest: &[String]) -> Outcome {
    let programs = portal::measured()?;
    let folder = place::target().join("bench");
    fs::create_dir_all(&folder)?;
    let mut bench = program(&programs.join("bench").to_string_lossy());
    bench.arg("measure").args(rest);
    bench.arg("--portal").arg(programs.join("portal"));
    bench.arg("--folder").arg(folder.join("data")).arg("--json").arg(folder.join("bench.json"));
    // Commits wait for the disk: that is what a booking costs.
    let cluster = Cluster::start(Commits::Durable);
    match &cluster {
        Ok(cluster) => {
            bench.args(["--postgres", &cluster.url()]);
        }
        Err(why) => say::line(&format!("PostgreSQL is not measured: {why}")),
    }
    if is_wanted(rest, "lighthouse") {
        match lighthouse() {
            Ok(words) => bench.args(words.iter().flat_map(|word| ["--lighthouse", word])),
            Err(why) => bench.args(["--no-lighthouse", &why.to_string()]),
        };
    }
    if let Some(chromium) = machine::chromium() {
        bench.env("CHROME_PATH", chromium);
    }
    let measured = run(&mut bench);
    fs::remove_dir_all(folder.join("data"))?;
    measured
}

/// Whether a part is among those asked for; without `--only` all are.
fn is_wanted(rest: &[String], part: &str) -> bool {
    !rest.iter().any(|word| word.starts_with("--only"))
        || rest.iter().any(|word| word.ends_with(part))
}

/// The command that runs Lighthouse, word by word; or why there is none.
fn lighthouse() -> Outcome<Vec<String>> {
    if machine::chromium().is_none() {
        return Err("no Chromium".into());
    }
    if !machine::has_npm() {
        return Err("no npm".into());
    }
    let folder = place::root().join("bench/lighthouse");
    say::step("Installs Lighthouse");
    run(program("npm").current_dir(&folder).args([
        "ci",
        "--ignore-scripts",
        "--no-audit",
        "--no-fund",
    ]))?;
    let (name, words) = machine::node_from(OLDEST_NODE);
    let mut command: Vec<String> =
        [name].iter().chain(words).map(|word| (*word).to_owned()).collect();
    command.push(folder.join("node_modules/lighthouse/cli/index.js").display().to_string());
    // Whether it runs is asked before anything is measured.
    let mut version = program(name);
    read(version.args(command.iter().skip(1)).arg("--version"))?;
    Ok(command)
}
