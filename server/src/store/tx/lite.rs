//! How a statement runs on `SQLite`: prepared once a connection, bound by name, read row by row.

use rusqlite::types::ValueRef;
use uuid::Uuid;

use super::Refused;
use crate::store::{Failure, Row, Value};

pub(super) fn execute(
    connection: &rusqlite::Connection,
    sql: &str,
    values: &[Value],
) -> Result<u64, Refused> {
    let run = || {
        let mut statement = connection.prepare_cached(sql)?;
        bind(&mut statement, values)?;
        statement.raw_execute()
    };
    run().map(|count| u64::try_from(count).unwrap_or(u64::MAX)).map_err(|error| refused(&error))
}

pub(super) fn rows(
    connection: &rusqlite::Connection,
    sql: &str,
    values: &[Value],
) -> Result<Vec<Row>, Refused> {
    let run = || {
        let mut statement = connection.prepare_cached(sql)?;
        bind(&mut statement, values)?;
        let columns = statement.column_count();
        let mut answer = Vec::new();
        let mut rows = statement.raw_query();
        while let Some(row) = rows.next()? {
            let values = (0..columns).map(|column| {
                Ok(match row.get_ref(column)? {
                    ValueRef::Null | ValueRef::Real(_) => Value::Null,
                    ValueRef::Integer(number) => Value::Int(number),
                    ValueRef::Text(text) => Value::Text(match str::from_utf8(text) {
                        Ok(text) => text.to_owned(),
                        Err(_) => String::from_utf8_lossy(text).into_owned(),
                    }),
                    // So long are ids; the other bytes there are, hashes, are longer.
                    ValueRef::Blob(bytes) => match Uuid::from_slice(bytes) {
                        Ok(id) => Value::Uuid(id),
                        Err(_) => Value::Bytes(bytes.to_vec()),
                    },
                })
            });
            answer.push(Row(values.collect::<Result<_, rusqlite::Error>>()?));
        }
        Ok(answer)
    };
    run().map_err(|error: rusqlite::Error| refused(&error))
}

/// The names of parameters, made once.
const NAMES: [&str; 40] = [
    "$1", "$2", "$3", "$4", "$5", "$6", "$7", "$8", "$9", "$10", "$11", "$12", "$13", "$14", "$15",
    "$16", "$17", "$18", "$19", "$20", "$21", "$22", "$23", "$24", "$25", "$26", "$27", "$28",
    "$29", "$30", "$31", "$32", "$33", "$34", "$35", "$36", "$37", "$38", "$39", "$40",
];

fn bind(statement: &mut rusqlite::CachedStatement<'_>, values: &[Value]) -> rusqlite::Result<()> {
    for (index, value) in values.iter().enumerate() {
        let name =
            NAMES.get(index).ok_or(rusqlite::Error::InvalidParameterCount(index, NAMES.len()))?;
        let Some(position) = statement.parameter_index(name)? else {
            continue;
        };
        match value {
            Value::Null => statement.raw_bind_parameter(position, rusqlite::types::Null)?,
            Value::Int(number) => statement.raw_bind_parameter(position, number)?,
            Value::Bool(truth) => statement.raw_bind_parameter(position, truth)?,
            Value::Text(text) => statement.raw_bind_parameter(position, text)?,
            Value::Uuid(id) => statement.raw_bind_parameter(position, id)?,
            Value::Bytes(bytes) => statement.raw_bind_parameter(position, bytes)?,
        }
    }
    Ok(())
}

fn refused(error: &rusqlite::Error) -> Refused {
    if let rusqlite::Error::SqliteFailure(_, Some(message)) = error
        && message == "overlap"
    {
        return Refused::For(Failure::Overlap);
    }
    let code = error.sqlite_error().map_or(0, |error| error.extended_code);
    Refused::For(Failure::Broken(format!("sqlite refused: {code}")))
}
