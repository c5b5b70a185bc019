//! Whose hours wait for a handler: counted for those who may certify them.

use app::ui::work_hours::Waiting;
use domain::access::{Purpose, allows};
use domain::time::day;

use crate::store::record::Desk;
use crate::store::{Failure, Row};

/// The most people a first page lists.
const MOST: i64 = 50;

impl Desk<'_, '_> {
    /// The caller's participants whose days wait, the longest wait first; the look is the caller's to log.
    pub(in crate::store) fn waiting_hours(&mut self) -> Result<Vec<Waiting>, Failure> {
        if !allows(self.role, Purpose::CertifyHours) {
            return Ok(Vec::new());
        }
        let rows = self.tx.rows(
            "SELECT d.participant, p.name, COUNT(DISTINCT d.on_day),
                COUNT(DISTINCT CASE WHEN d.state = 'disputed' THEN d.on_day END), MIN(d.on_day)
             FROM assignments a JOIN work_days d ON d.participant = a.participant
                AND d.state IN ('declared', 'disputed')
             JOIN people p ON p.id = a.participant
             WHERE a.staff = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2)
             GROUP BY d.participant, p.name ORDER BY 5, 2 LIMIT $3",
            &[self.staff.into(), day(self.now).into(), MOST.into()],
        )?;
        let waiting = |row: &Row| {
            Ok(Waiting {
                participant: row.get(0)?,
                name: row.get(1)?,
                days: row.get(2)?,
                disputed: row.get(3)?,
                first: row.get(4)?,
            })
        };
        rows.iter().map(waiting).collect()
    }
}
