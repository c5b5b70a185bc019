//! Search: what finding three weeks of free times of one handler costs the processor, among two hundred of staff and
//! five years of meetings.

use serde_json::Value;

use crate::Outcome;
use crate::figure::{Limit, Report, median};
use crate::portal::command;
use crate::scene::Scene;

/// Sixty of Sara's own and forty for each of the others: two hundred of staff.
const PEOPLE: u32 = 8_000;
/// The same question, asked in a minute.
const QUICK: u32 = 800;
const YEARS: u32 = 5;
/// In microseconds of processor time.
const MOST: Limit = Limit::AtMost(1_000.0);

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    let people = if scene.wish.quick { QUICK } else { PEOPLE };
    let url = scene.sqlite("search", people, YEARS)?;
    rounds(scene, report, "SQLite", &url)?;
    if let Some(url) = scene.postgres("search", people, YEARS)? {
        rounds(scene, report, "PostgreSQL", &url)?;
    }
    report.note(
        "search: three weeks of one handler; processor time of the thread that reads and searches, \
         so on PostgreSQL without what its own process uses: there the wall time tells",
    );
    Ok(())
}

fn rounds(scene: &Scene, report: &mut Report, database: &str, url: &str) -> Outcome {
    let mut seen = Vec::new();
    for _ in 0..scene.rounds() {
        let told = command(&scene.wish.portal, url).arg("search").output()?;
        if !told.status.success() {
            return Err("portal search did not answer".into());
        }
        seen.push(serde_json::from_slice::<Value>(&told.stdout)?);
    }
    let all = |path: &str| -> Vec<f64> {
        seen.iter().filter_map(|told| told.pointer(path)?.as_f64()).collect()
    };
    let micros = |path: &str| median(all(path).into_iter().map(|nanos| nanos / 1_000.0).collect());
    let among = |path: &str| all(path).first().copied().unwrap_or(f64::NAN);
    let size = format!(
        "{database}: {} of staff, {} meetings, {} of the handler's",
        among("/staff"),
        among("/meetings"),
        among("/own_claims"),
    );
    report.add("search", &format!("{size}: free times found"), "", Limit::None, among("/free"));
    let (search, read) = (micros("/search/cpu_ns"), micros("/read/cpu_ns"));
    let what = |what: &str| format!("{database}: {what}");
    report.add("search", &what("the search alone, processor"), "µs", MOST, search);
    report.add("search", &what("reading the calendar, processor"), "µs", MOST, read);
    report.add("search", &what("both, processor"), "µs", MOST, search + read);
    report.add(
        "search",
        &what("both, wall"),
        "µs",
        Limit::None,
        micros("/search/wall_ns") + micros("/read/wall_ns"),
    );
    Ok(())
}
