//! Pages for newcomers name only what exists.

use super::tree::{Tree, complains, holds};

const PAGES: [&str; 3] = ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md"];

/// What is named without being in the tree: made by building or running, or a media type.
const ELSEWHERE: [&str; 4] = ["target/", "data/", "application/", "text/"];

/// Endings by which a word without a slash is taken for a file's name.
const ENDINGS: [&str; 6] = [".rs", ".md", ".toml", ".js", ".css", ".ftl"];

fn named_paths_exist(tree: &Tree) -> Vec<String> {
    let mut complaints = Vec::new();
    for page in PAGES {
        for word in words(tree.text(page).unwrap_or_default()) {
            if is_path(word) && !exists(tree, word) {
                complaints.push(format!("{page}: names {word}"));
            }
        }
    }
    complaints
}

/// What stands between backticks, and where links lead.
fn words(text: &str) -> Vec<&str> {
    let quoted = text.split('`').skip(1).step_by(2);
    let linked = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    quoted.chain(linked).collect()
}

fn is_path(word: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    // A folder begins with a small letter, which a time zone does not; an ending alone is no file.
    let is_named = word.contains('/')
        || ENDINGS.iter().any(|end| word.len() > end.len() && word.ends_with(end));
    let is_small = word.contains('.') || !word.starts_with(|first: char| first.is_uppercase());
    is_named
        && is_small
        && word.chars().all(is_plain)
        && !word.starts_with('/')
        && !ELSEWHERE.iter().any(|folder| word.starts_with(folder))
}

/// From the top, or (as "`router.rs` in `server/src`") as the end of a path.
fn exists(tree: &Tree, word: &str) -> bool {
    let word = word.trim_end_matches('/');
    let (folder, ending) = (format!("{word}/"), format!("/{word}"));
    tree.paths().any(|path| path == word || path.starts_with(&folder) || path.ends_with(&ending))
}

#[test]
fn every_path_a_newcomer_reads_about_exists() {
    holds(named_paths_exist);
    let example = [
        (
            "ARCHITECTURE.md",
            "`server/src` has `router.rs`, `domain/`, `server/src/gone.rs`. `GET /mal`, `/mal/{id}`.\n",
        ),
        (
            "README.md",
            "[why](docs/decisions/) [more](MISSING.md) https://x.se/a `target/site` `store/<noun>.rs`\n",
        ),
        ("docs/decisions/one.md", ""),
        ("domain/Cargo.toml", ""),
        ("server/src/router.rs", ""),
    ];
    complains(named_paths_exist, &example, &["README.md", "ARCHITECTURE.md"]);
}
