//! Messages about group meetings that their reader has not seen yet.

use app::ui::news::NewsRow;
use domain::news::{About, LOOKED_THROUGH, TOLD_FOR, newest};
use domain::time::Span;
use jiff::Timestamp;
use uuid::Uuid;

use super::super::record::Record;
use super::super::{Failure, Row};

impl Record<'_, '_> {
    /// What others, or time alone, did to the participant's group meetings, newest first.
    pub fn group_news(&mut self) -> Result<Vec<NewsRow>, Failure> {
        let since = self.now.saturating_sub(TOLD_FOR).unwrap_or(self.now);
        let limit = i64::try_from(LOOKED_THROUGH).unwrap_or(i64::MAX);
        let rows = self.tx.rows(
            "SELECT m.id, m.kind, m.at, m.subject, p.name, g.start_at, g.end_at
             FROM messages m JOIN group_meetings g ON g.id = m.subject JOIN people p ON p.id = m.other
             WHERE m.person = $1 AND m.seen_at IS NULL AND m.at > $2
             ORDER BY m.at DESC, m.id DESC LIMIT $3",
            &[self.participant.into(), since.into(), limit.into()],
        )?;
        let all = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
        let is_news = |(_, row): &(Uuid, NewsRow)| row.about.is_news_of_a_group();
        let news = newest(all, |(group, _)| *group, is_news);
        Ok(news.into_iter().map(|(_, row)| row).collect())
    }
}

fn read(row: &Row) -> Result<(Uuid, NewsRow), Failure> {
    let group: Uuid = row.get(3)?;
    let at: Timestamp = row.get(2)?;
    let news = NewsRow {
        id: row.get(0)?,
        about: About::of(&row.get::<String>(1)?),
        href: format!("/moten/grupp/{group}"),
        name: row.get(4)?,
        other: String::new(),
        span: Span::new(row.get(5)?, row.get(6)?),
        at,
    };
    Ok((group, news))
}
