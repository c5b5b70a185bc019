//! What is agreed about a demo's work training, and its days.

use domain::event;
use domain::hours::agreement::Agreed;
use domain::hours::{Agreement, Day};
use domain::id::ParticipantId;
use jiff::Timestamp;

use crate::store::{Failure, Tx};

impl Tx<'_> {
    pub fn add_demo_agreement(
        &mut self,
        participant: ParticipantId,
        agreement: &Agreement,
        at: Timestamp,
    ) -> Result<(), Failure> {
        let Agreement { id, intervention, place, times, since, until, by, version } = agreement;
        self.execute(
            "INSERT INTO work_agreements
                (id, participant, intervention, place, since_on, until_on, by_person, changed_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[
                (*id).into(),
                participant.into(),
                (*intervention).into(),
                place.into(),
                (*since).into(),
                (*until).into(),
                (*by).into(),
                at.into(),
                (*version).into(),
            ],
        )?;
        for Agreed { weekday, worked } in times {
            self.execute(
                "INSERT INTO work_times (agreement, weekday, from_minute, to_minute, pause_minutes)
                 VALUES ($1, $2, $3, $4, $5)",
                &[
                    (*id).into(),
                    (*weekday).into(),
                    worked.from_minute.into(),
                    worked.to_minute.into(),
                    worked.pause_minutes.into(),
                ],
            )?;
        }
        self.add_demo_event(participant, (*by).into(), at, event::Kind::AgreementMade, id.0)
    }

    /// Adds a day as it stands, and the event that it was declared.
    pub fn add_demo_work_day(
        &mut self,
        participant: ParticipantId,
        day: &Day,
    ) -> Result<(), Failure> {
        self.insert_work_day(participant, day)?;
        let (kind, at) = (event::Kind::WorkDeclared, day.changed_at);
        self.add_demo_event(participant, participant.into(), at, kind, day.id.0)
    }
}
