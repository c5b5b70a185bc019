//! Wishes for a time: a participant's own, those on a member of staff's desk, and what each is told of them.

use domain::booking::{Handler, Mode, State as Meeting, Wish};
use domain::event::Kind;
use domain::id::{BookingId, ParticipantId, PersonId, StaffId, TimeWishId};
use domain::person::Caller;
use domain::time::day;
use domain::time_wish::{Proposal, Standing, State, TimeWish};
use jiff::SignedDuration;
use serde_json::json;
use uuid::Uuid;

use super::booking::{handler, handler_columns};
use super::record::{Desk, OpenRecord, Record};
use super::{Failure, Row, Tx, Value};

/// A wish and its participant's name.
pub type Wished = (TimeWish, String);

/// The most wishes that one desk shows: more than anybody leaves unanswered.
const MOST: i64 = 50;
/// How far back the wishes of a day are counted.
const A_DAY: SignedDuration = SignedDuration::from_hours(24);

/// A wish with the meeting that answers it, read by [`time_wish`]; `rest` begins with more tables.
macro_rules! wishes {
    ($more:expr, $rest:literal) => {
        concat!(
            "SELECT w.id, w.participant, w.staff, w.meeting_type, w.mode, w.interpreter, w.needs, w.subject,
             w.first_start_at, w.first_end_at, w.second_start_at, w.second_end_at, w.third_start_at, w.third_end_at,
             w.state, w.answer, w.asked_at, w.answered_at, w.changed_at, w.version,
             b.id, b.start_at, b.end_at, b.state, b.held_until, ",
            $more,
            " FROM time_wishes w LEFT JOIN bookings b ON b.id = w.booking ",
            $rest
        )
    };
}

/// How many columns a wish has.
const WIDTH: usize = 25;

impl Record<'_, '_> {
    /// The participant's wishes and whom they are for, the latest changed first.
    pub fn time_wishes(&mut self) -> Result<Vec<(TimeWish, Handler)>, Failure> {
        let participant = self.participant;
        let rows = self.tx.rows(
            wishes!(
                handler_columns!(),
                "JOIN people p ON p.id = w.staff WHERE w.participant = $1
                 ORDER BY w.changed_at DESC LIMIT 30"
            ),
            &[participant.into()],
        )?;
        rows.iter().map(|row| Ok((time_wish(row)?, handler(row, WIDTH)?))).collect()
    }

    /// One wish of this participant and whom it is for; staff see only those that are theirs to answer.
    pub fn time_wish(&mut self, id: TimeWishId) -> Result<(TimeWish, Handler), Failure> {
        let participant = self.participant;
        let row = self.tx.row(
            wishes!(
                handler_columns!(),
                "JOIN people p ON p.id = w.staff WHERE w.id = $1 AND w.participant = $2"
            ),
            &[id.into(), participant.into()],
        )?;
        let (wish, person) = (time_wish(&row)?, handler(&row, WIDTH)?);
        match self.who {
            Caller::Staff(me, _) if me != wish.staff => Err(Failure::NotFound),
            _ => Ok((wish, person)),
        }
    }

    /// The wish to a member of staff that waits for one of the two, if there is one.
    pub fn live_time_wish(&mut self, staff: StaffId) -> Result<Option<TimeWish>, Failure> {
        let now = self.now;
        let wishes = self.time_wishes()?.into_iter().map(|(wish, _)| wish);
        let is_live =
            |wish: &TimeWish| matches!(wish.standing(now), Standing::Waiting | Standing::Proposed);
        Ok(wishes.filter(|wish| wish.staff == staff).find(is_live))
    }

    /// The wish that a proposed meeting answers, if it answers one.
    pub fn time_wish_behind(&mut self, booking: BookingId) -> Result<Option<TimeWish>, Failure> {
        let participant = self.participant;
        let row = self.tx.maybe_row(
            wishes!("w.id", "WHERE w.booking = $1 AND w.participant = $2"),
            &[booking.into(), participant.into()],
        )?;
        row.as_ref().map(time_wish).transpose()
    }

