//! What may stand where: conditional compilation, SQL, and features that keep to themselves.

use std::collections::BTreeSet;

use super::tree::{Tree, complains, holds};

/// What an app feature may use besides itself.
const SHARED_IN_APP: [&str; 6] = ["lib", "page", "render", "text", "ui", "overview"];

fn features_are_chosen_in_one_file(tree: &Tree) -> Vec<String> {
    let is_condition = |line: &str| line.contains("cfg") && line.contains("feature =");
    ["domain/src/", "app/src/", "server/src/"]
        .into_iter()
        .flat_map(|room| tree.files(room, ".rs"))
        .filter(|(path, text)| *path != "app/src/lib.rs" && code(text).any(is_condition))
        .map(|(path, _)| format!("{path}: asks for a feature; only app/src/lib.rs may"))
        .collect()
}

fn sql_stands_in_the_store(tree: &Tree) -> Vec<String> {
    let is_sql = |line: &str| {
        let begins = ["SELECT ", "INSERT INTO ", "DELETE FROM ", "CREATE TABLE ", "PRAGMA "];
        begins.iter().any(|begin| line.contains(&format!("\"{begin}")))
            || (line.contains("UPDATE ") && line.contains(" SET "))
    };
    ["domain/src/", "app/src/", "server/src/"]
        .into_iter()
        .flat_map(|room| tree.files(room, ".rs"))
        .filter(|(path, _)| !path.starts_with("server/src/store/"))
        .filter(|(_, text)| code(text).any(is_sql))
        .map(|(path, _)| format!("{path}: has SQL; it belongs in server/src/store/"))
        .collect()
}

fn features_keep_to_themselves(tree: &Tree) -> Vec<String> {
    let noun = |path: &str| {
        let rest = path.trim_start_matches("app/src/").trim_end_matches(".rs");
        rest.split('/').next().unwrap_or_default().to_owned()
    };
    let mut nouns: BTreeSet<String> =
        tree.files("app/src/", ".rs").map(|(path, _)| noun(path)).collect();
    nouns.retain(|noun| !SHARED_IN_APP.contains(&noun.as_str()));
    let mut complaints = Vec::new();
    for (path, text) in tree.files("app/src/", ".rs") {
        let own = noun(path);
        if ["overview", "gallery", "lib"].contains(&own.as_str()) {
            continue;
        }
        for used in used_from_crate(text) {
            if used != own && nouns.contains(&used) {
                complaints.push(format!("{path}: uses the feature {used}"));
            }
        }
    }
    complaints
}

/// Lines that are no comments.
fn code(text: &str) -> impl Iterator<Item = &str> {
    text.lines().filter(|line| !line.trim_start().starts_with("//"))
}

/// The first names after `crate::`, those of a group (`crate::{a, b::{c, d}}`) too.
fn used_from_crate(text: &str) -> BTreeSet<String> {
    let text: String = code(text).collect();
    let mut names = BTreeSet::new();
    for rest in text.split("crate::").skip(1) {
        let Some(group) = rest.strip_prefix('{') else {
            names.insert(name(rest));
            continue;
        };
        let mut depth = 0_usize;
        let mut part = String::new();
        for letter in group.chars() {
            match letter {
                '{' => depth += 1,
                '}' if depth == 0 => break,
                '}' => depth -= 1,
                ',' if depth == 0 => {
                    names.insert(name(part.trim()));
                    part.clear();
                    continue;
                }
                _ => {}
            }
            part.push(letter);
        }
        names.insert(name(part.trim()));
    }
    names
}

fn name(text: &str) -> String {
    text.chars().take_while(|letter| letter.is_alphanumeric() || *letter == '_').collect()
}

#[test]
fn only_one_file_knows_of_cargo_features() {
    holds(features_are_chosen_in_one_file);
    let example = [
        ("app/src/goal.rs", "//! A.\n#[cfg(feature = \"ssr\")]\nfn a() {}\n"),
        ("app/src/lib.rs", "//! A.\n#[cfg(feature = \"ssr\")]\npub mod render;\n"),
        ("app/src/plan.rs", "//! A.\n// not cfg(feature = \"ssr\")\n#[cfg(test)]\nmod tests {}\n"),
        ("server/src/main.rs", "//! A.\nif cfg!(all(test, feature = \"x\")) {}\n"),
    ];
    let about = ["app/src/goal.rs", "server/src/main.rs"];
    complains(features_are_chosen_in_one_file, &example, &about);
}

#[test]
fn sql_is_nowhere_but_in_the_store() {
    holds(sql_stands_in_the_store);
    let example = [
        ("domain/src/goal.rs", "/// \"SELECT \" is a word\nfn select() {}\n"),
        ("server/src/store/goal.rs", "tx.rows(\"SELECT id FROM goals\", &[])\n"),
        ("server/src/web/goal.rs", "tx.rows(\"SELECT id FROM goals\", &[])\n"),
        ("server/src/web/plan.rs", "tx.execute(\n    \"UPDATE plans SET purpose = $1\",\n)\n"),
    ];
    let about = ["server/src/web/goal.rs", "server/src/web/plan.rs"];
    complains(sql_stands_in_the_store, &example, &about);
}

#[test]
fn a_feature_of_the_app_does_not_use_another() {
    holds(features_keep_to_themselves);
    let example = [
        ("app/src/booking.rs", "use crate::{ui::card::Card, goal::{List, Goal}};\n"),
        ("app/src/goal.rs", "use crate::ui::card::Card;\nuse crate::goal::list;\n"),
        ("app/src/goal/list.rs", "fn a(plan: &crate::plan::Line) {}\n"),
        ("app/src/overview.rs", "use crate::{goal, plan};\n"),
        ("app/src/plan.rs", "// crate::goal is another's\n"),
        ("app/src/ui/card.rs", "use crate::plan::Line;\n"),
    ];
    let about = ["app/src/booking.rs", "app/src/goal/list.rs", "app/src/ui/card.rs"];
    complains(features_keep_to_themselves, &example, &about);
}
