//! Kinds of meetings of a sub-project, and what a kind asks of a calendar.

mod desk;

use domain::booking::{Booking, Calendar};
use domain::id::{BookingId, MeetingTypeId, PersonId, StaffId};
use domain::meeting_type::{MeetingType, Notice, Shape};
use domain::time::{Span, day};
use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use super::record::Record;
use super::{Failure, Row, Tx, Value};

/// The most kinds a sub-project has open at once, and the most that are listed.
pub const MOST: i64 = 60;

/// The columns of a kind, read by [`meeting_type`]; the table is called `m`.
macro_rules! meeting_type_columns {
    () => {
        "m.id, m.name, m.calendar_title, m.length_minutes, m.buffer_before_minutes, m.buffer_after_minutes,
         m.notice_minutes, m.horizon_days, m.modes, m.place, m.preparation, m.needs_answer,
         m.participant_books, m.staff_books, m.move_notice_minutes, m.cancel_notice_minutes, m.too_late,
         m.most_per_day, m.interpreter_percent, m.is_open, m.version"
    };
}

/// The first open kind by name that is as long as the member of staff's own meetings, for one who may book it.
macro_rules! ordinary_meeting_type {
    ($who:literal) => {
        concat!(
            "SELECT ",
            meeting_type_columns!(),
            " FROM people p JOIN meeting_types m ON m.sub_project = p.sub_project
             WHERE p.id = $1 AND m.is_open AND m.length_minutes IS NULL AND ",
            $who,
            " ORDER BY m.name, m.id LIMIT 1"
        )
    };
}

impl Record<'_, '_> {
    /// The kinds that can be chosen for a new meeting with this participant, by name.
    pub fn open_meeting_types(&mut self) -> Result<Vec<MeetingType>, Failure> {
        let participant = self.participant.into();
        self.tx.meeting_types_of(participant, true)
    }

    /// The kind with this id, if the participant can choose it for a new meeting; `NotFound` otherwise.
    pub fn meeting_type_to_choose(&mut self, id: MeetingTypeId) -> Result<MeetingType, Failure> {
        let sql = concat!(
            "SELECT ",
            meeting_type_columns!(),
            " FROM people p JOIN meeting_types m ON m.sub_project = p.sub_project
             WHERE p.id = $1 AND m.id = $2 AND m.is_open"
        );
        let found = meeting_type(&self.tx.row(sql, &[self.participant.into(), id.into()])?)?;
        let is_own = self.is_own();
        Some(found)
            .filter(|kind| if is_own { kind.is_for_participants() } else { kind.is_for_staff() })
            .ok_or(Failure::NotFound)
    }

    /// The kind that is meant when who books names none: the ordinary one, as long as the member of staff's own
    /// meetings. Nothing where a sub-project has no kinds; `NotFound` where it has others than that.
    pub fn ordinary_meeting_type(&mut self) -> Result<Option<MeetingType>, Failure> {
        let sql = if self.is_own() {
            ordinary_meeting_type!("m.participant_books")
        } else {
            ordinary_meeting_type!("m.staff_books")
        };
        if let Some(row) = self.tx.maybe_row(sql, &[self.participant.into()])? {
            return meeting_type(&row).map(Some);
        }
        if self.open_meeting_types()?.is_empty() { Ok(None) } else { Err(Failure::NotFound) }
    }

    /// The kind of a meeting; nothing for one by the member of staff's own rules. Closed ones too.
    pub fn meeting_type(
        &mut self,
        id: Option<MeetingTypeId>,
    ) -> Result<Option<MeetingType>, Failure> {
        id.map(|id| self.tx.meeting_type(id)).transpose()
    }

    /// What decides the length and the limits of a meeting that exists.
    pub fn shape(&mut self, booking: &Booking) -> Result<Shape, Failure> {
        let kind = self.meeting_type(booking.meeting_type)?;
        Ok(Shape::new(kind, &booking.wish.interpreter))
    }

    /// The calendar as if the meeting were not there, for finding it another time with `staff`.
    pub fn calendar_of(
        &mut self,
        booking: &Booking,
        staff: StaffId,
        window: Span,
    ) -> Result<Calendar, Failure> {
        let shape = self.shape(booking)?;
        self.calendar_for(staff, window, &shape, Some(booking.id))
    }
}