    /// How many times the participant has sent, changed or taken back wishes the last day and night.
    pub fn time_wishes_of_the_day(&mut self) -> Result<usize, Failure> {
        let since = self.now.saturating_sub(A_DAY).unwrap_or(self.now);
        let rows = self.tx.rows(
            "SELECT version FROM time_wishes WHERE participant = $1 AND changed_at > $2 LIMIT 100",
            &[self.participant.into(), since.into()],
        )?;
        let versions = rows.iter().map(|row| row.get::<i64>(0)).collect::<Result<Vec<_>, _>>()?;
        Ok(usize::try_from(versions.iter().sum::<i64>()).unwrap_or(usize::MAX))
    }
}

impl OpenRecord<'_, '_> {
    /// Adds a wish. Both people are locked, and there is no other one that is open.
    pub fn add_time_wish(&mut self, wish: &TimeWish) -> Result<(), Failure> {
        self.tx.add_time_wish(wish)
    }

    /// Keeps a wish as a change left it. Says whether it was still as it was read: `false` changed nothing.
    pub fn set_time_wish(&mut self, wish: &TimeWish) -> Result<bool, Failure> {
        let seen: [Value; 2] = [wish.participant.into(), (wish.version - 1).into()];
        let values = [&kept(wish)[..], &seen].concat();
        let changed = self.tx.execute(
            "UPDATE time_wishes SET meeting_type = $2, mode = $3, interpreter = $4, needs = $5, subject = $6,
             first_start_at = $7, first_end_at = $8, second_start_at = $9, second_end_at = $10,
             third_start_at = $11, third_end_at = $12, last_end_at = $13, state = $14, booking = $15,
             answer = $16, answered_at = $17, changed_at = $18, version = $19
             WHERE id = $1 AND participant = $20 AND version = $21",
            &values,
        )?;
        Ok(changed > 0)
    }

    /// Writes what was done to a wish: its event, and a message to the other one. A time that answers it is told as a
    /// meeting, so that `TimeWishAnswered` has no message of its own.
    pub fn tell_time_wish(&mut self, kind: Kind, wish: &TimeWish) -> Result<(), Failure> {
        let windows = wish.windows.iter().map(|it| [it.start.to_string(), it.end.to_string()]);
        let told = json!({
            "staff": wish.staff,
            "windows": windows.collect::<Vec<_>>(),
            "booking": wish.proposal.map(|proposal| proposal.booking),
        });
        self.tell(kind, Some(wish.id.0), &told)?;
        let (now, actor) = (self.now, self.who.id());
        // Who changes a wish has seen what it was changed from, and what is told of it before is over.
        self.tx.execute(
            "UPDATE messages SET seen_at = $1 WHERE person = $2 AND subject = $3 AND seen_at IS NULL",
            &[now.into(), actor.into(), wish.id.into()],
        )?;
        if kind == Kind::TimeWishAnswered {
            return Ok(());
        }
        let (participant, staff) = (PersonId::from(wish.participant), PersonId::from(wish.staff));
        let other = if actor == participant { staff } else { participant };
        self.tx
            .execute(
                "INSERT INTO messages (id, person, at, kind, subject, other) VALUES ($1, $2, $3, $4, $5, $6)",
                &[
                    Uuid::now_v7().into(),
                    other.into(),
                    now.into(),
                    kind.as_str().into(),
                    wish.id.into(),
                    actor.into(),
                ],
            )
            .map(drop)
    }
}

