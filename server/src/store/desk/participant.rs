//! What a member of staff sees first of one participant: the name, and the meetings of the two.

use domain::booking::Booking;
use domain::id::StaffId;

use crate::store::Failure;
use crate::store::booking::{booking, booking_columns};
use crate::store::claim::LONGEST;
use crate::store::record::Record;

impl Record<'_, '_> {
    /// The participant's name.
    pub fn name(&mut self) -> Result<String, Failure> {
        let participant = self.participant;
        self.tx.row("SELECT name FROM people WHERE id = $1", &[participant.into()])?.get(0)
    }

    /// Coming meetings of the participant with one member of staff, next first.
    pub fn coming_meetings_with(&mut self, staff: StaffId) -> Result<Vec<Booking>, Failure> {
        let (participant, now) = (self.participant, self.now);
        // No meeting is longer: the bound keeps years of history out of the search.
        let earliest = now.saturating_sub(LONGEST).unwrap_or(now);
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                " FROM bookings b WHERE b.participant = $1 AND b.staff = $2
                 AND b.state IN ('requested', 'proposed', 'booked') AND b.end_at > $3
                 AND b.start_at > $4 ORDER BY b.start_at LIMIT 20"
            ),
            &[participant.into(), staff.into(), now.into(), earliest.into()],
        )?;
        rows.iter().map(booking).collect()
    }
}
