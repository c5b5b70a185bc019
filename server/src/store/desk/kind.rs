//! The kinds of the meetings on a desk.

use domain::booking::Booking;
use domain::meeting_type::MeetingType;

use super::{Desk, Failure};

impl Desk<'_, '_> {
    /// The kinds of these meetings, each once; also those that can be chosen no longer.
    pub fn kinds_of<'m>(
        &mut self,
        meetings: impl Iterator<Item = &'m Booking>,
    ) -> Result<Vec<MeetingType>, Failure> {
        let mut ids: Vec<_> = meetings.filter_map(|booking| booking.meeting_type).collect();
        ids.sort_unstable();
        ids.dedup();
        ids.into_iter().map(|id| self.tx.meeting_type(id)).collect()
    }
}
