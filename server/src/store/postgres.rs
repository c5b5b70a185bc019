//! `PostgreSQL`: blocking connections on threads of their own; a closure is a transaction, run again when the database asks.

use std::sync::mpsc::{Receiver, sync_channel};
use std::sync::{Arc, Mutex};
use std::thread::sleep;
use std::time::Duration;

use postgres::{Client, NoTls};

use super::sqlite::spawn;
use super::tx::Prepared;
use super::watch::Watch;
use super::work::{Job, Verdict};
use super::{Failure, QUEUE, Reads, Store, Tx};

mod migrations {
    refinery::embed_migrations!("migrations/postgres");
}

/// Connections that write and that read.
const WRITERS: usize = 8;
const READERS: usize = 4;
/// How often a closure is run again on deadlock or serialisation failure.
const ATTEMPTS: u32 = 8;

pub fn open(url: &str, watch: &Watch) -> Result<Store, Failure> {
    let mut client = connect(url)?;
    migrations::migrations::runner()
        .run(&mut client)
        .map_err(|error| Failure::Broken(format!("migration: {error}")))?;
    Ok(Store {
        reads: Reads::There(pool(url, READERS, true, watch)?),
        writes: pool(url, WRITERS, false, watch)?,
    })
}

fn pool(
    url: &str,
    size: usize,
    read_only: bool,
    watch: &Watch,
) -> Result<std::sync::mpsc::SyncSender<Job>, Failure> {
    let (queue, jobs) = sync_channel(QUEUE);
    let jobs = Arc::new(Mutex::new(jobs));
    for _ in 0..size {
        let jobs: Arc<Mutex<Receiver<Job>>> = Arc::clone(&jobs);
        let (url, watch) = (url.to_owned(), watch.clone());
        spawn(if read_only { "reader" } else { "writer" }, move || {
            let mut connection = None;
            while let Some(job) = next(&jobs) {
                serve(&url, &mut connection, read_only, job, &watch);
            }
        })?;
    }
    Ok(queue)
}

struct Connection {
    client: Client,
    prepared: Prepared,
}

fn serve(url: &str, kept: &mut Option<Connection>, read_only: bool, mut job: Job, watch: &Watch) {
    let mut attempt = 0;
    loop {
        attempt += 1;
        let connection = match kept.take().filter(|old| !old.client.is_closed()) {
            Some(connection) => Ok(connection),
            None => open_connection(url, read_only),
        };
        let mut connection = match connection {
            Ok(connection) => connection,
            Err(failure) => return job.answer(Err(failure)),
        };
        let (ended, again) = if read_only {
            let Connection { client, prepared } = &mut connection;
            job.run(&mut Tx::postgres_reading(client, prepared, watch));
            (Ok(()), false)
        } else {
            run(&mut connection, &mut job, watch)
        };
        *kept = Some(connection);
        if again && attempt < ATTEMPTS {
            sleep(Duration::from_millis(u64::from(attempt * attempt)));
            continue;
        }
        return job.answer(ended);
    }
}

/// A connection that refuses to write when it is there for reading.
fn open_connection(url: &str, read_only: bool) -> Result<Connection, Failure> {
    let mut client = connect(url)?;
    if read_only {
        let refuse = "SET default_transaction_read_only = on";
        client.batch_execute(refuse).map_err(|error| broken(&error))?;
    }
    Ok(Connection { client, prepared: Prepared::new() })
}

/// One attempt: whether it was kept, and whether the database asks for another.
fn run(connection: &mut Connection, job: &mut Job, watch: &Watch) -> (Result<(), Failure>, bool) {
    let begun = connection.client.transaction();
    let transaction = match begun {
        Ok(transaction) => transaction,
        Err(error) => return (Err(broken(&error)), false),
    };
    let mut tx = Tx::postgres(transaction, &mut connection.prepared, watch);
    let verdict = job.run(&mut tx);
    let contended = tx.contended;
    let Some(transaction) = tx.into_postgres() else {
        return (Err(Failure::Busy), false);
    };
    match verdict {
        Verdict::Undo => (transaction.rollback().map_err(|error| broken(&error)), contended),
        Verdict::Keep => match transaction.commit() {
            Ok(()) => (Ok(()), false),
            Err(error) => {
                let again = error.code().is_some_and(|code| code.code().starts_with("40"));
                (Err(broken(&error)), again)
            }
        },
    }
}

fn connect(url: &str) -> Result<Client, Failure> {
    Client::connect(url, NoTls).map_err(|error| broken(&error))
}

fn broken(error: &postgres::Error) -> Failure {
    // The text of a database error can quote what a person wrote: only its code is kept.
    Failure::Broken(error.code().map_or_else(
        || "postgresql is away".to_owned(),
        |code| format!("postgresql refused: {}", code.code()),
    ))
}

fn next(jobs: &Mutex<Receiver<Job>>) -> Option<Job> {
    let jobs = jobs.lock().ok()?;
    jobs.recv().ok()
}
