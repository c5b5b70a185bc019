//! A participant's plan and the people around them.

use app::ui::strands::Strand;
use domain::person::{Caller, StaffRole};
use domain::plan::{Kind, Phase, Stretch};
use domain::time::day;
use jiff::Timestamp;

use super::record::Record;
use super::session::ContactRow;
use super::{Failure, Row};

/// A plan as its reader may see it.
#[derive(Clone, Debug)]
pub struct Plan {
    /// Where the participant wants to go, in their own words; empty for nothing said.
    pub purpose: String,
    /// What runs now first, then what comes, then what has ended; each in order of its first day.
    pub strands: Vec<Strand>,
    /// Nothing for a plan that nobody has written in.
    pub changed_at: Option<Timestamp>,
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
        let row = self.tx.maybe_row(
            "SELECT purpose, changed_at FROM plans WHERE participant = $1",
            &[self.participant.into()],
        )?;
        let (purpose, changed_at) = match row {
            Some(row) => (row.get(0)?, row.get(1)?),
            None => (String::new(), None),
        };
        let rows = self.tx.rows(
            "SELECT i.kind, p.name, i.purpose, i.place, i.since_on, i.until_on
             FROM interventions i LEFT JOIN people p ON p.id = i.staff
             WHERE i.participant = $1 ORDER BY i.since_on, i.id LIMIT 100",
            &[self.participant.into()],
        )?;
        let sees_therapy =
            self.is_own() || matches!(self.who, Caller::Staff(_, StaffRole::CbtTherapist));
        let mut strands =
            rows.iter().map(|row| strand(row, sees_therapy)).collect::<Result<Vec<_>, _>>()?;
        let today = day(self.now);
        strands.sort_by_key(|strand| match strand.stretch.phase(today) {
            Phase::Ongoing => 0,
            Phase::Planned => 1,
            Phase::Ended => 2,
        });
        Ok(Plan { purpose, strands, changed_at })
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

fn strand(row: &Row, sees_therapy: bool) -> Result<Strand, Failure> {
    let word: String = row.get(0)?;
    let kind = Kind::parse(&word)
        .ok_or_else(|| Failure::Broken("an intervention of an unknown kind".to_owned()))?;
    let stretch = Stretch { since: row.get(4)?, until: row.get(5)? };
    if kind.tells_purpose() {
        let (person, purpose, place) = (row.get(1)?, row.get(2)?, row.get(3)?);
        return Ok(Strand { kind, person, purpose, place, stretch });
    }
    let person = if sees_therapy { row.get(1)? } else { None };
    Ok(Strand { kind, person, purpose: String::new(), place: String::new(), stretch })
}
