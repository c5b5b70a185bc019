//! Group meetings of the demo, with the people in them.

use domain::event::Kind;
use domain::group::{Group, Place};
use jiff::Timestamp;

use super::SUB_PROJECT;
use crate::store::{Failure, Tx};

impl Tx<'_> {
    /// Adds a group meeting and everybody in it, each with the event that tells of it.
    pub fn add_demo_group(&mut self, group: &Group, at: Timestamp) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO group_meetings (id, sub_project, staff, title, about, place, start_at, end_at, seats,
                offer_minutes, state, made_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $12)",
            &[
                group.id.into(),
                SUB_PROJECT.into(),
                group.staff.into(),
                (&group.title).into(),
                (&group.about).into(),
                (&group.place).into(),
                group.span.start.into(),
                group.span.end.into(),
                i64::try_from(group.seats).unwrap_or(i64::MAX).into(),
                group.offer_for.as_mins().into(),
                group.state.as_str().into(),
                at.into(),
            ],
        )?;
        for seat in &group.people {
            self.execute(
                "INSERT INTO group_seats (meeting, person, leader, start_at, end_at, place, number, changed_at)
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
                &[
                    group.id.into(),
                    seat.person.into(),
                    group.staff.into(),
                    group.span.start.into(),
                    group.span.end.into(),
                    seat.place.as_str().into(),
                    seat.number.into(),
                    at.into(),
                ],
            )?;
            let kind =
                if seat.place == Place::Seated { Kind::GroupSeated } else { Kind::GroupWaiting };
            self.add_demo_event(seat.person, seat.person.into(), at, kind, group.id.0)?;
        }
        Ok(())
    }
}
