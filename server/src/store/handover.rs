//! Changes of person: asked for by who has the participant, opened by those whom they concern, and told.

mod change;
mod list;

use domain::access::{Purpose, allows, assigns};
use domain::booking::{Booking, Handler};
use domain::event::Kind;
use domain::handover::{Fate, Handover, Side, State, hands_over};
use domain::id::{BookingId, HandoverId, PersonId, StaffId};
use domain::person::Caller;
use domain::time::{day, instant};
use jiff::civil::Date;
use jiff::{Timestamp, ToSpan};
use serde_json::json;
use uuid::Uuid;

use super::booking::{booking, booking_columns, handler, handler_columns};
use super::record::{OpenRecord, Record, Writing, is_assigned, log_look};
use super::{Failure, Row};

/// How long one that is answered stays in the list, in days.
const SHOWN_FOR: i64 = 30;
/// The most that are listed.
const MOST: i64 = 100;
/// The most meetings ahead of one participant with one person.
const MEETINGS: i64 = 100;

/// The columns of a change of person, read by [`handover`]; the table is called `h`.
macro_rules! handover_columns {
    () => {
        "h.id, h.participant, h.from_staff, h.to_staff, h.change_on, h.words, h.meeting, h.no_meeting, h.state,
         h.answer, h.version"
    };
}

use handover_columns;

/// How many columns a change of person has.
const WIDTH: usize = 11;

/// One change of person, opened by somebody whom it concerns: nothing else of the record is reached through it.
pub struct OpenHandover<'t, 'c> {
    record: OpenRecord<'t, 'c>,
    pub handover: Handover,
    /// Who reads it.
    pub side: Side,
}

/// A change of person with the names of the three.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Named {
    pub handover: Handover,
    pub participant: String,
    pub from: String,
    pub to: String,
}

impl Record<'_, '_> {
    /// Whether a member of staff is the participant's own person today, not as a stand-in.
    pub fn is_own_person(&mut self, staff: StaffId) -> Result<bool, Failure> {
        let found = self.tx.maybe_row(
            "SELECT id FROM assignments WHERE participant = $1 AND staff = $2 AND stands_in_for IS NULL
             AND since_on <= $3 AND (until_on IS NULL OR until_on >= $3)",
            &[self.participant.into(), staff.into(), day(self.now).into()],
        )?;
        Ok(found.is_some())
    }

    /// Those in the same party and sub-project who can take over from a member of staff, by name.
    pub fn successors(&mut self, of: StaffId) -> Result<Vec<Handler>, Failure> {
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                handler_columns!(),
                " FROM people me JOIN people p ON p.sub_project = me.sub_project AND p.party = me.party
                 WHERE me.id = $1 AND p.id <> me.id AND p.role IS NOT NULL ORDER BY p.name, p.id LIMIT $2"
            ),
            &[of.into(), MOST.into()],
        )?;
        let all: Vec<Handler> =
            rows.iter().map(|row| handler(row, 0)).collect::<Result<_, Failure>>()?;
        Ok(all.into_iter().filter(|one| hands_over(one.role)).collect())
    }

    /// The change of person that was asked for and waits for an answer.
    pub fn requested_handover(&mut self) -> Result<Option<HandoverId>, Failure> {
        let sql = "SELECT id FROM handovers WHERE participant = $1 AND state = 'requested'";
        self.tx.maybe_row(sql, &[self.participant.into()])?.map(|row| row.get(0)).transpose()
    }

    /// The change of person that a participant is to know of: one that is asked for, or decided and not long ago.
    pub fn handover(&mut self) -> Result<Option<(Named, Option<Booking>)>, Failure> {
        let lately = day(self.now).saturating_sub(SHOWN_FOR.days());
        let row = self.tx.maybe_row(
            concat!(
                "SELECT ",
                handover_columns!(),
                ", p.name, f.name, w.name FROM handovers h JOIN people p ON p.id = h.participant
                 JOIN people f ON f.id = h.from_staff JOIN people w ON w.id = h.to_staff
                 WHERE h.participant = $1 AND h.change_on >= $2 AND h.state IN ('requested', 'decided')
                 ORDER BY h.change_on DESC LIMIT 1"
            ),
            &[self.participant.into(), lately.into()],
        )?;
        let Some(row) = row else { return Ok(None) };
        let named = named(&row)?;
        let meeting = named.handover.meeting.map(|id| self.third_meeting(id)).transpose()?;
        Ok(Some((named, meeting)))
    }

    /// Live meetings of the participant with a member of staff from a day on, next first.
    pub fn meetings_from(&mut self, staff: StaffId, first: Date) -> Result<Vec<Booking>, Failure> {
        let from = instant(first.at(0, 0, 0, 0)).unwrap_or(self.now).max(self.now);
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                " FROM bookings b WHERE b.participant = $1 AND b.staff = $2 AND b.start_at >= $3
                 AND b.state IN ('requested', 'proposed', 'booked') ORDER BY b.start_at LIMIT $4"
            ),
            &[self.participant.into(), staff.into(), from.into(), MEETINGS.into()],
        )?;
        let mut meetings: Vec<Booking> = rows.iter().map(booking).collect::<Result<_, _>>()?;
        meetings.retain(|booking| !booking.is_let_go(self.now));
        Ok(meetings)
    }

    fn third_meeting(&mut self, id: BookingId) -> Result<Booking, Failure> {
        let sql = concat!(
            "SELECT ",
            booking_columns!(),
            " FROM bookings b WHERE b.id = $1 AND b.participant = $2"
        );
        booking(&self.tx.row(sql, &[id.into(), self.participant.into()])?)
    }
}

