//! No page reads a whole table: every query that people's pages and forms run is judged by the database's own plan.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::string_slice,
    reason = "a test that cannot go on says so"
)]

mod forms;

use std::collections::BTreeSet;

use server::store::watch::Watch;
use tests::{Database, Person, Portal, on_both};

use super::access::{ROUTER, doors};

/// Queries that may read a table, and why.
const MAY_SCAN: [(&str, &str); 2] = [
    ("SELECT id FROM people LIMIT 1", "whether anybody is there: the first row answers"),
    ("SELECT handle, name, role FROM people WHERE handle IS NOT NULL", "the demo's sign-in page"),
];

/// Doors that no form of the walk is sent to, and why.
const NOT_WALKED: [(&str, &str); 2] = [
    ("/demo/logga-in", "everybody in the walk has come in by it"),
    ("/demo/klocka", "moves the demo's clock and asks the database nothing"),
];

/// The steps of a plan that read a whole table or a whole index.
fn scans(database: Database, plan: &[String]) -> Vec<String> {
    match database {
        Database::Sqlite => {
            let is_scan =
                |line: &&String| line.starts_with("SCAN ") && *line != "SCAN CONSTANT ROW";
            plan.iter().filter(is_scan).cloned().collect()
        }
        Database::Postgres => {
            let steps = plan.iter().enumerate().filter(|(_, line)| line.contains(" Scan"));
            let is_bounded = |at: usize| {
                let own = plan[at + 1..].iter().take_while(|line| !line.contains("->"));
                plan[at].contains("Bitmap Heap Scan")
                    || plan[at].contains("Subquery Scan")
                    || own.into_iter().any(|line| line.contains("Index Cond:"))
            };
            steps
                .filter(|(at, _)| !is_bounded(*at))
                .map(|(_, line)| line.trim().to_owned())
                .collect()
        }
    }
}

/// What kind of address it is: with its ids left out, and which day it is about.
fn kind(path: &str) -> String {
    let mut path = path.to_owned();
    // A calendar leads on to the next day for ever.
    for (name, length) in [("dag=20", 4), ("vecka=20", 6), ("/timmar/20", 8)] {
        if let Some(at) = path.find(name) {
            path.replace_range(at + length..(at + length + 10).min(path.len()), "");
        }
    }
    let path = path.replace("/timmar/", "/timmar/{dag}").replace("{dag}bekrafta", "bekrafta");
    let path = path.replace("{dag}overenskommelse", "overenskommelse");
    let parts = path.split('/').map(|part| if part.len() == 36 { "{id}" } else { part });
    let kind = parts.collect::<Vec<_>>().join("/").replace("/steg/{id}", "/steg/{step}");
    let kind = kind.replace("/{id}/mal/{id}/", "/{id}/mal/{goal}/");
    let kind = kind.replace("/mal/forslag/{id}/ta", "/mal/forslag/{proposal}/ta");
    let kind = kind.replace("{id}/{id}", "{id}/{person}");
    kind.replace("}/insats/{id}", "}/insats/{line}")
        .replace("}/versioner/{id}", "}/versioner/{number}")
}

