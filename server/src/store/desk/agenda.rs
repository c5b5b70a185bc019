//! One's own calendar for some days: the meetings, the times held for a move, other meetings, and time off.

use domain::group::Group;
use domain::id::{PersonId, StaffId};
use domain::time::{Span, day};
use jiff::Timestamp;
use uuid::Uuid;

use super::{Desk, Failure, LONGEST, Named, Purpose, Value, booking_columns};

/// What a calendar holds for some days.
#[derive(Clone, Debug, Default)]
pub struct Agenda {
    /// Live meetings with people who have an active assignment, in order.
    pub meetings: Vec<Named>,
    /// Meetings of colleagues that may move to the caller, who has not answered.
    pub asked: Vec<Named>,
    /// Those of colleagues in which one is too.
    pub also: Vec<Named>,
    /// The names of the colleagues in any of them.
    pub colleagues: Vec<(StaffId, String)>,
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
        let mut meetings = self.named(
            own_meetings!(
                "AND b.state IN ('requested', 'proposed', 'booked') AND b.start_at < $3
                 AND b.start_at > $4 AND b.end_at > $5 ORDER BY b.start_at LIMIT $6"
            ),
            &own,
            &window,
        )?;
        meetings.retain(|(booking, _)| !booking.is_let_go(now));
        let asked = self.moves_into(span)?;
        let mut also = self.also_meetings(span, earliest)?;
        also.retain(|(booking, _)| !booking.is_let_go(now));
        let colleagues = self.colleagues(meetings.iter().chain(&also))?;
        let mut seen = Vec::new();
        for (booking, _) in meetings.iter().chain(&asked).chain(&also) {
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
            let mut named = meetings.iter().chain(&asked).chain(&also);
            let is_own = named.any(|(booking, _)| booking.id.0 == meeting);
            if until.is_some_and(|until| until <= now) || (is_own && part == 0) {
                continue;
            }
            if groups.iter().any(|group| group.id.0 == meeting) {
                continue;
            }
            if is_own { held.push((meeting, row.span(0)?)) } else { others.push(row.span(0)?) }
        }
        let time_off = self.tx.time_off(staff, span)?.into_iter().map(|(_, span)| span).collect();
        Ok(Agenda { meetings, asked, also, colleagues, held, groups, others, time_off })
    }

    /// Live meetings of colleagues in which the caller is the third, with people who have an active assignment to the
    /// caller, in order.
    pub(super) fn also_meetings(
        &mut self,
        span: Span,
        earliest: Timestamp,
    ) -> Result<Vec<Named>, Failure> {
        self.named(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", p.name FROM bookings b JOIN people p ON p.id = b.participant WHERE b.also_staff = $1
                 AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = b.participant
                    AND a.staff = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2))
                 AND b.state IN ('requested', 'proposed', 'booked') AND b.start_at < $3
                 AND b.start_at > $4 AND b.end_at > $5 ORDER BY b.start_at LIMIT $6"
            ),
            &[self.staff.into(), day(self.now).into()],
            &[span.end.into(), earliest.into(), span.start.into(), MOST.into()],
        )
    }

    /// The names of the colleagues in these meetings.
    fn colleagues<'m>(
        &mut self,
        meetings: impl Iterator<Item = &'m Named>,
    ) -> Result<Vec<(StaffId, String)>, Failure> {
        let mut people: Vec<StaffId> = Vec::new();
        for (booking, _) in meetings {
            people.extend(std::iter::once(booking.staff).chain(booking.also));
        }
        people.retain(|person| *person != self.staff);
        people.sort_unstable();
        people.dedup();
        let name = |person: StaffId| {
            let sql = "SELECT name FROM people WHERE id = $1";
            Ok((person, self.tx.row(sql, &[person.into()])?.get(0)?))
        };
        people.into_iter().map(name).collect()
    }
}
