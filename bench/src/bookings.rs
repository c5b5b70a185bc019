//! Bookings/s through the whole door, beside a loop that commits one bare row after another on the same disk.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use uuid::Uuid;

use crate::Outcome;
use crate::client::{Client, get, post};
use crate::figure::{Limit, Report, median};
use crate::load;
use crate::portal::{Server, Visitor};
use crate::scene::Scene;

/// How many ask at the same time, and how many bookings they make in one round.
const CROWDS: [(usize, usize, Limit); 3] =
    [(1, 300, Limit::AtLeast(0.3)), (16, 1_600, Limit::AtLeast(1.0)), (64, 1_600, Limit::None)];
/// Rows the bare loop commits, one by one, in the same round.
const BARE_ROWS: u32 = 400;
/// Participants of one member of staff, as `portal demo` makes them, after Sara's sixty.
const PER_STAFF: usize = 40;
const FIRST: usize = 61;

/// A row of one's own and nothing else: what the disk and the database ask for a commit.
trait BareLoop {
    fn commit_one(&mut self) -> Outcome;
}

struct Sqlite(rusqlite::Connection);

struct Postgres(postgres::Client, postgres::Statement);

pub fn measure(scene: &Scene, report: &mut Report) -> Outcome {
    let rounds = usize::try_from(scene.rounds())?;
    let wanted = CROWDS.iter().map(|(_, bookings, _)| bookings).sum::<usize>() * (rounds + 1);
    // Each person of a member of staff takes every fortieth of the times of three weeks: two or three.
    let people = u32::try_from(FIRST + wanted / 2)?;
    let url = scene.sqlite("bookings", people, 0)?;
    let bare = Sqlite::open(&scene.fresh("bare.sqlite"))?;
    compare(scene, report, "SQLite", &url, bare, wanted)?;
    if let Some(url) = scene.postgres("bookings", people, 0)? {
        let bare = Postgres::open(&url)?;
        compare(scene, report, "PostgreSQL", &url, bare, wanted)?;
    }
    report.note(
        "a booking is the whole door over HTTP: session, form, idempotency key, both people locked, hours and other \
         meetings checked, booking, event, draft dropped and answer kept; clients on the same cores. The bare loop is \
         one connection that commits rows of 200 bytes",
    );
    Ok(())
}

fn compare(
    scene: &Scene,
    report: &mut Report,
    database: &str,
    url: &str,
    mut bare: impl BareLoop,
    wanted: usize,
) -> Outcome {
    let portal = scene.portal(url)?;
    let mut requests = wishes(&portal, wanted)?.into_iter();
    let mut seen: Vec<(Vec<f64>, Vec<f64>)> = vec![Default::default(); CROWDS.len()];
    let mut commits = Vec::new();
    // The first round warms up and does not count.
    for round in 0..=scene.rounds() {
        for ((clients, bookings, _), (per_second, ratios)) in CROWDS.iter().zip(&mut seen) {
            let before = rows_per_second(&mut bare)?;
            let mut own: Vec<Vec<Vec<u8>>> = vec![Vec::new(); *clients];
            for (index, request) in requests.by_ref().take(*bookings).enumerate() {
                if let Some(client) = own.get_mut(index % clients) {
                    client.push(request);
                }
            }
            let booked = load::posts(&portal, &own)?.per_second;
            let rows = f64::midpoint(before, rows_per_second(&mut bare)?);
            if round > 0 {
                per_second.push(booked);
                ratios.push(booked / rows);
                commits.push(rows);
            }
        }
    }
    report.add(
        "bookings",
        &format!("{database}: bare commits/s"),
        "",
        Limit::None,
        median(commits),
    );
    for ((clients, _, limit), (per_second, ratios)) in CROWDS.iter().zip(seen) {
        let what = format!("{database}, {clients} clients: bookings/s");
        report.add("bookings", &what, "", Limit::None, median(per_second));
        let what = format!("{database}, {clients} clients: beside bare commits");
        report.add("bookings", &what, "", *limit, median(ratios));
    }
    Ok(())
}

