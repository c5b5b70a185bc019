//! Every way in stands in the router's table, and no way in stands there without saying who may pass.

use super::tree::{Tree, complains, holds};

const ROUTER: &str = "server/src/router.rs";
/// What a line of the table makes.
const DOORS: &str = "server/src/router/doors.rs";

/// How axum adds a way in.
const ADDS: [&str; 6] =
    [".route(", ".route_service(", ".nest(", ".nest_service(", ".merge(", ".fallback"];

/// The router's own: a door behind its guard, public files, and the two answers to what is no door.
const KNOWN: [&str; 4] = [
    ".route(path, door.layer(guarded))",
    ".route(\"/assets/{name}\", get(assets::serve))",
    ".fallback_service(missing.with_state(",
    ".method_not_allowed_fallback(async || Problem::WrongMethod)",
];

const WHO: [&str; 4] = ["Anyone", "SignedIn", "Participant", "Staff"];

fn every_way_in_is_in_the_table(tree: &Tree) -> Vec<String> {
    let mut complaints = Vec::new();
    for (path, text) in tree.files("server/src/", ".rs") {
        for line in text.lines().map(str::trim).filter(|line| !line.starts_with("//")) {
            let is_known = path == DOORS && KNOWN.iter().any(|known| line.contains(known));
            if ADDS.iter().any(|add| line.contains(add)) && !is_known {
                complaints.push(format!("{path}: {line}"));
            }
        }
    }
    complaints
}

fn every_door_says_who_may_pass(tree: &Tree) -> Vec<String> {
    let text = tree.text(ROUTER).unwrap_or_default();
    let doors = [".get(", ".post("].into_iter().flat_map(|call| text.split(call).skip(1));
    doors
        .filter_map(|rest| {
            let (who, rest) = rest.split_once(',')?;
            // A call that names a path is a line of the table.
            let path = rest.trim_start().strip_prefix('"')?.split('"').next()?;
            let is_said = WHO.contains(&who.trim().trim_start_matches("Access::"));
            (!is_said || !path.starts_with('/')).then(|| format!("{ROUTER}: {path} lets in {who}"))
        })
        .collect()
}

#[test]
fn a_door_stands_in_the_routers_table_or_nowhere() {
    holds(every_way_in_is_in_the_table);
    let example = [
        (
            DOORS,
            "self.router = self.router.route(path, door.layer(guarded));\n    .route(\"/x\", get(x))\n",
        ),
        ("server/src/web/goal.rs", "Router::new().route(\"/y\", post(y))\n"),
    ];
    complains(every_way_in_is_in_the_table, &example, &[DOORS, "server/src/web/goal.rs"]);
}

#[test]
fn a_door_says_who_may_pass() {
    holds(every_door_says_who_may_pass);
    let right = (ROUTER, ".get(Anyone, \"/\", start).post(\n    Staff,\n    \"/x\",\n    x)\n");
    complains(every_door_says_who_may_pass, &[right], &[]);
    let wrong = (ROUTER, ".get(Everybody, \"/\", start).post(Staff, \"x\", x)\n");
    complains(every_door_says_who_may_pass, &[wrong], &[ROUTER, ROUTER]);
}
