//! What the others in a meeting are told of a change: one row of history, and a message to each of them.

use domain::booking::{Booking, receivers};
use domain::event::Kind;
use domain::id::PersonId;
use domain::time::Span;
use serde_json::json;
use uuid::Uuid;

use super::Failure;
use super::record::OpenRecord;

impl OpenRecord<'_, '_> {
    /// Writes what was done to a meeting: its event, and a message to everybody in it but the one who did it.
    /// `tell` is never called for a meeting in any other way, so nobody can be forgotten.
    pub fn tell_meeting(&mut self, kind: Kind, booking: &Booking) -> Result<(), Failure> {
        let receivers = receivers(booking, self.who.id());
        self.tell_all(kind, booking, booking.span, &receivers)
    }

    /// As [`OpenRecord::tell_meeting`], of a change that ends the move that was asked for: a colleague who was asked to
    /// take the meeting over is told that it came to nothing.
    pub fn tell_end(
        &mut self,
        kind: Kind,
        was: &Booking,
        booking: &Booking,
    ) -> Result<(), Failure> {
        self.tell_meeting(kind, booking)?;
        let actor = self.who.id();
        let asked =
            was.open_move(self.now).filter(|moving| !booking.is_with(moving.staff, self.now));
        match asked.filter(|moving| PersonId::from(moving.staff) != actor) {
            Some(moving) => {
                self.message(Kind::BookingCancelled, booking, moving.span, moving.staff.into())
            }
            None => Ok(()),
        }
    }

    /// As [`OpenRecord::tell_meeting`], of a change that has to do with a move: of the time it moves to, and to those
    /// who were in the meeting before it too.
    pub fn tell_move(
        &mut self,
        kind: Kind,
        was: &Booking,
        booking: &Booking,
    ) -> Result<(), Failure> {
        let mut receivers =
            [receivers(was, self.who.id()), receivers(booking, self.who.id())].concat();
        receivers.sort_unstable();
        receivers.dedup();
        let wished = booking.moving.or(was.moving).filter(|_| kind != Kind::BookingMoved);
        let span = wished.map_or(booking.span, |moving| moving.span);
        self.tell_all(kind, booking, span, &receivers)
    }

    fn tell_all(
        &mut self,
        kind: Kind,
        booking: &Booking,
        span: Span,
        receivers: &[PersonId],
    ) -> Result<(), Failure> {
        let Booking { id, staff, .. } = *booking;
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
        for person in receivers.iter().copied() {
            self.message(kind, booking, span, person)?;
        }
        Ok(())
    }

    fn message(
        &mut self,
        kind: Kind,
        booking: &Booking,
        span: Span,
        person: PersonId,
    ) -> Result<(), Failure> {
        let Booking { id, staff, participant, .. } = *booking;
        let now = self.now;
        let other = if person == participant.into() { staff.0 } else { participant.0 };
        self.tx
            .execute(
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
            )
            .map(drop)
    }
}
