//! How a demo's meetings went: one that is told, and one that its handler has yet to tell.

use domain::id::StaffId;
use jiff::Timestamp;

use crate::store::demo::NewMeeting;
use crate::store::{Failure, Tx};

/// Tells of the meetings with `staff` that are over.
pub fn add(
    tx: &mut Tx<'_>,
    meetings: &[NewMeeting<'_>],
    staff: StaffId,
    now: Timestamp,
) -> Result<(), Failure> {
    let agreed =
        "Sara frågar Café Tornet om ett schema för veckan. Amina skriver ner vad hon kan om bröd.";
    let over = meetings.iter().filter(|meeting| meeting.span.end < now && meeting.staff == staff);
    over.into_iter().try_for_each(|meeting| tx.add_demo_outcome(meeting, agreed, meeting.span.end))
}
