//! Who may use whom, as the manifests say.

use super::tree::{Tree, complains, holds};

const OURS: [&str; 6] = ["domain", "app", "server", "tests", "bench", "xtask"];

/// A crate of ours, and which of ours it may use.
const MAY_USE: [(&str, &[&str]); 6] = [
    ("domain", &[]),
    ("app", &["domain"]),
    ("server", &["domain", "app"]),
    // Stories go through HTTP: of ours they need only what starts the server.
    ("tests", &["server"]),
    // What is measured is the binary, through its doors.
    ("bench", &[]),
    ("xtask", &[]),
];

/// What has no business where pages are made or rules are kept: servers and databases.
const SERVERS_ONLY: [&str; 7] =
    ["axum", "hyper", "postgres", "reqwest", "rusqlite", "tokio", "tower-http"];

fn crates_use_only_what_they_may(tree: &Tree) -> Vec<String> {
    let mut complaints = Vec::new();
    for (room, allowed) in MAY_USE {
        let path = format!("{room}/Cargo.toml");
        for name in dependencies(tree.text(&path).unwrap_or_default()) {
            let is_foreign = OURS.contains(&name) && !allowed.contains(&name);
            let is_server = ["domain", "app"].contains(&room) && SERVERS_ONLY.contains(&name);
            if is_foreign || is_server {
                complaints.push(format!("{path}: may not use {name}"));
            }
        }
    }
    complaints
}

/// The names in every table of dependencies.
fn dependencies(manifest: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut inside = false;
    for line in manifest.lines() {
        if let Some(table) = line.strip_prefix('[') {
            inside = table.trim_end_matches(']').ends_with("dependencies");
        } else if inside && line.contains('=') {
            names.extend(line.split(['.', ' ', '=']).next());
        }
    }
    names
}

#[test]
fn the_domain_uses_nothing_of_ours_and_the_app_only_the_domain() {
    holds(crates_use_only_what_they_may);
    let example = [
        ("app/Cargo.toml", "[dependencies]\ndomain.workspace = true\naxum = \"0.8\"\n"),
        (
            "domain/Cargo.toml",
            "[dependencies]\nserde.workspace = true\n[dev-dependencies]\napp.workspace = true\n",
        ),
        ("server/Cargo.toml", "[dependencies]\napp.workspace = true\naxum.workspace = true\n"),
        ("tests/Cargo.toml", "[dependencies]\nserver.workspace = true\ndomain.workspace = true\n"),
    ];
    let about = ["domain/Cargo.toml", "app/Cargo.toml", "tests/Cargo.toml"];
    complains(crates_use_only_what_they_may, &example, &about);
}
