//! What the tests need from the machine: found, installed by apt (Debian, as root), or asked for in one line.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use super::Runner;
use crate::command::{program, read, run};
use crate::{Outcome, say};

/// Playwright asks for it. Debian 12 has an older one.
const OLDEST_NODE: u32 = 20;

/// The npm package that brings a newer Node.js to a machine with an older one.
const NEWER_NODE: &str = "node@22.23.3";

struct Need {
    runner: Runner,
    name: &'static str,
    /// What happens without it; nothing for what the tests cannot do without.
    otherwise: Option<&'static str>,
    /// The Debian packages that have it.
    packages: &'static [&'static str],
    is_there: fn() -> bool,
}

const NEEDS: [Need; 4] = [
    Need {
        runner: Runner::Rust,
        name: "PostgreSQL 15 or newer",
        otherwise: None,
        packages: &["postgresql"],
        is_there: || postgres_folder().is_some(),
    },
    Need {
        runner: Runner::Rust,
        name: "khal",
        otherwise: Some(
            "calendar files are read by a library alone, and imported into no calendar",
        ),
        packages: &["khal"],
        is_there: || find("khal").is_some(),
    },
    Need {
        runner: Runner::Browser,
        name: "Chromium",
        otherwise: None,
        packages: &["chromium"],
        is_there: || chromium().is_some(),
    },
    Need {
        runner: Runner::Browser,
        name: "Node.js with npm",
        otherwise: None,
        packages: &["nodejs", "npm"],
        is_there: || find("node").is_some() && find("npm").is_some(),
    },
];

/// Sees to it that what the chosen runner needs is there; refuses with one line that names all that is missing.
pub fn prepare(only: Option<Runner>) -> Outcome {
    let wanted =
        |need: &&Need| only.is_none_or(|runner| runner == need.runner) && !(need.is_there)();
    let missing: Vec<&Need> = NEEDS.iter().filter(wanted).collect();
    if missing.is_empty() {
        return Ok(());
    }
    if find("apt-get").is_some() && is_root()? {
        say::step("Installs what the tests need by apt");
        if let Err(reason) = install(&missing) {
            say::line(&format!("Not everything could be installed: {reason}"));
        }
    }
    let still = || NEEDS.iter().filter(wanted);
    for need in still() {
        if let Some(otherwise) = need.otherwise {
            say::line(&format!("Without {}: {otherwise}.", need.name));
        }
    }
    let still: Vec<&str> =
        still().filter(|need| need.otherwise.is_none()).map(|need| need.name).collect();
    if still.is_empty() { Ok(()) } else { Err(format!("install {}", still.join(", ")).into()) }
}

fn install(missing: &[&Need]) -> Outcome {
    let packages = missing
        .iter()
        .flat_map(|need| need.packages)
        .filter(|name| **name != "npm" || find("npm").is_none());
    run(program("apt-get").args(["update", "--quiet"]))?;
    run(program("apt-get")
        .args(["install", "--yes", "--quiet", "--no-install-recommends"])
        .args(packages)
        .env("DEBIAN_FRONTEND", "noninteractive"))
}

/// The folder with `initdb` and `postgres`: Debian keeps it off the search path, one for each version.
pub fn postgres_folder() -> Option<PathBuf> {
    let mut folders: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")
        .into_iter()
        .flatten()
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .filter(|folder| folder.join("initdb").is_file())
        .collect();
    folders.sort();
    folders.pop().or_else(|| find("initdb")?.canonicalize().ok()?.parent().map(PathBuf::from))
}

/// `PORTAL_CHROMIUM`, or a Chromium or Chrome on the search path.
pub fn chromium() -> Option<PathBuf> {
    let chosen = env::var_os("PORTAL_CHROMIUM").map(PathBuf::from);
    chosen.or_else(|| ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(find))
}

/// Whether we are the superuser, as in most containers.
pub fn is_root() -> Outcome<bool> {
    Ok(read(program("id").arg("-u"))?.trim() == "0")
}

/// Node.js of the machine, or a newer one by npm where that is too old for Playwright.
pub fn node() -> Command {
    let (name, words) = node_from(OLDEST_NODE);
    let mut command = program(name);
    command.args(words);
    command
}

/// The program, and its first words, that runs a Node.js of at least this version: the machine's or one by npm.
pub fn node_from(oldest: u32) -> (&'static str, &'static [&'static str]) {
    if node_version().is_some_and(|major| major >= oldest) {
        ("node", &[])
    } else {
        ("npm", &["exec", "--yes", "--package", NEWER_NODE, "--", "node"])
    }
}

/// Whether npm is there.
pub fn has_npm() -> bool {
    find("npm").is_some()
}

fn node_version() -> Option<u32> {
    let text = read(program("node").arg("--version")).ok()?;
    text.trim().trim_start_matches('v').split('.').next()?.parse().ok()
}

fn find(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| file.is_file())
}
