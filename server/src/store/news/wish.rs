//! News of wishes for a time that were taken back before they had their answer.

use app::ui::news::NewsRow;
use domain::event::Kind;
use domain::id::ParticipantId;
use domain::news::About;
use domain::time::day;

use super::{limit, since};
use crate::store::record::Desk;
use crate::store::{Failure, Row};

impl Desk<'_, '_> {
    /// Wishes to the caller that were taken back, newest first, and whose each was: the look is the caller's to log.
    pub(super) fn withdrawn_wishes(&mut self) -> Result<Vec<(ParticipantId, NewsRow)>, Failure> {
        let kind = Kind::TimeWishWithdrawn;
        let rows = self.tx.rows(
            "SELECT m.id, m.at, w.first_start_at, w.first_end_at, p.name, w.participant FROM messages m
             JOIN time_wishes w ON w.id = m.subject JOIN people p ON p.id = w.participant
             WHERE m.person = $1 AND m.seen_at IS NULL AND m.at > $2 AND m.kind = $5 AND w.state = 'withdrawn'
             AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = w.participant
                AND a.staff = $1 AND a.since_on <= $4 AND (a.until_on IS NULL OR a.until_on >= $4))
             ORDER BY m.at DESC, m.id DESC LIMIT $3",
            &[
                self.staff.into(),
                since(self.now),
                limit(),
                day(self.now).into(),
                kind.as_str().into(),
            ],
        )?;
        let read = |row: &Row| {
            let participant: ParticipantId = row.get(5)?;
            let told = NewsRow {
                id: row.get(0)?,
                about: About::of(kind.as_str()),
                href: format!("/personal/deltagare/{participant}"),
                name: row.get(4)?,
                other: String::new(),
                span: row.span(2)?,
                at: row.get(1)?,
            };
            Ok((participant, told))
        };
        rows.iter().map(read).collect()
    }
}