fn rows_per_second(bare: &mut impl BareLoop) -> Outcome<f64> {
    let began = Instant::now();
    for _ in 0..BARE_ROWS {
        bare.commit_one()?;
    }
    Ok(f64::from(BARE_ROWS)
        / began.elapsed().as_secs_f64().max(Duration::from_nanos(1).as_secs_f64()))
}

/// Posts that each book a free time of their own: so many that no two are in each other's way.
fn wishes(portal: &Server, wanted: usize) -> Outcome<Vec<Vec<u8>>> {
    let mut client = portal.client()?;
    let mut times_of: HashMap<String, Vec<String>> = HashMap::new();
    let mut rounds: Vec<Vec<Vec<u8>>> = Vec::new();
    let mut made = 0;
    let mut number = FIRST;
    while made < wanted {
        let place = (number - FIRST) % PER_STAFF;
        let visitor = Visitor::sign_in(&mut client, &format!("person-{number}"))?;
        let handler = handler(&mut client, &visitor.headers("json"), &mut times_of, place == 0)?;
        let times = times_of.get(&handler).ok_or("a handler without times")?;
        for (turn, start) in times.iter().skip(place).step_by(PER_STAFF).enumerate() {
            let form = format!("med={handler}&tid={start}&satt=telefon&nyckel={}", Uuid::new_v4());
            if rounds.len() <= turn {
                rounds.push(Vec::new());
            }
            if let Some(round) = rounds.get_mut(turn) {
                round.push(post("/moten", &visitor.headers(""), &form));
                made += 1;
            }
        }
        number += 1;
    }
    // Everybody's first meeting, then everybody's second: as a day does, not one person after another.
    Ok(rounds.into_iter().flatten().take(wanted).collect())
}

/// Whom a person meets; the free times of that member of staff are read once.
fn handler(
    client: &mut Client,
    headers: &[String],
    times_of: &mut HashMap<String, Vec<String>>,
    is_first: bool,
) -> Outcome<String> {
    let offered = client.ask(&get("/moten/boka", headers))?.json()?;
    let id = offered.pointer("/handlers/0/id").and_then(|id| id.as_str()).ok_or("no handler")?;
    if is_first {
        let slots =
            offered.pointer("/slots").and_then(|slots| slots.as_array()).ok_or("no times")?;
        let starts = slots.iter().filter_map(|slot| slot.get("start")?.as_str().map(String::from));
        times_of.insert(id.to_owned(), starts.collect());
    }
    Ok(id.to_owned())
}

impl Sqlite {
    fn open(file: &std::path::Path) -> Outcome<Self> {
        let connection = rusqlite::Connection::open(file)?;
        connection.pragma_update(None, "journal_mode", "WAL")?;
        connection.pragma_update(None, "synchronous", "FULL")?;
        connection.execute_batch("CREATE TABLE bare (id BLOB PRIMARY KEY, words TEXT NOT NULL)")?;
        Ok(Self(connection))
    }
}

impl BareLoop for Sqlite {
    fn commit_one(&mut self) -> Outcome {
        let mut insert = self.0.prepare_cached("INSERT INTO bare (id, words) VALUES (?1, ?2)")?;
        insert.execute((Uuid::new_v4().as_bytes(), words()))?;
        Ok(())
    }
}

impl Postgres {
    fn open(url: &str) -> Outcome<Self> {
        let mut client = postgres::Client::connect(url, postgres::NoTls)?;
        client.batch_execute("CREATE TABLE bare (id TEXT PRIMARY KEY, words TEXT NOT NULL)")?;
        let insert = client.prepare("INSERT INTO bare (id, words) VALUES ($1, $2)")?;
        Ok(Self(client, insert))
    }
}

impl BareLoop for Postgres {
    fn commit_one(&mut self) -> Outcome {
        self.0.execute(&self.1, &[&Uuid::new_v4().to_string(), &words()])?;
        Ok(())
    }
}

/// As long as a booking's own row.
fn words() -> String {
    "x".repeat(200)
}

#[cfg(test)]
mod tests {
    use super::CROWDS;
    use crate::figure::count;

    #[test]
    fn every_crowd_has_work_for_each_of_its_clients() {
        for (clients, bookings, _) in CROWDS {
            assert!(count(bookings) / count(clients) >= 20.0);
        }
    }
}
