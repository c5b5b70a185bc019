//! What a decision about a change of person does: assignments, the plan, and the meetings after the day.

use super::{
    Booking, BookingId, Date, Failure, Fate, Handover, Kind, OpenHandover, PersonId, Row, StaffId,
    State, Timestamp, Uuid, booking, booking_columns,
};
use domain::assignment::day_before;
use domain::time::Span;

impl OpenHandover<'_, '_> {
    pub fn now(&self) -> Timestamp {
        self.record.now()
    }

    /// The participant's name.
    pub fn name(&mut self) -> Result<String, Failure> {
        self.record.name()
    }

    /// The name of one of the two.
    pub fn name_of(&mut self, staff: StaffId) -> Result<String, Failure> {
        let sql = "SELECT name FROM people WHERE id = $1";
        self.record.tx.row(sql, &[staff.into()])?.get(0)
    }

    /// Where a member of staff meets people.
    pub fn place_of(&mut self, staff: StaffId) -> Result<String, Failure> {
        let sql = "SELECT place FROM people WHERE id = $1";
        self.record.tx.row(sql, &[staff.into()])?.get(0)
    }

    /// The meeting of all three, if there is one.
    pub fn meeting(&mut self) -> Result<Option<Booking>, Failure> {
        self.handover.meeting.map(|id| self.record.third_meeting(id)).transpose()
    }

    /// Meetings with the old person after the day, each with what is to become of it. One that was booked since it
    /// was asked for goes to the new person.
    pub fn meetings(&mut self) -> Result<Vec<(Booking, Fate)>, Failure> {
        let Handover { id, from, change_on, .. } = self.handover;
        let sql = "SELECT booking, fate FROM handover_meetings WHERE handover = $1 LIMIT 200";
        let rows = self.record.tx.rows(sql, &[id.into()])?;
        let read = |row: &Row| {
            let fate = Fate::parse(&row.get::<String>(1)?).unwrap_or_default();
            Ok::<(BookingId, Fate), Failure>((row.get(0)?, fate))
        };
        let fates = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let fate = |id| fates.iter().find(|(known, _)| *known == id).map(|(_, fate)| *fate);
        let meetings = self.record.meetings_from(from, change_on)?;
        let meetings = meetings.into_iter().filter(|one| Some(one.id) != self.handover.meeting);
        Ok(meetings.map(|one| (one.clone(), fate(one.id).unwrap_or_default())).collect())
    }

    /// Waits until nobody else is deciding about the three, and reads the question again.
    pub fn lock(&mut self) -> Result<(), Failure> {
        let Handover { id, participant, from, to, .. } = self.handover;
        self.record.lock(&[participant.into(), from.into(), to.into()])?;
        let row = self
            .record
            .tx
            .row("SELECT state, version FROM handovers WHERE id = $1", &[id.into()])?;
        let state = State::parse(&row.get::<String>(0)?);
        self.handover.state = state.unwrap_or(self.handover.state);
        self.handover.version = row.get(1)?;
        Ok(())
    }

    /// Keeps the answer, with its event and messages. Says whether it was as it was read: `false` changed nothing.
    pub fn set(&mut self, kind: Kind, answered: &Handover, by: StaffId) -> Result<bool, Failure> {
        let now = self.record.now();
        let changed = self.record.tx.execute(
            "UPDATE handovers SET state = $2, answer = $3, decided_by = $4, decided_at = $5, version = $6
             WHERE id = $1 AND version = $7",
            &[
                answered.id.into(),
                answered.state.as_str().into(),
                (&answered.answer).into(),
                by.into(),
                now.into(),
                answered.version.into(),
                (answered.version - 1).into(),
            ],
        )?;
        if changed > 0 {
            self.record.tell_handover(kind, answered)?;
        }
        Ok(changed > 0)
    }

    /// Whether the new person is free then, and there.
    pub fn is_free(
        &mut self,
        person: StaffId,
        span: Span,
        but: BookingId,
    ) -> Result<bool, Failure> {
        let busy = self.record.busy(&[PersonId::from(person)], span, Some(but.0))?;
        let off = self.record.tx.time_off(person, span)?;
        Ok(busy.is_empty() && off.is_empty())
    }

    /// Keeps a meeting that another takes over, and tells everybody who was or is in it.
    pub fn move_meeting(&mut self, was: &Booking, booking: &Booking) -> Result<bool, Failure> {
        let is_kept = self.record.set_booking(booking)?;
        if is_kept {
            self.record.tell_move(Kind::BookingMoved, was, booking)?;
        }
        Ok(is_kept)
    }

