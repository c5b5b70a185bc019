//! Time off and single days of one's own: added and removed, never changed. Why is not kept.

use domain::booking::SingleDay;
use domain::event::Kind;
use domain::group::Group;
use domain::id::{BookingId, TimeOffId};
use domain::time::{Span, day};
use jiff::{Timestamp, ToSpan};
use serde_json::json;
use uuid::Uuid;

use super::claim::LONGEST;
use super::desk::Named;
use super::record::Desk;
use super::{Failure, Value};

/// What is ahead, in order.
#[derive(Clone, Debug, Default)]
pub struct TimeOff {
    pub spans: Vec<(TimeOffId, Span)>,
    pub days: Vec<(TimeOffId, SingleDay)>,
}

/// The live meetings that a span touches.
#[derive(Clone, Debug, Default)]
pub struct InTheWay {
    /// With people who have an active assignment today.
    pub own: Vec<Named>,
    /// With people who have none any longer: when, and nothing about who.
    pub others: Vec<(BookingId, Span)>,
    /// Group meetings that the caller leads.
    pub groups: Vec<Group>,
    /// Times that are held for meetings that may move there, and nothing about who.
    pub held: Vec<(BookingId, Span)>,
}

impl InTheWay {
    /// Which meetings they are.
    pub fn ids(&self) -> impl Iterator<Item = Uuid> {
        let own = self.own.iter().map(|(booking, _)| booking.id.0);
        let others = self.others.iter().map(|(id, _)| id.0);
        let held = self.held.iter().map(|(id, _)| id.0);
        own.chain(others).chain(self.groups.iter().map(|group| group.id.0)).chain(held)
    }
}

/// How far ahead one's own time off is looked for, in years.
const YEARS: i64 = 4;

impl Desk<'_, '_> {
    /// One's own time off and single days that are not over; `NotFound` for roles that take no bookings.
    pub fn time_off(&mut self) -> Result<TimeOff, Failure> {
        if !self.role.takes_bookings() {
            return Err(Failure::NotFound);
        }
        let (staff, now) = (self.staff, self.now);
        let far = now.saturating_add((YEARS * 366 * 24).hours()).unwrap_or(now);
        let ahead = Span::new(now, far);
        let (spans, days) = (self.tx.time_off(staff, ahead)?, self.tx.single_days(staff, ahead)?);
        Ok(TimeOff { spans, days })
    }

    /// One's own live meetings to come that touch `span`, in order; one look per person named. Of each kind
    /// one more than `MOST_HIT` at most.
    pub fn meetings_in(&mut self, span: Span) -> Result<InTheWay, Failure> {
        let (staff, now) = (self.staff, self.now);
        let earliest = span.start.saturating_sub(LONGEST).unwrap_or(span.start);
        let own: [Value; 2] = [staff.into(), day(now).into()];
        let rest: [Value; 4] = [span.end.into(), earliest.into(), span.start.into(), now.into()];
        let own_people = self.live_meetings(&own, &rest)?;
        let rows = self.tx.rows(
            "SELECT b.id, b.start_at, b.end_at FROM bookings b WHERE b.staff = $1
             AND NOT EXISTS (SELECT 1 FROM assignments a WHERE a.participant = b.participant
                AND a.staff = $1 AND a.since_on <= $2 AND (a.until_on IS NULL OR a.until_on >= $2))
             AND b.state IN ('requested', 'proposed', 'booked') AND b.start_at < $3
             AND b.start_at > $4 AND b.end_at > $5 AND b.start_at > $6
             ORDER BY b.start_at LIMIT 201",
            &[own.as_slice(), &rest].concat(),
        )?;
        let others = rows.iter().map(|row| Ok((row.get(0)?, row.span(1)?)));
        let others = others.collect::<Result<_, Failure>>()?;
        let mut groups = self.groups_in(span)?;
        groups.retain(|group| group.span.start > now);
        let held = self.held_in(span, earliest)?;
        Ok(InTheWay { own: own_people, others, groups, held })
    }

    /// The times within `span` that are held for a meeting that may move there, the caller's or a colleague's.
    fn held_in(
        &mut self,
        span: Span,
        earliest: Timestamp,
    ) -> Result<Vec<(BookingId, Span)>, Failure> {
        let rows = self.tx.rows(
            "SELECT meeting, start_at, end_at FROM claims WHERE person = $1 AND start_at < $2 AND start_at > $3
             AND end_at > $4 AND part = 1 AND until_at > $5 ORDER BY start_at LIMIT 201",
            &[
                self.staff.into(),
                span.end.into(),
                earliest.into(),
                span.start.into(),
                self.now.into(),
            ],
        )?;
        rows.iter().map(|row| Ok((row.get(0)?, row.span(1)?))).collect()
    }

    /// Adds time off.
    pub fn add_time_off(&mut self, id: TimeOffId, span: Span) -> Result<(), Failure> {
        self.tx.execute(
            "INSERT INTO time_off (id, staff, start_at, end_at, created_at)
             VALUES ($1, $2, $3, $4, $5)",
            &[id.into(), self.staff.into(), span.start.into(), span.end.into(), self.now.into()],
        )?;
        let told = json!({ "start": span.start.to_string(), "end": span.end.to_string() });
        self.tell(Kind::TimeOffAdded, &told)
    }

    /// Gives a day hours of its own.
    pub fn add_single_day(&mut self, id: TimeOffId, single: &SingleDay) -> Result<(), Failure> {
        let (first, again) = (single.hours.first(), single.hours.get(1));
        let first =
            first.ok_or_else(|| Failure::Broken("a single day without hours".to_owned()))?;
        self.tx.execute(
            "INSERT INTO single_days (id, staff, day_on, from_minute, to_minute,
                again_from_minute, again_to_minute, created_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                id.into(),
                self.staff.into(),
                single.day.into(),
                first.from_minute.into(),
                first.to_minute.into(),
                again.map(|hours| hours.from_minute).into(),
                again.map(|hours| hours.to_minute).into(),
                self.now.into(),
            ],
        )?;
        self.tell(Kind::SingleDaySet, &json!({ "day": single.day.to_string() }))
    }

    /// Removes time off or a single day of one's own; says whether it was a single day. `NotFound` for anything else.
    pub fn remove_time_off(&mut self, id: TimeOffId) -> Result<bool, Failure> {
        let own: [Value; 2] = [id.into(), self.staff.into()];
        let told = json!({ "id": id });
        if self.tx.execute("DELETE FROM time_off WHERE id = $1 AND staff = $2", &own)? > 0 {
            self.tell(Kind::TimeOffRemoved, &told)?;
            return Ok(false);
        }
        if self.tx.execute("DELETE FROM single_days WHERE id = $1 AND staff = $2", &own)? > 0 {
            self.tell(Kind::SingleDayRemoved, &told)?;
            return Ok(true);
        }
        Err(Failure::NotFound)
    }
}
