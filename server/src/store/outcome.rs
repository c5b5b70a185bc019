//! How meetings turned out: versions that are never altered, and which of them wait for somebody.

mod over;

use domain::access::is_read_by_case_manager;
use domain::booking::{Booking, Handler};
use domain::id::BookingId;
use domain::outcome::{Facts, Outcome, Reason, Stage};
use uuid::Uuid;

use super::booking::{BOOKING_WIDTH, booking, booking_columns, handler, handler_columns};
use super::desk::Named;
use super::record::{Desk, OpenRecord, Record};
use super::{Failure, Row};

/// The most versions that are shown of one outcome.
const VERSIONS: i64 = 20;
/// The most meetings a first page asks about at once.
const MOST: i64 = 50;

impl Record<'_, '_> {
    /// Every version of how a meeting turned out, newest first; none to readers whom the meeting's words are not for.
    pub fn outcomes(&mut self, of: &(Booking, Handler)) -> Result<Vec<Outcome>, Failure> {
        let (booking, with) = of;
        let is_reader = self.is_own() || self.who.id() == booking.staff.into();
        if !is_reader && !is_read_by_case_manager(with.role) {
            return Ok(Vec::new());
        }
        self.versions(booking.id.0)
    }

    /// Every version of how any meeting turned out for the participant, newest first; who may read it is the caller's
    /// to know.
    pub(super) fn versions(&mut self, meeting: Uuid) -> Result<Vec<Outcome>, Failure> {
        let rows = self.tx.rows(
            "SELECT took_place, came, reason, agreed, stage, answer_until, answer, version, by_person, at
             FROM outcomes WHERE meeting = $1 AND participant = $2 ORDER BY version DESC LIMIT $3",
            &[meeting.into(), self.participant.into(), VERSIONS.into()],
        )?;
        rows.iter().map(outcome).collect()
    }

    /// Meetings of which the participant is asked whether it is true that they did not come, latest first.
    pub fn asked_outcomes(&mut self) -> Result<Vec<(Booking, Handler)>, Failure> {
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", ",
                handler_columns!(),
                " FROM bookings b JOIN people p ON p.id = b.staff WHERE b.participant = $1
                 AND b.outcome = 'asked' AND b.outcome_until > $2
                 ORDER BY b.end_at DESC LIMIT $3"
            ),
            &[self.participant.into(), self.now.into(), MOST.into()],
        )?;
        rows.iter().map(|row| Ok((booking(row)?, handler(row, BOOKING_WIDTH)?))).collect()
    }
}

impl OpenRecord<'_, '_> {
    /// Keeps a new version of how a meeting turned out. The people are locked and the version is checked before.
    pub fn add_outcome(&mut self, meeting: BookingId, outcome: &Outcome) -> Result<(), Failure> {
        let participant = self.participant;
        self.add_version(meeting.0, outcome)?;
        self.tx
            .execute(
                "UPDATE bookings SET outcome = $3, outcome_until = $4 WHERE id = $1 AND participant = $2",
                &[
                    meeting.into(),
                    participant.into(),
                    outcome.stage.as_str().into(),
                    outcome.answer_until.into(),
                ],
            )
            .map(drop)
    }

    /// One version of how any meeting turned out for the participant.
    pub(super) fn add_version(&mut self, meeting: Uuid, outcome: &Outcome) -> Result<(), Failure> {
        let participant = self.participant;
        self.tx
            .execute(
            "INSERT INTO outcomes (meeting, participant, version, took_place, came, reason, agreed, stage,
                answer_until, answer, by_person, at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            &[
                meeting.into(),
                participant.into(),
                outcome.version.into(),
                outcome.facts.took_place.into(),
                outcome.facts.came.into(),
                outcome.facts.reason.map(Reason::as_str).into(),
                (&outcome.agreed).into(),
                outcome.stage.as_str().into(),
                outcome.answer_until.into(),
                (&outcome.answer).into(),
                outcome.by.into(),
                outcome.at.into(),
            ],
        )
        .map(drop)
    }
}

impl Desk<'_, '_> {
    /// The caller's meetings that are over and of which it is not told how they went, or that the caller is to
    /// settle, also when the assignment has ended since; the oldest first, each with whether the participant was
    /// asked. The look is the caller's to log.
    pub(super) fn untold_outcomes(&mut self, limit: i64) -> Result<Vec<(Named, bool)>, Failure> {
        let rows = self.tx.rows(
            concat!(
                "SELECT ",
                booking_columns!(),
                ", p.name, b.outcome FROM bookings b JOIN people p ON p.id = b.participant WHERE b.staff = $1
                 AND b.state = 'booked' AND b.outcome IN ('none', 'asked', 'answered') AND b.end_at <= $2
                 AND (b.outcome <> 'asked' OR b.outcome_until <= $2)
                 ORDER BY b.end_at LIMIT $3"
            ),
            &[self.staff.into(), self.now.into(), limit.into()],
        )?;
        let untold = |row: &Row| {
            let named = (booking(row)?, row.get(BOOKING_WIDTH)?);
            Ok((named, row.get::<String>(BOOKING_WIDTH + 1)? != "none"))
        };
        rows.iter().map(untold).collect()
    }
}

fn outcome(row: &Row) -> Result<Outcome, Failure> {
    let unknown = || Failure::Broken("a stored word without a meaning".to_owned());
    let reason: Option<String> = row.get(2)?;
    let reason = reason.map(|word| Reason::parse(&word).ok_or_else(unknown)).transpose()?;
    Ok(Outcome {
        facts: Facts { took_place: row.get(0)?, came: row.get(1)?, reason },
        agreed: row.get(3)?,
        stage: Stage::parse(&row.get::<String>(4)?).ok_or_else(unknown)?,
        answer_until: row.get(5)?,
        answer: row.get(6)?,
        version: row.get(7)?,
        by: row.get(8)?,
        at: row.get(9)?,
    })
}
