//! One transaction: SQL with `$1` placeholders, the same text for both databases.

mod link;
mod lite;

use std::collections::HashMap;

use ::postgres::Statement;
use ::postgres::error::SqlState;
use ::postgres::types::{ToSql, Type};
use uuid::Uuid;

use self::link::Link;
use super::gathered::Gathered;
use super::watch::Watch;
use super::{Failure, Row, Value};

/// A transaction under way.
pub struct Tx<'c> {
    driver: Driver<'c>,
    watch: Watch,
    /// Inserts that wait to be written together.
    pub(super) gathered: Option<Gathered>,
    /// The database asked for the closure to be run again (deadlock or serialisation).
    pub(super) contended: bool,
}

/// Statements a `PostgreSQL` connection has prepared.
pub(super) type Prepared = HashMap<String, Statement>;

enum Driver<'c> {
    Sqlite(&'c rusqlite::Connection),
    Postgres(Link<'c>, &'c mut Prepared),
}

impl<'c> Tx<'c> {
    pub(super) fn sqlite(connection: &'c rusqlite::Connection, watch: &Watch) -> Self {
        Self {
            driver: Driver::Sqlite(connection),
            watch: watch.clone(),
            gathered: None,
            contended: false,
        }
    }

    pub(super) fn postgres(
        transaction: ::postgres::Transaction<'c>,
        prepared: &'c mut Prepared,
        watch: &Watch,
    ) -> Self {
        let driver = Driver::Postgres(Link::Writing(transaction), prepared);
        Self { driver, watch: watch.clone(), gathered: None, contended: false }
    }

    /// Statements on a connection that refuses to write.
    pub(super) fn postgres_reading(
        client: &'c mut ::postgres::Client,
        prepared: &'c mut Prepared,
        watch: &Watch,
    ) -> Self {
        let driver = Driver::Postgres(Link::Reading(client), prepared);
        Self { driver, watch: watch.clone(), gathered: None, contended: false }
    }

    pub(super) fn is_sqlite(&self) -> bool {
        matches!(self.driver, Driver::Sqlite(_))
    }

    pub(super) fn into_postgres(self) -> Option<::postgres::Transaction<'c>> {
        match self.driver {
            Driver::Postgres(Link::Writing(transaction), _) => Some(transaction),
            Driver::Postgres(Link::Reading(_), _) | Driver::Sqlite(_) => None,
        }
    }

    /// Runs a statement; gives the number of rows it changed.
    pub fn execute(&mut self, sql: &str, values: &[Value]) -> Result<u64, Failure> {
        if let Some(gathered) = &mut self.gathered
            && sql.starts_with("INSERT INTO ")
        {
            gathered.add(sql, values);
            return Ok(1);
        }
        self.watch.note(sql);
        let done = match &mut self.driver {
            Driver::Sqlite(connection) => lite::execute(connection, sql, values),
            Driver::Postgres(link, prepared) => statement(link, prepared, sql)
                .and_then(|statement| link.execute(&statement, &parameters(values)))
                .map_err(|error| refused(&error)),
        };
        self.note(done)
    }

    /// Every row of a query. Give the query a limit.
    pub fn rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Row>, Failure> {
        self.watch.note(sql);
        let done = match &mut self.driver {
            Driver::Sqlite(connection) => lite::rows(connection, sql, values),
            Driver::Postgres(link, prepared) => statement(link, prepared, sql)
                .and_then(|statement| link.query(&statement, &parameters(values)))
                .map_err(|error| refused(&error))
                .and_then(|rows| rows.iter().map(postgres_row).collect()),
        };
        self.note(done)
    }

    /// The only row of a query; `NotFound` when there is none.
    pub fn row(&mut self, sql: &str, values: &[Value]) -> Result<Row, Failure> {
        self.maybe_row(sql, values)?.ok_or(Failure::NotFound)
    }

    /// The first row of a query, if any.
    pub fn maybe_row(&mut self, sql: &str, values: &[Value]) -> Result<Option<Row>, Failure> {
        Ok(self.rows(sql, values)?.into_iter().next())
    }

    /// Locks people's rows in a fixed order, so that those who want the same person's time wait
    /// instead of deadlocking. Rows that refer to the person can still be added: a logged look must not stand
    /// in the way of the lock. `SQLite` has one writer and needs no lock.
    pub fn lock_people(&mut self, people: &[Uuid]) -> Result<(), Failure> {
        if self.is_sqlite() {
            return Ok(());
        }
        let places: Vec<_> = (1..=people.len()).map(|number| format!("${number}")).collect();
        // The rows are locked as they come, and they come in order.
        let sql = format!(
            "SELECT id FROM people WHERE id IN ({}) ORDER BY id FOR NO KEY UPDATE",
            places.join(", ")
        );
        let people: Vec<Value> = people.iter().map(|person| (*person).into()).collect();
        self.rows(&sql, &people).map(drop)
    }

    /// Lets only one transaction at a time decide about a form's key, so that a repeat waits for the first
    /// answer. Taken before any other lock. `SQLite` has one writer and needs none.
    pub fn lock_key(&mut self, person: Uuid, key: &str) -> Result<(), Failure> {
        if self.is_sqlite() {
            return Ok(());
        }
        let sql = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))";
        self.execute(sql, &[format!("{person} {key}").into()]).map(drop)
    }

    fn note<T>(&mut self, done: Result<T, Refused>) -> Result<T, Failure> {
        done.map_err(|refused| match refused {
            Refused::Contended => {
                self.contended = true;
                Failure::Busy
            }
            Refused::For(failure) => failure,
        })
    }
}

