//! One's own calendar for some days: the meetings, the times held for a move, other meetings, and time off.

use domain::group::Group;
use domain::id::PersonId;
use domain::time::{Span, day};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Desk, Failure, LONGEST, Named, Purpose, Value, booking_columns};

/// What a calendar holds for some days.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    /// Live meetings with people who have an active assignment, in order.
    pub meetings: Vec<Named>,
    /// Times that one of those may move to, and which.
    pub held: Vec<(Uuid, Span)>,
    /// Group meetings that the caller leads.
    pub groups: Vec<Group>,
    /// When one is taken by any other meeting, and nothing about whom.
    pub others: Vec<Span>,
    pub time_off: Vec<Span>,
}

/// The most rows of a kind.
const MOST: i64 = 300;

impl Desk<'_, '_> {
    /// What the caller's calendar holds within `span`; one look per person named. `NotFound` for roles that take no
    /// bookings.
    pub fn agenda(&mut self, span: Span) -> Result<Agenda, Failure> {
        if !self.role.takes_bookings() {
            return Err(Failure::NotFound);
        }
        let (staff, now) = (self.staff, self.now);
        let earliest = span.start.saturating_sub(LONGEST).unwrap_or(span.start);
        let own: [Value; 2] = [staff.into(), day(now).into()];
        let window: [Value; 4] = [span.end.into(), earliest.into(), span.start.into(), MOST.into()];
        let meetings = self.named(
            own_meetings!(
                "AND b.state IN ('requested', 'proposed', 'booked') AND b.start_at < $3
                 AND b.start_at > $4 AND b.end_at > $5 ORDER BY b.start_at LIMIT $6"
            ),
            &own,
            &window,
        )?;
        let mut seen = Vec::new();
        for (booking, _) in &meetings {
            self.look_once(booking.participant, Purpose::ReadBooking, &mut seen)?;
        }
        let groups = self.groups_in(span)?;
        let claims = self.tx.rows(
            "SELECT start_at, end_at, meeting, part, until_at FROM claims WHERE person = $1
             AND start_at < $2 AND start_at > $3 AND end_at > $4 ORDER BY start_at LIMIT $5",
            &[&[PersonId::from(staff).into()], window.as_slice()].concat(),
        )?;
        let (mut held, mut others) = (Vec::new(), Vec::new());
        for row in &claims {
            let (meeting, part): (Uuid, i64) = (row.get(2)?, row.get(3)?);
            let until: Option<Timestamp> = row.get(4)?;
            let is_own = meetings.iter().any(|(booking, _)| booking.id.0 == meeting);
            if until.is_some_and(|until| until <= now) || (is_own && part == 0) {
                continue;
            }
            if groups.iter().any(|group| group.id.0 == meeting) {
                continue;
            }
            if is_own { held.push((meeting, row.span(0)?)) } else { others.push(row.span(0)?) }
        }
        let time_off = self.tx.time_off(staff, span)?.into_iter().map(|(_, span)| span).collect();
        Ok(Agenda { meetings, held, groups, others, time_off })
    }
}
