//! Who works with a participant on which days, who stands in for whom, and who is there as the third.

use domain::booking::{Booking, Handler};
use domain::stand_in::Spell;

use super::booking::{handler, handler_columns};
use super::record::Record;
use super::{Failure, Row};

/// How many columns a handler has: what stands in for whom comes after them.
pub(super) const HANDLER_WIDTH: usize = 6;

impl Record<'_, '_> {
    /// Who stands or stood in for whom with the participant, and when.
    pub(super) fn spells(&mut self) -> Result<Vec<Spell>, Failure> {
        let rows = self.tx.rows(
            "SELECT a.staff, a.since_on, a.until_on, f.name
             FROM assignments a JOIN people f ON f.id = a.stands_in_for
             WHERE a.participant = $1 AND a.stands_in_for IS NOT NULL
             ORDER BY a.since_on DESC LIMIT 50",
            &[self.participant.into()],
        )?;
        let spell = |row: &Row| {
            let (staff, first, last) = (row.get(0)?, row.get(1)?, row.get(2)?);
            Ok(Spell { staff, first, last, stands_in_for: row.get(3)? })
        };
        rows.iter().map(spell).collect()
    }

    /// The other member of staff of a three-way meeting.
    pub fn also(&mut self, booking: &Booking) -> Result<Option<Handler>, Failure> {
        let Some(also) = booking.also else { return Ok(None) };
        let sql = concat!("SELECT ", handler_columns!(), " FROM people p WHERE p.id = $1");
        Ok(Some(handler(&self.tx.row(sql, &[also.into()])?, 0)?))
    }
}