impl Desk<'_, '_> {
    /// Wishes that wait for the caller, from people with an active assignment, the longest wait first. The look is the
    /// caller's to log.
    pub(super) fn time_wishes(&mut self) -> Result<Vec<Wished>, Failure> {
        let (staff, now) = (self.staff, self.now);
        let rows = self.tx.rows(
            wishes!(
                "p.name",
                "JOIN people p ON p.id = w.participant
                 WHERE w.staff = $1 AND w.state IN ('open', 'answered') AND w.last_end_at > $3
                 AND (w.state = 'open' OR (b.state = 'proposed' AND b.held_until <= $3))
                 AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = w.participant
                    AND a.staff = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2))
                 ORDER BY w.asked_at, w.id LIMIT $4"
            ),
            &[staff.into(), day(now).into(), now.into(), MOST.into()],
        )?;
        rows.iter().map(|row| Ok((time_wish(row)?, row.get(WIDTH)?))).collect()
    }

    /// Whose wish it is, when it is the caller's to answer. The record itself is opened after this.
    pub fn participant_who_wishes(&mut self, id: TimeWishId) -> Result<ParticipantId, Failure> {
        let row = self.tx.row(
            "SELECT participant FROM time_wishes WHERE id = $1 AND staff = $2",
            &[id.into(), self.staff.into()],
        )?;
        row.get(0)
    }
}

impl Tx<'_> {
    fn add_time_wish(&mut self, wish: &TimeWish) -> Result<(), Failure> {
        let own: [Value; 3] = [wish.participant.into(), wish.staff.into(), wish.asked_at.into()];
        let values = [&kept(wish)[..], &own].concat();
        self.execute(
                "INSERT INTO time_wishes (id, meeting_type, mode, interpreter, needs, subject,
                 first_start_at, first_end_at, second_start_at, second_end_at, third_start_at, third_end_at,
                 last_end_at, state, booking, answer, answered_at, changed_at, version, participant, staff, asked_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19,
                 $20, $21, $22)",
                &values,
            )
            .map(drop)
    }

    /// Adds the wish of a demo, and the event that it was sent.
    pub fn add_demo_time_wish(&mut self, wish: &TimeWish) -> Result<(), Failure> {
        self.add_time_wish(wish)?;
        let (participant, kind) = (wish.participant, Kind::TimeWishAsked);
        self.add_demo_event(participant, participant.into(), wish.asked_at, kind, wish.id.0)
    }
}

/// What is kept of a wish, its id first.
fn kept(wish: &TimeWish) -> [Value; 19] {
    let window = |at: usize| wish.windows.get(at);
    let start = |at| window(at).map(|span| span.start).into();
    let end = |at| window(at).map(|span| span.end).into();
    [
        wish.id.into(),
        wish.meeting_type.into(),
        wish.wish.mode.as_str().into(),
        (&wish.wish.interpreter).into(),
        (&wish.wish.needs).into(),
        (&wish.wish.subject).into(),
        start(0),
        end(0),
        start(1),
        end(1),
        start(2),
        end(2),
        wish.last_end().into(),
        wish.state.as_str().into(),
        wish.proposal.map(|proposal| proposal.booking).into(),
        (&wish.answer).into(),
        wish.answered_at.into(),
        wish.changed_at.into(),
        wish.version.into(),
    ]
}

fn time_wish(row: &Row) -> Result<TimeWish, Failure> {
    let mut windows = vec![row.span(8)?];
    for column in [10, 12] {
        if row.get::<Option<jiff::Timestamp>>(column)?.is_some() {
            windows.push(row.span(column)?);
        }
    }
    let proposal = row.get::<Option<BookingId>>(20)?.map(|booking| {
        let (span, held_until) = (row.span(21)?, row.get(24)?);
        let state = known(Meeting::parse(&row.get::<String>(23)?))?;
        Ok::<_, Failure>(Proposal { booking, span, state, held_until })
    });
    Ok(TimeWish {
        id: row.get(0)?,
        participant: row.get(1)?,
        staff: row.get(2)?,
        meeting_type: row.get(3)?,
        wish: Wish {
            mode: known(Mode::parse(&row.get::<String>(4)?))?,
            interpreter: row.get(5)?,
            needs: row.get(6)?,
            subject: row.get(7)?,
        },
        windows,
        state: known(State::parse(&row.get::<String>(14)?))?,
        proposal: proposal.transpose()?,
        answer: row.get(15)?,
        asked_at: row.get(16)?,
        answered_at: row.get(17)?,
        changed_at: row.get(18)?,
        version: row.get(19)?,
    })
}

fn known<T>(word: Option<T>) -> Result<T, Failure> {
    word.ok_or_else(|| Failure::Broken("a stored word without a meaning".to_owned()))
}
