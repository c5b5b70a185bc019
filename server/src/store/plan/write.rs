//! Writing in a plan: own words, what interventions are for, the interventions, and who is told.

use domain::event::Kind;
use domain::id::{InterventionId, PersonId, StaffId};
use domain::person::StaffRole;
use domain::plan::content::{Line, Own};
use domain::plan::effort;
use domain::time::day;
use serde_json::json;
use uuid::Uuid;

use crate::store::record::OpenRecord;
use crate::store::{Failure, Value};

impl OpenRecord<'_, '_> {
    /// Waits until nobody else writes in the plan.
    pub fn lock_plan(&mut self) -> Result<(), Failure> {
        let participant = self.participant.into();
        self.lock(&[participant])
    }

    /// Keeps the participant's own words; `false` when they were changed since `seen`.
    pub fn set_own_words(&mut self, words: &Own, seen: i64) -> Result<bool, Failure> {
        let (participant, now) = (self.participant, self.now);
        let changed = self.tx.execute(
            "INSERT INTO plans (participant, purpose, health, housing, version, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (participant) DO UPDATE SET purpose = excluded.purpose, health = excluded.health,
                housing = excluded.housing, version = excluded.version, changed_at = excluded.changed_at
             WHERE plans.version + 1 = excluded.version",
            &[
                participant.into(),
                (&words.purpose).into(),
                (&words.health).into(),
                (&words.housing).into(),
                (seen + 1).into(),
                now.into(),
            ],
        )?;
        Ok(changed == 1)
    }

    /// Keeps what an intervention is for; `false` when it was changed since `seen`.
    pub fn set_purpose(
        &mut self,
        id: InterventionId,
        words: &str,
        seen: i64,
    ) -> Result<bool, Failure> {
        let participant = self.participant;
        let changed = self.tx.execute(
            "UPDATE interventions SET purpose = $3, version = $4
             WHERE id = $1 AND participant = $2 AND version + 1 = $4",
            &[id.into(), participant.into(), words.into(), (seen + 1).into()],
        )?;
        self.touch()?;
        Ok(changed == 1)
    }

    pub fn add_intervention(&mut self, line: &Line, staff: Option<StaffId>) -> Result<(), Failure> {
        let participant = self.participant;
        self.tx.execute(
            "INSERT INTO interventions
                (id, participant, kind, staff, purpose, place, since_on, until_on, is_paused, efforts, version)
             VALUES ($1, $2, $3, $4, '', $5, $6, $7, $8, $9, 1)",
            &[
                line.id.into(),
                participant.into(),
                line.kind.as_str().into(),
                staff.into(),
                (&line.place).into(),
                line.since.into(),
                line.until.into(),
                line.is_paused.into(),
                effort::stored(&line.efforts).into(),
            ],
        )?;
        self.touch()
    }

    /// Keeps a changed intervention, all but what it is for; `false` when it was changed since `seen`.
    pub fn set_intervention(
        &mut self,
        line: &Line,
        staff: Option<StaffId>,
        seen: i64,
    ) -> Result<bool, Failure> {
        let participant = self.participant;
        let changed = self.tx.execute(
            "UPDATE interventions SET staff = $3, place = $4, since_on = $5, until_on = $6, is_paused = $7, efforts = $8,
                version = $9 WHERE id = $1 AND participant = $2 AND version + 1 = $9",
            &[
                line.id.into(),
                participant.into(),
                staff.into(),
                (&line.place).into(),
                line.since.into(),
                line.until.into(),
                line.is_paused.into(),
                effort::stored(&line.efforts).into(),
                (seen + 1).into(),
            ],
        )?;
        self.touch()?;
        Ok(changed == 1)
    }

    /// Something in the plan was changed now; its own words keep their version.
    fn touch(&mut self) -> Result<(), Failure> {
        let (participant, now) = (self.participant, self.now);
        self.tx
            .execute(
                "INSERT INTO plans (participant, version, changed_at) VALUES ($1, 0, $2)
                 ON CONFLICT (participant) DO UPDATE SET changed_at = excluded.changed_at",
                &[participant.into(), now.into()],
            )
            .map(drop)
    }

    /// Writes one row of the plan's history, and a message to the others: to the participant of what staff did, to
    /// the case managers of what the participant did.
    pub fn tell_plan(&mut self, kind: Kind, what: Option<Uuid>) -> Result<(), Failure> {
        let (participant, actor, now) = (self.participant, self.who.id(), self.now);
        self.tell(kind, Some(participant.0), &json!({ "what": what }))?;
        let receivers: Vec<PersonId> = if self.is_own() {
            let rows = self.tx.rows(
                "SELECT DISTINCT a.staff FROM assignments a JOIN people p ON p.id = a.staff
                 WHERE a.participant = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2)
                 AND p.role = $3 LIMIT 20",
                &[participant.into(), day(now).into(), StaffRole::CaseManager.as_str().into()],
            )?;
            rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?
        } else {
            vec![participant.into()]
        };
        for person in receivers {
            let values: [Value; 6] = [
                Uuid::now_v7().into(),
                person.into(),
                now.into(),
                kind.as_str().into(),
                participant.into(),
                actor.into(),
            ];
            self.tx.execute(
                "INSERT INTO messages (id, person, at, kind, subject, other) VALUES ($1, $2, $3, $4, $5, $6)",
                &values,
            )?;
        }
        Ok(())
    }
}
