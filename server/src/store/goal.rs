//! Goals, steps and "hur gick det?" as rows. Staff see shared goals only: every query here says so.

mod history;
mod proposal;
mod seen;
mod step;

use std::cmp::Reverse;

use domain::access::{Purpose, allows};
use domain::goal::check_in::{CheckIn, Level};
use domain::goal::{GOAL_LIMIT, Goal, STEP_LIMIT, State, Thinking};
use domain::id::GoalId;
use domain::time::day;

use self::step::step;
pub use self::step::told;
use super::record::{OpenRecord, Record};
use super::session::role;
use super::{Failure, Row, Value};

/// How many of the latest answers to "hur gick det?" come with a goal.
pub const CHECK_INS_SHOWN: usize = 20;

impl Record<'_, '_> {
    /// Every goal the reader may see, newest first, with its steps but without "hur gick det?".
    pub fn goals(&mut self) -> Result<Vec<Goal>, Failure> {
        let values: [Value; 3] =
            [self.participant.into(), self.is_own().into(), limit(GOAL_LIMIT)?.into()];
        let rows = self.tx.rows(
            "SELECT id, words, why, obstacle, if_words, then_words, support, is_shared, state, ending,
                version, created_at, changed_at
             FROM goals WHERE participant = $1 AND (is_shared OR $2)
             ORDER BY created_at DESC LIMIT $3",
            &values,
        )?;
        let mut goals = rows.iter().map(goal).collect::<Result<Vec<_>, _>>()?;
        let [participant, is_own, _] = values;
        let steps = self.tx.rows(
            "SELECT s.id, s.words, s.due_on, s.state, s.position, s.version, s.done_at, s.changed_at, s.goal
             FROM goals g JOIN steps s ON s.goal = g.id
             WHERE g.participant = $1 AND (g.is_shared OR $2) LIMIT $3",
            &[participant, is_own, limit(GOAL_LIMIT * STEP_LIMIT)?.into()],
        )?;
        for row in &steps {
            let of: GoalId = row.get(8)?;
            if let Some(goal) = goals.iter_mut().find(|goal| goal.id == of) {
                goal.steps.push(step(row)?);
            }
        }
        // In order here: the database would build a table of its own for each of the two.
        goals.sort_by_key(|goal| Reverse((goal.created_at, goal.id)));
        for goal in &mut goals {
            goal.steps.sort_by_key(|step| (step.position, step.id));
        }
        Ok(goals)
    }

    /// One goal with everything about it; `NotFound` when it is another's, or not shared with the reader.
    pub fn goal(&mut self, id: GoalId) -> Result<Goal, Failure> {
        let found = self.tx.row(
            "SELECT id, words, why, obstacle, if_words, then_words, support, is_shared, state, ending,
                version, created_at, changed_at
             FROM goals WHERE id = $1 AND participant = $2 AND (is_shared OR $3)",
            &[id.into(), self.participant.into(), self.is_own().into()],
        )?;
        let mut goal = goal(&found)?;
        let steps = self.tx.rows(
            "SELECT id, words, due_on, state, position, version, done_at, changed_at
             FROM steps WHERE goal = $1 ORDER BY position, id LIMIT $2",
            &[id.into(), limit(STEP_LIMIT)?.into()],
        )?;
        goal.steps = steps.iter().map(step).collect::<Result<_, _>>()?;
        goal.check_ins = self.check_ins(&goal, CHECK_INS_SHOWN)?;
        Ok(goal)
    }

    /// The latest answers to "hur gick det?" about a goal that the reader was given, newest first.
    pub fn check_ins(&mut self, goal: &Goal, most: usize) -> Result<Vec<CheckIn>, Failure> {
        let rows = self.tx.rows(
            "SELECT id, level, note, at FROM check_ins WHERE goal = $1 ORDER BY at DESC, id DESC LIMIT $2",
            &[goal.id.into(), limit(most)?.into()],
        )?;
        rows.iter().map(check_in).collect()
    }

    /// How many goals the participant has.
    pub fn goal_count(&mut self) -> Result<usize, Failure> {
        let row = self
            .tx
            .row("SELECT COUNT(*) FROM goals WHERE participant = $1", &[self.participant.into()])?;
        Ok(usize::try_from(row.get::<i64>(0)?).unwrap_or(usize::MAX))
    }

