//! Who is taken when, read from the one table that decides it. Meetings write it by themselves, in the database.

use domain::id::PersonId;
use domain::time::Span;
use jiff::Timestamp;
use uuid::Uuid;

use super::record::{Desk, Record};
use super::{Failure, Tx};

/// The longest meeting there is: bounds the overlap search backwards, so that it never reads a whole history.
pub(super) const LONGEST: jiff::SignedDuration = jiff::SignedDuration::from_hours(24);

impl Record<'_, '_> {
    /// When these people are taken within `span`: times only, whoever they are with. `but` is a meeting that does
    /// not count, because it is the one that moves.
    pub fn busy(
        &mut self,
        people: &[PersonId],
        span: Span,
        but: Option<Uuid>,
    ) -> Result<Vec<Span>, Failure> {
        self.tx.busy(people, span, but, self.now)
    }
}

impl Desk<'_, '_> {
    /// As [`Record::busy`].
    pub fn busy(&mut self, people: &[PersonId], span: Span) -> Result<Vec<Span>, Failure> {
        self.tx.busy(people, span, None, self.now)
    }
}

impl Tx<'_> {
    /// The claims of these people that touch `span` at `now`, in order; a hold that is over does not count.
    pub(super) fn busy(
        &mut self,
        people: &[PersonId],
        span: Span,
        but: Option<Uuid>,
        now: Timestamp,
    ) -> Result<Vec<Span>, Failure> {
        let earliest = span.start.saturating_sub(LONGEST).unwrap_or(span.start);
        let mut spans = Vec::new();
        for person in people {
            let rows = self.rows(
                "SELECT start_at, end_at, meeting, until_at FROM claims WHERE person = $1
                 AND start_at < $2 AND start_at > $3 AND end_at > $4 ORDER BY start_at LIMIT 2000",
                &[(*person).into(), span.end.into(), earliest.into(), span.start.into()],
            )?;
            for row in rows {
                let until: Option<Timestamp> = row.get(3)?;
                if Some(row.get(2)?) != but && until.is_none_or(|until| until > now) {
                    spans.push(row.span(0)?);
                }
            }
        }
        spans.sort_unstable();
        Ok(spans)
    }
}