    /// Keeps a meeting that is cancelled, and tells the others in it.
    pub fn cancel_meeting(&mut self, booking: &Booking) -> Result<bool, Failure> {
        let is_kept = self.record.set_booking(booking)?;
        if is_kept {
            self.record.tell_meeting(Kind::BookingCancelled, booking)?;
        }
        Ok(is_kept)
    }

    /// A live meeting of the three as it stands now.
    pub fn live_meeting(&mut self) -> Result<Option<Booking>, Failure> {
        let Some(id) = self.handover.meeting else { return Ok(None) };
        let now = self.record.now();
        let sql = concat!("SELECT ", booking_columns!(), " FROM bookings b WHERE b.id = $1");
        let meeting = booking(&self.record.tx.row(sql, &[id.into()])?)?;
        Ok(Some(meeting).filter(|meeting| meeting.can_be_cancelled(now)))
    }

    /// From the day the new person is the participant's; the old one stays until `kept`, for the meetings they hold
    /// still, and is the contact person no more.
    pub fn change_person(&mut self, kept: Option<Date>) -> Result<(), Failure> {
        let Handover { participant, from, to, change_on, .. } = self.handover;
        let until = day_before(change_on);
        let standing =
            "SELECT id, is_contact FROM assignments WHERE participant = $1 AND staff = $2
             AND stands_in_for IS NULL AND (until_on IS NULL OR until_on >= $3) LIMIT 20";
        let end = "UPDATE assignments SET until_on = $2 WHERE id = $1";
        let mut is_contact = false;
        let olds = [participant.into(), from.into(), change_on.into()];
        for row in self.record.tx.rows(standing, &olds)? {
            is_contact |= row.get::<bool>(1)?;
            self.record.tx.execute(end, &[row.get::<Uuid>(0)?.into(), until.into()])?;
        }
        let news = [participant.into(), to.into(), change_on.into()];
        for row in self.record.tx.rows(standing, &news)? {
            is_contact |= row.get::<bool>(1)?;
            self.record.tx.execute(end, &[row.get::<Uuid>(0)?.into(), until.into()])?;
        }
        self.assign(to, (change_on, None), is_contact)?;
        if let Some(kept) = kept {
            self.assign(from, (change_on, Some(kept)), false)?;
        }
        self.hand_over_interventions(until)
    }

    fn assign(
        &mut self,
        staff: StaffId,
        (since, until): (Date, Option<Date>),
        is_contact: bool,
    ) -> Result<(), Failure> {
        let participant = self.handover.participant;
        self.record
            .tx
            .execute(
                "INSERT INTO assignments (id, participant, staff, since_on, until_on, is_contact)
                 VALUES ($1, $2, $3, $4, $5, $6)",
                &[
                    Uuid::new_v4().into(),
                    participant.into(),
                    staff.into(),
                    since.into(),
                    until.into(),
                    is_contact.into(),
                ],
            )
            .map(drop)
    }

    /// The plan tells who runs each intervention: the old person's ends the day before, and goes on with the new one.
    fn hand_over_interventions(&mut self, until: Date) -> Result<(), Failure> {
        let Handover { participant, from, to, change_on, .. } = self.handover;
        let rows = self.record.tx.rows(
            "SELECT id, kind, purpose, place, until_on FROM interventions
             WHERE participant = $1 AND staff = $2 AND since_on < $3
             AND (until_on IS NULL OR until_on >= $3) LIMIT 50",
            &[participant.into(), from.into(), change_on.into()],
        )?;
        for row in &rows {
            let last: Option<Date> = row.get(4)?;
            let (kind, purpose): (String, String) = (row.get(1)?, row.get(2)?);
            let place: String = row.get(3)?;
            self.record.tx.execute(
                "UPDATE interventions SET until_on = $2 WHERE id = $1",
                &[row.get::<Uuid>(0)?.into(), until.into()],
            )?;
            self.record.tx.execute(
                "INSERT INTO interventions (id, participant, kind, staff, purpose, place, since_on, until_on)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                &[
                    Uuid::now_v7().into(),
                    participant.into(),
                    kind.into(),
                    to.into(),
                    purpose.into(),
                    place.into(),
                    change_on.into(),
                    last.into(),
                ],
            )?;
        }
        Ok(())
    }
}
