//! A portal for one test, on `SQLite` and on `PostgreSQL`.

use std::time::Duration;

use serde_json::Value;
use server::serve::{Running, start_watched};
use server::settings::Settings;
use server::store::Store;
use server::store::watch::Watch;
use tempfile::TempDir;
use tokio::sync::OnceCell;
use uuid::Uuid;

use crate::person::Person;

/// Which database a test runs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Database {
    Sqlite,
    Postgres,
}

/// A running portal with demo people.
pub struct Portal {
    pub url: String,
    pub database: Database,
    /// Where the data is, for tests that look at what was stored.
    pub database_url: String,
    running: Running,
    folder: TempDir,
    /// The tests' own way into the database, opened when a test first looks.
    store: OnceCell<Store>,
}

/// The morning every test begins: a Tuesday, so that there are free times the same week.
pub const MORNING: &str = "2026-11-24T08:00:00+01:00";

/// Runs a test on `SQLite` and then on `PostgreSQL`, each with a fresh portal.
/// `PostgreSQL` is found by `PORTAL_TEST_POSTGRES`; `cargo xtask test` starts one and demands it.
pub async fn on_both(test: impl AsyncFn(&Portal)) {
    let portal = Portal::open(Database::Sqlite).await;
    test(&portal).await;
    portal.close().await;
    if server().is_some() {
        let portal = Portal::open(Database::Postgres).await;
        test(&portal).await;
        portal.close().await;
    }
}

/// The `PostgreSQL` server of the tests. Without one, only `SQLite` is tested, unless it is demanded.
fn server() -> Option<String> {
    let found = std::env::var("PORTAL_TEST_POSTGRES").ok();
    let demanded = std::env::var_os("PORTAL_TEST_DEMAND_POSTGRES").is_some();
    assert!(found.is_some() || !demanded, "PORTAL_TEST_POSTGRES is not set");
    found
}

impl Portal {
    /// Starts a portal on a new database with the demo people, at [`MORNING`].
    pub async fn open(database: Database) -> Self {
        Self::open_watched(database, Watch::default()).await
    }

