//! Stand-ins as a coordinator records them: of their own party in their own sub-project, and never of themself.
//!
//! The coordinator names no participant: the assignments follow from who is away, and each participant is told.

use domain::access::assigns;
use domain::event::Kind;
use domain::id::{ParticipantId, PersonId, StaffId, StandInId, TimeOffId};
use domain::person::StaffRole;
use domain::stand_in::{New, Refusal, StandIn, fits};
use domain::time::{day, instant};
use domain::words::{Code, Wrong};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde_json::json;
use uuid::Uuid;

use super::record::{Desk, tell};
use super::{Failure, Row, Value};

/// How long one that is over stays in the list, in days.
const SHOWN_FOR: i64 = 30;
/// The most that are listed, and the most people of a party.
const MOST: i64 = 100;
/// The most participants of one member of staff; more than anybody works with.
const PEOPLE: i64 = 200;

/// A member of staff of the coordinator's part of the sub-project.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Colleague {
    pub id: StaffId,
    pub name: String,
    pub role: StaffRole,
}

/// A stand-in with the names of the two, and how many meetings the one who is away still has on those days.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    pub stand_in: StandIn,
    pub away: String,
    pub staff: String,
    pub meetings: i64,
}

/// Whom an assignment is about, and whether it is the contact person's.
type Assigned = (ParticipantId, Date, Option<Date>, bool);

impl Desk<'_, '_> {
    /// Those who meet participants in the coordinator's own party and sub-project, by name; `NotFound` for any other
    /// role.
    pub fn colleagues_to_assign(&mut self) -> Result<Vec<Colleague>, Failure> {
        if !assigns(self.role) {
            return Err(Failure::NotFound);
        }
        let rows = self.tx.rows(
            "SELECT p.id, p.name, p.role FROM people me
             JOIN people p ON p.sub_project = me.sub_project AND p.party = me.party
             WHERE me.id = $1 AND p.id <> me.id AND p.role IS NOT NULL ORDER BY p.name, p.id LIMIT $2",
            &[self.staff.into(), MOST.into()],
        )?;
        let mut colleagues = Vec::new();
        for row in &rows {
            let role = super::session::role(&row.get::<String>(2)?)?;
            if role.takes_bookings() {
                colleagues.push(Colleague { id: row.get(0)?, name: row.get(1)?, role });
            }
        }
        Ok(colleagues)
    }

    /// The stand-ins of the coordinator's colleagues that are coming, under way or over since lately, by first day.
    pub fn stand_ins(&mut self) -> Result<Vec<Listed>, Failure> {
        let colleagues = self.colleagues_to_assign()?;
        let since = day(self.now).saturating_sub(SHOWN_FOR.days());
        let rows = self.tx.rows(
            "SELECT s.id, s.away, s.staff, s.first_on, s.last_on, s.version FROM people me
             JOIN people p ON p.sub_project = me.sub_project AND p.party = me.party AND p.role IS NOT NULL
             JOIN stand_ins s ON s.away = p.id AND s.last_on >= $2
             WHERE me.id = $1 ORDER BY s.first_on, s.id LIMIT $3",
            &[self.staff.into(), since.into(), MOST.into()],
        )?;
        let name = |id: StaffId| {
            let found = colleagues.iter().find(|colleague| colleague.id == id);
            found.map(|colleague| colleague.name.clone())
        };
        let mut listed = Vec::new();
        for row in &rows {
            let stand_in = stand_in(row)?;
            // Somebody who has left the party is not the coordinator's any more.
            if let (Some(away), Some(staff)) = (name(stand_in.away), name(stand_in.staff)) {
                let meetings = self.meetings_left(&stand_in)?;
                listed.push(Listed { stand_in, away, staff, meetings });
            }
        }
        Ok(listed)
    }

    /// One of [`Desk::stand_ins`]; `NotFound` for any other.
    pub fn stand_in(&mut self, id: StandInId) -> Result<StandIn, Failure> {
        let found = self.stand_ins()?.into_iter().find(|listed| listed.stand_in.id == id);
        found.map(|listed| listed.stand_in).ok_or(Failure::NotFound)
    }