/// Why the driver refused.
enum Refused {
    Contended,
    For(Failure),
}

fn statement(
    link: &mut Link<'_>,
    prepared: &mut Prepared,
    sql: &str,
) -> Result<Statement, ::postgres::Error> {
    if let Some(statement) = prepared.get(sql) {
        return Ok(statement.clone());
    }
    let statement = link.prepare(sql)?;
    prepared.insert(sql.to_owned(), statement.clone());
    Ok(statement)
}

fn parameters(values: &[Value]) -> Vec<&(dyn ToSql + Sync)> {
    values
        .iter()
        .map(|value| {
            let parameter: &(dyn ToSql + Sync) = match value {
                Value::Null => &None::<Nothing>,
                Value::Int(number) => number,
                Value::Bool(truth) => truth,
                Value::Text(text) => text,
                Value::Uuid(id) => id,
                Value::Bytes(bytes) => bytes,
            };
            parameter
        })
        .collect()
}

/// NULL of whatever type the column has.
#[derive(Debug)]
enum Nothing {}

impl ToSql for Nothing {
    fn to_sql(
        &self,
        _: &Type,
        _: &mut ::postgres::types::private::BytesMut,
    ) -> Result<::postgres::types::IsNull, Box<dyn std::error::Error + Sync + Send>> {
        Ok(::postgres::types::IsNull::Yes)
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    ::postgres::types::to_sql_checked!();
}

fn refused(error: &::postgres::Error) -> Refused {
    match error.code() {
        Some(code)
            if *code == SqlState::T_R_SERIALIZATION_FAILURE
                || *code == SqlState::T_R_DEADLOCK_DETECTED
                // Two that sent the same form at once: the second finds the first's answer when run again.
                || *code == SqlState::UNIQUE_VIOLATION =>
        {
            Refused::Contended
        }
        Some(code) if *code == SqlState::EXCLUSION_VIOLATION => Refused::For(Failure::Overlap),
        Some(code) => Refused::For(Failure::Broken(format!("postgresql refused: {}", code.code()))),
        None => Refused::For(Failure::Broken("postgresql is away".to_owned())),
    }
}

fn postgres_row(row: &::postgres::Row) -> Result<Row, Refused> {
    let values = row.columns().iter().enumerate().map(|(index, column)| {
        let kind = column.type_();
        if *kind == Type::INT8 {
            row.try_get::<_, Option<i64>>(index).map(Value::from)
        } else if *kind == Type::BOOL {
            row.try_get::<_, Option<bool>>(index).map(Value::from)
        } else if *kind == Type::UUID {
            row.try_get::<_, Option<Uuid>>(index).map(Value::from)
        } else if *kind == Type::BYTEA {
            row.try_get::<_, Option<Vec<u8>>>(index).map(|b| b.map_or(Value::Null, Value::Bytes))
        } else {
            row.try_get::<_, Option<String>>(index).map(Value::from)
        }
    });
    values.collect::<Result<_, _>>().map(Row).map_err(|error| refused(&error))
}
