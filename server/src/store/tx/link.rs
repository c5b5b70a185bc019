//! How statements reach `PostgreSQL`: one by one for a closure that only reads, inside a transaction for one that writes.

use ::postgres::types::ToSql;
use ::postgres::{Client, Error, Row, Statement, Transaction};

/// A connection, as a closure may use it.
pub(super) enum Link<'c> {
    /// Each statement for itself: in a transaction each would see what is committed when it begins all the same, and
    /// two round trips would be spent on beginning and ending it. The connection refuses to write.
    Reading(&'c mut Client),
    Writing(Transaction<'c>),
}

impl Link<'_> {
    pub(super) fn prepare(&mut self, sql: &str) -> Result<Statement, Error> {
        match self {
            Self::Reading(client) => client.prepare(sql),
            Self::Writing(transaction) => transaction.prepare(sql),
        }
    }

    pub(super) fn execute(
        &mut self,
        statement: &Statement,
        values: &[&(dyn ToSql + Sync)],
    ) -> Result<u64, Error> {
        match self {
            Self::Reading(client) => client.execute(statement, values),
            Self::Writing(transaction) => transaction.execute(statement, values),
        }
    }

    pub(super) fn query(
        &mut self,
        statement: &Statement,
        values: &[&(dyn ToSql + Sync)],
    ) -> Result<Vec<Row>, Error> {
        match self {
            Self::Reading(client) => client.query(statement, values),
            Self::Writing(transaction) => transaction.query(statement, values),
        }
    }
}
