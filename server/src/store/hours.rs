//! Days of work training: what is declared, confirmed and objected to.

mod agreement;
mod desk;
mod news;

use domain::event::Kind;
use domain::hours::{Before, Day, Entry, Reason, State, Worked};
use domain::id::ParticipantId;
use jiff::civil::Date;
use serde_json::json;

pub use self::agreement::Training;
use super::record::{OpenRecord, Record};
use super::{Failure, Row, Tx, Value};

/// A day, and the name of who confirmed it; empty until somebody has.
pub type Named = (Day, String);

/// The most days that are read at once: a month with the weeks around it, and room.
const MOST: i64 = 60;
/// How many days are looked through for the last that was worked.
const LOOKED_THROUGH: i64 = 20;

macro_rules! days {
    ($rest:literal) => {
        concat!(
            "SELECT d.id, d.agreement, d.on_day, d.state, d.declared_from, d.declared_to, d.declared_pause,
                d.declared_reason, d.declared_words, d.late, d.confirmed_from, d.confirmed_to, d.confirmed_pause,
                d.confirmed_reason, d.confirmed_words, d.confirmed_by, d.note, d.dispute, d.answer, d.undo_to,
                d.changed_at, d.version, p.name
             FROM work_days d LEFT JOIN people p ON p.id = d.confirmed_by WHERE d.participant = $1 ",
            $rest
        )
    };
}

impl Record<'_, '_> {
    /// The days from `first` to `last` that are stored, in order; also those that were taken back.
    pub fn work_days(&mut self, (first, last): (Date, Date)) -> Result<Vec<Named>, Failure> {
        let rows = self.tx.rows(
            days!("AND d.on_day >= $2 AND d.on_day <= $3 ORDER BY d.on_day LIMIT $4"),
            &[self.participant.into(), first.into(), last.into(), MOST.into()],
        )?;
        rows.iter().map(named).collect()
    }

    /// One day as it is stored, also one that was taken back.
    pub fn work_day(&mut self, day: Date) -> Result<Option<Named>, Failure> {
        let row = self
            .tx
            .maybe_row(days!("AND d.on_day = $2"), &[self.participant.into(), day.into()])?;
        row.as_ref().map(named).transpose()
    }

    /// The last day before `day` that was worked.
    pub fn last_work_day(&mut self, day: Date) -> Result<Option<Day>, Failure> {
        let rows = self.tx.rows(
            days!("AND d.on_day < $2 ORDER BY d.on_day DESC LIMIT $3"),
            &[self.participant.into(), day.into(), LOOKED_THROUGH.into()],
        )?;
        let days = rows.iter().map(named).collect::<Result<Vec<_>, _>>()?;
        let is_work = |day: &Day| day.is_said() && day.declared.worked().is_some();
        Ok(days.into_iter().map(|(day, _)| day).find(is_work))
    }

    /// The days that wait for a handler: declared, or objected to; the oldest first.
    pub fn waiting_days(&mut self) -> Result<Vec<Date>, Failure> {
        let rows = self.tx.rows(
            "SELECT on_day FROM work_days WHERE participant = $1 AND state IN ('declared', 'disputed')
             ORDER BY on_day LIMIT $2",
            &[self.participant.into(), MOST.into()],
        )?;
        rows.iter().map(|row| row.get(0)).collect()
    }
}

impl OpenRecord<'_, '_> {
    /// Keeps a day that nobody has said anything about, with its event.
    pub fn add_work_day(&mut self, day: &Day) -> Result<(), Failure> {
        let participant = self.participant;
        self.tx.insert_work_day(participant, day)?;
        self.tell_day(Kind::WorkDeclared, day)
    }

    /// Keeps a day as it is by now, with its event; its version is one higher than the stored one.
    pub fn set_work_day(&mut self, kind: Kind, day: &Day) -> Result<(), Failure> {
        let participant = self.participant;
        let changed = self.tx.execute(
            "UPDATE work_days SET version = $2, agreement = $4, state = $5, declared_from = $6, declared_to = $7,
                declared_pause = $8, declared_reason = $9, declared_words = $10, declared_minutes = $11,
                late = $12, confirmed_from = $13, confirmed_to = $14, confirmed_pause = $15,
                confirmed_reason = $16, confirmed_words = $17, confirmed_minutes = $18, confirmed_by = $19,
                note = $20, dispute = $21, answer = $22, undo_to = $23, changed_at = $24
             WHERE id = $1 AND participant = $3 AND version + 1 = $2",
            &[
                vec![
                    day.id.into(),
                    day.version.into(),
                    participant.into(),
                    day.agreement.into(),
                ],
                facts(day),
            ]
            .concat(),
        )?;
        if changed != 1 {
            return Err(Failure::Broken("a day of another version".to_owned()));
        }
        self.tell_day(kind, day)
    }

