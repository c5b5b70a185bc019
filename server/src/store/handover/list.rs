//! Changes of person in a list: one's own, or those of a coordinator's whole party.

use domain::access::{Purpose, allows, assigns};
use domain::handover::State;
use domain::id::ParticipantId;

use super::{MOST, Named, SHOWN_FOR, handover_columns, named};
use crate::store::Failure;
use crate::store::record::{Desk, is_assigned};

impl Desk<'_, '_> {
    /// Changes of person that concern the caller: of their own participants, or of their whole party for a
    /// coordinator; open ones first. One look per person named.
    pub fn handovers(&mut self) -> Result<Vec<Named>, Failure> {
        let since = self.now.saturating_sub(jiff::SignedDuration::from_hours(24 * SHOWN_FOR));
        let since = since.unwrap_or(self.now);
        let values = [self.staff.into(), since.into(), MOST.into()];
        macro_rules! listed {
            ($from:literal) => {
                concat!(
                    "SELECT ",
                    handover_columns!(),
                    ", p.name, f.name, w.name FROM ",
                    $from,
                    " JOIN people p ON p.id = h.participant JOIN people f ON f.id = h.from_staff
                     JOIN people w ON w.id = h.to_staff ORDER BY h.requested_at DESC LIMIT $3"
                )
            };
        }
        let rows = if assigns(self.role) {
            let sql = listed!(
                "people me JOIN people c ON c.sub_project = me.sub_project AND c.party = me.party
                    AND c.role IS NOT NULL
                 JOIN handovers h ON h.from_staff = c.id AND h.requested_at > $2 AND me.id = $1"
            );
            self.tx.rows(sql, &values)?
        } else if allows(self.role, Purpose::HandOver) {
            let from = listed!(
                "people me JOIN handovers h ON h.from_staff = me.id AND h.requested_at > $2 AND me.id = $1"
            );
            let to = listed!(
                "people me JOIN handovers h ON h.to_staff = me.id AND h.requested_at > $2 AND me.id = $1
                    AND h.state IN ('requested', 'decided')"
            );
            [self.tx.rows(from, &values)?, self.tx.rows(to, &values)?].concat()
        } else {
            return Err(Failure::NotFound);
        };
        let mut listed: Vec<Named> = rows.iter().map(named).collect::<Result<_, _>>()?;
        let (staff, now) = (self.staff, self.now);
        let mut seen: Vec<ParticipantId> = Vec::new();
        let mut shown = Vec::new();
        for one in listed.drain(..) {
            let participant = one.handover.participant;
            // Who has handed over works with the participant no longer.
            if one.handover.from == staff && !is_assigned(self.tx, staff, participant, now)? {
                continue;
            }
            if !seen.contains(&participant) {
                seen.push(participant);
                self.look(participant, Purpose::HandOver)?;
            }
            shown.push(one);
        }
        shown.sort_by_key(|one| one.handover.state != State::Requested);
        Ok(shown)
    }
}
