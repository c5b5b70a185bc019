//! The table of doors that newcomers read is the router's, line for line.

use std::collections::BTreeSet;

use super::tree::{Tree, complains, holds};

const ROUTER: &str = "server/src/router.rs";
const PAGE: &str = "ARCHITECTURE.md";

/// A method and a path.
type Door = (String, String);

fn the_table_of_doors_is_the_routers(tree: &Tree) -> Vec<String> {
    let built = built(tree.text(ROUTER).unwrap_or_default());
    let told = told(tree.text(PAGE).unwrap_or_default());
    let untold = built.difference(&told).map(|(how, path)| format!("{PAGE}: lacks {how} {path}"));
    let gone = told.difference(&built).map(|(how, path)| format!("{ROUTER}: lacks {how} {path}"));
    untold.chain(gone).collect()
}

/// The router's doors.
fn built(router: &str) -> BTreeSet<Door> {
    let mut doors = BTreeSet::new();
    for (method, call) in [("GET", ".get("), ("POST", ".post(")] {
        for rest in router.split(call).skip(1) {
            let path =
                rest.split_once(',').and_then(|(_, rest)| rest.trim_start().strip_prefix('"'));
            if let Some((path, _)) = path.and_then(|path| path.split_once('"')) {
                doors.insert((method.to_owned(), path.to_owned()));
            }
        }
    }
    doors
}

/// The doors in the first column of the page's table: a method holds for every path up to the next method, and two
/// methods beside each other for the path after them. What stands in parentheses is about the door.
fn told(page: &str) -> BTreeSet<Door> {
    let (_, rest) = page.split_once("## Doors").unwrap_or_default();
    let section = rest.split("\n## ").next().unwrap_or_default();
    let mut doors = BTreeSet::new();
    for row in section.lines().filter_map(|line| line.strip_prefix("| ")) {
        let cell = row.split(" |").next().unwrap_or_default();
        let (mut methods, mut has_path) = (Vec::new(), true);
        let outside = cell.split('(').map(|part| part.rsplit(')').next().unwrap_or_default());
        let outside = outside.collect::<Vec<_>>().join(" ");
        for word in outside.split('`').skip(1).step_by(2).flat_map(str::split_whitespace) {
            if word.starts_with('/') {
                has_path = true;
                doors.extend(methods.iter().map(|how: &String| (how.clone(), word.to_owned())));
            } else {
                if has_path {
                    methods.clear();
                }
                has_path = false;
                methods.push(word.to_owned());
            }
        }
    }
    doors
}

#[test]
fn every_door_is_told_and_every_told_door_is_there() {
    holds(the_table_of_doors_is_the_routers);
    let router = (
        ROUTER,
        ".get(Anyone, \"/\", a).get(Staff, \"/b/{id}\", b).post(\n Staff,\n \"/b/{id}\",\n b).post(Anyone, \"/c\", c)",
    );
    let right = "# A\n`GET /x`\n## Doors\n`POST /x`\n| Door | Who |\n|---|---|\n| `GET /` (not `/x`) | anyone |\n\
        | `GET` `POST /b/{id}` · `POST /c` (b) | staff | `/x` |\n## More\n| `GET /x` | |\n";
    complains(the_table_of_doors_is_the_routers, &[router, (PAGE, right)], &[]);
    let wrong = right.replace("`GET` `POST", "`POST").replace("/c`", "/d`");
    let about = [PAGE, PAGE, ROUTER];
    complains(the_table_of_doors_is_the_routers, &[router, (PAGE, &wrong)], &about);
    complains(the_table_of_doors_is_the_routers, &[router], &[PAGE; 4]);
}
