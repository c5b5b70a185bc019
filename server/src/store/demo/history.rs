//! A past for the steps of a demo goal, so that its history has something to tell.

use domain::event::Kind;
use domain::goal::step::StepState;
use domain::id::{GoalId, StepId};
use jiff::Timestamp;
use serde_json::{Value as Json, json};
use uuid::Uuid;

use crate::store::{Failure, Tx, Value};

impl Tx<'_> {
    /// Tells that the goal's steps were added when the goal was stated, and set as they are when they last changed.
    pub fn add_demo_history(&mut self, goal: GoalId) -> Result<(), Failure> {
        let row =
            self.row("SELECT participant, created_at FROM goals WHERE id = $1", &[goal.into()])?;
        let (participant, stated_at): (Uuid, Timestamp) = (row.get(0)?, row.get(1)?);
        let steps = self.rows(
            "SELECT id, state, changed_at FROM steps WHERE goal = $1 ORDER BY position LIMIT 50",
            &[goal.into()],
        )?;
        for step in &steps {
            let (id, state): (StepId, String) = (step.get(0)?, step.get(1)?);
            let added = json!({ "step": id });
            self.add_demo_past(participant, stated_at, Kind::StepAdded, goal, &added)?;
            if state != StepState::NotStarted.as_str() {
                let (set, at) = (json!({ "step": id, "state": state }), step.get(2)?);
                self.add_demo_past(participant, at, Kind::StepChanged, goal, &set)?;
            }
        }
        Ok(())
    }

    fn add_demo_past(
        &mut self,
        participant: Uuid,
        at: Timestamp,
        kind: Kind,
        goal: GoalId,
        payload: &Json,
    ) -> Result<(), Failure> {
        let values: [Value; 6] = [
            Uuid::now_v7().into(),
            participant.into(),
            at.into(),
            kind.as_str().into(),
            goal.into(),
            payload.to_string().into(),
        ];
        self.execute(
            "INSERT INTO events (id, record, at, actor, kind, subject, payload)
             VALUES ($1, $2, $3, $2, $4, $5, $6)",
            &values,
        )
        .map(drop)
    }
}