    /// The names of those who can read the participant's shared goals today, the contact person first.
    pub fn goal_readers(&mut self) -> Result<Vec<String>, Failure> {
        let rows = self.tx.rows(
            "SELECT p.name, p.role FROM assignments a JOIN people p ON p.id = a.staff
             WHERE a.participant = $1 AND a.since_on <= $2
             AND (a.until_on IS NULL OR a.until_on >= $2) AND p.role IS NOT NULL
             ORDER BY a.is_contact DESC, a.since_on LIMIT 20",
            &[self.participant.into(), day(self.now).into()],
        )?;
        let mut names = Vec::new();
        for row in rows {
            if allows(role(&row.get::<String>(1)?)?, Purpose::ReadSharedGoals) {
                names.push(row.get(0)?);
            }
        }
        Ok(names)
    }
}

impl OpenRecord<'_, '_> {
    /// The participant's own goals, to change them one change at a time; `NotFound` for staff.
    pub fn own_goals(&mut self) -> Result<(), Failure> {
        if !self.is_own() {
            return Err(Failure::NotFound);
        }
        let own = self.participant.into();
        self.lock(&[own])
    }

    pub fn add_goal(&mut self, goal: &Goal) -> Result<(), Failure> {
        let thinking = &goal.thinking;
        let participant = self.participant;
        self.tx
            .execute(
                "INSERT INTO goals (id, participant, words, why, obstacle, if_words, then_words, support,
                    is_shared, state, ending, version, created_at, changed_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)",
                &[
                    goal.id.into(),
                    participant.into(),
                    (&goal.words).into(),
                    (&thinking.why).into(),
                    (&thinking.obstacle).into(),
                    (&thinking.if_words).into(),
                    (&thinking.then_words).into(),
                    (&thinking.support).into(),
                    goal.is_shared.into(),
                    goal.state.as_str().into(),
                    (&goal.ending).into(),
                    goal.version.into(),
                    goal.created_at.into(),
                    goal.changed_at.into(),
                ],
            )
            .map(drop)
    }

    /// Keeps a changed goal (not its steps); its version is one higher than the stored one.
    pub fn set_goal(&mut self, goal: &Goal) -> Result<(), Failure> {
        let thinking = &goal.thinking;
        let participant = self.participant;
        let changed = self.tx.execute(
            "UPDATE goals SET words = $3, why = $4, obstacle = $5, if_words = $6, then_words = $7,
                support = $8, is_shared = $9, state = $10, ending = $11, version = $12, changed_at = $13
             WHERE id = $1 AND participant = $2 AND version + 1 = $12",
            &[
                goal.id.into(),
                participant.into(),
                (&goal.words).into(),
                (&thinking.why).into(),
                (&thinking.obstacle).into(),
                (&thinking.if_words).into(),
                (&thinking.then_words).into(),
                (&thinking.support).into(),
                goal.is_shared.into(),
                goal.state.as_str().into(),
                (&goal.ending).into(),
                goal.version.into(),
                goal.changed_at.into(),
            ],
        )?;
        one(changed)
    }

    pub fn add_check_in(&mut self, goal: GoalId, check_in: &CheckIn) -> Result<(), Failure> {
        self.tx
            .execute(
                "INSERT INTO check_ins (id, goal, level, note, at) VALUES ($1, $2, $3, $4, $5)",
                &[
                    check_in.id.into(),
                    goal.into(),
                    check_in.level.as_str().into(),
                    (&check_in.note).into(),
                    check_in.at.into(),
                ],
            )
            .map(drop)
    }
}

/// The rows were locked and judged before: anything but one changed row is a fault of ours.
fn one(changed: u64) -> Result<(), Failure> {
    if changed == 1 { Ok(()) } else { Err(Failure::Broken("a change without its row".to_owned())) }
}

fn limit(most: usize) -> Result<i64, Failure> {
    i64::try_from(most).map_err(|_| Failure::Broken("a limit beyond counting".to_owned()))
}

fn goal(row: &Row) -> Result<Goal, Failure> {
    Ok(Goal {
        id: row.get(0)?,
        words: row.get(1)?,
        thinking: Thinking {
            why: row.get(2)?,
            obstacle: row.get(3)?,
            if_words: row.get(4)?,
            then_words: row.get(5)?,
            support: row.get(6)?,
        },
        is_shared: row.get(7)?,
        state: State::parse(&row.get::<String>(8)?).ok_or_else(unknown)?,
        ending: row.get(9)?,
        version: row.get(10)?,
        created_at: row.get(11)?,
        changed_at: row.get(12)?,
        steps: Vec::new(),
        check_ins: Vec::new(),
    })
}

fn check_in(row: &Row) -> Result<CheckIn, Failure> {
    Ok(CheckIn {
        id: row.get(0)?,
        level: Level::parse(&row.get::<String>(1)?).ok_or_else(unknown)?,
        note: row.get(2)?,
        at: row.get(3)?,
    })
}

fn unknown() -> Failure {
    Failure::Broken("an unknown word in a goal's row".to_owned())
}
