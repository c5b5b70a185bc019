//! What must exist more than once: every text in every language, every migration for both databases.

use std::collections::{BTreeMap, BTreeSet};

use super::tree::{Tree, complains, holds};

const LOCALES: &str = "app/locales/";

/// The language everything is written in first.
const FIRST: &str = "sv";

fn texts_exist_in_every_language(tree: &Tree) -> Vec<String> {
    let languages: BTreeSet<&str> = tree
        .files(LOCALES, ".ftl")
        .filter_map(|(path, _)| path.trim_start_matches(LOCALES).split('/').next())
        .collect();
    let first = texts(tree, FIRST);
    let mut complaints = Vec::new();
    for language in languages {
        let here = texts(tree, language);
        for ((file, key), variables) in &first {
            match here.get(&(*file, *key)) {
                None => complaints.push(format!("{LOCALES}{language}/{file}: has no {key}")),
                Some(other) if other != variables => {
                    complaints
                        .push(format!("{LOCALES}{language}/{file}: {key} has other variables"));
                }
                Some(_) => {}
            }
        }
        for (file, key) in here.keys().filter(|place| !first.contains_key(*place)) {
            complaints.push(format!("{LOCALES}{language}/{file}: {key} is not in {FIRST}"));
        }
    }
    complaints
}

/// File and key of each text, with the variables in it.
type Texts<'a> = BTreeMap<(&'a str, &'a str), BTreeSet<&'a str>>;

fn texts<'a>(tree: &'a Tree, language: &str) -> Texts<'a> {
    let mut texts = Texts::new();
    for (path, text) in tree.files(LOCALES, ".ftl") {
        let Some((folder, file)) = path.trim_start_matches(LOCALES).split_once('/') else {
            continue;
        };
        if folder != language {
            continue;
        }
        let mut key = "";
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            if line.starts_with(|first: char| first.is_ascii_alphabetic()) {
                key = line.split([' ', '=']).next().unwrap_or_default();
            }
            let variables = line.split('$').skip(1).filter_map(|rest| {
                rest.split(|letter: char| !(letter.is_alphanumeric() || letter == '_')).next()
            });
            texts.entry((file, key)).or_default().extend(variables);
        }
    }
    texts.retain(|(_, key), _| !key.is_empty());
    texts
}

fn migrations_exist_for_both_databases(tree: &Tree) -> Vec<String> {
    let folders = ["server/migrations/sqlite/", "server/migrations/postgres/"];
    let names = |folder: &'static str| -> BTreeSet<&str> {
        tree.files(folder, "").map(|(path, _)| path.trim_start_matches(folder)).collect()
    };
    let missing = |here: &'static str, there: &'static str| -> Vec<String> {
        names(there).difference(&names(here)).map(|name| format!("{here}{name}: missing")).collect()
    };
    let [sqlite, postgres] = folders;
    [missing(sqlite, postgres), missing(postgres, sqlite)].concat()
}

#[test]
fn every_text_exists_in_every_language() {
    holds(texts_exist_in_every_language);
    let example = [
        ("app/locales/en/goal.ftl", "goal-a = A\ngoal-c = { $who } wants\n"),
        ("app/locales/en/plan.ftl", "plan-a = A\nplan-b = B\n"),
        (
            "app/locales/sv/goal.ftl",
            "# $name (String)\ngoal-a = A\ngoal-b = B\ngoal-c = { $name } vill\n",
        ),
        ("app/locales/sv/plan.ftl", "plan-a =\n    A\n"),
    ];
    // goal-b is missing, goal-c asks for something else, plan-b is too much.
    let about = ["app/locales/en/goal.ftl", "app/locales/en/goal.ftl", "app/locales/en/plan.ftl"];
    complains(texts_exist_in_every_language, &example, &about);
    complains(texts_exist_in_every_language, &example[2..], &[]);
}

#[test]
fn every_migration_exists_for_both_databases() {
    holds(migrations_exist_for_both_databases);
    let example = [
        ("server/migrations/postgres/V1__start.sql", ""),
        ("server/migrations/postgres/V2__queue.sql", ""),
        ("server/migrations/sqlite/V1__start.sql", ""),
        ("server/migrations/sqlite/V3__hours.sql", ""),
    ];
    let about =
        ["server/migrations/sqlite/V2__queue.sql", "server/migrations/postgres/V3__hours.sql"];
    complains(migrations_exist_for_both_databases, &example, &about);
}
