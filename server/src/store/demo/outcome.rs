//! How meetings of a demo went.

use domain::event;
use jiff::Timestamp;

use super::super::{Failure, Tx};
use super::NewMeeting;

impl Tx<'_> {
    /// Tells of a meeting that it took place and that its participant came.
    pub fn add_demo_outcome(
        &mut self,
        meeting: &NewMeeting<'_>,
        agreed: &str,
        at: Timestamp,
    ) -> Result<(), Failure> {
        let NewMeeting { id, participant, staff, .. } = *meeting;
        self.execute(
            "INSERT INTO outcomes (meeting, participant, version, took_place, came, agreed, stage, by_person, at)
             VALUES ($1, $2, 1, $3, $3, $4, 'settled', $5, $6)",
            &[id.into(), participant.into(), true.into(), agreed.into(), staff.into(), at.into()],
        )?;
        self.execute("UPDATE bookings SET outcome = 'settled' WHERE id = $1", &[id.into()])?;
        self.add_demo_event(participant, staff.into(), at, event::Kind::OutcomeTold, id)
    }

    /// Leaves the meetings of the years behind without a question about how they went.
    pub fn waive_outcomes(&mut self, now: Timestamp) -> Result<(), Failure> {
        self.execute(
            "UPDATE bookings SET outcome = 'waived' WHERE end_at <= $1 AND state = 'booked' AND outcome = 'none'",
            &[now.into()],
        )
        .map(drop)
    }
}
