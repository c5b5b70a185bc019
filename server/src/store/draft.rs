//! What a person typed and has not sent: theirs alone, kept for twenty hours, shown to nobody else.

use std::collections::BTreeMap;

use domain::id::PersonId;
use domain::session::DRAFT_LIFE;
use jiff::Timestamp;

use super::record::{Reading, Writing};
use super::{Failure, Row, Tx};

/// The fields of a form as typed.
pub type Fields = BTreeMap<String, String>;

/// Which showing of a page a draft was typed on: kept beside the words, never shown with them. When it was shown,
/// in microseconds.
const SHOWING: &str = "visning";
/// Changes although nobody types in it.
const VERSION: &str = "version";

/// What became of words on their way to being kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Typing {
    Kept,
    /// Other words for the same form have been kept since the page was shown; nothing changed.
    Elsewhere,
    /// The person has left meanwhile: nothing is kept.
    Left,
}

impl Reading<'_, '_> {
    /// What the caller typed in the form that posts to `place`, if it still waits.
    pub fn draft(&mut self, place: &str) -> Result<Option<Fields>, Failure> {
        let (person, now) = (self.who.id(), self.now);
        self.tx.draft(person, place, now)
    }

    /// What still waits at two places, what is at the second over what is at the first.
    pub fn draft_over(&mut self, places: [&str; 2]) -> Result<Fields, Failure> {
        let [under, over] = places;
        let rows = self.tx.rows(
            "SELECT place, fields FROM drafts WHERE person = $1 AND place IN ($2, $3) AND at >= $4 LIMIT 2",
            &[self.who.id().into(), under.into(), over.into(), oldest(self.now).into()],
        )?;
        let found = rows.iter().map(|row| Ok((row.get::<String>(0)?, typed(row, 1)?)));
        let mut found = found.collect::<Result<Vec<_>, Failure>>()?;
        found.sort_by_key(|(place, _)| place == over);
        Ok(found.into_iter().flat_map(|(_, fields)| fields).collect())
    }

    /// Where the caller has typed something that still waits to be sent, latest first.
    pub fn drafts(&mut self) -> Result<Vec<String>, Failure> {
        let rows = self.tx.rows(
            "SELECT place FROM drafts WHERE person = $1 AND at >= $2 ORDER BY at DESC LIMIT 10",
            &[self.who.id().into(), oldest(self.now).into()],
        )?;
        rows.iter().map(|row| row.get(0)).collect()
    }
}

impl Writing<'_, '_> {
    /// What the caller typed in the form that posts to `place`, if it still waits.
    pub fn draft(&mut self, place: &str) -> Result<Option<Fields>, Failure> {
        let (person, now) = (self.who().id(), self.now());
        self.tx().draft(person, place, now)
    }

    /// Keeps what the caller typed; `false`, and nothing kept, when they have left meanwhile.
    pub fn keep_draft(&mut self, place: &str, fields: &Fields) -> Result<bool, Failure> {
        let (session, now) = (self.session, self.now());
        self.tx().keep_draft(session, place, fields, now)
    }

    /// Keeps what the caller types on a page, unless something stands in the way.
    pub fn keep_typing(&mut self, place: &str, fields: &Fields) -> Result<Typing, Failure> {
        let person = self.who().id();
        let is_elsewhere = match fields.get(SHOWING).and_then(|showing| showing.parse().ok()) {
            Some(shown_at) => self.tx().types_elsewhere(person, place, fields, shown_at)?,
            None => false,
        };
        if is_elsewhere {
            return Ok(Typing::Elsewhere);
        }
        let is_kept = self.keep_draft(place, fields)?;
        Ok(if is_kept { Typing::Kept } else { Typing::Left })
    }

    /// Forgets what the caller typed: it was sent, or thrown away.
    pub fn drop_draft(&mut self, place: &str) -> Result<(), Failure> {
        let person = self.who().id();
        self.tx().drop_drafts(person, [place; 2])
    }

