//! News of a plan: what the other one did to it.

use app::ui::news::NewsRow;
use domain::id::{ParticipantId, PersonId, StaffId};
use domain::news::{About, SHOWN, newest};
use domain::time::{Span, day};
use jiff::Timestamp;

use crate::store::news::{limit, since};
use crate::store::{Failure, Row, Tx};

/// Unseen messages to `$1` since `$2` about plans, each with the name of who did it and whose plan it is.
macro_rules! unseen {
    ($rest:literal) => {
        concat!(
            "SELECT m.id, m.kind, m.at, o.name, m.subject FROM messages m JOIN plans s ON s.participant = m.subject
             JOIN people o ON o.id = m.other WHERE m.person = $1 AND m.seen_at IS NULL AND m.at > $2 ",
            $rest,
            " ORDER BY m.at DESC, m.id DESC LIMIT $3"
        )
    };
}

impl Tx<'_> {
    /// What staff did to the participant's plan and they have not seen yet.
    pub(in crate::store) fn plan_news(
        &mut self,
        participant: ParticipantId,
        now: Timestamp,
    ) -> Result<Vec<NewsRow>, Failure> {
        let person = PersonId::from(participant);
        let rows = self.rows(unseen!(""), &[person.into(), since(now), limit()])?;
        let told = read(&rows, |_| "/plan".to_owned())?;
        Ok(told.into_iter().map(|(_, row)| row).collect())
    }

    /// What a member of staff's participants did to their plans, and whom that is about.
    pub(in crate::store) fn plan_news_of_desk(
        &mut self,
        staff: StaffId,
        now: Timestamp,
    ) -> Result<Vec<(ParticipantId, NewsRow)>, Failure> {
        let rows = self.rows(
            unseen!(
                "AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = m.subject AND a.staff = $1
                 AND a.since_on <= $4 AND (a.until_on IS NULL OR a.until_on >= $4))"
            ),
            &[PersonId::from(staff).into(), since(now), limit(), day(now).into()],
        )?;
        read(&rows, |participant| format!("/personal/deltagare/{participant}"))
    }
}

/// The newest of each kind about each plan.
fn read(
    rows: &[Row],
    href: impl Fn(ParticipantId) -> String,
) -> Result<Vec<(ParticipantId, NewsRow)>, Failure> {
    let mut all = Vec::new();
    for row in rows {
        let (participant, at): (ParticipantId, Timestamp) = (row.get(4)?, row.get(2)?);
        let told = NewsRow {
            id: row.get(0)?,
            about: About::of(&row.get::<String>(1)?),
            href: href(participant),
            name: row.get(3)?,
            other: String::new(),
            span: Span::new(at, at),
            at,
        };
        all.push((participant, told));
    }
    let mut told = newest(all, |(participant, row)| (*participant, row.about), |_| true);
    told.truncate(SHOWN);
    Ok(told)
}
