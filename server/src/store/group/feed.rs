//! Group meetings as calendars are told of them: those one leads, and those one has a place in.

use domain::feed::Entry;
use domain::group::{Group, Mine, State};
use domain::id::{GroupId, ParticipantId, PersonId};
use jiff::Timestamp;

use super::super::record::{Desk, Record};
use super::super::{Failure, Tx};
use super::{ROWS, group_columns};
use crate::store::booking::handler_columns;

impl Record<'_, '_> {
    /// A group meeting for the participant's calendar; `NotFound` for one that they never had a place in.
    pub fn group_entry(&mut self, id: GroupId, title: String) -> Result<Entry, Failure> {
        let (group, _) = self.group(id)?;
        let changes = self.tx.changes(id, self.participant.into())?;
        Ok(Entry::of_seat(&group, self.participant, changes, title, self.now))
    }
}

impl Desk<'_, '_> {
    /// A group meeting of the caller's own for their calendar.
    pub fn group_entry(&mut self, id: GroupId, title: String) -> Result<Entry, Failure> {
        let group = self.group(id)?;
        let changed_at = self.tx.changed_at(id)?;
        Ok(Entry::of_group(&group, changed_at, title))
    }
}

impl Tx<'_> {
    /// The group meetings that the calendar of `person` follows: those that stand, and those that came to nothing
    /// while that is news. Nobody is named.
    pub fn group_entries(
        &mut self,
        (person, is_staff): (PersonId, bool),
        title: &str,
        (since, now): (Timestamp, Timestamp),
    ) -> Result<Vec<Entry>, Failure> {
        let values = [person.into(), since.into(), ROWS.into()];
        let mut entries = Vec::new();
        if is_staff {
            let sql = concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_meetings g JOIN people p ON p.id = g.staff
                 LEFT JOIN group_seats s ON s.meeting = g.id AND s.person = $1
                 WHERE g.staff = $1 AND g.start_at > $2 ORDER BY g.start_at, g.id LIMIT $3"
            );
            for (group, _) in self.groups(sql, &values)? {
                let changed_at = self.changed_at(group.id)?;
                if is_news(&group, changed_at, since) {
                    entries.push(Entry::of_group(&group, changed_at, title.to_owned()));
                }
            }
            return Ok(entries);
        }
        let sql = concat!(
            "SELECT ",
            group_columns!(),
            " FROM group_seats m JOIN group_meetings g ON g.id = m.meeting JOIN people p ON p.id = g.staff
             JOIN group_seats s ON s.meeting = g.id
             WHERE m.person = $1 AND m.start_at > $2 ORDER BY m.start_at, g.id LIMIT $3"
        );
        let participant = ParticipantId(person.0);
        for (group, _) in self.groups(sql, &values)? {
            // A place in the line takes no time.
            if matches!(group.clone().seen_by(participant, now).mine, Mine::Waiting { .. }) {
                continue;
            }
            let changes = self.changes(group.id, person)?;
            entries.push(Entry::of_seat(&group, participant, changes, title.to_owned(), now));
        }
        Ok(entries)
    }

    /// How often a person's place has changed, and when it or the meeting did last.
    fn changes(&mut self, id: GroupId, person: PersonId) -> Result<(i64, Timestamp), Failure> {
        let row = self.row(
            "SELECT s.version, s.changed_at, g.changed_at FROM group_seats s
             JOIN group_meetings g ON g.id = s.meeting WHERE s.meeting = $1 AND s.person = $2",
            &[id.into(), person.into()],
        )?;
        let (own, meetings): (Timestamp, Timestamp) = (row.get(1)?, row.get(2)?);
        Ok((row.get(0)?, own.max(meetings)))
    }

    fn changed_at(&mut self, id: GroupId) -> Result<Timestamp, Failure> {
        self.row("SELECT changed_at FROM group_meetings WHERE id = $1", &[id.into()])?.get(0)
    }
}

/// What stands, and what came to nothing lately.
fn is_news(group: &Group, changed_at: Timestamp, since: Timestamp) -> bool {
    group.state == State::Open || changed_at > since
}