    /// Records a stand-in: dated assignments beside those that stand, and time off for the one who is away. Says what
    /// is wrong when the two cannot be chosen, or when one of them already is away or stood in for then.
    pub fn add_stand_in(
        &mut self,
        id: StandInId,
        new: New,
    ) -> Result<Result<StandIn, Vec<Wrong>>, Failure> {
        use domain::stand_in::field;
        let colleagues = self.colleagues_to_assign()?;
        let role = |id: StaffId| colleagues.iter().find(|one| one.id == id).map(|one| one.role);
        let (away, staff) = match (role(new.away), role(new.staff)) {
            (Some(away), Some(staff)) => (away, staff),
            (away, staff) => {
                let wrong = |is_known: bool, field| {
                    (!is_known).then(|| Wrong::new(field, Code::NotAChoice))
                };
                let wrongs =
                    [wrong(away.is_some(), field::AWAY), wrong(staff.is_some(), field::STAFF)];
                return Ok(Err(wrongs.into_iter().flatten().collect()));
            }
        };
        if !fits(away, staff) {
            return Ok(Err(vec![Wrong::new(field::STAFF, Code::NotAChoice)]));
        }
        self.tx.lock_people(&[new.away.0, new.staff.0])?;
        for (person, field) in [(new.away, field::AWAY), (new.staff, field::STAFF)] {
            if self.is_stood_in_for(person, &new)? {
                return Ok(Err(vec![Wrong::new(field, Code::Overlapping)]));
            }
        }
        let New { away, staff, first, last } = new;
        let stand_in = StandIn { id, away, staff, first, last, version: 1 };
        let time_off = self.add_absence(&stand_in)?;
        self.tx.execute(
            "INSERT INTO stand_ins (id, away, staff, first_on, last_on, time_off, made_by, made_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
            &[
                id.into(),
                away.into(),
                staff.into(),
                first.into(),
                last.into(),
                time_off.into(),
                self.staff.into(),
                self.now.into(),
                stand_in.version.into(),
            ],
        )?;
        for assigned in self.assigned_between(&stand_in)? {
            self.assign(&stand_in, assigned)?;
            self.tell_stand_in(Kind::StandInBegan, &stand_in, assigned.0)?;
        }
        self.tell(Kind::StandInBegan, &json!({ "id": id, "away": away, "staff": staff }))?;
        for person in [away, staff] {
            self.message(Kind::StandInBegan, &stand_in, person.into())?;
        }
        Ok(Ok(stand_in))
    }

    /// Ends a stand-in early, as the transition left it. Who has a meeting booked with the one who stood in keeps them
    /// until that has been, so that no meeting is lost.
    pub fn end_stand_in(
        &mut self,
        was: &StandIn,
        ended: &StandIn,
    ) -> Result<Result<(), Refusal>, Failure> {
        let changed = self.tx.execute(
            "UPDATE stand_ins SET last_on = $2, ended_at = $3, version = $4 WHERE id = $1 AND version = $5",
            &[
                ended.id.into(),
                ended.last.into(),
                self.now.into(),
                ended.version.into(),
                was.version.into(),
            ],
        )?;
        if changed == 0 {
            return Ok(Err(Refusal::Stale));
        }
        self.end_absence(ended)?;
        let rows = self.tx.rows(
            "SELECT participant FROM assignments WHERE stand_in = $1 LIMIT $2",
            &[ended.id.into(), PEOPLE.into()],
        )?;
        for row in &rows {
            let participant: ParticipantId = row.get(0)?;
            let last = self.last_meeting(participant, ended.staff)?;
            let last = last.map_or(ended.last, |last| last.min(was.last).max(ended.last));
            self.tx.execute(
                "UPDATE assignments SET until_on = $3 WHERE stand_in = $1 AND participant = $2
                 AND (until_on IS NULL OR until_on > $3)",
                &[ended.id.into(), participant.into(), last.into()],
            )?;
            self.tell_stand_in(Kind::StandInEnded, ended, participant)?;
        }
        self.tell(Kind::StandInEnded, &json!({ "id": ended.id, "version": ended.version }))?;
        for person in [ended.away, ended.staff] {
            self.message(Kind::StandInEnded, ended, person.into())?;
        }
        Ok(Ok(()))
    }

    /// Whether somebody already stands in for this person on any of the days.
    fn is_stood_in_for(&mut self, person: StaffId, new: &New) -> Result<bool, Failure> {
        let found = self.tx.maybe_row(
            "SELECT id FROM stand_ins WHERE away = $1 AND last_on >= $2 AND first_on <= $3
             AND first_on <= last_on LIMIT 1",
            &[person.into(), new.first.into(), new.last.into()],
        )?;
        Ok(found.is_some())
    }
}

mod assign;

fn stand_in(row: &Row) -> Result<StandIn, Failure> {
    Ok(StandIn {
        id: row.get(0)?,
        away: row.get(1)?,
        staff: row.get(2)?,
        first: row.get(3)?,
        last: row.get(4)?,
        version: row.get(5)?,
    })
}

/// The first moment of a day in Sweden.
fn midnight(day: Date, otherwise: Timestamp) -> Timestamp {
    instant(day.at(0, 0, 0, 0)).unwrap_or(otherwise)
}
