//! The form of a Rust file: how it opens, how long it is, what it is called.

use super::tree::{Tree, complains, holds};

const MOST_LINES: usize = 300;

/// Names that say nothing about what is inside, or that hide a file's room.
const EMPTY_NAMES: [&str; 15] = [
    "common", "data", "dto", "helper", "helpers", "info", "manager", "misc", "mod", "model",
    "models", "prelude", "types", "util", "utils",
];

fn opens_with_a_sentence(tree: &Tree) -> Vec<String> {
    let is_open = |text: &str| {
        text.lines()
            .next()
            .is_some_and(|line| line.starts_with("//! ") && line.len() > "//! .".len())
    };
    let closed = tree.files("", ".rs").filter(|(_, text)| !is_open(text));
    closed.map(|(path, _)| format!("{path}: does not open with a `//!` sentence")).collect()
}

fn is_short_enough(tree: &Tree) -> Vec<String> {
    tree.files("", ".rs")
        .map(|(path, text)| (path, text.lines().count()))
        .filter(|(_, lines)| *lines > MOST_LINES)
        .map(|(path, lines)| format!("{path}: {lines} lines, at most {MOST_LINES}"))
        .collect()
}

fn has_a_telling_name(tree: &Tree) -> Vec<String> {
    let is_empty = |path: &str| {
        let names = path.trim_end_matches(".rs").split('/');
        names.into_iter().any(|name| EMPTY_NAMES.contains(&name))
    };
    let nameless = tree.files("", ".rs").filter(|(path, _)| is_empty(path));
    nameless.map(|(path, _)| format!("{path}: the name tells nothing")).collect()
}

#[test]
fn a_file_opens_with_a_sentence() {
    holds(opens_with_a_sentence);
    let example = [
        ("app/src/a.rs", "//! What it is about.\n"),
        ("app/src/b.rs", "use a::b;\n//! Too late.\n"),
        ("app/src/c.rs", "//!\n"),
        ("app/src/d.rs", ""),
    ];
    complains(opens_with_a_sentence, &example, &["app/src/b.rs", "app/src/c.rs", "app/src/d.rs"]);
}

#[test]
fn a_file_is_short() {
    holds(is_short_enough);
    let (longest, too_long) = ("//! A.\n".repeat(MOST_LINES), "//! A.\n".repeat(MOST_LINES + 1));
    let example = [("domain/src/a.rs", longest.as_str()), ("domain/src/b.rs", too_long.as_str())];
    complains(is_short_enough, &example, &["domain/src/b.rs"]);
}

#[test]
fn a_file_name_says_what_is_inside() {
    holds(has_a_telling_name);
    let example = [
        ("app/src/goal.rs", ""),
        ("app/src/goal/mod.rs", ""),
        ("domain/src/utils.rs", ""),
        ("server/src/common/goal.rs", ""),
        ("style/common.css", ""),
    ];
    let about = ["app/src/goal/mod.rs", "domain/src/utils.rs", "server/src/common/goal.rs"];
    complains(has_a_telling_name, &example, &about);
}