    fn tell_day(&mut self, kind: Kind, day: &Day) -> Result<(), Failure> {
        let told = json!({
            "day": day.day.to_string(),
            "state": day.state.as_str(),
            "declared": day.declared,
            "confirmed": day.confirmed,
            "version": day.version,
        });
        self.tell(kind, Some(day.id.0), &told)
    }
}

impl Tx<'_> {
    /// One day of which nothing was said, as a row.
    pub(super) fn insert_work_day(
        &mut self,
        participant: ParticipantId,
        day: &Day,
    ) -> Result<(), Failure> {
        let ids: [Value; 3] = [day.id.into(), day.version.into(), participant.into()];
        let of: [Value; 2] = [day.agreement.into(), day.day.into()];
        let values = [&ids[..], &of[..], &facts(day)].concat();
        self.execute(
            "INSERT INTO work_days (id, version, participant, agreement, on_day, state, declared_from, declared_to,
                declared_pause, declared_reason, declared_words, declared_minutes, late, confirmed_from,
                confirmed_to, confirmed_pause, confirmed_reason, confirmed_words, confirmed_minutes,
                confirmed_by, note, dispute, answer, undo_to, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
                $21, $22, $23, $24, $25)",
            &values,
        )
        .map(drop)
    }
}

/// The columns from `state` on, in the order of both statements.
fn facts(day: &Day) -> Vec<Value> {
    let declared = said(Some(&day.declared));
    let confirmed = said(day.confirmed.as_ref());
    let minutes = |entry: &Entry| entry.minutes(day.day);
    let undo_to = day.before.as_ref().and_then(|before| serde_json::to_string(before).ok());
    let state: [Value; 1] = [day.state.as_str().into()];
    let about: [Value; 2] = [minutes(&day.declared).into(), (&day.late).into()];
    let rest: [Value; 7] = [
        day.confirmed.as_ref().map(minutes).into(),
        day.confirmed_by.into(),
        (&day.note).into(),
        (&day.dispute).into(),
        (&day.answer).into(),
        undo_to.into(),
        day.changed_at.into(),
    ];
    [&state[..], &declared, &about, &confirmed, &rest].concat()
}

/// From, to, pause, reason and words.
fn said(entry: Option<&Entry>) -> [Value; 5] {
    let nothing = || Value::Null;
    match entry {
        None => [nothing(), nothing(), nothing(), nothing(), "".into()],
        Some(Entry::Worked(Worked { from_minute, to_minute, pause_minutes })) => [
            (*from_minute).into(),
            (*to_minute).into(),
            (*pause_minutes).into(),
            nothing(),
            "".into(),
        ],
        Some(Entry::Absent { reason, words }) => {
            [nothing(), nothing(), nothing(), reason.as_str().into(), words.into()]
        }
    }
}

fn named(row: &Row) -> Result<Named, Failure> {
    let state = State::parse(&row.get::<String>(3)?).ok_or_else(unknown)?;
    let undo_to: Option<String> = row.get(19)?;
    let before = undo_to.map(|text| serde_json::from_str::<Before>(&text).map_err(|_| unknown()));
    let day = Day {
        id: row.get(0)?,
        agreement: row.get(1)?,
        day: row.get(2)?,
        state,
        declared: entry(row, 4)?.ok_or_else(unknown)?,
        late: row.get(9)?,
        confirmed: entry(row, 10)?,
        confirmed_by: row.get(15)?,
        note: row.get(16)?,
        dispute: row.get(17)?,
        answer: row.get(18)?,
        before: before.transpose()?,
        changed_at: row.get(20)?,
        version: row.get(21)?,
    };
    Ok((day, row.get::<Option<String>>(22)?.unwrap_or_default()))
}

fn entry(row: &Row, at: usize) -> Result<Option<Entry>, Failure> {
    if let Some(word) = row.get::<Option<String>>(at + 3)? {
        let reason = Reason::parse(&word).ok_or_else(unknown)?;
        return Ok(Some(Entry::Absent { reason, words: row.get(at + 4)? }));
    }
    let Some(from_minute) = row.get::<Option<i64>>(at)? else { return Ok(None) };
    let (to_minute, pause_minutes) = (row.get(at + 1)?, row.get(at + 2)?);
    Ok(Some(Entry::Worked(Worked { from_minute, to_minute, pause_minutes })))
}

fn unknown() -> Failure {
    Failure::Broken("an unknown word in a day's row".to_owned())
}
