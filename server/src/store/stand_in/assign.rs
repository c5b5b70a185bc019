//! What follows from a stand-in: assignments for some days, the absence of the other, and who is told.

use super::{
    Assigned, Date, Desk, Failure, Kind, PEOPLE, ParticipantId, PersonId, StaffId, StandIn,
    TimeOffId, Timestamp, ToSpan, Uuid, Value, day, json, midnight, tell,
};
use crate::store::claim::LONGEST;

impl Desk<'_, '_> {
    /// The participants of the one who is away, as they are on any of the days. People whose data are protected have
    /// named persons only: nobody stands in with them by itself.
    pub(super) fn assigned_between(
        &mut self,
        stand_in: &StandIn,
    ) -> Result<Vec<Assigned>, Failure> {
        let rows = self.tx.rows(
            "SELECT a.participant, a.since_on, a.until_on, a.is_contact
             FROM assignments a JOIN people p ON p.id = a.participant
             WHERE a.staff = $1 AND a.since_on <= $3 AND (a.until_on IS NULL OR a.until_on >= $2)
             AND a.stands_in_for IS NULL AND p.is_protected = FALSE ORDER BY a.id LIMIT $4",
            &[stand_in.away.into(), stand_in.first.into(), stand_in.last.into(), PEOPLE.into()],
        )?;
        let read =
            |row: &crate::store::Row| Ok((row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?));
        rows.iter().map(read).collect()
    }

    /// The assignment of the one who stands in, for the days that both hold.
    pub(super) fn assign(
        &mut self,
        stand_in: &StandIn,
        (participant, since, until, is_contact): Assigned,
    ) -> Result<(), Failure> {
        let last = until.map_or(stand_in.last, |until| until.min(stand_in.last));
        self.tx
            .execute(
                "INSERT INTO assignments
                    (id, participant, staff, since_on, until_on, is_contact, stands_in_for, stand_in)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                &[
                    Uuid::new_v4().into(),
                    participant.into(),
                    stand_in.staff.into(),
                    since.max(stand_in.first).into(),
                    last.into(),
                    is_contact.into(),
                    stand_in.away.into(),
                    stand_in.id.into(),
                ],
            )
            .map(drop)
    }

    /// How many meetings the one who is away still has on those days: a number, for the coordinator sees no more.
    pub(super) fn meetings_left(&mut self, stand_in: &StandIn) -> Result<i64, Failure> {
        let now = self.now;
        let from = midnight(stand_in.first, now).max(now);
        let until = midnight(stand_in.last.saturating_add(1.day()), now);
        self.tx
            .row(
                "SELECT COUNT(*) FROM bookings WHERE staff = $1 AND start_at >= $2 AND start_at < $3
                 AND state IN ('requested', 'proposed', 'booked')",
                &[stand_in.away.into(), from.into(), until.into()],
            )?
            .get(0)
    }

    /// Time off for the one who is away, so that no time of theirs is offered on those days.
    pub(super) fn add_absence(&mut self, stand_in: &StandIn) -> Result<TimeOffId, Failure> {
        let (id, now) = (TimeOffId(Uuid::now_v7()), self.now);
        let until = midnight(stand_in.last.saturating_add(1.day()), now);
        self.tx.execute(
            "INSERT INTO time_off (id, staff, start_at, end_at, created_at) VALUES ($1, $2, $3, $4, $5)",
            &[
                id.into(),
                stand_in.away.into(),
                midnight(stand_in.first, now).into(),
                until.into(),
                now.into(),
            ],
        )?;
        Ok(id)
    }

    /// The one who was away is there again: what is left of the time off goes.
    pub(super) fn end_absence(&mut self, ended: &StandIn) -> Result<(), Failure> {
        let end = midnight(ended.last.saturating_add(1.day()), self.now);
        let values: [Value; 2] = [ended.id.into(), end.into()];
        self.tx.execute(
            "DELETE FROM time_off WHERE id = (SELECT time_off FROM stand_ins WHERE id = $1)
             AND start_at >= $2",
            &values,
        )?;
        self.tx
            .execute(
                "UPDATE time_off SET end_at = $2
                 WHERE id = (SELECT time_off FROM stand_ins WHERE id = $1) AND end_at > $2",
                &values,
            )
            .map(drop)
    }

    /// The day of the last meeting that a participant has ahead with a member of staff.
    pub(super) fn last_meeting(
        &mut self,
        participant: ParticipantId,
        staff: StaffId,
    ) -> Result<Option<Date>, Failure> {
        let earliest = self.now.saturating_sub(LONGEST).unwrap_or(self.now);
        let row = self.tx.maybe_row(
            "SELECT start_at FROM bookings WHERE participant = $1 AND start_at > $3 AND staff = $2
             AND state IN ('requested', 'proposed', 'booked') ORDER BY start_at DESC LIMIT 1",
            &[participant.into(), staff.into(), earliest.into()],
        )?;
        let start: Option<Timestamp> = row.map(|row| row.get(0)).transpose()?;
        Ok(start.map(day))
    }

    /// One row in the participant's own history, and a message to them.
    pub(super) fn tell_stand_in(
        &mut self,
        kind: Kind,
        stand_in: &StandIn,
        participant: ParticipantId,
    ) -> Result<(), Failure> {
        let told = json!({
            "staff": stand_in.staff,
            "stands_in_for": stand_in.away,
            "first": stand_in.first.to_string(),
            "last": stand_in.last.to_string(),
        });
        let (actor, subject) = (PersonId::from(self.staff), Some(stand_in.id.0));
        tell(self.tx, participant.into(), actor, self.now, kind, subject, &told)?;
        self.message(kind, stand_in, participant.into())
    }

    /// What a person is to be told: of the days, and of the one who stands in.
    pub(super) fn message(
        &mut self,
        kind: Kind,
        stand_in: &StandIn,
        person: PersonId,
    ) -> Result<(), Failure> {
        let now = self.now;
        let first = midnight(stand_in.first, now);
        let last = midnight(stand_in.last, now);
        let other = if person == stand_in.staff.into() { stand_in.away } else { stand_in.staff };
        let days: [Value; 2] = [first.into(), last.max(first).into()];
        self.tx
            .execute(
                "INSERT INTO messages (id, person, at, kind, subject, other, start_at, end_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                &[
                    &[
                        Uuid::now_v7().into(),
                        person.into(),
                        now.into(),
                        kind.as_str().into(),
                        stand_in.id.into(),
                        other.into(),
                    ],
                    days.as_slice(),
                ]
                .concat(),
            )
            .map(drop)
    }
}
