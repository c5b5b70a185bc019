//! Versions of a plan as rows: what was asked, the words as they were, the answer; and what has happened with the plan.

use domain::event::Kind;
use domain::id::{PersonId, PlanVersionId};
use domain::plan::agreement::{Answer, How, Reply, Version};
use jiff::Timestamp;

use super::Record;
use crate::store::record::OpenRecord;
use crate::store::{Failure, Row};

/// The most versions that are listed.
const MOST: i64 = 100;

/// A version with the names of those who asked and wrote the answer down.
#[derive(Clone, Debug)]
pub struct Kept {
    pub version: Version,
    pub asked_by: String,
    /// Whether the participant asked.
    pub is_own: bool,
    pub answered_by: String,
}

/// One thing that was done to the plan.
#[derive(Clone, Debug)]
pub struct Happened {
    pub kind: Kind,
    /// The whole name of who did it, and whether that was the participant.
    pub by: String,
    pub is_own: bool,
    pub at: Timestamp,
}

/// The columns of a version, read by [`kept`]; the table is called `v`.
macro_rules! version_columns {
    () => {
        "SELECT v.id, v.number, v.content, v.asked_by, v.asked_at, v.answer, v.why, v.how, v.answered_by, v.answered_at,
         v.version, a.name, w.name FROM plan_versions v JOIN people a ON a.id = v.asked_by
         LEFT JOIN people w ON w.id = v.answered_by WHERE v.participant = $1 "
    };
}

impl Record<'_, '_> {
    /// Every version of the plan, the newest first. Of therapy as in [`Record::plan`].
    pub fn plan_versions(&mut self) -> Result<Vec<Kept>, Failure> {
        let rows = self.tx.rows(
            concat!(version_columns!(), "ORDER BY v.number DESC LIMIT $2"),
            &[self.participant.into(), MOST.into()],
        )?;
        rows.iter().map(|row| self.kept(row)).collect()
    }

    /// The newest version, if there is one.
    pub fn newest_plan_version(&mut self) -> Result<Option<Kept>, Failure> {
        let row = self.tx.maybe_row(
            concat!(version_columns!(), "ORDER BY v.number DESC LIMIT 1"),
            &[self.participant.into()],
        )?;
        row.map(|row| self.kept(&row)).transpose()
    }

    /// What has been done to the plan, the latest first.
    pub fn plan_history(&mut self, most: usize) -> Result<Vec<Happened>, Failure> {
        let most = i64::try_from(most).unwrap_or(i64::MAX);
        let rows = self.tx.rows(
            "SELECT e.kind, e.at, e.actor, p.name FROM events e JOIN people p ON p.id = e.actor
             WHERE e.subject = $1 AND e.record = $1 ORDER BY e.at DESC, e.id DESC LIMIT $2",
            &[self.participant.into(), most.into()],
        )?;
        let mut happened = Vec::new();
        for row in &rows {
            let word: String = row.get(0)?;
            let kind = Kind::OF_PLANS.into_iter().find(|kind| kind.as_str() == word);
            let Some(kind) = kind else { continue };
            let is_own = row.get::<PersonId>(2)? == self.participant.into();
            // Who the therapist is, colleagues do not learn; a therapist writes nothing in a plan.
            happened.push(Happened { kind, by: row.get(3)?, is_own, at: row.get(1)? });
        }
        Ok(happened)
    }

    fn kept(&self, row: &Row) -> Result<Kept, Failure> {
        let mut kept = kept(row)?;
        kept.is_own = kept.version.asked_by == self.participant.into();
        kept.version.content = self.as_seen(kept.version.content);
        Ok(kept)
    }
}

impl OpenRecord<'_, '_> {
    /// The newest version with everything in it, to decide by.
    pub fn newest_whole_version(&mut self) -> Result<Option<Version>, Failure> {
        let participant = self.participant;
        let row = self.tx.maybe_row(
            concat!(version_columns!(), "ORDER BY v.number DESC LIMIT 1"),
            &[participant.into()],
        )?;
        row.map(|row| Ok(kept(&row)?.version)).transpose()
    }

    /// The plan with everything in it, for a version.
    pub fn plan_to_keep(&mut self) -> Result<domain::plan::content::Content, Failure> {
        Ok(self.whole_plan()?.content)
    }

    pub fn add_plan_version(&mut self, version: &Version) -> Result<(), Failure> {
        let content = serde_json::to_string(&version.content)
            .map_err(|_| Failure::Broken("a plan that is not text".to_owned()))?;
        let participant = self.participant;
        self.tx
            .execute(
                "INSERT INTO plan_versions (id, participant, number, content, asked_by, asked_at, version)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                &[
                    version.id.into(),
                    participant.into(),
                    version.number.into(),
                    content.into(),
                    version.asked_by.into(),
                    version.asked_at.into(),
                    version.version.into(),
                ],
            )
            .map(drop)
    }

    /// Keeps the answer to a version; `false` when somebody answered meanwhile.
    pub fn set_plan_answer(
        &mut self,
        id: PlanVersionId,
        version: i64,
        reply: &Reply,
    ) -> Result<bool, Failure> {
        let changed = self.tx.execute(
            "UPDATE plan_versions SET answer = $3, why = $4, how = $5, answered_by = $6, answered_at = $7, version = $2
             WHERE id = $1 AND version + 1 = $2",
            &[
                id.into(),
                version.into(),
                reply.answer.as_str().into(),
                (&reply.why).into(),
                reply.how.as_str().into(),
                reply.by.into(),
                reply.at.into(),
            ],
        )?;
        Ok(changed == 1)
    }
}

fn kept(row: &Row) -> Result<Kept, Failure> {
    let broken = || Failure::Broken("a version that cannot be read".to_owned());
    let content = serde_json::from_str(&row.get::<String>(2)?).map_err(|_| broken())?;
    let reply = match row.get::<Option<String>>(5)? {
        None => None,
        Some(answer) => Some(Reply {
            answer: Answer::parse(&answer).ok_or_else(broken)?,
            why: row.get(6)?,
            how: How::parse(&row.get::<String>(7)?).ok_or_else(broken)?,
            by: row.get(8)?,
            at: row.get(9)?,
        }),
    };
    Ok(Kept {
        version: Version {
            id: row.get(0)?,
            number: row.get(1)?,
            content,
            asked_by: row.get(3)?,
            asked_at: row.get(4)?,
            reply,
            version: row.get(10)?,
        },
        asked_by: row.get(11)?,
        is_own: false,
        answered_by: row.get::<Option<String>>(12)?.unwrap_or_default(),
    })
}
