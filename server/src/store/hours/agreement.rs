//! What is agreed about the work training: places, times and days as rows.

use domain::event::Kind;
use domain::hours::agreement::{Agreed, Before, New};
use domain::hours::{Agreement, Worked};
use domain::id::{AgreementId, InterventionId, StaffId};
use domain::plan::{Phase, Stretch};
use domain::time::day;
use serde_json::json;

use crate::store::record::{OpenRecord, Record};
use crate::store::{Failure, Row, Value};

/// The most agreements that are read: a change of times a month for years.
const MOST: i64 = 40;

/// The work training in a participant's plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    pub id: InterventionId,
    pub place: String,
    pub stretch: Stretch,
}

impl Record<'_, '_> {
    /// The work training that runs, or else the one that comes, or else the last one; nothing for a plan without.
    pub fn work_training(&mut self) -> Result<Option<Training>, Failure> {
        let rows = self.tx.rows(
            "SELECT id, place, since_on, until_on FROM interventions
             WHERE participant = $1 AND kind = 'work_training' ORDER BY since_on DESC, id LIMIT 20",
            &[self.participant.into()],
        )?;
        let training = |row: &Row| {
            let stretch = Stretch { since: row.get(2)?, until: row.get(3)? };
            Ok::<_, Failure>(Training { id: row.get(0)?, place: row.get(1)?, stretch })
        };
        let all = rows.iter().map(training).collect::<Result<Vec<_>, _>>()?;
        let today = day(self.now);
        Ok(all.into_iter().min_by_key(|it| match it.stretch.phase(today) {
            Phase::Ongoing | Phase::Paused => 0,
            Phase::Planned => 1,
            Phase::Ended => 2,
        }))
    }

    /// Everything that is and was agreed, the newest first.
    pub fn agreements(&mut self) -> Result<Vec<Agreement>, Failure> {
        let rows = self.tx.rows(
            "SELECT id, intervention, place, since_on, until_on, by_person, version
             FROM work_agreements WHERE participant = $1 ORDER BY since_on DESC LIMIT $2",
            &[self.participant.into(), MOST.into()],
        )?;
        if rows.is_empty() {
            return Ok(Vec::new());
        }
        let times = self.tx.rows(
            "SELECT t.agreement, t.weekday, t.from_minute, t.to_minute, t.pause_minutes
             FROM work_agreements a JOIN work_times t ON t.agreement = a.id
             WHERE a.participant = $1 ORDER BY t.weekday LIMIT $2",
            &[self.participant.into(), (MOST * 7).into()],
        )?;
        let time = |row: &Row| {
            let (from_minute, to_minute) = (row.get(2)?, row.get(3)?);
            let worked = Worked { from_minute, to_minute, pause_minutes: row.get(4)? };
            Ok::<_, Failure>((row.get(0)?, Agreed { weekday: row.get(1)?, worked }))
        };
        let times: Vec<(AgreementId, Agreed)> = times.iter().map(time).collect::<Result<_, _>>()?;
        let agreement = |row: &Row| {
            let id: AgreementId = row.get(0)?;
            let own = times.iter().filter(|(of, _)| *of == id);
            Ok(Agreement {
                id,
                intervention: row.get(1)?,
                place: row.get(2)?,
                times: own.map(|(_, agreed)| *agreed).collect(),
                since: row.get(3)?,
                until: row.get(4)?,
                by: row.get(5)?,
                version: row.get(6)?,
            })
        };
        rows.iter().map(agreement).collect()
    }
}

impl OpenRecord<'_, '_> {
    /// Keeps a new agreement, and what becomes of the one before it, with one event.
    pub fn add_agreement(
        &mut self,
        (id, intervention, by): (AgreementId, InterventionId, StaffId),
        new: New,
        before: Option<(&Agreement, Before)>,
    ) -> Result<Agreement, Failure> {
        let (now, participant) = (self.now, self.participant);
        if let Some((earlier, Before::Ended(last))) = before {
            self.tx.execute(
                "UPDATE work_agreements SET until_on = $3, version = version + 1, changed_at = $4
                 WHERE id = $1 AND participant = $2",
                &[earlier.id.into(), participant.into(), last.into(), now.into()],
            )?;
        }
        let replaced = before.filter(|(_, what)| *what == Before::Replaced).map(|(it, _)| it);
        let version = replaced.map_or(1, |it| it.version.saturating_add(1));
        let New { place, times, since, until } = new;
        let id = replaced.map_or(id, |it| it.id);
        let agreement = Agreement { id, intervention, place, times, since, until, by, version };
        let values: [Value; 9] = [
            id.into(),
            participant.into(),
            intervention.into(),
            (&agreement.place).into(),
            since.into(),
            until.into(),
            by.into(),
            now.into(),
            version.into(),
        ];
        if replaced.is_some() {
            self.tx.execute(
                "UPDATE work_agreements SET intervention = $3, place = $4, since_on = $5, until_on = $6,
                    by_person = $7, changed_at = $8, version = $9 WHERE id = $1 AND participant = $2",
                &values,
            )?;
            self.tx.execute("DELETE FROM work_times WHERE agreement = $1", &[id.into()])?;
        } else {
            self.tx.execute(
                "INSERT INTO work_agreements
                    (id, participant, intervention, place, since_on, until_on, by_person, changed_at, version)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
                &values,
            )?;
        }
        for Agreed { weekday, worked } in &agreement.times {
            self.tx.execute(
                "INSERT INTO work_times (agreement, weekday, from_minute, to_minute, pause_minutes)
                 VALUES ($1, $2, $3, $4, $5)",
                &[
                    id.into(),
                    (*weekday).into(),
                    worked.from_minute.into(),
                    worked.to_minute.into(),
                    worked.pause_minutes.into(),
                ],
            )?;
        }
        let kind = if replaced.is_some() { Kind::AgreementChanged } else { Kind::AgreementMade };
        let told = json!({
            "place": agreement.place,
            "since": since.to_string(),
            "until": until.map(|until| until.to_string()),
            "version": version,
        });
        self.tell(kind, Some(id.0), &told)?;
        Ok(agreement)
    }
}
