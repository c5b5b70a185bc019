//! What calendars are told of meetings, and the secret addresses they ask at: only the hash of each is stored.

use domain::booking::Booking;
use domain::event::Kind;
use domain::feed::{BACK, Entry};
use domain::id::PersonId;
use domain::language::Language;
use domain::person::Caller;
use jiff::Timestamp;
use serde_json::json;

use super::booking::{BOOKING_WIDTH, booking, booking_columns};
use super::record::{Reading, Record, Writing};
use super::{Failure, Row, Tx, Value};

/// The most meetings that an address gives.
const MOST: i64 = 1_000;

/// What a secret address leads to.
#[derive(Clone, Debug)]
pub struct Feed {
    pub language: Language,
    /// Each meeting with the words its kind has for calendars, if any.
    pub meetings: Vec<(Booking, Option<String>)>,
    /// Group meetings, under the words that every other meeting has.
    pub groups: Vec<Entry>,
}

/// One's own address, as far as it is known after it was made.
#[derive(Clone, Debug)]
pub struct Made {
    pub at: Timestamp,
    pub token_hash: Vec<u8>,
}

/// How it stands with one's own address.
#[derive(Clone, Debug)]
pub struct Standing {
    /// Protected personal data: there is no address, and no one can be made.
    pub is_protected: bool,
    pub made: Option<Made>,
}

impl Record<'_, '_> {
    /// The words that the kind of a meeting has for calendars, if any.
    pub fn calendar_title(&mut self, booking: &Booking) -> Result<Option<String>, Failure> {
        let Some(kind) = booking.meeting_type else { return Ok(None) };
        let sql = "SELECT calendar_title FROM meeting_types WHERE id = $1";
        self.tx.maybe_row(sql, &[kind.into()])?.map(|row| row.get(0)).transpose()
    }
}

impl Reading<'_, '_> {
    /// How it stands with the caller's own address.
    pub fn feed(&mut self) -> Result<Standing, Failure> {
        standing(self.tx, self.who.id())
    }
}

impl Writing<'_, '_> {
    /// How it stands with the caller's own address.
    pub fn feed(&mut self) -> Result<Standing, Failure> {
        let person = self.who().id();
        standing(self.tx(), person)
    }

    /// Makes the caller's address, or a new one: the old one leads nowhere from now on.
    pub fn set_feed(&mut self, token_hash: &[u8], language: Language) -> Result<(), Failure> {
        let (person, now) = (self.who().id(), self.now());
        self.tx().execute(
            "INSERT INTO feeds (person, token_hash, language, made_at) VALUES ($1, $2, $3, $4)
             ON CONFLICT (person) DO UPDATE SET token_hash = excluded.token_hash,
                language = excluded.language, made_at = excluded.made_at",
            &[person.into(), token_hash.into(), language.tag().into(), now.into()],
        )?;
        self.tell_own(Kind::FeedMade)
    }

    /// Ends the caller's address; ending none changes nothing.
    pub fn end_feed(&mut self) -> Result<(), Failure> {
        let person = self.who().id();
        let sql = "DELETE FROM feeds WHERE person = $1";
        if self.tx().execute(sql, &[person.into()])? == 0 {
            return Ok(());
        }
        self.tell_own(Kind::FeedEnded)
    }

    /// One row of history in the caller's own record, participant or staff.
    fn tell_own(&mut self, kind: Kind) -> Result<(), Failure> {
        let nothing = json!({});
        match self.who() {
            Caller::Participant(_) => self.own()?.tell(kind, None, &nothing),
            Caller::Staff(..) => self.desk()?.tell(kind, &nothing),
        }
    }
}

impl Tx<'_> {
    /// What a secret address leads to: one's meetings from some weeks back, those that came to nothing too while that
    /// is news. `NotFound` for an address that is unknown or ended, and when the person's data are protected by now.
    ///
    /// Nobody is named, so that no look is logged: a look is a person's, and programs ask every hour.
    pub fn feed(
        &mut self,
        token_hash: &[u8],
        now: Timestamp,
        title: impl Fn(Language) -> String,
    ) -> Result<Feed, Failure> {
        let row = self.row(
            "SELECT f.person, f.language, p.role FROM feeds f JOIN people p ON p.id = f.person
             WHERE f.token_hash = $1 AND NOT p.is_protected",
            &[token_hash.into()],
        )?;
        let person: PersonId = row.get(0)?;
        let language: String = row.get(1)?;
        let is_staff = row.get::<Option<String>>(2)?.is_some();
        let since = now.saturating_sub(BACK).unwrap_or(now);
        // Claims name everybody in a meeting, also the other member of staff of a three-way meeting.
        let mut meetings = self.feed_rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", m.calendar_title FROM claims c JOIN bookings b ON b.id = c.meeting
                 JOIN people p ON p.id = b.participant LEFT JOIN meeting_types m ON m.id = b.meeting_type
                 WHERE c.person = $1 AND c.part = 0 AND c.start_at > $2 AND NOT p.is_protected
                 ORDER BY c.start_at LIMIT $3"
            ),
            &[person.into(), since.into(), MOST.into()],
        )?;
        let ended = if is_staff {
            concat!(
                "SELECT ",
                booking_columns!(),
                ", m.calendar_title FROM bookings b
                 JOIN people p ON p.id = b.participant LEFT JOIN meeting_types m ON m.id = b.meeting_type
                 WHERE b.staff = $1 AND b.start_at > $2 AND b.changed_at > $2 AND NOT p.is_protected
                 AND b.state NOT IN ('requested', 'proposed', 'booked') ORDER BY b.start_at LIMIT $3"
            )
        } else {
            concat!(
                "SELECT ",
                booking_columns!(),
                ", m.calendar_title FROM bookings b LEFT JOIN meeting_types m ON m.id = b.meeting_type
                 WHERE b.participant = $1 AND b.start_at > $2 AND b.changed_at > $2
                 AND b.state NOT IN ('requested', 'proposed', 'booked') ORDER BY b.start_at LIMIT $3"
            )
        };
        meetings.extend(self.feed_rows(ended, &[person.into(), since.into(), MOST.into()])?);
        let language = Language::from_tag(&language).unwrap_or_default();
        let title = title(language);
        let groups = self.group_entries((person, is_staff), &title, (since, now))?;
        Ok(Feed { language, meetings, groups })
    }

    fn feed_rows(
        &mut self,
        sql: &str,
        values: &[Value],
    ) -> Result<Vec<(Booking, Option<String>)>, Failure> {
        let read = |row: &Row| Ok((booking(row)?, row.get(BOOKING_WIDTH)?));
        self.rows(sql, values)?.iter().map(read).collect()
    }
}

fn standing(tx: &mut Tx<'_>, person: PersonId) -> Result<Standing, Failure> {
    let row = tx.row(
        "SELECT p.is_protected, f.made_at, f.token_hash FROM people p
         LEFT JOIN feeds f ON f.person = p.id WHERE p.id = $1",
        &[person.into()],
    )?;
    let made: (Option<Timestamp>, Option<Vec<u8>>) = (row.get(1)?, row.get(2)?);
    let made = made.0.zip(made.1).map(|(at, token_hash)| Made { at, token_hash });
    Ok(Standing { is_protected: row.get(0)?, made })
}
