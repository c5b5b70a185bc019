//! What demo people need, where their effort is, and versions of their plans.

use domain::event::Kind;
use domain::id::{ParticipantId, PlanVersionId, StaffId};
use domain::person::Caller;
use domain::plan::agreement::{Answer, How, Reply, ask};
use domain::plan::effort::{Effort, stored};
use jiff::Timestamp;
use uuid::Uuid;

use crate::store::record::{OpenRecord, Record};
use crate::store::{Failure, Tx};

impl Tx<'_> {
    /// The support with health and housing, in the participant's words.
    pub fn add_demo_needs(
        &mut self,
        participant: ParticipantId,
        health: &str,
        housing: &str,
    ) -> Result<(), Failure> {
        self.execute(
            "UPDATE plans SET health = $2, housing = $3 WHERE participant = $1",
            &[participant.into(), health.into(), housing.into()],
        )
        .map(drop)
    }

    /// Where the effort of Supported Employment is.
    pub fn light_demo_efforts(
        &mut self,
        participant: ParticipantId,
        efforts: &[Effort],
    ) -> Result<(), Failure> {
        self.execute(
            "UPDATE interventions SET efforts = $2 WHERE participant = $1 AND kind = 'supported_employment'",
            &[participant.into(), stored(efforts).into()],
        )
        .map(drop)
    }

    /// A version of the plan as it stands, asked about at one instant and said yes to at another.
    pub fn add_demo_plan_version(
        &mut self,
        participant: ParticipantId,
        staff: StaffId,
        asked_at: Timestamp,
        answered_at: Timestamp,
    ) -> Result<(), Failure> {
        let who = Caller::Participant(participant);
        let mut record = OpenRecord(Record { tx: &mut *self, participant, who, now: asked_at });
        let content = record.plan_to_keep()?;
        let id = PlanVersionId(Uuid::now_v7());
        let version = ask(id, None, content, staff.into(), asked_at)
            .map_err(|_| Failure::Broken("a demo plan that is empty".to_owned()))?;
        record.add_plan_version(&version)?;
        let (answer, how) = (Answer::Yes, How::Themselves);
        let reply =
            Reply { answer, why: String::new(), how, by: participant.into(), at: answered_at };
        record.set_plan_answer(id, 2, &reply)?;
        let (asked, answered) = (Kind::PlanAsked, Kind::PlanAnswered);
        self.add_demo_event(participant, staff.into(), asked_at, asked, participant.0)?;
        self.add_demo_event(participant, participant.into(), answered_at, answered, participant.0)
    }
}
