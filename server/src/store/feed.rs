//! What calendars are told of meetings, and the secret addresses they ask at: only the hash of each is stored.

use domain::booking::Booking;
use domain::event::Kind;
use domain::feed::{BACK, Entry};
use domain::id::{BookingId, PersonId};
use domain::language::Language;
use domain::person::Caller;
use jiff::Timestamp;
use serde_json::json;

use super::booking::{BOOKING_WIDTH, booking, booking_columns};
use super::record::{Desk, Reading, Record, Writing};
use super::{Failure, Row, Tx, Value};

/// The most meetings that an address gives.
const MOST: i64 = 1_000;

/// What a secret address leads to.
#[derive(Clone, Debug)]
pub struct Feed {
    pub language: Language,
    /// Each meeting with the words its kind has for calendars, if any.
    pub meetings: Vec<Titled>,
    /// Those that have moved to a colleague, as the person was last told of them.
    pub left: Vec<Titled>,
    /// Group meetings, under the words that every other meeting has.
    pub groups: Vec<Entry>,
}

/// A meeting and the words its kind has for calendars, if any.
pub type Titled = (Booking, Option<String>);

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
    /// Protected personal data: no calendar knows of the person's meetings, and no page tells where they are.
    pub fn is_protected(&mut self) -> Result<bool, Failure> {
        Ok(standing(self.tx, self.participant.into())?.is_protected)
    }

    /// Goes on only where calendars may know: `NotFound` when the person's data are protected.
    pub fn feeds(&mut self) -> Result<(), Failure> {
        if self.is_protected()? { Err(Failure::NotFound) } else { Ok(()) }
    }

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

impl Desk<'_, '_> {
    /// A meeting that was the caller's and is a colleague's now; nothing for any other. Only its time, so that no look
    /// is logged.
    pub fn left_meeting(&mut self, id: BookingId) -> Result<Option<Titled>, Failure> {
        let left = self.tx.left(self.staff.into(), self.now)?;
        Ok(left.into_iter().find(|(booking, _)| booking.id == id))
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
        // A proposal that was let go may have lost its claim to whoever took the time.
        let ended = if is_staff {
            concat!(
                "SELECT ",
                booking_columns!(),
                ", m.calendar_title FROM bookings b
                 JOIN people p ON p.id = b.participant LEFT JOIN meeting_types m ON m.id = b.meeting_type
                 WHERE b.staff = $1 AND b.start_at > $2 AND b.changed_at > $2 AND NOT p.is_protected
                 AND (b.state NOT IN ('requested', 'proposed', 'booked')
                    OR (b.state = 'proposed' AND b.held_until <= $4)) ORDER BY b.start_at LIMIT $3"
            )
        } else {
            concat!(
                "SELECT ",
                booking_columns!(),
                ", m.calendar_title FROM bookings b LEFT JOIN meeting_types m ON m.id = b.meeting_type
                 WHERE b.participant = $1 AND b.start_at > $2 AND b.changed_at > $2
                 AND (b.state NOT IN ('requested', 'proposed', 'booked')
                    OR (b.state = 'proposed' AND b.held_until <= $4)) ORDER BY b.start_at LIMIT $3"
            )
        };
        let values = [person.into(), since.into(), MOST.into(), now.into()];
        let mut ended = self.feed_rows(ended, &values)?;
        ended.retain(|(ended, _)| meetings.iter().all(|(known, _)| known.id != ended.id));
        meetings.extend(ended);
        let left = if is_staff { self.left(person, now)? } else { Vec::new() };
        let language = Language::from_tag(&language).unwrap_or_default();
        let title = title(language);
        let groups = self.group_entries((person, is_staff), &title, (since, now))?;
        Ok(Feed { language, meetings, left, groups })
    }

    /// Meetings that were a member of staff's some weeks ago at most and are a colleague's now: the messages about
    /// moves tell which. Each at the time that its last message names, which is all they were told.
    fn left(&mut self, person: PersonId, now: Timestamp) -> Result<Vec<Titled>, Failure> {
        let since = now.saturating_sub(BACK).unwrap_or(now);
        let rows = self.rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", m.calendar_title, s.start_at, s.end_at FROM messages s
                 JOIN bookings b ON b.id = s.subject JOIN people p ON p.id = b.participant
                 LEFT JOIN meeting_types m ON m.id = b.meeting_type
                 WHERE s.person = $1 AND s.at > $2 AND s.kind = 'booking_moved' AND b.staff <> $1
                 AND (b.also_staff IS NULL OR b.also_staff <> $1) AND NOT p.is_protected
                 ORDER BY s.at DESC LIMIT $3"
            ),
            &[person.into(), since.into(), MOST.into()],
        )?;
        let mut left: Vec<Titled> = Vec::new();
        for row in &rows {
            let (booking, title) = (booking(row)?, row.get(BOOKING_WIDTH)?);
            if left.iter().all(|(known, _)| known.id != booking.id) {
                let span = row.span(BOOKING_WIDTH + 1)?;
                left.push((Booking { span, ..booking }, title));
            }
        }
        Ok(left)
    }

    fn feed_rows(&mut self, sql: &str, values: &[Value]) -> Result<Vec<Titled>, Failure> {
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
