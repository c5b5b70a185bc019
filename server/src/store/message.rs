//! What the others in a meeting are told of a change: one row of history, and a message to each of them.

use domain::booking::{Booking, receivers};
use domain::event::Kind;
use serde_json::json;
use uuid::Uuid;

use super::Failure;
use super::record::OpenRecord;

impl OpenRecord<'_, '_> {
    /// Writes what was done to a meeting: its event, and a message to everybody in it but the one who did it.
    /// `tell` is never called for a meeting in any other way, so nobody can be forgotten.
    pub fn tell_meeting(&mut self, kind: Kind, booking: &Booking) -> Result<(), Failure> {
        let Booking { id, span, staff, participant, .. } = *booking;
        let told = json!({
            "staff": staff,
            "start": span.start.to_string(),
            "end": span.end.to_string(),
        });
        self.tell(kind, Some(id.0), &told)?;
        let (now, actor) = (self.now, self.who.id());
        if booking.version > 1 {
            // Who changes a meeting has seen what it was changed from.
            self.tx.execute(
                "UPDATE messages SET seen_at = $1 WHERE person = $2 AND subject = $3 AND seen_at IS NULL",
                &[now.into(), actor.into(), id.into()],
            )?;
        }
        for person in receivers(booking, actor) {
            let other = if person == participant.into() { staff.0 } else { participant.0 };
            self.tx.execute(
                "INSERT INTO messages (id, person, at, kind, subject, other, start_at, end_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                &[
                    Uuid::now_v7().into(),
                    person.into(),
                    now.into(),
                    kind.as_str().into(),
                    id.into(),
                    other.into(),
                    span.start.into(),
                    span.end.into(),
                ],
            )?;
        }
        Ok(())
    }
}
