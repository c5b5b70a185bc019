//! Messages that their reader has not seen yet, and marking them as seen.

mod people;
mod proposals;
mod wish;

use app::ui::news::NewsRow;
use domain::booking::Booking;
use domain::id::{ParticipantId, StaffId};
use domain::news::{About, LOOKED_THROUGH, SHOWN, TOLD_FOR, newest};
use domain::stand_in;
use domain::time::{Span, day};
use jiff::Timestamp;
use uuid::Uuid;

use super::booking::{BOOKING_WIDTH, booking, booking_columns};
use super::record::{Desk, Record, Writing};
use super::{Failure, Row, Value};

/// Unseen messages to `$1` since `$2`, each with its meeting as it is by now and the other one's name.
macro_rules! unseen {
    ($rest:literal) => {
        concat!(
            "SELECT ",
            booking_columns!(),
            ", m.id, m.kind, m.at, m.start_at, m.end_at, p.name
             FROM messages m JOIN bookings b ON b.id = m.subject JOIN people p ON p.id = m.other
             WHERE m.person = $1 AND m.seen_at IS NULL AND m.at > $2 ",
            $rest,
            " ORDER BY m.at DESC, m.id DESC LIMIT $3"
        )
    };
}

/// News, whose meeting it is about, and with whom.
type Told = (ParticipantId, StaffId, NewsRow);

impl Record<'_, '_> {
    /// What staff did to the participant's meetings, newest first.
    pub fn news(&mut self) -> Result<Vec<NewsRow>, Failure> {
        let values = [self.participant.into(), since(self.now), limit()];
        let rows = self.tx.rows(unseen!(""), &values)?;
        let told = read(&rows, "/moten", |about, booking| {
            about.is_news_for_participant(booking.standing(self.now))
        })?;
        let spells = if told.is_empty() { Vec::new() } else { self.spells()? };
        let named = |(_, staff, row): Told| {
            let other = stand_in::on(&spells, staff, day(row.span.start)).map(str::to_owned);
            NewsRow { other: other.unwrap_or_default(), ..row }
        };
        let told = told.into_iter().map(named).collect();
        let participant = self.participant.into();
        let mut others = self.tx.people_news(participant, self.now, "/moten/boka")?;
        others.extend(self.hours_news()?);
        others.extend(self.tx.plan_news(self.participant, self.now)?);
        Ok(together(told, others))
    }
}

impl Desk<'_, '_> {
    /// What the caller's participants did to their meetings, newest first, and whom that is about: the look is the
    /// caller's to log.
    pub(super) fn news(&mut self) -> Result<(Vec<ParticipantId>, Vec<NewsRow>), Failure> {
        let values = [self.staff.into(), since(self.now), limit(), day(self.now).into()];
        let sql = unseen!(
            "AND EXISTS (SELECT 1 FROM assignments a WHERE a.participant = b.participant
                AND a.staff = $1 AND a.since_on <= $4 AND (a.until_on IS NULL OR a.until_on >= $4))"
        );
        let rows = self.tx.rows(sql, &values)?;
        let staff = self.staff;
        let told = read(&rows, "/personal/moten", |about, booking| {
            let standing = booking.standing(self.now);
            // Who is the third answers nothing, so that no other place tells them of a proposal.
            let is_third = booking.also == Some(staff) && about == About::ToldElsewhere;
            about.is_news_for_staff(standing) || (is_third && standing.is_coming())
        })?;
        let mut about: Vec<_> = told.iter().map(|(participant, _, _)| *participant).collect();
        let told = told.into_iter().map(|(_, _, row)| row).collect();
        let mut others = self.tx.people_news(staff.into(), self.now, "/personal/deltagare")?;
        let plans = self.tx.plan_news_of_desk(staff, self.now)?;
        for (participant, row) in self.withdrawn_wishes()?.into_iter().chain(plans) {
            about.push(participant);
            others.push(row);
        }
        let (of, hours) = self.hours_news()?;
        about.extend(of);
        others.extend(hours);
        Ok((about, together(told, others)))
    }
}

impl Writing<'_, '_> {
    /// Marks these messages to the caller, and older ones about the same meetings, as seen.
    pub fn see_news(&mut self, ids: &[Uuid]) -> Result<(), Failure> {
        let (person, now) = (self.who().id(), self.now());
        for id in ids {
            self.tx().execute(
                "UPDATE messages SET seen_at = $1 WHERE person = $2 AND seen_at IS NULL
                 AND at <= (SELECT at FROM messages WHERE id = $3 AND person = $2)
                 AND subject = (SELECT subject FROM messages WHERE id = $3 AND person = $2)",
                &[now.into(), person.into(), (*id).into()],
            )?;
        }
        Ok(())
    }
}

/// What is told of meetings and of people, newest first, as much as a first page tells at once.
pub(super) fn together(mut told: Vec<NewsRow>, people: Vec<NewsRow>) -> Vec<NewsRow> {
    told.extend(people);
    told.sort_by_key(|row| std::cmp::Reverse(row.at));
    told.truncate(SHOWN);
    told
}

pub(super) fn since(now: Timestamp) -> Value {
    now.saturating_sub(TOLD_FOR).unwrap_or(now).into()
}

pub(super) fn limit() -> Value {
    i64::try_from(LOOKED_THROUGH).unwrap_or(i64::MAX).into()
}

fn read(
    rows: &[Row],
    place: &str,
    is_news: impl Fn(About, &Booking) -> bool,
) -> Result<Vec<Told>, Failure> {
    let mut all = Vec::new();
    for row in rows {
        let booking = booking(row)?;
        let at: Timestamp = row.get(BOOKING_WIDTH + 2)?;
        let about = About::of(&row.get::<String>(BOOKING_WIDTH + 1)?);
        let start: Option<Timestamp> = row.get(BOOKING_WIDTH + 3)?;
        let end: Option<Timestamp> = row.get(BOOKING_WIDTH + 4)?;
        let told = NewsRow {
            id: row.get(BOOKING_WIDTH)?,
            about,
            href: format!("{place}/{}", booking.id),
            name: row.get(BOOKING_WIDTH + 5)?,
            other: String::new(),
            span: start.zip(end).map_or(booking.span, |(start, end)| Span::new(start, end)),
            at,
        };
        all.push((booking, told));
    }
    let newest =
        newest(all, |(booking, _)| booking.id, |(booking, told)| is_news(told.about, booking));
    let told = |(booking, row): (Booking, NewsRow)| (booking.participant, booking.staff, row);
    Ok(newest.into_iter().map(told).collect())
}
