//! Rows gathered and written many to a statement: a filled `PostgreSQL` database costs seconds instead of one round trip a row.

use std::fmt::Write;

use super::{Failure, Tx, Value};

/// Rows in one statement, and gathered before they are written.
const ROWS: usize = 40;

/// Inserts that wait, in the order in which their tables first came: what is referred to comes first.
#[derive(Default)]
pub(super) struct Gathered(Vec<(String, Vec<Vec<Value>>)>);

impl Gathered {
    pub(super) fn add(&mut self, sql: &str, values: &[Value]) {
        match self.0.iter_mut().find(|(text, _)| text == sql) {
            Some((_, rows)) => rows.push(values.to_vec()),
            None => self.0.push((sql.to_owned(), vec![values.to_vec()])),
        }
    }
}

impl Tx<'_> {
    /// Runs a closure whose plain inserts are written together at its end, and are not read by it.
    /// `SQLite` has no round trips to save and writes at once.
    pub fn gather(
        &mut self,
        closure: impl FnOnce(&mut Self) -> Result<(), Failure>,
    ) -> Result<(), Failure> {
        if self.is_sqlite() {
            return closure(self);
        }
        self.gathered = Some(Gathered::default());
        let done = closure(self);
        let gathered = self.gathered.take().unwrap_or_default();
        done?;
        for (sql, rows) in gathered.0 {
            let mut chunks = rows.chunks_exact(ROWS);
            let many = many(&sql, ROWS);
            for chunk in &mut chunks {
                self.execute(&many, &chunk.concat())?;
            }
            for row in chunks.remainder() {
                self.execute(&sql, row)?;
            }
        }
        Ok(())
    }
}

/// The insert of one row as an insert of many: its parameters counted on from row to row.
fn many(sql: &str, rows: usize) -> String {
    let Some((head, row)) = sql.split_once("VALUES ") else {
        return sql.to_owned();
    };
    let mut pieces = row.split('$');
    let first = pieces.next().unwrap_or_default();
    let pieces: Vec<(usize, &str)> = pieces
        .map(|piece| {
            let digits = piece.len() - piece.trim_start_matches(|c: char| c.is_ascii_digit()).len();
            let (number, rest) = piece.split_at(digits);
            (number.parse().unwrap_or(0), rest)
        })
        .collect();
    let width = pieces.iter().map(|(number, _)| *number).max().unwrap_or(0);
    let mut text = format!("{head}VALUES ");
    for index in 0..rows {
        text.push_str(if index == 0 { "" } else { ", " });
        text.push_str(first);
        for (number, rest) in &pieces {
            let _ = write!(text, "${}{rest}", number + index * width);
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::many;

    #[test]
    fn parameters_are_counted_on_from_row_to_row() {
        let one = "INSERT INTO a (b, c, d) VALUES ($1, 'x', $2, $2)";
        let two = "INSERT INTO a (b, c, d) VALUES ($1, 'x', $2, $2), ($3, 'x', $4, $4)";
        assert_eq!(many(one, 2), two);
    }
}
