//! News of people: who stands in for whom, and who takes over from whom.

use app::ui::news::NewsRow;
use domain::id::PersonId;
use domain::news::About;
use domain::time::Span;
use jiff::Timestamp;
use uuid::Uuid;

use super::{limit, since};
use crate::store::{Failure, Row, Tx};

/// Unseen messages to `$1` since `$2` about rows of a table, each with the names of the one who goes and who comes.
macro_rules! unseen {
    ($table:literal, $from:literal, $to:literal) => {
        concat!(
            "SELECT m.id, m.kind, m.at, m.start_at, m.end_at, f.name, w.name, m.subject FROM messages m JOIN ",
            $table,
            " s ON s.id = m.subject JOIN people f ON f.id = s.",
            $from,
            " JOIN people w ON w.id = s.",
            $to,
            " WHERE m.person = $1 AND m.seen_at IS NULL AND m.at > $2 ORDER BY m.at DESC, m.id DESC LIMIT $3"
        )
    };
}

impl Tx<'_> {
    /// What a person has not seen yet of changes among those they meet; `href` is where such a piece of news leads.
    pub(super) fn people_news(
        &mut self,
        person: PersonId,
        now: Timestamp,
        href: &str,
    ) -> Result<Vec<NewsRow>, Failure> {
        let values = [person.into(), since(now), limit()];
        let mut rows = self.rows(unseen!("stand_ins", "away", "staff"), &values)?;
        rows.extend(self.rows(unseen!("handovers", "from_staff", "to_staff"), &values)?);
        // The newest of each: what was asked for is no news once it is answered.
        let mut seen: Vec<Uuid> = Vec::new();
        let mut newest = Vec::new();
        for row in rows {
            let subject = row.get(7)?;
            if !seen.contains(&subject) {
                seen.push(subject);
                newest.push(row);
            }
        }
        let read = |row: &Row| {
            let start: Timestamp = row.get(3)?;
            let end: Timestamp = row.get(4)?;
            Ok(NewsRow {
                id: row.get(0)?,
                about: About::of(&row.get::<String>(1)?),
                href: href.to_owned(),
                name: row.get(5)?,
                other: row.get(6)?,
                span: Span { start, end },
                at: row.get(2)?,
            })
        };
        newest.iter().map(read).collect()
    }
}
