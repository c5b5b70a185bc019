//! Meetings, and the people to meet.

use domain::access::is_read_by_case_manager;
use domain::booking::{Booking, Handler, Mode, Moving, State, Wish};
use domain::id::{BookingId, PersonId};
use domain::person::{Caller, StaffRole};
use domain::stand_in;
use domain::time::Span;

use super::claim::LONGEST;
use super::record::{OpenRecord, Record};
use super::{Failure, Row, Value};

mod ahead;
mod people;

/// The columns of a meeting, read by [`booking`]; the table is called `b`.
macro_rules! booking_columns {
    () => {
        "b.id, b.participant, b.staff, b.start_at, b.end_at, b.previous_start_at, b.previous_end_at,
         b.mode, b.place, b.interpreter, b.needs, b.subject, b.state, b.answer, b.reason, b.ended_by,
         b.requested_at, b.answered_at, b.changed_at, b.version, b.state_before, b.also_staff, b.meeting_type,
         b.held_until, b.move_start_at, b.move_end_at, b.move_staff, b.move_asked_by, b.move_held_until"
    };
}

pub(super) use booking_columns;

/// How many columns a meeting has.
pub(super) const BOOKING_WIDTH: usize = 29;

/// The columns of a member of staff as a handler, read by [`handler`]; the table is called `p`.
macro_rules! handler_columns {
    () => {
        "p.id, p.name, p.role, p.phone, p.reach_hours, p.place"
    };
}

pub(super) use handler_columns;

impl Record<'_, '_> {
    /// Meetings that hold their time and are not over, next first.
    pub fn coming_meetings(&mut self) -> Result<Vec<(Booking, Handler)>, Failure> {
        let (participant, now) = (self.participant, self.now);
        // No meeting is longer: the bound keeps years of history out of the search.
        let earliest = now.saturating_sub(LONGEST).unwrap_or(now);
        self.meetings(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", ",
                handler_columns!(),
                " FROM bookings b JOIN people p ON p.id = b.staff WHERE b.participant = $1
                 AND b.state IN ('requested', 'proposed', 'booked') AND b.end_at > $2
                 AND b.start_at > $3 ORDER BY b.start_at LIMIT 50"
            ),
            &[participant.into(), now.into(), earliest.into()],
        )
    }

    /// Meetings that are over or came to nothing, latest first; at most `limit`.
    pub fn earlier_meetings(&mut self, limit: usize) -> Result<Vec<(Booking, Handler)>, Failure> {
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let (participant, now) = (self.participant, self.now);
        self.meetings(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", ",
                handler_columns!(),
                " FROM bookings b JOIN people p ON p.id = b.staff WHERE b.participant = $1
                 AND (b.end_at <= $2 OR b.state NOT IN ('requested', 'proposed', 'booked'))
                 ORDER BY b.start_at DESC LIMIT $3"
            ),
            &[participant.into(), now.into(), limit.into()],
        )
    }

    /// One meeting of this participant and whom it is with. Staff other than the case manager see only their own.
    pub fn meeting(&mut self, id: BookingId) -> Result<(Booking, Handler), Failure> {
        let participant = self.participant;
        self.meetings(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", ",
                handler_columns!(),
                " FROM bookings b JOIN people p ON p.id = b.staff WHERE b.id = $1 AND b.participant = $2"
            ),
            &[id.into(), participant.into()],
        )?
        .into_iter()
        .next()
        .ok_or(Failure::NotFound)
    }

    fn meetings(
        &mut self,
        sql: &str,
        values: &[Value],
    ) -> Result<Vec<(Booking, Handler)>, Failure> {
        let (who, now) = (self.who, self.now);
        let is_seen = |booking: &Booking| match who {
            Caller::Participant(_) | Caller::Staff(_, StaffRole::CaseManager) => true,
            Caller::Staff(staff, _) => booking.is_with(staff, now),
        };
        let rows = self.tx.rows(sql, values)?;
        let spells = if rows.is_empty() { Vec::new() } else { self.spells()? };
        let mut meetings = Vec::new();
        for row in &rows {
            let (mut booking, mut with) = (booking(row)?, handler(row, BOOKING_WIDTH)?);
            with.stands_in_for = stand_in::of(&spells, &booking);
            let is_reader = who.id() == booking.staff.into() || self.is_own();
            // That there is therapy may be known; what is said about it stays between the two.
            if !is_read_by_case_manager(with.role) && !is_reader {
                booking.wish.subject.clear();
                booking.wish.needs.clear();
                booking.answer.clear();
                booking.reason.clear();
            }
            if is_seen(&booking) {
                meetings.push((booking, with));
            }
        }
        Ok(meetings)
    }
}

