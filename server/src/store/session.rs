//! Sessions as rows: only the hash of the cookie is stored, and a row that is gone is a session that is over.

use domain::id::{ParticipantId, PersonId, StaffId};
use domain::person::{Caller, StaffRole};
use domain::time::day;
use jiff::Timestamp;
use jiff::civil::Date;

use super::{Failure, Row, Tx};

/// Where in a session's row it stands for whom the contact person stands in.
const STANDS_IN_FOR: usize = 11;
/// Where it stands whether the person has hours to declare.
const HAS_HOURS: usize = 12;

/// A session's row together with the person it belongs to.
#[derive(Clone, Debug)]
pub struct SessionRow {
    pub caller: Caller,
    pub name: String,
    pub created_at: Timestamp,
    pub seen_at: Timestamp,
    /// Whether work training is agreed: then there is a place for its hours.
    pub has_hours: bool,
}

/// The contact person of a participant, as shown on every page.
#[derive(Clone, Debug)]
pub struct ContactRow {
    pub name: String,
    pub role: StaffRole,
    pub phone: String,
    pub reach_hours: String,
    /// The whole name of the one they stand in for; nothing for one's own person.
    pub stands_in_for: Option<String>,
}

impl Tx<'_> {
    /// The session of a cookie's hash, if there is one, with its person and, for a participant, the contact person
    /// of today: one question, because every page asks it.
    pub fn session(
        &mut self,
        token_hash: &[u8],
        now: Timestamp,
    ) -> Result<Option<(SessionRow, Option<ContactRow>)>, Failure> {
        let rows = self.rows(
            "SELECT c.name, c.role, c.phone, c.reach_hours, a.is_contact, a.since_on,
                p.id, p.role, p.name, s.created_at, s.seen_at, f.name,
                EXISTS (SELECT 1 FROM work_agreements w WHERE w.participant = p.id)
             FROM sessions s JOIN people p ON p.id = s.person
             LEFT JOIN assignments a ON a.participant = p.id AND a.since_on <= $2
                AND (a.until_on IS NULL OR a.until_on >= $2)
             LEFT JOIN people c ON c.id = a.staff AND c.role IS NOT NULL
             LEFT JOIN people f ON f.id = a.stands_in_for
             WHERE s.token_hash = $1 LIMIT 100",
            &[token_hash.into(), day(now).into()],
        )?;
        let Some(row) = rows.first() else { return Ok(None) };
        let session = SessionRow {
            caller: caller(row.get(6)?, row.get(7)?)?,
            name: row.get(8)?,
            created_at: row.get(9)?,
            seen_at: row.get(10)?,
            has_hours: row.get(HAS_HOURS)?,
        };
        // The one named as contact, who stands in for them before they themselves; or else who has been there longest.
        let mut best: Option<((bool, bool, Date), &Row)> = None;
        for row in &rows {
            if row.get::<Option<String>>(0)?.is_none() {
                continue;
            }
            let (is_contact, since): (bool, Date) = (row.get(4)?, row.get(5)?);
            let is_away = row.get::<Option<String>>(STANDS_IN_FOR)?.is_none();
            let rank = (!is_contact, is_contact && is_away, since);
            if best.is_none_or(|(other, _)| rank < other) {
                best = Some((rank, row));
            }
        }
        let contact = best.map(|(_, row)| ContactRow::read(row, STANDS_IN_FOR)).transpose()?;
        Ok(Some((session, contact)))
    }

    /// Starts a session.
    pub fn add_session(
        &mut self,
        token_hash: &[u8],
        person: PersonId,
        now: Timestamp,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO sessions (token_hash, person, created_at, seen_at) VALUES ($1, $2, $3, $3)",
            &[token_hash.into(), person.into(), now.into()],
        )
        .map(drop)
    }

    /// Notes that the person did something.
    pub fn set_session_seen(&mut self, token_hash: &[u8], now: Timestamp) -> Result<(), Failure> {
        self.execute(
            "UPDATE sessions SET seen_at = $2 WHERE token_hash = $1",
            &[token_hash.into(), now.into()],
        )
        .map(drop)
    }

    /// Ends a session by its person's will: what they typed and did not send goes with it, as the page promised.
    pub fn leave_session(&mut self, token_hash: &[u8]) -> Result<(), Failure> {
        let person = "SELECT person FROM sessions WHERE token_hash = $1";
        let Some(row) = self.maybe_row(person, &[token_hash.into()])? else { return Ok(()) };
        let person: PersonId = row.get(0)?;
        // The session first: a draft on its way holds it, and is seen once the session can be ended.
        self.end_session(token_hash)?;
        self.execute("DELETE FROM drafts WHERE person = $1", &[person.into()]).map(drop)
    }

    /// Lets nobody end the session before this transaction is done. `SQLite` has one writer and needs no lock.
    pub(super) fn hold_session(&mut self, token_hash: &[u8]) -> Result<(), Failure> {
        if self.is_sqlite() {
            return Ok(());
        }
        let sql = "SELECT 1::BIGINT FROM sessions WHERE token_hash = $1 FOR KEY SHARE";
        self.rows(sql, &[token_hash.into()]).map(drop)
    }

    /// Ends a session; ending one that is over changes nothing.
    pub fn end_session(&mut self, token_hash: &[u8]) -> Result<(), Failure> {
        self.execute("DELETE FROM sessions WHERE token_hash = $1", &[token_hash.into()]).map(drop)
    }

    /// Removes what nobody will ask for again: sessions, drafts and form answers older than their use.
    pub fn sweep(&mut self, oldest: Timestamp) -> Result<(), Failure> {
        self.execute("DELETE FROM sessions WHERE seen_at < $1", &[oldest.into()])?;
        self.execute("DELETE FROM drafts WHERE at < $1", &[oldest.into()])?;
        self.execute("DELETE FROM answers WHERE at < $1", &[oldest.into()]).map(drop)
    }

    /// The person behind a demo name.
    pub fn demo_person(&mut self, handle: &str) -> Result<(PersonId, Caller), Failure> {
        let row = self.row("SELECT id, role FROM people WHERE handle = $1", &[handle.into()])?;
        let id: PersonId = row.get(0)?;
        Ok((id, caller(id, row.get(1)?)?))
    }
}

impl ContactRow {
    /// Reads name, role, phone and hours, the first four columns of a row, and at `stands_in_for` for whom.
    pub(super) fn read(row: &Row, stands_in_for: usize) -> Result<Self, Failure> {
        Ok(Self {
            name: row.get(0)?,
            role: role(&row.get::<String>(1)?)?,
            phone: row.get(2)?,
            reach_hours: row.get(3)?,
            stands_in_for: row.get(stands_in_for)?,
        })
    }
}

/// Reads a stored role; an unknown one is a broken row.
pub fn role(word: &str) -> Result<StaffRole, Failure> {
    StaffRole::parse(word).ok_or_else(|| Failure::Broken("an unknown role".to_owned()))
}

fn caller(id: PersonId, stored: Option<String>) -> Result<Caller, Failure> {
    match stored {
        None => Ok(Caller::Participant(ParticipantId(id.0))),
        Some(word) => Ok(Caller::Staff(StaffId(id.0), role(&word)?)),
    }
}
