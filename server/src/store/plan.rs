//! A participant's plan and the people around them.

mod news;
mod version;
mod write;

use domain::id::{InterventionId, PersonId, StaffId};
use domain::person::{Caller, StaffRole};
use domain::plan::content::{Content, Line, Own};
use domain::plan::{Kind, effort};
use domain::time::day;
use jiff::Timestamp;

use super::record::Record;
use super::session::ContactRow;
use super::{Failure, Row};
pub use version::{Happened, Kept};

/// A plan as its reader may see it.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The lines in order of their first day.
    pub content: Content,
    /// Of the participant's own words; 0 for a plan that nobody has begun.
    pub version: i64,
    /// Nothing for a plan that nobody has written in.
    pub changed_at: Option<Timestamp>,
    /// Interventions that are with the reader.
    pub own: Vec<InterventionId>,
}

/// One intervention as it is kept.
#[derive(Clone, Debug)]
pub struct Held {
    pub line: Line,
    pub staff: Option<StaffId>,
    pub version: i64,
}

/// The columns of an intervention, read by [`held`]; the tables are called `i` and `p`.
macro_rules! line_columns {
    () => {
        "i.id, i.kind, p.name, i.purpose, i.place, i.since_on, i.until_on, i.is_paused, i.efforts, i.staff, i.version
         FROM interventions i LEFT JOIN people p ON p.id = i.staff"
    };
}

impl Record<'_, '_> {
    /// Where the participant wants to go, in their own words; empty for nothing said.
    pub fn purpose(&mut self) -> Result<String, Failure> {
        let row = self.tx.maybe_row(
            "SELECT purpose FROM plans WHERE participant = $1",
            &[self.participant.into()],
        )?;
        row.map_or_else(|| Ok(String::new()), |row| row.get(0))
    }

    /// The plan. Of therapy everybody but the participant and the therapist learns only that it exists.
    pub fn plan(&mut self) -> Result<Plan, Failure> {
        let plan = self.whole_plan()?;
        Ok(Plan { content: self.as_seen(plan.content), ..plan })
    }

    /// One intervention; `NotFound` for another's. Of therapy as in [`Record::plan`].
    pub fn intervention(&mut self, id: InterventionId) -> Result<Held, Failure> {
        let row = self.tx.row(
            concat!("SELECT ", line_columns!(), " WHERE i.id = $1 AND i.participant = $2"),
            &[id.into(), self.participant.into()],
        )?;
        let mut held = held(&row)?;
        if !held.line.kind.tells_purpose() && !self.sees_therapy() {
            held.line.person = None;
        }
        Ok(held)
    }

    /// The plan with everything in it, for a version of it.
    pub(super) fn whole_plan(&mut self) -> Result<Plan, Failure> {
        let row = self.tx.maybe_row(
            "SELECT purpose, health, housing, version, changed_at FROM plans WHERE participant = $1",
            &[self.participant.into()],
        )?;
        let (words, version, changed_at) = match row {
            Some(row) => {
                let (purpose, health, housing) = (row.get(0)?, row.get(1)?, row.get(2)?);
                (Own { purpose, health, housing }, row.get(3)?, row.get(4)?)
            }
            None => (Own::default(), 0, None),
        };
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                line_columns!(),
                " WHERE i.participant = $1 ORDER BY i.since_on, i.id LIMIT 100"
            ),
            &[self.participant.into()],
        )?;
        let held = rows.iter().map(held).collect::<Result<Vec<_>, _>>()?;
        let is_own = |one: &&Held| one.staff.map(PersonId::from) == Some(self.who.id());
        let own = held.iter().filter(is_own).map(|one| one.line.id).collect();
        let lines = held.into_iter().map(|one| one.line).collect();
        Ok(Plan { content: Content { words, lines }, version, changed_at, own })
    }

    fn as_seen(&self, content: Content) -> Content {
        if self.sees_therapy() { content } else { content.without_therapy() }
    }

    /// The participant's own people: those with an active assignment, the contact person first.
    /// Who the therapist is, colleagues do not learn.
    pub fn people(&mut self) -> Result<Vec<ContactRow>, Failure> {
        let rows = self.tx.rows(
            "SELECT p.name, p.role, p.phone, p.reach_hours, f.name
             FROM assignments a JOIN people p ON p.id = a.staff
             LEFT JOIN people f ON f.id = a.stands_in_for
             WHERE a.participant = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2)
             AND p.role IS NOT NULL
             ORDER BY a.is_contact DESC, f.name IS NULL, a.since_on, p.name LIMIT 20",
            &[self.participant.into(), day(self.now).into()],
        )?;
        let sees_therapy = self.sees_therapy();
        let people =
            rows.iter().map(|row| ContactRow::read(row, 4)).collect::<Result<Vec<_>, _>>()?;
        let is_seen = |person: &ContactRow| sees_therapy || person.role != StaffRole::CbtTherapist;
        Ok(people.into_iter().filter(is_seen).collect())
    }

    fn sees_therapy(&self) -> bool {
        self.is_own() || matches!(self.who, Caller::Staff(_, StaffRole::CbtTherapist))
    }
}

fn held(row: &Row) -> Result<Held, Failure> {
    let word: String = row.get(1)?;
    let kind = Kind::parse(&word)
        .ok_or_else(|| Failure::Broken("an intervention of an unknown kind".to_owned()))?;
    // Of therapy nothing is told but that it exists, whatever was written.
    let told = |text: String| if kind.tells_purpose() { text } else { String::new() };
    let line = Line {
        id: row.get(0)?,
        kind,
        person: row.get(2)?,
        purpose: told(row.get(3)?),
        place: told(row.get(4)?),
        since: row.get(5)?,
        until: row.get(6)?,
        is_paused: row.get(7)?,
        efforts: effort::read(&row.get::<String>(8)?),
    };
    Ok(Held { line, staff: row.get(9)?, version: row.get(10)? })
}
