//! What years leave behind in a demo: answers to requests, looks by staff, and "hur gick det?".

use domain::access::Purpose;
use domain::event;
use domain::id::{GoalId, ParticipantId, StaffId};
use domain::person::StaffRole;
use jiff::Timestamp;
use uuid::Uuid;

use super::super::{Failure, Tx};
use super::NewMeeting;

impl Tx<'_> {
    /// Adds the member of staff's look and yes to a meeting that was asked for.
    pub fn add_demo_answer(
        &mut self,
        meeting: &NewMeeting<'_>,
        at: Timestamp,
    ) -> Result<(), Failure> {
        let NewMeeting { participant, staff, id, .. } = *meeting;
        self.add_demo_look(participant, staff, Purpose::AnswerBooking, at)?;
        let kind = event::Kind::BookingConfirmed;
        self.add_demo_event(participant, staff.into(), at, kind, id)
    }

    /// Adds a case manager's look at a record.
    pub fn add_demo_look(
        &mut self,
        participant: ParticipantId,
        staff: StaffId,
        purpose: Purpose,
        at: Timestamp,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO looks (id, record, at, reader, role, purpose) VALUES ($1, $2, $3, $4, $5, $6)",
            &[
                Uuid::now_v7().into(),
                participant.into(),
                at.into(),
                staff.into(),
                StaffRole::CaseManager.as_str().into(),
                purpose.as_str().into(),
            ],
        )
        .map(drop)
    }

    /// Adds an answer to "hur gick det?" and its event; `level` is a stored word.
    pub fn add_demo_check_in(
        &mut self,
        participant: ParticipantId,
        goal: GoalId,
        level: &str,
        at: Timestamp,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO check_ins (id, goal, level, note, at) VALUES ($1, $2, $3, '', $4)",
            &[Uuid::now_v7().into(), goal.into(), level.into(), at.into()],
        )?;
        self.add_demo_event(participant, participant.into(), at, event::Kind::CheckedIn, goal.0)
    }
}