impl OpenRecord<'_, '_> {
    /// Keeps a change of person that is asked for, with what shall become of meetings after the day.
    pub fn add_handover(
        &mut self,
        handover: &Handover,
        fates: &[(BookingId, Fate)],
    ) -> Result<(), Failure> {
        let now = self.now;
        self.tx.execute(
            "INSERT INTO handovers (id, participant, from_staff, to_staff, change_on, words, meeting, no_meeting,
                state, answer, requested_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            &[
                handover.id.into(),
                handover.participant.into(),
                handover.from.into(),
                handover.to.into(),
                handover.change_on.into(),
                (&handover.words).into(),
                handover.meeting.into(),
                (&handover.no_meeting).into(),
                handover.state.as_str().into(),
                (&handover.answer).into(),
                now.into(),
                handover.version.into(),
            ],
        )?;
        for (booking, fate) in fates {
            self.tx.execute(
                "INSERT INTO handover_meetings (handover, booking, fate) VALUES ($1, $2, $3)",
                &[handover.id.into(), (*booking).into(), fate.as_str().into()],
            )?;
        }
        self.tell_handover(Kind::HandoverAsked, handover)
    }

    /// One row of history, and a message to each of the three but the one who did it.
    fn tell_handover(&mut self, kind: Kind, handover: &Handover) -> Result<(), Failure> {
        let told = json!({
            "from": handover.from,
            "to": handover.to,
            "change_on": handover.change_on.to_string(),
            "no_meeting": handover.no_meeting,
        });
        self.tell(kind, Some(handover.id.0), &told)?;
        let (now, actor) = (self.now, self.who.id());
        let at: Timestamp = instant(handover.change_on.at(0, 0, 0, 0)).unwrap_or(now);
        let people: [PersonId; 3] =
            [handover.participant.into(), handover.from.into(), handover.to.into()];
        for person in people.into_iter().filter(|person| *person != actor) {
            self.tx.execute(
                "INSERT INTO messages (id, person, at, kind, subject, other, start_at, end_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $7)",
                &[
                    Uuid::now_v7().into(),
                    person.into(),
                    now.into(),
                    kind.as_str().into(),
                    handover.id.into(),
                    handover.from.into(),
                    at.into(),
                ],
            )?;
        }
        Ok(())
    }
}

impl<'c> Writing<'_, 'c> {
    /// A change of person, for who asked, who takes over, and a coordinator of the same party and sub-project. Logs
    /// the look; anybody else is `NotFound`.
    pub fn open_handover(&mut self, id: HandoverId) -> Result<OpenHandover<'_, 'c>, Failure> {
        let (who, now) = (self.who(), self.now());
        let Caller::Staff(me, role) = who else { return Err(Failure::NotFound) };
        let sql = concat!("SELECT ", handover_columns!(), " FROM handovers h WHERE h.id = $1");
        let handover = handover(&self.tx().row(sql, &[id.into()])?)?;
        let participant = handover.participant;
        let is_alive = matches!(handover.state, State::Requested | State::Decided);
        let side = if handover.from == me && is_assigned(self.tx(), me, participant, now)? {
            Side::From
        } else if handover.to == me && is_alive && allows(role, Purpose::HandOver) {
            Side::To
        } else if assigns(role) && self.is_of_same_party(me, handover.from)? {
            Side::Coordinator
        } else {
            return Err(Failure::NotFound);
        };
        log_look(self.tx(), participant, me, role, Purpose::HandOver, now)?;
        let record = OpenRecord(Record { tx: self.tx(), participant, who, now });
        Ok(OpenHandover { record, handover, side })
    }

    fn is_of_same_party(&mut self, me: StaffId, other: StaffId) -> Result<bool, Failure> {
        let found = self.tx().maybe_row(
            "SELECT p.id FROM people me JOIN people p ON p.sub_project = me.sub_project AND p.party = me.party
             WHERE me.id = $1 AND p.id = $2",
            &[me.into(), other.into()],
        )?;
        Ok(found.is_some())
    }
}

fn named(row: &Row) -> Result<Named, Failure> {
    Ok(Named {
        handover: handover(row)?,
        participant: row.get(WIDTH)?,
        from: row.get(WIDTH + 1)?,
        to: row.get(WIDTH + 2)?,
    })
}

fn handover(row: &Row) -> Result<Handover, Failure> {
    let state = State::parse(&row.get::<String>(8)?);
    Ok(Handover {
        id: row.get(0)?,
        participant: row.get(1)?,
        from: row.get(2)?,
        to: row.get(3)?,
        change_on: row.get(4)?,
        words: row.get(5)?,
        meeting: row.get(6)?,
        no_meeting: row.get(7)?,
        state: state
            .ok_or_else(|| Failure::Broken("a stored word without a meaning".to_owned()))?,
        answer: row.get(9)?,
        version: row.get(10)?,
    })
}
