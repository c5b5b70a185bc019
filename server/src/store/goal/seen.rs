//! Who has read a goal: the log of looks, over the times when it was shared.

use domain::access::Purpose;
use domain::event::Kind;
use domain::goal::seen::{Reader, Shared};
use domain::id::GoalId;
use jiff::Timestamp;

use super::limit;
use crate::store::Failure;
use crate::store::record::{OpenRecord, Record};

/// The most turns of sharing, and the most of the latest looks, that are gone through.
const MOST_TURNS: usize = 200;
const MOST_LOOKS: usize = 500;

impl Record<'_, '_> {
    /// When a goal that the reader was given has been shared.
    pub fn goal_shared(&mut self, goal: GoalId) -> Result<Shared, Failure> {
        let rows = self.tx.rows(
            "SELECT at, kind FROM events WHERE subject = $1 AND record = $2 AND kind IN ($3, $4)
             ORDER BY at, id LIMIT $5",
            &[
                goal.into(),
                self.participant.into(),
                Kind::GoalShared.as_str().into(),
                Kind::GoalUnshared.as_str().into(),
                limit(MOST_TURNS)?.into(),
            ],
        )?;
        let turn = |row: &crate::store::Row| {
            Ok((row.get(0)?, row.get::<String>(1)? == Kind::GoalShared.as_str()))
        };
        Ok(Shared::of(rows.iter().map(turn).collect::<Result<Vec<_>, Failure>>()?))
    }

    /// Those who have had the shared goals before them while this one was among them, the latest first.
    pub fn goal_seen_by(&mut self, goal: GoalId) -> Result<Vec<Reader>, Failure> {
        let shared = self.goal_shared(goal)?;
        let Some(since) = shared.since() else { return Ok(Vec::new()) };
        let rows = self.tx.rows(
            "SELECT p.name, l.at FROM looks l JOIN people p ON p.id = l.reader
             WHERE l.record = $1 AND l.at >= $2 AND l.purpose = $3 ORDER BY l.at DESC LIMIT $4",
            &[
                self.participant.into(),
                since.into(),
                Purpose::ReadSharedGoals.as_str().into(),
                limit(MOST_LOOKS)?.into(),
            ],
        )?;
        let reader = |row: &crate::store::Row| Ok(Reader { name: row.get(0)?, at: row.get(1)? });
        Ok(shared.readers(rows.iter().map(reader).collect::<Result<Vec<_>, Failure>>()?))
    }
}

impl OpenRecord<'_, '_> {
    /// Keeps that the caller reads a goal now; gives when they last did.
    pub fn read_goal(&mut self, goal: GoalId) -> Result<Option<Timestamp>, Failure> {
        let (reader, now) = (self.who.id(), self.now);
        let before = self.tx.maybe_row(
            "SELECT at FROM goal_reads WHERE reader = $1 AND goal = $2",
            &[reader.into(), goal.into()],
        )?;
        self.tx.execute(
            "INSERT INTO goal_reads (reader, goal, at) VALUES ($1, $2, $3)
             ON CONFLICT (reader, goal) DO UPDATE SET at = excluded.at",
            &[reader.into(), goal.into(), now.into()],
        )?;
        before.map(|row| row.get(0)).transpose()
    }
}
