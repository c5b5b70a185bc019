//! News of proposals: what participants answered to them.

use app::ui::news::NewsRow;
use domain::id::ParticipantId;
use domain::news::About;
use domain::time::{Span, day};
use jiff::Timestamp;

use super::{limit, since};
use crate::store::record::Desk;
use crate::store::{Failure, Row};

impl Desk<'_, '_> {
    /// Answers to the caller's proposals that they have not seen yet, newest first, and whose they are: the look is the
    /// caller's to log. None about a goal that is private by now.
    pub(in crate::store) fn proposal_news(
        &mut self,
    ) -> Result<(Vec<ParticipantId>, Vec<NewsRow>), Failure> {
        let rows = self.tx.rows(
            "SELECT m.id, m.kind, m.at, m.other, w.name
             FROM messages m JOIN proposals p ON p.id = m.subject JOIN people w ON w.id = m.other
             LEFT JOIN goals g ON g.id = p.goal
             WHERE m.person = $1 AND m.seen_at IS NULL AND m.at > $2 AND (p.target = 'goal' OR g.is_shared)
             AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = p.participant
                AND a.staff = $1 AND a.since_on <= $4 AND (a.until_on IS NULL OR a.until_on >= $4))
             ORDER BY m.at DESC, m.id DESC LIMIT $3",
            &[self.staff.into(), since(self.now), limit(), day(self.now).into()],
        )?;
        let about = rows.iter().map(|row| row.get(3)).collect::<Result<_, _>>()?;
        Ok((about, rows.iter().map(read).collect::<Result<_, _>>()?))
    }
}

fn read(row: &Row) -> Result<NewsRow, Failure> {
    let (at, of): (Timestamp, ParticipantId) = (row.get(2)?, row.get(3)?);
    Ok(NewsRow {
        id: row.get(0)?,
        about: About::of(&row.get::<String>(1)?),
        href: format!("/personal/deltagare/{of}#forslag"),
        name: row.get(4)?,
        other: String::new(),
        span: Span { start: at, end: at },
        at,
    })
}
