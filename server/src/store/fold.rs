//! How much of a long list is shown, per session: gone with the session, so that leaving leaves nothing.

use domain::fold::HANDFUL;
use jiff::Timestamp;

use super::record::{Reading, Writing};
use super::{Failure, Tx};

/// How many lists a session remembers.
const REMEMBERED: i64 = 30;

/// One list on one page, as seen in one session.
#[derive(Clone, Debug)]
pub struct List {
    pub session: Option<Vec<u8>>,
    pub place: String,
}

/// What a list is called in the store.
pub fn place(page: &str, list: &str) -> String {
    format!("{page}#{list}")
}

impl Reading<'_, '_> {
    /// How many rows of a list to show. Ask the list's query for one more, to see whether it goes on.
    pub fn shown(&mut self, list: &List) -> Result<usize, Failure> {
        self.tx.shown(list)
    }
}

impl Writing<'_, '_> {
    /// As [`Reading::shown`].
    pub fn shown(&mut self, list: &List) -> Result<usize, Failure> {
        self.tx().shown(list)
    }
}

impl Tx<'_> {
    fn shown(&mut self, list: &List) -> Result<usize, Failure> {
        let Some(session) = &list.session else { return Ok(HANDFUL) };
        let row = self.maybe_row(
            "SELECT shown FROM folds WHERE session = $1 AND place = $2",
            &[session.as_slice().into(), (&list.place).into()],
        )?;
        let Some(row) = row else { return Ok(HANDFUL) };
        Ok(usize::try_from(row.get::<i64>(0)?).unwrap_or(HANDFUL))
    }

    /// Remembers how many rows of a list to show; never fewer than before. Nothing for a session that is over.
    pub fn set_shown(&mut self, list: &List, shown: usize, now: Timestamp) -> Result<(), Failure> {
        let Some(session) = &list.session else { return Ok(()) };
        let session = session.as_slice();
        let shown = i64::try_from(shown).unwrap_or(i64::MAX);
        self.hold_session(session)?;
        self.execute(
            "INSERT INTO folds (session, place, shown, at)
             SELECT token_hash, $2, $3, $4 FROM sessions WHERE token_hash = $1
             ON CONFLICT (session, place) DO UPDATE SET at = excluded.at,
                shown = CASE WHEN excluded.shown > folds.shown THEN excluded.shown ELSE folds.shown END",
            &[session.into(), (&list.place).into(), shown.into(), now.into()],
        )?;
        self.execute(
            "DELETE FROM folds WHERE session = $1 AND place NOT IN
             (SELECT place FROM folds WHERE session = $1 ORDER BY at DESC LIMIT $2)",
            &[session.into(), REMEMBERED.into()],
        )
        .map(drop)
    }
}
