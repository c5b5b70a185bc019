//! How group meetings turned out for each who had a seat: the same versions as for every other meeting.

use domain::group::Group;
use domain::id::GroupId;
use domain::outcome::Outcome;
use domain::time::day;

use super::super::record::{Desk, OpenRecord, Record};
use super::super::{Failure, Row};
use super::{Led, ROWS, group_columns};
use crate::store::booking::handler_columns;

/// A group meeting that is over, and of how many of its people it is still to be told how it went.
pub type Untold = (GroupId, String, i64);

impl Record<'_, '_> {
    /// Every version of how a group meeting turned out for the participant, newest first; none to readers other than
    /// the participant and whoever led it.
    pub fn group_outcomes(&mut self, group: &Group) -> Result<Vec<Outcome>, Failure> {
        if !self.is_own() && self.who.id() != group.staff.into() {
            return Ok(Vec::new());
        }
        self.versions(group.id.0)
    }

    /// A group meeting in which the participant has or had a place, for staff who opened the record and lead it.
    pub fn led_group(&mut self, id: GroupId) -> Result<Group, Failure> {
        let group = self.tx.any_group(id)?;
        let is_led = self.who.id() == group.staff.into();
        if is_led && group.of(self.participant).is_some() {
            Ok(group)
        } else {
            Err(Failure::NotFound)
        }
    }

    /// Group meetings of which the participant is asked whether it is true that they did not come, latest first.
    pub fn asked_groups(&mut self) -> Result<Vec<Led>, Failure> {
        self.tx.groups(
            concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_seats s JOIN group_meetings g ON g.id = s.meeting JOIN people p ON p.id = g.staff
                 WHERE s.person = $1 AND s.outcome = 'asked' AND s.outcome_until > $2
                 ORDER BY s.end_at DESC, g.id LIMIT $3"
            ),
            &[self.participant.into(), self.now.into(), ROWS.into()],
        )
    }
}

impl OpenRecord<'_, '_> {
    /// Keeps a new version of how a group meeting turned out for the participant. The people are locked and the version
    /// is checked before.
    pub fn add_group_outcome(&mut self, group: &Group, outcome: &Outcome) -> Result<(), Failure> {
        let participant = self.participant;
        self.add_version(group.id.0, outcome)?;
        self.tx
            .execute(
                "UPDATE group_seats SET outcome = $3, outcome_until = $4 WHERE meeting = $1 AND person = $2",
                &[
                    group.id.into(),
                    participant.into(),
                    outcome.stage.as_str().into(),
                    outcome.answer_until.into(),
                ],
            )
            .map(drop)
    }

    /// Writes what was told or answered about how it went: its event, and a message to the other one.
    pub fn tell_group_outcome(
        &mut self,
        kind: domain::event::Kind,
        group: &Group,
    ) -> Result<(), Failure> {
        let told = serde_json::json!({
            "staff": group.staff,
            "start": group.span.start.to_string(),
            "end": group.span.end.to_string(),
        });
        self.tell(kind, Some(group.id.0), &told)?;
        // Staff find the answer among what is to be told; only the participant is sent a message.
        if self.is_own() {
            return Ok(());
        }
        let (participant, now) = (self.participant.into(), self.now);
        self.tx.tell_person(kind, group, participant, now)
    }
}

impl Desk<'_, '_> {
    /// The caller's group meetings that are over and of which it is not told how they went for those with an active
    /// assignment, or that the caller is to settle; the oldest first.
    pub fn untold_groups(&mut self) -> Result<Vec<Untold>, Failure> {
        let rows = self.tx.rows(
            "SELECT g.id, g.title, s.end_at FROM group_seats s JOIN group_meetings g ON g.id = s.meeting
             WHERE s.leader = $1 AND s.place = 'seated' AND s.outcome IN ('none', 'asked', 'answered')
             AND s.end_at <= $2 AND (s.outcome <> 'asked' OR s.outcome_until <= $2) AND g.state = 'open'
             AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = s.person
                AND a.staff = $1 AND a.since_on <= $3 AND (a.until_on IS NULL OR a.until_on >= $3))
             ORDER BY s.end_at, g.id LIMIT $4",
            &[self.staff.into(), self.now.into(), day(self.now).into(), ROWS.into()],
        )?;
        let mut untold: Vec<Untold> = Vec::new();
        for row in &rows {
            let (id, title) = read(row)?;
            match untold.last_mut() {
                Some((last, _, count)) if *last == id => *count += 1,
                _ => untold.push((id, title, 1)),
            }
        }
        Ok(untold)
    }
}

fn read(row: &Row) -> Result<(GroupId, String), Failure> {
    Ok((row.get(0)?, row.get(1)?))
}
