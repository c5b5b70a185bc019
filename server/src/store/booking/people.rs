//! The people a participant can meet.

use domain::access::{is_read_by_case_manager, reads_meetings_of_colleagues};
use domain::booking::Handler;
use domain::id::StaffId;
use domain::time::day;

use super::{handler, handler_columns};
use crate::store::assignment::HANDLER_WIDTH;
use crate::store::record::Record;
use crate::store::{Failure, Value};

/// A participant's own people on a day; `$who` narrows them.
macro_rules! handlers {
    ($who:literal) => {
        concat!(
            "SELECT ",
            handler_columns!(),
            ", f.name FROM assignments a JOIN people p ON p.id = a.staff
             LEFT JOIN people f ON f.id = a.stands_in_for
             WHERE a.participant = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2)",
            $who,
            " AND p.role IS NOT NULL
             ORDER BY a.is_contact DESC, f.name IS NULL, a.since_on, p.name LIMIT 20"
        )
    };
}

impl Record<'_, '_> {
    /// The participant's own people who take bookings: those with an active assignment, the contact person first.
    pub fn handlers(&mut self) -> Result<Vec<Handler>, Failure> {
        self.handlers_by(handlers!(""), &[])
    }

    /// One of [`Record::handlers`]; `NotFound` for anybody else.
    pub fn handler(&mut self, staff: StaffId) -> Result<Handler, Failure> {
        let found = self.handlers_by(handlers!(" AND a.staff = $3"), &[staff.into()])?;
        found.into_iter().next().ok_or(Failure::NotFound)
    }

    fn handlers_by(&mut self, sql: &str, more: &[Value]) -> Result<Vec<Handler>, Failure> {
        let values = [&[self.participant.into(), day(self.now).into()], more].concat();
        let rows = self.tx.rows(sql, &values)?;
        let mut handlers: Vec<Handler> = Vec::new();
        for row in &rows {
            let stands_in_for = row.get(HANDLER_WIDTH)?;
            let handler = Handler { stands_in_for, ..handler(row, 0)? };
            let is_known = handlers.iter().any(|known| known.id == handler.id);
            if handler.role.takes_bookings() && !is_known {
                handlers.push(handler);
            }
        }
        Ok(handlers)
    }

    /// Who besides `with` can read what the participant says about a meeting: names of their case managers.
    pub fn readers_besides(&mut self, with: &Handler) -> Result<Vec<String>, Failure> {
        if !is_read_by_case_manager(with.role) {
            return Ok(Vec::new());
        }
        let others = self.handlers()?.into_iter().filter(|other| other.id != with.id);
        let others = others.filter(|other| reads_meetings_of_colleagues(other.role));
        Ok(others.map(|other| other.name).collect())
    }
}
