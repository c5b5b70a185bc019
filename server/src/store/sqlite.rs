//! `SQLite`: one writer that commits what waited together, and readers with connections of their own.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use rusqlite::Connection;
use rusqlite::config::DbConfig;

use super::watch::Watch;
use super::work::{Job, Verdict};
use super::{Failure, QUEUE, Reads, Store, Tx};

mod migrations {
    refinery::embed_migrations!("migrations/sqlite");
}

/// Below this version a WAL reset can corrupt the file (fixed in 3.51.3).
const LOWEST_VERSION: i32 = 3_051_003;
/// How many waiting closures are committed together at most.
const TOGETHER: usize = 256;
/// Pages a reader keeps to itself, in KiB: what every person's pages share. The rest is in the system's own cache.
const READER_CACHE: i64 = 512;
/// Pages in the log before they are brought home (16 MB): the same page changes many times, and goes home once.
const CHECKPOINT: i64 = 4_000;
/// Prepared statements kept per connection.
const STATEMENTS: usize = 256;

pub fn open(path: &str, watch: &Watch) -> Result<Store, Failure> {
    if rusqlite::version_number() < LOWEST_VERSION {
        return Err(Failure::Broken("SQLite must be 3.51.3 or newer".to_owned()));
    }
    let mut first = connect(path)?;
    first.pragma_update(None, "wal_autocheckpoint", CHECKPOINT).map_err(broken)?;
    // What a savepoint would undo is kept in memory, not in a file beside the database.
    first.pragma_update(None, "temp_store", "MEMORY").map_err(broken)?;
    migrations::migrations::runner()
        .run(&mut first)
        .map_err(|error| Failure::Broken(format!("migration: {error}")))?;
    let (writes, to_write) = sync_channel(QUEUE);
    let listener = watch.clone();
    spawn("writer", move || write_together(&first, &to_write, &listener))?;
    let readers = Readers { path: path.to_owned(), idle: Mutex::default(), watch: watch.clone() };
    Ok(Store { reads: Reads::Here(Arc::new(readers)), writes })
}

/// Connections that read, lent to the one who asks. There are never more than threads that ask at the same time.
pub struct Readers {
    path: String,
    idle: Mutex<Vec<Connection>>,
    watch: Watch,
}

impl Readers {
    /// Runs a closure in a transaction that only reads, on the thread of the one who asks.
    pub fn read<T, E, F>(&self, closure: &F) -> Result<T, E>
    where
        E: From<Failure>,
        F: Fn(&mut Tx<'_>) -> Result<T, E>,
    {
        let connection = self.lend()?;
        order(&connection, "BEGIN").map_err(broken)?;
        let run = || closure(&mut Tx::sqlite(&connection, &self.watch));
        // A connection that saw a panic, or cannot end what it began, is dropped and not lent again.
        let Ok(result) = catch_unwind(AssertUnwindSafe(run)) else {
            return Err(Failure::Broken("a closure panicked".to_owned()).into());
        };
        order(&connection, "COMMIT").map_err(broken)?;
        self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        result
    }

    fn lend(&self) -> Result<Connection, Failure> {
        let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        if let Some(connection) = idle {
            return Ok(connection);
        }
        let connection = connect(&self.path)?;
        connection.pragma_update(None, "cache_size", -READER_CACHE).map_err(broken)?;
        connection.pragma_update(None, "query_only", true).map_err(broken)?;
        Ok(connection)
    }
}

fn connect(path: &str) -> Result<Connection, Failure> {
    let connection = Connection::open(path).map_err(broken)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    connection.busy_timeout(std::time::Duration::from_secs(5)).map_err(broken)?;
    connection.pragma_update(None, "journal_mode", "WAL").map_err(broken)?;
    connection.pragma_update(None, "synchronous", "FULL").map_err(broken)?;
    connection.pragma_update(None, "foreign_keys", true).map_err(broken)?;
    // Otherwise a prepared statement is planned anew for each set of values: half of what a page costs.
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_ENABLE_QPSG, true).map_err(broken)?;
    Ok(connection)
}

fn write_together(connection: &Connection, jobs: &Receiver<Job>, watch: &Watch) {
    while let Ok(first) = jobs.recv() {
        if let Err(error) = order(connection, "BEGIN IMMEDIATE") {
            first.answer(Err(broken(error)));
            continue;
        }
        let mut done = Vec::new();
        let mut next = Some(first);
        while let Some(mut job) = next.take() {
            // Each closure stands or falls alone; the commit is shared.
            let verdict = match order(connection, "SAVEPOINT one") {
                Ok(()) => job.run(&mut Tx::sqlite(connection, watch)),
                Err(_) => Verdict::Undo,
            };
            let ended = match verdict {
                Verdict::Keep => order(connection, "RELEASE one"),
                Verdict::Undo => order(connection, "ROLLBACK TO one")
                    .and_then(|()| order(connection, "RELEASE one")),
            };
            done.push((job, ended.map_err(broken)));
            if done.len() < TOGETHER {
                next = jobs.try_recv().ok();
            }
        }
        let kept = order(connection, "COMMIT").map_err(|error| error.to_string());
        if kept.is_err() {
            drop(order(connection, "ROLLBACK"));
        }
        for (job, ended) in done {
            job.answer(ended.and_then(|()| kept.clone().map_err(Failure::Broken)));
        }
    }
}

/// Runs one of the orders around a transaction, prepared once.
fn order(connection: &Connection, sql: &str) -> rusqlite::Result<()> {
    connection.prepare_cached(sql)?.raw_execute().map(drop)
}

pub(super) fn spawn(name: &str, body: impl FnOnce() + Send + 'static) -> Result<(), Failure> {
    thread::Builder::new()
        .name(name.to_owned())
        .spawn(body)
        .map(drop)
        .map_err(|error| Failure::Broken(error.to_string()))
}

fn broken(error: rusqlite::Error) -> Failure {
    Failure::Broken(error.to_string())
}
