//! Store and Tx: one face over SQLite and PostgreSQL. A transaction is a plain closure that can be run again.

mod assignment;
pub mod booking;
mod calendar;
mod claim;
mod continuity;
pub mod demo;
pub mod desk;
pub mod draft;
pub mod feed;
pub mod fold;
pub mod form_answer;
mod gathered;
pub mod goal;
pub mod group;
pub mod handover;
pub mod hours;
mod meeting_type;
mod message;
mod moving;
mod news;
mod outcome;
pub mod plan;
mod postgres;
pub mod record;
pub mod session;
mod sqlite;
pub mod stand_in;
pub mod time_off;
pub mod time_wish;
mod tx;
mod value;
pub mod watch;
mod work;

use std::sync::Arc;
use std::sync::mpsc::{SyncSender, TrySendError};

use thiserror::Error;

pub use self::tx::Tx;
pub use self::value::{FromValue, Row, Value};
use self::watch::Watch;
use self::work::{Job, Waiting};

/// What can go wrong between a decision and its being kept.
#[derive(Debug, Error)]
pub enum Failure {
    /// It does not exist, or it is not the caller's to see: the two look the same.
    #[error("not found")]
    NotFound,
    /// The database refused two live meetings on one person.
    #[error("overlap")]
    Overlap,
    /// More work waits than can be done soon, or the database kept colliding.
    #[error("busy")]
    Busy,
    /// The database is away or answered something unexpected. The text is for the log, never for people.
    #[error("store: {0}")]
    Broken(String),
}

/// How many closures may wait before the server says "try again soon".
const QUEUE: usize = 2_048;

/// The database, whichever it is.
#[derive(Clone)]
pub struct Store {
    reads: Reads,
    writes: SyncSender<Job>,
}

/// Where a closure that only reads is run.
#[derive(Clone)]
enum Reads {
    /// By the one who asks: a page's queries on `SQLite` take less time than waking another thread twice.
    Here(Arc<sqlite::Readers>),
    /// By a thread of its own: a connection to `PostgreSQL` waits for the network.
    There(SyncSender<Job>),
}

impl Store {
    /// Opens `sqlite:PATH` or `postgres://...`, brings the tables up to date and starts the threads.
    /// Refuses an `SQLite` with the WAL-reset bug (below 3.51.3) and an address of another kind.
    pub fn open(url: &str) -> Result<Self, Failure> {
        Self::open_watched(url, &Watch::default())
    }

    /// As [`Store::open`], with somebody who listens to what is asked.
    pub fn open_watched(url: &str, watch: &Watch) -> Result<Self, Failure> {
        if let Some(path) = url.strip_prefix("sqlite:") {
            sqlite::open(path, watch)
        } else if url.starts_with("postgres://") || url.starts_with("postgresql://") {
            postgres::open(url, watch)
        } else {
            Err(Failure::Broken("database_url must begin with sqlite: or postgres://".to_owned()))
        }
    }

    /// Runs a closure that only reads, on a connection of its own.
    pub async fn read<T, E, F>(&self, closure: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        match &self.reads {
            Reads::Here(readers) => readers.read(&closure),
            Reads::There(queue) => Self::send(queue, closure).await,
        }
    }

    /// Runs a closure in a transaction and answers when it is on disk; `Err` leaves no trace.
    pub async fn write<T, E, F>(&self, closure: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        Self::send(&self.writes, closure).await
    }

    async fn send<T, E, F>(queue: &SyncSender<Job>, closure: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Failure> + Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T, E> + Send + 'static,
    {
        let (job, answer) = Waiting::job(closure);
        queue.try_send(job).map_err(|refused| match refused {
            TrySendError::Full(_) => Failure::Busy,
            TrySendError::Disconnected(_) => Failure::Broken("the store has stopped".to_owned()),
        })?;
        answer
            .await
            .unwrap_or_else(|_| Err(Failure::Broken("a closure panicked".to_owned()).into()))
    }
}
