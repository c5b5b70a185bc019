//! What the other one did to somebody's hours, until it is seen.

use app::ui::news::NewsRow;
use domain::event::Kind;
use domain::hours::Day;
use domain::id::{ParticipantId, PersonId};
use domain::news::About;
use domain::time::{Span, day, instant};
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::store::news::{limit, since};
use crate::store::record::{Desk, OpenRecord, Record};
use crate::store::{Failure, Row};

/// Unseen messages to `$1` since `$2` about days of work training, with the other one's name.
macro_rules! unseen {
    ($rest:literal) => {
        concat!(
            "SELECT m.id, m.kind, m.at, m.start_at, m.end_at, p.name, d.participant, d.on_day
             FROM messages m JOIN work_days d ON d.id = m.subject JOIN people p ON p.id = m.other
             WHERE m.person = $1 AND m.seen_at IS NULL AND m.at > $2 ",
            $rest,
            " ORDER BY m.at DESC, m.id DESC LIMIT $3"
        )
    };
}

impl Record<'_, '_> {
    /// What handlers did to the participant's hours, newest first.
    pub fn hours_news(&mut self) -> Result<Vec<NewsRow>, Failure> {
        let values = [self.participant.into(), since(self.now), limit()];
        let rows = self.tx.rows(unseen!(""), &values)?;
        let place = |_: ParticipantId, day: Date| format!("/timmar?vecka={day}");
        rows.iter().map(|row| Ok(read(row, place)?.1)).collect()
    }
}

impl Desk<'_, '_> {
    /// What the caller's participants have against their confirmations, and whom that is about: the look is the
    /// caller's to log.
    pub(in crate::store) fn hours_news(
        &mut self,
    ) -> Result<(Vec<ParticipantId>, Vec<NewsRow>), Failure> {
        let values = [self.staff.into(), since(self.now), limit(), day(self.now).into()];
        let sql = unseen!(
            "AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = d.participant
                AND a.staff = $1 AND a.since_on <= $4 AND (a.until_on IS NULL OR a.until_on >= $4))"
        );
        let rows = self.tx.rows(sql, &values)?;
        let place = |participant: ParticipantId, day: Date| {
            format!("/personal/deltagare/{participant}/timmar/{day}")
        };
        let told = rows.iter().map(|row| read(row, place)).collect::<Result<Vec<_>, _>>()?;
        Ok(told.into_iter().unzip())
    }
}

impl OpenRecord<'_, '_> {
    /// Tells `person` what was done to days of which `day` is one, from the first to the last; the event is told with
    /// each day.
    pub fn message_hours(
        &mut self,
        kind: Kind,
        (person, other): (PersonId, PersonId),
        day: &Day,
        (first, last): (Date, Date),
    ) -> Result<(), Failure> {
        let now = self.now;
        let midnight = |day: Date| instant(day.at(0, 0, 0, 0)).unwrap_or(now);
        self.tx
            .execute(
                "INSERT INTO messages (id, person, at, kind, subject, other, start_at, end_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                &[
                    Uuid::now_v7().into(),
                    person.into(),
                    now.into(),
                    kind.as_str().into(),
                    day.id.into(),
                    other.into(),
                    midnight(first).into(),
                    midnight(last).into(),
                ],
            )
            .map(drop)
    }
}

fn read(
    row: &Row,
    place: impl Fn(ParticipantId, Date) -> String,
) -> Result<(ParticipantId, NewsRow), Failure> {
    let (participant, day): (ParticipantId, Date) = (row.get(6)?, row.get(7)?);
    let at: Timestamp = row.get(2)?;
    let start: Option<Timestamp> = row.get(3)?;
    let end: Option<Timestamp> = row.get(4)?;
    let told = NewsRow {
        id: row.get(0)?,
        about: About::of(&row.get::<String>(1)?),
        href: place(participant, day),
        name: row.get(5)?,
        other: String::new(),
        span: Span::new(start.unwrap_or(at), end.unwrap_or(at)),
        at,
    };
    Ok((participant, told))
}
