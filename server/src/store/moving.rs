//! Moves that wait for an answer on a member of staff's desk.

use domain::access::Purpose;
use domain::time::{Span, day};

use super::Failure;
use super::booking::{BOOKING_WIDTH, booking, booking_columns};
use super::desk::Named;
use super::record::Desk;

/// How many are shown: more than anybody leaves unanswered.
const MOST: i64 = 50;

impl Desk<'_, '_> {
    /// Moves that participants with an active assignment ask for and the caller is to answer, soonest first; one look
    /// for each.
    pub fn moves_to_answer(&mut self) -> Result<Vec<Named>, Failure> {
        let (staff, now) = (self.staff, self.now);
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", p.name FROM bookings b JOIN people p ON p.id = b.participant
                 WHERE b.move_staff = $1 AND b.move_held_until > $3 AND b.move_asked_by = b.participant
                 AND b.state = 'booked' AND EXISTS (SELECT 1 FROM assignments a
                    WHERE a.participant = b.participant AND a.staff = $1 AND a.since_on <= $2
                    AND (a.until_on IS NULL OR a.until_on >= $2))
                 ORDER BY b.move_held_until LIMIT $4"
            ),
            &[staff.into(), day(now).into(), now.into(), MOST.into()],
        )?;
        let mut named = Vec::new();
        for row in &rows {
            let (booking, name) = (booking(row)?, row.get(BOOKING_WIDTH)?);
            self.look(booking.participant, Purpose::ReadBooking)?;
            named.push((booking, name));
        }
        Ok(named)
    }

    /// Meetings of colleagues, with participants who have an active assignment to the caller, that may move to the
    /// caller within `span`; the caller has not answered.
    pub(super) fn moves_into(&mut self, span: Span) -> Result<Vec<Named>, Failure> {
        let (staff, now) = (self.staff, self.now);
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", p.name FROM bookings b JOIN people p ON p.id = b.participant
                 WHERE b.move_staff = $1 AND b.move_held_until > $3 AND b.staff <> $1 AND b.state = 'booked'
                 AND b.move_start_at < $4 AND b.move_end_at > $5 AND EXISTS (SELECT 1 FROM assignments a
                    WHERE a.participant = b.participant AND a.staff = $1 AND a.since_on <= $2
                    AND (a.until_on IS NULL OR a.until_on >= $2))
                 ORDER BY b.move_held_until LIMIT $6"
            ),
            &[
                staff.into(),
                day(now).into(),
                now.into(),
                span.end.into(),
                span.start.into(),
                MOST.into(),
            ],
        )?;
        rows.iter().map(|row| Ok((booking(row)?, row.get(BOOKING_WIDTH)?))).collect()
    }
}
