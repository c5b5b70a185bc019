//! What happens to seats, written down: each step in the history of the person it is about, and a message to those who
//! did not bring it about themselves.

use domain::event::Kind;
use domain::group::{Group, Step, Turn};
use domain::id::{GroupId, PersonId};
use jiff::Timestamp;
use serde_json::json;
use uuid::Uuid;

use super::group_columns;
use crate::store::booking::handler_columns;
use crate::store::record::tell;
use crate::store::{Failure, Tx};

/// How many meetings are passed on at a time.
const MOST: i64 = 100;

impl Tx<'_> {
    /// The group meetings with an offer that is over and not written down.
    pub fn groups_to_pass_on(&mut self, now: Timestamp) -> Result<Vec<GroupId>, Failure> {
        let rows = self.rows(
            "SELECT s.meeting FROM group_seats s JOIN group_meetings g ON g.id = s.meeting
             WHERE s.place = 'offered' AND s.until_at <= $1 AND g.state = 'open'
             ORDER BY s.until_at LIMIT $2",
            &[now.into(), MOST.into()],
        )?;
        let mut groups: Vec<GroupId> =
            rows.iter().map(|row| row.get(0)).collect::<Result<_, _>>()?;
        groups.dedup();
        Ok(groups)
    }

    /// Writes down what time has done to a group meeting: seats that nobody answered about have gone on to the next.
    /// Doing it twice is doing it once.
    pub fn pass_on(&mut self, id: GroupId, now: Timestamp) -> Result<(), Failure> {
        let leader =
            self.row("SELECT staff FROM group_meetings WHERE id = $1", &[id.into()])?.get(0)?;
        self.lock_people(&[leader])?;
        let group = self.any_group(id)?;
        self.set_seats(&group.turn(now), now)
    }

    /// A group meeting whoever asks: for what the portal does by itself, and for its leader.
    pub(super) fn any_group(&mut self, id: GroupId) -> Result<Group, Failure> {
        let found = self.groups(
            concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_meetings g JOIN people p ON p.id = g.staff
                 LEFT JOIN group_seats s ON s.meeting = g.id WHERE g.id = $1 LIMIT $2"
            ),
            &[id.into(), super::PEOPLE.into()],
        )?;
        found.into_iter().next().map(|(group, _)| group).ok_or(Failure::NotFound)
    }

    /// Keeps what happened to the seats. Whoever leads the meeting is locked before. What came about without the
    /// person stands in their history as their leader's doing: one participant's name is never in another's record.
    pub(super) fn set_seats(&mut self, turn: &Turn, now: Timestamp) -> Result<(), Failure> {
        let group = &turn.group;
        for step in &turn.steps {
            self.tell_step(group, step, now)?;
        }
        // Seats are left before they are taken again.
        let (taken, left): (Vec<&Step>, Vec<&Step>) =
            turn.steps.iter().partition(|step| is_in(group, step));
        let mut kept: Vec<PersonId> = Vec::new();
        for step in left.into_iter().chain(taken) {
            let person = PersonId::from(step.seat.person);
            if !kept.contains(&person) {
                kept.push(person);
                self.set_seat(group, step, now)?;
            }
        }
        Ok(())
    }

    fn set_seat(&mut self, group: &Group, step: &Step, now: Timestamp) -> Result<(), Failure> {
        // The last of several steps is where the person is.
        let Some(seat) = group.of(step.seat.person) else { return Ok(()) };
        self.execute(
            "INSERT INTO group_seats (meeting, person, leader, start_at, end_at, place, until_at, number, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
             ON CONFLICT (meeting, person) DO UPDATE SET place = excluded.place, until_at = excluded.until_at,
                number = excluded.number, changed_at = excluded.changed_at, version = group_seats.version + 1",
            &[
                group.id.into(),
                seat.person.into(),
                group.staff.into(),
                group.span.start.into(),
                group.span.end.into(),
                seat.place.as_str().into(),
                seat.place.until().into(),
                seat.number.into(),
                now.into(),
            ],
        )
        .map(drop)
    }

    fn tell_step(&mut self, group: &Group, step: &Step, now: Timestamp) -> Result<(), Failure> {
        let person = PersonId::from(step.seat.person);
        let actor = if step.is_told { group.staff.into() } else { person };
        let told = json!({
            "staff": group.staff,
            "start": group.span.start.to_string(),
            "end": group.span.end.to_string(),
            "until": step.seat.place.until().map(|until| until.to_string()),
        });
        tell(self, person, actor, now, step.kind(), Some(group.id.0), &told)?;
        if step.is_told { self.tell_person(step.kind(), group, person, now) } else { Ok(()) }
    }

    /// A message about a group meeting to one person in it.
    pub(super) fn tell_person(
        &mut self,
        kind: Kind,
        group: &Group,
        person: PersonId,
        now: Timestamp,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO messages (id, person, at, kind, subject, other, start_at, end_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                Uuid::now_v7().into(),
                person.into(),
                now.into(),
                kind.as_str().into(),
                group.id.into(),
                group.staff.into(),
                group.span.start.into(),
                group.span.end.into(),
            ],
        )
        .map(drop)
    }
}

/// Whether the person of a step has a seat, or one that is kept, when all is done.
fn is_in(group: &Group, step: &Step) -> bool {
    group.of(step.seat.person).is_some_and(|seat| seat.place.takes_a_seat())
}