impl OpenRecord<'_, '_> {
    /// Adds a meeting; `Overlap` when one of the two already has one then.
    pub fn add_booking(&mut self, booking: &Booking) -> Result<(), Failure> {
        let wish = &booking.wish;
        self.tx
            .execute(
                "INSERT INTO bookings (id, participant, staff, start_at, end_at, mode, place, interpreter,
                 needs, subject, state, requested_at, changed_at, version, also_staff, meeting_type, held_until,
                 answer, answered_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)",
                &[
                    booking.id.into(),
                    booking.participant.into(),
                    booking.staff.into(),
                    booking.span.start.into(),
                    booking.span.end.into(),
                    wish.mode.as_str().into(),
                    (&booking.place).into(),
                    (&wish.interpreter).into(),
                    (&wish.needs).into(),
                    (&wish.subject).into(),
                    booking.state.as_str().into(),
                    booking.requested_at.into(),
                    booking.changed_at.into(),
                    booking.version.into(),
                    booking.also.into(),
                    booking.meeting_type.into(),
                    booking.held_until.into(),
                    (&booking.answer).into(),
                    booking.answered_at.into(),
                ],
            )
            .map(drop)
    }

    /// Keeps a meeting as a transition left it. Says whether it was still as it was read: `false` changed nothing.
    pub fn set_booking(&mut self, booking: &Booking) -> Result<bool, Failure> {
        let moving = booking.moving;
        let changed = self.tx.execute(
            "UPDATE bookings SET start_at = $3, end_at = $4, previous_start_at = $5, previous_end_at = $6,
             state = $7, answer = $8, reason = $9, ended_by = $10, answered_at = $11, changed_at = $12,
             version = $13, place = $14, state_before = $15, staff = $16, also_staff = $17, held_until = $18,
             move_start_at = $19, move_end_at = $20, move_staff = $21, move_asked_by = $22, move_held_until = $23
             WHERE id = $1 AND participant = $2 AND version = $24",
            &[
                booking.id.into(),
                booking.participant.into(),
                booking.span.start.into(),
                booking.span.end.into(),
                booking.previous.map(|span| span.start).into(),
                booking.previous.map(|span| span.end).into(),
                booking.state.as_str().into(),
                (&booking.answer).into(),
                (&booking.reason).into(),
                booking.ended_by.into(),
                booking.answered_at.into(),
                booking.changed_at.into(),
                booking.version.into(),
                (&booking.place).into(),
                booking.before.map(State::as_str).into(),
                booking.staff.into(),
                booking.also.into(),
                booking.held_until.into(),
                moving.map(|moving| moving.span.start).into(),
                moving.map(|moving| moving.span.end).into(),
                moving.map(|moving| moving.staff).into(),
                moving.map(|moving| moving.asked_by).into(),
                moving.map(|moving| moving.held_until).into(),
                (booking.version - 1).into(),
            ],
        )?;
        Ok(changed > 0)
    }
}

/// A meeting from the first columns of a row.
pub(super) fn booking(row: &Row) -> Result<Booking, Failure> {
    let previous_start: Option<_> = row.get(5)?;
    let previous_end: Option<_> = row.get(6)?;
    let ended_by: Option<PersonId> = row.get(15)?;
    let before: Option<String> = row.get(20)?;
    let moving = row.get::<Option<_>>(24)?.map(|start| {
        let span = Span::new(start, row.get(25)?);
        let (staff, asked_by, held_until) = (row.get(26)?, row.get(27)?, row.get(28)?);
        Ok::<_, Failure>(Moving { span, staff, asked_by, held_until })
    });
    Ok(Booking {
        id: row.get(0)?,
        participant: row.get(1)?,
        staff: row.get(2)?,
        also: row.get(21)?,
        meeting_type: row.get(22)?,
        span: row.span(3)?,
        previous: previous_start.zip(previous_end).map(|(start, end)| Span::new(start, end)),
        state: known(State::parse(&row.get::<String>(12)?))?,
        held_until: row.get(23)?,
        moving: moving.transpose()?,
        wish: Wish {
            mode: known(Mode::parse(&row.get::<String>(7)?))?,
            interpreter: row.get(9)?,
            needs: row.get(10)?,
            subject: row.get(11)?,
        },
        place: row.get(8)?,
        answer: row.get(13)?,
        reason: row.get(14)?,
        ended_by,
        before: before.map(|word| known(State::parse(&word))).transpose()?,
        requested_at: row.get(16)?,
        answered_at: row.get(17)?,
        changed_at: row.get(18)?,
        version: row.get(19)?,
    })
}

/// A handler from the six columns at `first`.
pub(super) fn handler(row: &Row, first: usize) -> Result<Handler, Failure> {
    Ok(Handler {
        id: row.get(first)?,
        name: row.get(first + 1)?,
        role: known(StaffRole::parse(&row.get::<String>(first + 2)?))?,
        phone: row.get(first + 3)?,
        reach_hours: row.get(first + 4)?,
        place: row.get(first + 5)?,
        stands_in_for: None,
    })
}

fn known<T>(word: Option<T>) -> Result<T, Failure> {
    word.ok_or_else(|| Failure::Broken("a stored word without a meaning".to_owned()))
}