    /// As [`Portal::open`], with somebody who listens to what the store is asked.
    pub async fn open_watched(database: Database, watch: Watch) -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let database_url = match database {
            Database::Sqlite => format!("sqlite:{}", folder.path().join("portal.sqlite").display()),
            Database::Postgres => create_database().await,
        };
        let settings = Settings {
            listen: "127.0.0.1:0".parse().expect("an address"),
            database_url: database_url.clone(),
            now: MORNING.to_owned(),
            ..Settings::default()
        };
        let running = start_watched(settings, true, watch).await.expect("the portal starts");
        let url = format!("http://{}", running.address);
        Self { url, database, database_url, running, folder, store: OnceCell::new() }
    }

    /// Fills the portal with `people` more participants, `person-1` and on; the first sixty have sara.
    pub async fn crowd(&self, people: u32) {
        let settings = Settings { now: MORNING.to_owned(), ..Settings::default() };
        server::demo::crowd(self.store().await, &settings, people, 0, 1).await.expect("a crowd");
    }

    /// Someone who is not signed in.
    pub fn stranger(&self) -> Person {
        Person::new(&self.url)
    }

    /// One of the demo people, signed in.
    pub async fn person(&self, handle: &str) -> Person {
        let person = self.stranger();
        person.sign_in(handle).await;
        person
    }

    /// The id of a demo person.
    pub async fn handle(&self, handle: &str) -> String {
        let (store, handle) = (self.store().await, handle.to_owned());
        let sql = "SELECT id FROM people WHERE handle = $1";
        let found = store.read(move |tx| tx.row(sql, &[(&handle).into()])?.get::<Uuid>(0)).await;
        found.expect("a demo person").to_string()
    }

    /// Moves the clock to a time (RFC 3339).
    pub async fn set_clock(&self, at: &str) {
        let answer = self.stranger().post("/demo/klocka", &[("at", at)]).await;
        assert_eq!(answer.status, 200);
    }

    /// How many rows a table has: for "nothing was changed" and "exactly one".
    pub async fn count(&self, table: &str) -> i64 {
        self.query(&format!("SELECT COUNT(*) FROM {table}")).await
    }

    /// The one number a query gives.
    pub async fn query(&self, sql: &str) -> i64 {
        let (store, sql) = (self.store().await, sql.to_owned());
        store.read(move |tx| tx.row(&sql, &[])?.get::<i64>(0)).await.expect("a number")
    }

    /// What happened with one thing, oldest first: each event's kind and what it tells.
    pub async fn events(&self, subject: &str) -> Vec<(String, Value)> {
        let (store, subject) = (self.store().await, subject.parse::<Uuid>().expect("an id"));
        let sql = "SELECT kind, payload FROM events WHERE subject = $1 ORDER BY at, id";
        let rows = store.read(move |tx| tx.rows(sql, &[subject.into()])).await.expect("rows");
        let read = |row: &server::store::Row| {
            let payload: String = row.get(1).expect("a payload");
            (row.get(0).expect("a kind"), serde_json::from_str(&payload).expect("JSON"))
        };
        rows.iter().map(read).collect()
    }

    /// Changes the data behind the portal's back: for what no door does yet.
    pub async fn change(&self, sql: &str) {
        let (store, sql) = (self.store().await, sql.to_owned());
        store.write(move |tx| tx.execute(&sql, &[])).await.expect("a change");
    }

    /// How the database would go about a query, line by line, when it may not read whole tables unless it must.
    pub async fn plan(&self, sql: &str) -> Vec<String> {
        let (store, sql, database) = (self.store().await, sql.to_owned(), self.database);
        let asked = store.write(move |tx| {
            if database == Database::Sqlite {
                let rows = tx.rows(&format!("EXPLAIN QUERY PLAN {sql}"), &[])?;
                return rows.iter().map(|row| row.get(3)).collect::<Result<Vec<String>, _>>();
            }
            for setting in ["enable_seqscan = off", "plan_cache_mode = force_generic_plan"] {
                tx.execute(&format!("SET LOCAL {setting}"), &[])?;
            }
            let name = format!("asked_{}", Uuid::new_v4().simple());
            tx.execute(&format!("PREPARE {name} AS {sql}"), &[])?;
            let most = (1..100).rev().find(|number| sql.contains(&format!("${number}")));
            let nothing = vec!["NULL"; most.unwrap_or(0)].join(", ");
            let arguments = if nothing.is_empty() { nothing } else { format!("({nothing})") };
            let rows = tx.rows(&format!("EXPLAIN EXECUTE {name}{arguments}"), &[])?;
            rows.iter().map(|row| row.get(0)).collect()
        });
        asked.await.expect("a plan")
    }

    async fn store(&self) -> &Store {
        let url = self.database_url.clone();
        let open = || async {
            tokio::task::spawn_blocking(move || Store::open(&url).expect("the store opens"))
                .await
                .expect("the store opens")
        };
        self.store.get_or_init(open).await
    }

    /// Ends the portal and removes its data.
    pub async fn close(self) {
        self.running.stop().await;
        drop(self.folder);
    }
}

/// A new empty database on the test server.
async fn create_database() -> String {
    let server = server().expect("a PostgreSQL server");
    let name = format!("portal_{}", Uuid::new_v4().simple());
    let (base, options) = server.split_once('?').map_or((server.as_str(), ""), |(b, o)| (b, o));
    let (host, _) = base.rsplit_once('/').expect("postgres://host/name");
    let url = if options.is_empty() {
        format!("{host}/{name}")
    } else {
        format!("{host}/{name}?{options}")
    };
    let create = format!("CREATE DATABASE {name}");
    tokio::task::spawn_blocking(move || {
        // Two tests that copy the template at the same moment collide: try again.
        for attempt in 0..50 {
            let mut client =
                postgres::Client::connect(&server, postgres::NoTls).expect("PostgreSQL answers");
            if client.batch_execute(&create).is_ok() {
                return;
            }
            std::thread::sleep(Duration::from_millis(20 * (attempt + 1)));
        }
        panic!("could not create a database");
    })
    .await
    .expect("the database is created");
    url
}

/// A JSON value's text at a path such as `/errors/0/code`.
pub fn text<'v>(value: &'v Value, path: &str) -> &'v str {
    value.pointer(path).and_then(Value::as_str).unwrap_or_default()
}