impl Tx<'_> {
    /// The days around `window` on which a member of staff has `most` meetings of a kind already.
    pub(super) fn full_days(
        &mut self,
        (staff, kind): (StaffId, MeetingTypeId),
        window: Span,
        most: i64,
        (but, now): (Option<BookingId>, Timestamp),
    ) -> Result<Vec<Date>, Failure> {
        let (first, last) = (day(window.start), day(window.end));
        let from = midnight(first, window.start);
        let until = midnight(last.saturating_add(1.day()), window.end);
        let rows = self.rows(
            // What a move holds fills a day as what stands does.
            "SELECT start_at, id, held_until FROM bookings WHERE staff = $1 AND meeting_type = $2
             AND state IN ('requested', 'proposed', 'booked') AND start_at >= $3 AND start_at < $4
             UNION ALL
             SELECT move_start_at, id, move_held_until FROM bookings WHERE move_staff = $1
             AND move_held_until > $5 AND meeting_type = $2 AND state = 'booked'
             AND move_start_at >= $3 AND move_start_at < $4
             ORDER BY 1 LIMIT 2000",
            &[staff.into(), kind.into(), from.into(), until.into(), now.into()],
        )?;
        let mut days: Vec<Date> = Vec::new();
        for row in &rows {
            let held_until: Option<Timestamp> = row.get(2)?;
            let is_over = held_until.is_some_and(|until| until <= now);
            if !is_over && Some(row.get(1)?) != but {
                days.push(day(row.get(0)?));
            }
        }
        let most = usize::try_from(most).unwrap_or(usize::MAX);
        let full = days.chunk_by(|one, other| one == other).filter(|same| same.len() >= most);
        Ok(full.filter_map(|same| same.first().copied()).collect())
    }

    /// The kinds of a person's sub-project, by name; `is_open` for those of new meetings.
    pub(super) fn meeting_types_of(
        &mut self,
        person: PersonId,
        is_open: bool,
    ) -> Result<Vec<MeetingType>, Failure> {
        let rows = self.rows(
            concat!(
                "SELECT ",
                meeting_type_columns!(),
                " FROM people p JOIN meeting_types m ON m.sub_project = p.sub_project
                 WHERE p.id = $1 ORDER BY m.name, m.id LIMIT $2"
            ),
            &[person.into(), MOST.into()],
        )?;
        let all: Vec<_> = rows.iter().map(meeting_type).collect::<Result<_, _>>()?;
        Ok(all.into_iter().filter(|kind| kind.is_open || !is_open).collect())
    }

    /// Adds a kind to a sub-project.
    pub fn add_meeting_type(
        &mut self,
        sub_project: &str,
        kind: &MeetingType,
        now: Timestamp,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO meeting_types (id, name, calendar_title, length_minutes, buffer_before_minutes,
                buffer_after_minutes, notice_minutes, horizon_days, modes, place, preparation, needs_answer,
                participant_books, staff_books, move_notice_minutes, cancel_notice_minutes, too_late,
                most_per_day, interpreter_percent, is_open, version, changed_at, sub_project)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
                $20, $21, $22, $23)",
            &[values(kind, now).as_slice(), &[sub_project.into()]].concat(),
        )
        .map(drop)
    }

    /// One kind; `NotFound` when there is none.
    pub(super) fn meeting_type(&mut self, id: MeetingTypeId) -> Result<MeetingType, Failure> {
        let sql =
            concat!("SELECT ", meeting_type_columns!(), " FROM meeting_types m WHERE m.id = $1");
        meeting_type(&self.row(sql, &[id.into()])?)
    }
}

/// The values of a kind in the order of its columns, with when it was changed last.
fn values(kind: &MeetingType, now: Timestamp) -> Vec<Value> {
    vec![
        kind.id.into(),
        (&kind.name).into(),
        (&kind.calendar_title).into(),
        kind.length_minutes.into(),
        kind.before_minutes.into(),
        kind.after_minutes.into(),
        kind.notice_minutes.into(),
        kind.horizon_days.into(),
        kind.stored_modes().into(),
        (&kind.place).into(),
        (&kind.preparation).into(),
        kind.needs_answer.into(),
        kind.participant_books.into(),
        kind.staff_books.into(),
        kind.notice.move_minutes.into(),
        kind.notice.cancel_minutes.into(),
        (&kind.too_late).into(),
        kind.most_per_day.into(),
        kind.interpreter_percent.into(),
        kind.is_open.into(),
        kind.version.into(),
        now.into(),
    ]
}

/// A kind from the columns of a row.
fn meeting_type(row: &Row) -> Result<MeetingType, Failure> {
    let modes: String = row.get(8)?;
    let modes = MeetingType::parse_modes(&modes);
    Ok(MeetingType {
        id: row.get(0)?,
        name: row.get(1)?,
        calendar_title: row.get(2)?,
        length_minutes: row.get(3)?,
        before_minutes: row.get(4)?,
        after_minutes: row.get(5)?,
        notice_minutes: row.get(6)?,
        horizon_days: row.get(7)?,
        modes: modes.ok_or_else(|| Failure::Broken("a mode without a meaning".to_owned()))?,
        place: row.get(9)?,
        preparation: row.get(10)?,
        needs_answer: row.get(11)?,
        participant_books: row.get(12)?,
        staff_books: row.get(13)?,
        notice: Notice { move_minutes: row.get(14)?, cancel_minutes: row.get(15)? },
        too_late: row.get(16)?,
        most_per_day: row.get(17)?,
        interpreter_percent: row.get(18)?,
        is_open: row.get(19)?,
        version: row.get(20)?,
    })
}

fn midnight(day: Date, otherwise: Timestamp) -> Timestamp {
    domain::time::instant(day.to_datetime(Time::midnight())).unwrap_or(otherwise)
}