/// Opens every page that can be reached from `from`, one of each kind.
async fn walk(person: &Person, from: &[&str]) {
    let mut waiting: Vec<String> = from.iter().map(|path| (*path).to_owned()).collect();
    let mut kinds = BTreeSet::new();
    while let Some(path) = waiting.pop() {
        if !kinds.insert(kind(&path)) || path.starts_with("/assets") {
            continue;
        }
        let page = person.get(&path).await;
        waiting.extend(page.addresses("/"));
        waiting.push(page.header("location"));
        waiting.retain(|path| path.starts_with('/'));
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_page_and_no_form_reads_a_whole_table() {
    let mut databases = vec![Database::Sqlite];
    if std::env::var_os("PORTAL_TEST_POSTGRES").is_some() {
        databases.push(Database::Postgres);
    }
    for database in databases {
        let watch = Watch::keen();
        let portal = Portal::open_watched(database, watch.clone()).await;
        portal.crowd(100).await;
        let (amina, sara) = (portal.person("amina").await, portal.person("sara").await);
        let mut forms = forms::Forms::default();
        forms.about_goals(&amina, &sara).await;
        forms.about_meetings(&amina, &sara).await;
        forms.about_plans(&amina, &sara).await;
        forms.about_wishes(&amina, &sara).await;
        forms.about_booking(&sara).await;
        forms.about_hours(&sara).await;
        forms.about_calendars(&amina, "/moten/kalender").await;
        forms.about_calendars(&sara, "/personal/tider/kalender").await;
        forms.about_reading(&amina).await;
        forms.about_work(&portal, &amina, &sara).await;
        let nour = portal.person("nour").await;
        forms.about_groups(&portal, [&amina, &nour, &sara]).await;
        let lena = portal.person("lena").await;
        forms.about_meeting_types(&lena).await;
        let two = [portal.handle("sara").await, portal.handle("nils").await];
        forms.about_stand_ins(&lena, [&two[0], &two[1]]).await;
        forms.about_handovers(&sara, &lena, &two[1]).await;
        walk(&lena, &["/personal/motestyper", "/personal/vikarier", "/personal/overlamningar"])
            .await;
        walk(
            &amina,
            &["/", "/mal", "/plan", "/timmar", "/moten", "/moten/boka", "/moten/boka/tid"],
        )
        .await;
        walk(&sara, &["/personal", "/personal/deltagare", "/personal/tider", "/personal/kalender"])
            .await;
        forms.about_being_away(&sara).await;
        forms.about_leaving(&amina, &sara).await;
        let is_post = |path: &String| !NOT_WALKED.iter().any(|(other, _)| path == other);
        let all = doors(ROUTER).into_iter().filter(|door| door.method == "POST");
        let all: BTreeSet<_> = all.map(|door| door.path).filter(is_post).collect();
        assert!(all.len() > 25, "the router's doors are read");
        assert_eq!(forms.sent, all, "every form of the router is sent");
        let seen = watch.seen();
        for word in [
            "FROM goals",
            "INTO bookings",
            "INTO looks",
            "UPDATE bookings",
            "FROM drafts",
            "INTO drafts",
            "INTO folds",
            "INTO time_off",
            "FROM time_off",
            "INTO single_days",
            "FROM feeds",
            "INTO feeds",
            "INTO time_wishes",
            "UPDATE time_wishes",
            "FROM group_meetings",
            "INTO plan_versions",
            "UPDATE interventions",
            "INTO group_seats",
            "UPDATE group_seats",
            "WHERE s.place = 'offered'",
        ] {
            assert!(seen.iter().any(|sql| sql.contains(word)), "{word} was walked");
        }
        let mut complaints = Vec::new();
        for sql in &seen {
            if !MAY_SCAN.iter().any(|(begin, _)| sql.starts_with(begin)) {
                let found = scans(database, &portal.plan(sql).await);
                complaints.extend(found.iter().map(|step| format!("{step}\n    {sql}")));
            }
        }
        assert!(complaints.is_empty(), "{database:?}:\n{}", complaints.join("\n"));
        portal.close().await;
    }
}

#[tokio::test]
async fn a_query_without_an_index_is_found() {
    on_both(async |portal| {
        for sql in [
            "SELECT id FROM bookings WHERE subject = $1",
            "SELECT id FROM goals ORDER BY words LIMIT 5",
            "SELECT g.id FROM steps s JOIN goals g ON g.id = s.goal WHERE s.words = $1",
            "UPDATE goals SET words = $1 WHERE words = $2",
            "SELECT id FROM people ORDER BY id LIMIT 1",
        ] {
            let plan = portal.plan(sql).await;
            assert!(!scans(portal.database, &plan).is_empty(), "{sql}: {plan:?}");
        }
        let sql = "SELECT id FROM goals WHERE participant = $1 ORDER BY created_at LIMIT 5";
        let plan = portal.plan(sql).await;
        assert!(scans(portal.database, &plan).is_empty(), "{plan:?}");
    })
    .await;
}
