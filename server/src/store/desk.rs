//! A member of staff's own desk: rows about people with an active assignment to them, and one's own hours.
//!
//! Every list logs one look per person it shows, in the same transaction.

use app::desk::hours::Saved;
use app::desk::people::Assigned;
use app::ui::news::NewsRow;
use app::ui::work_hours;
use domain::access::{self, Purpose};
use domain::booking::{Booking, State};
use domain::event::Kind;
use domain::id::{BookingId, ParticipantId, StaffId};
use domain::time::{Span, day, instant};
use jiff::{SignedDuration, ToSpan};
use serde_json::json;
use uuid::Uuid;

use super::booking::{BOOKING_WIDTH, booking, booking_columns};
use super::claim::LONGEST;
use super::news::together;
use super::record::Desk;
use super::time_wish::Wished;
use super::{Failure, Row, Value};

/// A meeting and its participant's name.
pub type Named = (Booking, String);

/// What a member of staff meets first.
#[derive(Clone, Debug)]
pub struct Inbox {
    /// How many wait in all.
    pub count: i64,
    /// Wishes that wait for an answer, the longest wait first.
    pub waiting: Vec<Named>,
    /// Today's agreed and proposed meetings, in order.
    pub today: Vec<Named>,
    /// Wishes and proposals whose time came before the answer or that are held no longer, and meetings that nobody
    /// answered a move of, latest first.
    pub missed: Vec<Named>,
    /// Meetings that are over and of which it is not told how they went, or that are to be settled (`true`).
    pub untold: Vec<(Named, bool)>,
    /// What participants did to their meetings, newest first.
    pub news: Vec<NewsRow>,
    /// Wishes for a time, the longest wait first.
    pub wishes: Vec<Wished>,
    /// Participants whose hours wait to be confirmed, the longest wait first.
    pub hours: Vec<work_hours::Waiting>,
}

/// How long a meeting that was never answered stays on the first page.
const MISSED_FOR: SignedDuration = SignedDuration::from_hours(14 * 24);
/// The most participants one member of staff works with; a list must end somewhere.
const PEOPLE_LIMIT: i64 = 200;

/// Meetings of `$1` with people who have an active assignment to `$1` on the day `$2`.
macro_rules! own_meetings {
    ($columns:expr, $rest:literal) => {
        concat!(
            "SELECT ",
            $columns,
            " FROM bookings b JOIN people p ON p.id = b.participant WHERE b.staff = $1
             AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = b.participant
                AND a.staff = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2)) ",
            $rest
        )
    };
    ($rest:literal) => {
        own_meetings!(concat!(booking_columns!(), ", p.name"), $rest)
    };
}

mod agenda;
mod kind;
mod participant;

