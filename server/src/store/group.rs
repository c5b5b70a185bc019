//! Group meetings as participants find them, and their places in them as they change.

pub mod desk;
mod feed;
mod news;
mod outcome;
mod seat;

use domain::booking::Handler;
use domain::group::{Group, Place, Seat, State, Turn};
use domain::id::{GroupId, ParticipantId};
use domain::time::Span;
use jiff::{SignedDuration, Timestamp};

use super::booking::{handler, handler_columns};
use super::claim::LONGEST;
use super::record::{OpenRecord, Record};
use super::{Failure, Row, Tx, Value};

/// A group meeting, and who leads it.
pub type Led = (Group, Handler);

/// The columns of a group meeting (`g`), its leader (`p`) and one of its people (`s`), read by [`Tx::groups`].
macro_rules! group_columns {
    () => {
        concat!(
            "g.id, g.staff, g.title, g.about, g.place, g.start_at, g.end_at, g.seats, g.offer_minutes, g.state,
             g.reason, g.version, s.person, s.place, s.until_at, s.number, ",
            handler_columns!()
        )
    };
}

use group_columns;

/// Where the columns of one of its people begin, and where those of its leader do.
const PERSON: usize = 12;
const LEADER: usize = 16;
/// The most rows of a list: meetings times people.
const ROWS: i64 = 1_000;
/// The most people of one meeting, those who left too.
const PEOPLE: i64 = 5_000;
/// How far back one's own group meetings are found.
pub const BACK: SignedDuration = SignedDuration::from_hours(90 * 24);

impl Record<'_, '_> {
    /// The group meetings of the participant's sub-project that have not begun, soonest first.
    pub fn groups_ahead(&mut self) -> Result<Vec<Led>, Failure> {
        let values = [self.participant.into(), self.now.into(), ROWS.into()];
        self.tx.groups(
            concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_meetings g JOIN people p ON p.id = g.staff
                 LEFT JOIN group_seats s ON s.meeting = g.id
                 WHERE g.sub_project = (SELECT sub_project FROM people WHERE id = $1) AND g.start_at > $2
                 ORDER BY g.start_at, g.id LIMIT $3"
            ),
            &values,
        )
    }

    /// The group meetings that the participant has or had any place in, from `back` before now on, soonest first.
    pub fn own_groups(&mut self, back: SignedDuration) -> Result<Vec<Led>, Failure> {
        let since = self.now.saturating_sub(back).unwrap_or(self.now);
        let values = [self.participant.into(), since.into(), ROWS.into()];
        self.tx.groups(
            concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_seats m JOIN group_meetings g ON g.id = m.meeting JOIN people p ON p.id = g.staff
                 JOIN group_seats s ON s.meeting = g.id
                 WHERE m.person = $1 AND m.start_at > $2 ORDER BY m.start_at, g.id LIMIT $3"
            ),
            &values,
        )
    }

    /// As [`Record::own_groups`], those that are not over.
    pub fn coming_groups(&mut self) -> Result<Vec<Led>, Failure> {
        let mut groups = self.own_groups(LONGEST)?;
        groups.retain(|(group, _)| group.span.end > self.now);
        Ok(groups)
    }

    /// A group meeting of the participant's sub-project, or one that they have a place in.
    pub fn group(&mut self, id: GroupId) -> Result<Led, Failure> {
        let values = [id.into(), self.participant.into(), PEOPLE.into()];
        let found = self.tx.groups(
            concat!(
                "SELECT ",
                group_columns!(),
                " FROM group_meetings g JOIN people p ON p.id = g.staff
                 LEFT JOIN group_seats s ON s.meeting = g.id WHERE g.id = $1
                 AND (g.sub_project = (SELECT sub_project FROM people WHERE id = $2)
                    OR EXISTS (SELECT 1 FROM group_seats o WHERE o.meeting = $1 AND o.person = $2)) LIMIT $3"
            ),
            &values,
        )?;
        found.into_iter().next().ok_or(Failure::NotFound)
    }

    /// The participant's own meeting that a group meeting would clash with, if any.
    pub fn clash(&mut self, group: &Group) -> Result<Option<Span>, Failure> {
        let busy = self.busy(&[self.participant.into()], group.span, Some(group.id.0))?;
        Ok(busy.into_iter().find(|span| span.overlaps(group.span)))
    }
}

impl OpenRecord<'_, '_> {
    /// A group meeting as it is now, with what time has done to it, while nobody else decides about its seats or the
    /// participant's time.
    pub fn group_to_change(&mut self, id: GroupId) -> Result<(Turn, Handler), Failure> {
        let (_, leader) = self.group(id)?;
        self.lock(&[leader.id.into(), self.participant.into()])?;
        let (group, leader) = self.group(id)?;
        Ok((group.turn(self.now), leader))
    }

    /// Keeps what happened to the seats; `Overlap` when a person has a meeting of their own then.
    pub fn set_seats(&mut self, turn: &Turn) -> Result<(), Failure> {
        let now = self.now;
        self.tx.set_seats(turn, now)
    }
}

impl Tx<'_> {
    /// The groups of a query whose rows are [`group_columns`], those of one meeting beside each other. Where the query
    /// gave as many rows as a list may have, the last meeting is left out: its people may not all be there.
    fn groups(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Led>, Failure> {
        let rows = self.rows(sql, values)?;
        let mut groups: Vec<Led> = Vec::new();
        for row in &rows {
            let id: GroupId = row.get(0)?;
            if groups.last().is_none_or(|(group, _)| group.id != id) {
                groups.push((group(row)?, handler(row, LEADER)?));
            }
            if let (Some((group, _)), Some(seat)) = (groups.last_mut(), seat(row)?) {
                group.people.push(seat);
            }
        }
        if groups.len() > 1 && i64::try_from(rows.len()).is_ok_and(|count| count >= ROWS) {
            groups.pop();
        }
        Ok(groups)
    }
}

fn group(row: &Row) -> Result<Group, Failure> {
    Ok(Group {
        id: row.get(0)?,
        staff: row.get(1)?,
        title: row.get(2)?,
        about: row.get(3)?,
        place: row.get(4)?,
        span: row.span(5)?,
        seats: usize::try_from(row.get::<i64>(7)?).unwrap_or_default(),
        offer_for: SignedDuration::from_mins(row.get(8)?),
        state: known(State::parse(&row.get::<String>(9)?))?,
        reason: row.get(10)?,
        version: row.get(11)?,
        people: Vec::new(),
    })
}

fn seat(row: &Row) -> Result<Option<Seat>, Failure> {
    let Some(person) = row.get::<Option<ParticipantId>>(PERSON)? else { return Ok(None) };
    let until: Option<Timestamp> = row.get(PERSON + 2)?;
    let place = known(Place::parse(&row.get::<String>(PERSON + 1)?, until))?;
    Ok(Some(Seat { person, place, number: row.get(PERSON + 3)? }))
}

fn known<T>(word: Option<T>) -> Result<T, Failure> {
    word.ok_or_else(|| Failure::Broken("a stored word without a meaning".to_owned()))
}
