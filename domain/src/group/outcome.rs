//! Of whom it can be told how a group meeting went: those who had a seat, once it has begun.

use jiff::Timestamp;

use super::{Group, Place, State};
use crate::id::ParticipantId;
use crate::outcome::Refusal;

/// Whether it can be told how the meeting went for this person.
pub fn can_be_told(group: &Group, person: ParticipantId, now: Timestamp) -> Result<(), Refusal> {
    let is_seated = group.of(person).is_some_and(|seat| seat.place == Place::Seated);
    if group.state == State::Cancelled || !is_seated {
        return Err(Refusal::NotBooked);
    }
    if group.span.start > now { Err(Refusal::NotYet) } else { Ok(()) }
}