impl Desk<'_, '_> {
    /// What waits, today's meetings and what was not answered in time; at most `limit` of each.
    pub fn inbox(&mut self, limit: i64) -> Result<Inbox, Failure> {
        let (staff, now) = (self.staff, self.now);
        let today = day(now);
        let midnight = |date: jiff::civil::Date| instant(date.at(0, 0, 0, 0)).unwrap_or(now);
        let own: [Value; 2] = [staff.into(), today.into()];
        let count = self.waiting_count()?;
        let waiting = self.named(
            own_meetings!(
                "AND b.state = 'requested' AND b.start_at > $3 ORDER BY b.requested_at, b.id LIMIT $4"
            ),
            &own,
            &[now.into(), limit.into()],
        )?;
        let tomorrow = midnight(today.saturating_add(1.day()));
        let mut today = self.named(
            own_meetings!(
                "AND b.state IN ('proposed', 'booked') AND b.start_at >= $3 AND b.start_at < $4
                 AND (b.state = 'booked' OR b.start_at > $5) ORDER BY b.start_at LIMIT $6"
            ),
            &own,
            &[midnight(today).into(), tomorrow.into(), now.into(), limit.into()],
        )?;
        let span = Span::new(midnight(day(now)), tomorrow);
        let also = self.also_meetings(span, span.start)?;
        today.extend(also.into_iter().filter(|(booking, _)| booking.state != State::Requested));
        today.sort_by_key(|(booking, _)| booking.span);
        today.retain(|(booking, _)| !booking.is_let_go(now));
        let long_ago = now.saturating_sub(MISSED_FOR).unwrap_or(now);
        let missed = self.named(
            own_meetings!(
                "AND b.start_at > $4 AND ((b.state IN ('requested', 'proposed')
                    AND (b.start_at <= $3 OR (b.state = 'proposed' AND b.held_until <= $3)))
                 OR (b.state = 'booked' AND b.start_at > $3 AND b.move_held_until <= $3))
                 ORDER BY b.start_at DESC LIMIT $5"
            ),
            &own,
            &[now.into(), long_ago.into(), limit.into()],
        )?;
        let mut seen = Vec::new();
        let (about, news) = self.news()?;
        let (answered, answers) = self.proposal_news()?;
        let news = together(news, answers);
        let untold = self.untold_outcomes(limit)?;
        let wishes = self.time_wishes()?;
        let wishing = wishes.iter().map(|(wish, _)| wish.participant);
        let over = untold.iter().map(|(named, _)| named);
        let listed =
            waiting.iter().chain(&today).chain(&missed).chain(over).map(|(it, _)| it.participant);
        for participant in listed.chain(wishing).chain(about) {
            self.look_once(participant, Purpose::ReadBooking, &mut seen)?;
        }
        let hours = self.waiting_hours()?;
        for one in &hours {
            self.look_once(one.participant, Purpose::CertifyHours, &mut seen)?;
        }
        seen.clear();
        for participant in answered {
            self.look_once(participant, Purpose::ProposeGoal, &mut seen)?;
        }
        Ok(Inbox { count, waiting, today, missed, untold, news, wishes, hours })
    }

    /// How many wait for an answer.
    pub fn waiting_count(&mut self) -> Result<i64, Failure> {
        let (staff, now) = (self.staff, self.now);
        self.tx
            .row(
                own_meetings!("COUNT(*)", "AND b.state = 'requested' AND b.start_at > $3"),
                &[staff.into(), day(now).into(), now.into()],
            )?
            .get(0)
    }

    /// The participants with an active assignment, in order of name.
    pub fn participants(&mut self) -> Result<Vec<Assigned>, Failure> {
        if !access::meets_participants(self.role) {
            return Err(Failure::NotFound);
        }
        let rows = self.tx.rows(
            "SELECT p.id, p.name, a.since_on, a.is_contact
             FROM assignments a JOIN people p ON p.id = a.participant
             WHERE a.staff = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2)
             ORDER BY p.name, p.id, a.since_on LIMIT $3",
            &[self.staff.into(), day(self.now).into(), PEOPLE_LIMIT.into()],
        )?;
        let mut people: Vec<Assigned> = Vec::new();
        for row in &rows {
            let (id, name) = (row.get(0)?, row.get(1)?);
            let (since, is_contact) = (row.get(2)?, row.get(3)?);
            if people.last().is_none_or(|last| last.id != id) {
                people.push(Assigned { id, name, since, is_contact });
            }
        }
        for person in &people {
            self.look(person.id, Purpose::ListParticipants)?;
        }
        Ok(people)
    }

    /// Whose meeting it is, when it is the caller's own or the role also reads colleagues' meetings.
    /// The record itself is opened after this.
    pub fn participant_of(&mut self, id: BookingId) -> Result<ParticipantId, Failure> {
        let row = self.tx.row(
            "SELECT participant, staff, also_staff, move_staff FROM bookings WHERE id = $1",
            &[id.into()],
        )?;
        let with: [Option<StaffId>; 3] = [row.get(1)?, row.get(2)?, row.get(3)?];
        let is_own = with.contains(&Some(self.staff));
        if !is_own && !access::reads_meetings_of_colleagues(self.role) {
            return Err(Failure::NotFound);
        }
        row.get(0)
    }

    /// One's own hours and rules, with the version to change them from; 0 for hours never saved.
    pub fn hours(&mut self) -> Result<(Saved, i64), Failure> {
        if !self.role.takes_bookings() {
            return Err(Failure::NotFound);
        }
        let staff = self.staff;
        let version = self
            .tx
            .maybe_row("SELECT version FROM booking_rules WHERE staff = $1", &[staff.into()])?
            .map_or(Ok(0), |row| row.get(0))?;
        let (hours, rules) = (self.tx.weekly_hours(staff)?, self.tx.booking_rules(staff)?);
        Ok((Saved { hours, rules }, version))
    }

    /// Waits until nobody else changes the caller's hours or books them.
    pub fn lock(&mut self) -> Result<(), Failure> {
        self.tx.lock_people(&[self.staff.0])
    }

    /// Keeps one's hours and rules as version `version`. Meetings that exist are not touched.
    pub fn set_hours(&mut self, saved: &Saved, version: i64) -> Result<(), Failure> {
        let (staff, rules) = (self.staff, saved.rules);
        self.tx.execute(
            "INSERT INTO booking_rules
                (staff, length_minutes, buffer_minutes, notice_minutes, horizon_days, version)
             VALUES ($1, $2, $3, $4, $5, $6)
             ON CONFLICT (staff) DO UPDATE SET length_minutes = excluded.length_minutes,
                buffer_minutes = excluded.buffer_minutes, notice_minutes = excluded.notice_minutes,
                horizon_days = excluded.horizon_days, version = excluded.version",
            &[
                staff.into(),
                rules.length_minutes.into(),
                rules.buffer_minutes.into(),
                rules.notice_minutes.into(),
                rules.horizon_days.into(),
                version.into(),
            ],
        )?;
        self.tx.execute("DELETE FROM weekly_hours WHERE staff = $1", &[staff.into()])?;
        for hours in &saved.hours {
            self.tx.execute(
                "INSERT INTO weekly_hours
                    (id, staff, weekday, from_minute, to_minute, from_on, until_on)
                 VALUES ($1, $2, $3, $4, $5, $6, $7)",
                &[
                    Uuid::now_v7().into(),
                    staff.into(),
                    hours.weekday.into(),
                    hours.from_minute.into(),
                    hours.to_minute.into(),
                    hours.from_on.into(),
                    hours.until_on.into(),
                ],
            )?;
        }
        self.tell(Kind::HoursChanged, &json!({ "version": version }))
    }

    /// Live meetings that touch a span (`rest`: its end, the earliest start, its start, now), in order.
    pub(super) fn live_meetings(
        &mut self,
        own: &[Value],
        rest: &[Value],
    ) -> Result<Vec<Named>, Failure> {
        let mut meetings = self.named(
            own_meetings!(
                "AND b.state IN ('requested', 'proposed', 'booked') AND b.start_at < $3
                 AND b.start_at > $4 AND b.end_at > $5 AND b.start_at > $6
                 ORDER BY b.start_at LIMIT 201"
            ),
            own,
            rest,
        )?;
        meetings.retain(|(booking, _)| !booking.is_let_go(self.now));
        let mut seen = Vec::new();
        for (booking, _) in &meetings {
            self.look_once(booking.participant, Purpose::ReadBooking, &mut seen)?;
        }
        Ok(meetings)
    }

    fn named(&mut self, sql: &str, own: &[Value], rest: &[Value]) -> Result<Vec<Named>, Failure> {
        let rows = self.tx.rows(sql, &[own, rest].concat())?;
        rows.iter().map(named).collect()
    }

    fn look_once(
        &mut self,
        participant: ParticipantId,
        purpose: Purpose,
        seen: &mut Vec<ParticipantId>,
    ) -> Result<(), Failure> {
        if seen.contains(&participant) {
            return Ok(());
        }
        seen.push(participant);
        self.look(participant, purpose)
    }
}

fn named(row: &Row) -> Result<Named, Failure> {
    Ok((booking(row)?, row.get(BOOKING_WIDTH)?))
}
