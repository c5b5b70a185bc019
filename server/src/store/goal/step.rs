//! Steps as rows, and what was done with them a moment ago.

use domain::event::Kind;
use domain::goal::step::{Change, Step, StepState, UNDO_FOR};
use domain::goal::{Goal, STEP_LIMIT};
use domain::id::GoalId;
use jiff::Timestamp;
use serde::Deserialize;
use serde_json::{Value as Json, json};

use super::{limit, one, unknown};
use crate::store::record::{OpenRecord, Record};
use crate::store::{Failure, Row};

/// What an event tells of a changed step.
#[derive(Deserialize)]
struct Told {
    step: domain::id::StepId,
    from: String,
    from_done_at: Option<i64>,
    version: i64,
}

impl Record<'_, '_> {
    /// What the reader has done with the goal's steps and can still undo; the goal is one the reader was given.
    pub fn undoable(&mut self, goal: &Goal) -> Result<Vec<Change>, Failure> {
        let since = self.now.saturating_sub(UNDO_FOR).unwrap_or(self.now);
        let rows = self.tx.rows(
            "SELECT payload, at FROM events WHERE subject = $1 AND at > $2
             AND record = $3 AND actor = $4 AND kind = $5 ORDER BY at DESC, id DESC LIMIT $6",
            &[
                goal.id.into(),
                since.into(),
                self.participant.into(),
                self.who.id().into(),
                Kind::StepChanged.as_str().into(),
                limit(STEP_LIMIT)?.into(),
            ],
        )?;
        let changes = rows.iter().map(change).collect::<Result<Vec<_>, _>>()?;
        let is_open =
            |change: &Change| goal.steps.iter().any(|step| change.can_be_undone(step, self.now));
        Ok(changes.into_iter().flatten().filter(is_open).collect())
    }
}

impl OpenRecord<'_, '_> {
    pub fn add_step(&mut self, goal: GoalId, step: &Step) -> Result<(), Failure> {
        self.tx
            .execute(
                "INSERT INTO steps (id, goal, words, due_on, state, position, version, done_at, changed_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                &[
                    step.id.into(),
                    goal.into(),
                    (&step.words).into(),
                    step.due_on.into(),
                    step.state.as_str().into(),
                    step.position.into(),
                    step.version.into(),
                    step.done_at.into(),
                    step.changed_at.into(),
                ],
            )
            .map(drop)
    }

    /// Keeps a step's new state; its version is one higher than the stored one.
    pub fn set_step(&mut self, goal: GoalId, step: &Step) -> Result<(), Failure> {
        let changed = self.tx.execute(
            "UPDATE steps SET state = $3, done_at = $4, version = $5, changed_at = $6
             WHERE id = $1 AND goal = $2 AND version + 1 = $5",
            &[
                step.id.into(),
                goal.into(),
                step.state.as_str().into(),
                step.done_at.into(),
                step.version.into(),
                step.changed_at.into(),
            ],
        )?;
        one(changed)
    }

    /// Keeps the order of the steps, of which `before` is the stored one.
    pub fn set_order(&mut self, before: &Goal, after: &Goal) -> Result<(), Failure> {
        for step in &after.steps {
            let stored = before.steps.iter().find(|old| old.id == step.id);
            if stored.is_none_or(|old| old.position == step.position) {
                continue;
            }
            let changed = self.tx.execute(
                "UPDATE steps SET position = $3 WHERE id = $1 AND goal = $2",
                &[step.id.into(), after.id.into(), step.position.into()],
            )?;
            one(changed)?;
        }
        Ok(())
    }
}

/// What the event of a changed step tells, so that the change can be undone.
pub fn told(before: &Step, after: &Step) -> Json {
    json!({
        "step": after.id,
        "state": after.state.as_str(),
        "from": before.state.as_str(),
        "from_done_at": before.done_at.map(Timestamp::as_microsecond),
        "version": after.version,
    })
}

/// Nothing for an event that does not tell what was before.
fn change(row: &Row) -> Result<Option<Change>, Failure> {
    let Ok(told) = serde_json::from_str::<Told>(&row.get::<String>(0)?) else { return Ok(None) };
    let done_at = told.from_done_at.map(Timestamp::from_microsecond).transpose();
    Ok(Some(Change {
        step: told.step,
        from: StepState::parse(&told.from).ok_or_else(unknown)?,
        done_at: done_at.map_err(|_| unknown())?,
        version: told.version,
        at: row.get(1)?,
    }))
}

pub(super) fn step(row: &Row) -> Result<Step, Failure> {
    Ok(Step {
        id: row.get(0)?,
        words: row.get(1)?,
        due_on: row.get(2)?,
        state: StepState::parse(&row.get::<String>(3)?).ok_or_else(unknown)?,
        position: row.get(4)?,
        version: row.get(5)?,
        done_at: row.get(6)?,
        changed_at: row.get(7)?,
    })
}
