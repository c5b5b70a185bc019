//! How much a participant has ahead.

use domain::booking::State;
use domain::id::StaffId;

use super::known;
use crate::store::record::Record;
use crate::store::{Failure, Row};

impl Record<'_, '_> {
    /// Whom the participant has live meetings ahead with, and how each stands.
    pub fn ahead(&mut self) -> Result<Vec<(StaffId, State)>, Failure> {
        let rows = self.tx.rows(
            "SELECT staff, state FROM bookings WHERE participant = $1 AND start_at > $2
             AND state IN ('requested', 'proposed', 'booked') AND (held_until IS NULL OR held_until > $2)
             ORDER BY start_at LIMIT 100",
            &[self.participant.into(), self.now.into()],
        )?;
        let read = |row: &Row| Ok((row.get(0)?, known(State::parse(&row.get::<String>(1)?))?));
        rows.iter().map(read).collect()
    }
}