    /// With the form that is being answered goes what the caller typed at `place` too.
    pub fn sent_too(&mut self, place: &'static str) {
        self.sent_too = Some(place);
    }

    /// Forgets what was sent: by the form at `place`, and what went with it.
    pub fn drop_sent(&mut self, place: &str) -> Result<(), Failure> {
        let (person, too) = (self.who().id(), self.sent_too.unwrap_or(place));
        self.tx().drop_drafts(person, [place, too])
    }
}

impl Tx<'_> {
    fn draft(
        &mut self,
        person: PersonId,
        place: &str,
        now: Timestamp,
    ) -> Result<Option<Fields>, Failure> {
        let row = self.maybe_row(
            "SELECT fields FROM drafts WHERE person = $1 AND place = $2 AND at >= $3",
            &[person.into(), place.into(), oldest(now).into()],
        )?;
        row.map(|row| typed(&row, 0)).transpose()
    }

    fn types_elsewhere(
        &mut self,
        person: PersonId,
        place: &str,
        fields: &Fields,
        shown_at: i64,
    ) -> Result<bool, Failure> {
        let row = self.maybe_row(
            "SELECT fields FROM drafts WHERE person = $1 AND place = $2 AND at > $3",
            &[person.into(), place.into(), shown_at.into()],
        )?;
        let Some(row) = row else { return Ok(false) };
        let kept = read(&row.get::<String>(0)?)?;
        let words = |fields: &Fields| {
            let mut words = fields.clone();
            words.retain(|name, _| name != SHOWING && name != VERSION);
            words
        };
        Ok(kept.get(SHOWING) != fields.get(SHOWING) && words(&kept) != words(fields))
    }

    /// Keeps what the person of a session typed, also when it has just run out; `false` for a session that is over:
    /// who leaves leaves nothing, whichever of the two posts the server hears first.
    pub fn keep_draft(
        &mut self,
        session: &[u8],
        place: &str,
        fields: &Fields,
        now: Timestamp,
    ) -> Result<bool, Failure> {
        let json = serde_json::to_string(fields)
            .map_err(|_| Failure::Broken("a draft that is not text".to_owned()))?;
        self.hold_session(session)?;
        let kept = self.execute(
            "INSERT INTO drafts (person, place, fields, at)
             SELECT person, $2, $3, $4 FROM sessions WHERE token_hash = $1
             ON CONFLICT (person, place) DO UPDATE SET fields = excluded.fields, at = excluded.at",
            &[session.into(), place.into(), json.into(), now.into()],
        )?;
        self.execute(
            "DELETE FROM drafts WHERE person = (SELECT person FROM sessions WHERE token_hash = $1)
             AND place NOT IN (SELECT d.place FROM sessions s JOIN drafts d ON d.person = s.person
                WHERE s.token_hash = $1 ORDER BY d.at DESC LIMIT 30)",
            &[session.into()],
        )?;
        Ok(kept > 0)
    }

    fn drop_drafts(&mut self, person: PersonId, places: [&str; 2]) -> Result<(), Failure> {
        let [one, other] = places;
        self.execute(
            "DELETE FROM drafts WHERE person = $1 AND place IN ($2, $3)",
            &[person.into(), one.into(), other.into()],
        )
        .map(drop)
    }
}

/// When a draft that still waits was kept at the earliest.
fn oldest(now: Timestamp) -> Timestamp {
    now.saturating_sub(DRAFT_LIFE).unwrap_or(now)
}

/// The fields in a column, as they were typed.
fn typed(row: &Row, column: usize) -> Result<Fields, Failure> {
    let mut fields = read(&row.get::<String>(column)?)?;
    fields.remove(SHOWING);
    Ok(fields)
}

fn read(json: &str) -> Result<Fields, Failure> {
    serde_json::from_str(json).map_err(|_| Failure::Broken("a broken draft".to_owned()))
}
