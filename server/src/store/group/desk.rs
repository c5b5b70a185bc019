//! Group meetings of whoever leads them: made, read with the names their leader may see, and cancelled.

use domain::access::{Purpose, leads_groups};
use domain::event::Kind;
use domain::group::{Group, State, Turn};
use domain::id::{GroupId, ParticipantId, PersonId};
use domain::outcome::Stage;
use domain::time::{Span, day};
use jiff::SignedDuration;
use serde_json::json;
use uuid::Uuid;

use super::super::record::{Desk, tell};
use super::super::{Failure, Row, Value};
use super::{LONGEST, ROWS, group_columns};
use crate::store::booking::handler_columns;

/// One who is named to the leader, and how far the outcome has come.
pub type Named = (ParticipantId, String, Option<Stage>);

impl Desk<'_, '_> {
    /// Whether the caller's role leads group meetings; `NotFound` for the others.
    pub fn leads(&self) -> Result<(), Failure> {
        if leads_groups(self.role) { Ok(()) } else { Err(Failure::NotFound) }
    }

    /// The caller's own group meetings from `back` before now on, soonest first; `NotFound` for roles that lead none.
    pub fn groups(&mut self, back: SignedDuration) -> Result<Vec<Group>, Failure> {
        self.leads()?;
        let since = self.now.saturating_sub(back).unwrap_or(self.now);
        let groups = self.tx.groups(
            concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_meetings g JOIN people p ON p.id = g.staff
                 LEFT JOIN group_seats s ON s.meeting = g.id
                 WHERE g.staff = $1 AND g.start_at > $2 ORDER BY g.start_at, g.id LIMIT $3"
            ),
            &[self.staff.into(), since.into(), ROWS.into()],
        )?;
        Ok(groups.into_iter().map(|(group, _)| group).collect())
    }

    /// The caller's own group meetings that stand and touch `span`, in order.
    pub fn groups_in(&mut self, span: Span) -> Result<Vec<Group>, Failure> {
        let earliest = span.start.saturating_sub(LONGEST).unwrap_or(span.start);
        let values: [Value; 5] =
            [self.staff.into(), earliest.into(), span.end.into(), span.start.into(), ROWS.into()];
        let groups = self.tx.groups(
            concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_meetings g JOIN people p ON p.id = g.staff
                 LEFT JOIN group_seats s ON s.meeting = g.id
                 WHERE g.staff = $1 AND g.start_at > $2 AND g.start_at < $3 AND g.end_at > $4
                 AND g.state = 'open' ORDER BY g.start_at, g.id LIMIT $5"
            ),
            &values,
        )?;
        Ok(groups.into_iter().map(|(group, _)| group).collect())
    }

    /// A group meeting of the caller's own; anybody else's is `NotFound`.
    pub fn group(&mut self, id: GroupId) -> Result<Group, Failure> {
        self.leads()?;
        let group = self.tx.any_group(id)?;
        if group.staff == self.staff { Ok(group) } else { Err(Failure::NotFound) }
    }

    /// The names of those in it who have an active assignment to the caller: one look each. Everybody else is a number.
    pub fn people_of(&mut self, group: &Group) -> Result<Vec<Named>, Failure> {
        let rows = self.tx.rows(
            "SELECT s.person, p.name, s.outcome FROM group_seats s JOIN people p ON p.id = s.person
             WHERE s.meeting = $1 AND s.place IN ('seated', 'offered', 'waiting')
             AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = s.person
                AND a.staff = $2 AND a.since_on <= $3 AND (a.until_on IS NULL OR a.until_on >= $3))
             LIMIT $4",
            &[group.id.into(), self.staff.into(), day(self.now).into(), ROWS.into()],
        )?;
        let named: Vec<Named> = rows.iter().map(named).collect::<Result<_, Failure>>()?;
        for (person, ..) in &named {
            self.look(*person, Purpose::ReadBooking)?;
        }
        Ok(named)
    }

    /// The caller's own meeting that a span would clash with, if any. The caller is locked before.
    pub fn clash(&mut self, span: Span) -> Result<Option<Span>, Failure> {
        let staff = PersonId::from(self.staff);
        Ok(self.busy(&[staff], span)?.into_iter().find(|busy| busy.overlaps(span)))
    }

    /// Adds a group meeting of the caller's own; `Overlap` when the caller has a meeting then.
    pub fn add_group(&mut self, group: &Group) -> Result<(), Failure> {
        let minutes = group.offer_for.as_mins();
        self.tx.execute(
            "INSERT INTO group_meetings (id, sub_project, staff, title, about, place, start_at, end_at, seats,
                offer_minutes, state, made_at, changed_at)
             VALUES ($1, (SELECT sub_project FROM people WHERE id = $2), $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $11)",
            &[
                group.id.into(),
                group.staff.into(),
                (&group.title).into(),
                (&group.about).into(),
                (&group.place).into(),
                group.span.start.into(),
                group.span.end.into(),
                i64::try_from(group.seats).unwrap_or(i64::MAX).into(),
                minutes.into(),
                group.state.as_str().into(),
                self.now.into(),
            ],
        )?;
        self.tell_group(Kind::GroupMade, group)
    }

    /// Keeps that a group meeting was cancelled, and tells everybody in it. Says whether it was still as it was read:
    /// `false` changed nothing.
    pub fn end_group(&mut self, turn: &Turn) -> Result<bool, Failure> {
        let group = &turn.group;
        self.tx.set_seats(turn, self.now)?;
        let changed = self.tx.execute(
            "UPDATE group_meetings SET state = $2, reason = $3, version = $4, changed_at = $5
             WHERE id = $1 AND version = $6",
            &[
                group.id.into(),
                State::Cancelled.as_str().into(),
                (&group.reason).into(),
                group.version.into(),
                self.now.into(),
                (group.version - 1).into(),
            ],
        )?;
        for seat in group.people.iter().filter(|seat| seat.place.is_in()) {
            self.tx.tell_person(Kind::GroupCancelled, group, seat.person.into(), self.now)?;
        }
        self.tell_group(Kind::GroupCancelled, group)?;
        Ok(changed > 0)
    }

    fn tell_group(&mut self, kind: Kind, group: &Group) -> Result<(), Failure> {
        let own = PersonId::from(self.staff);
        let told = json!({
            "start": group.span.start.to_string(),
            "end": group.span.end.to_string(),
        });
        let subject: Option<Uuid> = Some(group.id.0);
        tell(self.tx, own, own, self.now, kind, subject, &told)
    }
}

fn named(row: &Row) -> Result<Named, Failure> {
    Ok((row.get(0)?, row.get(1)?, Stage::parse(&row.get::<String>(2)?)))
}
