//! How much one participant can have ahead: enough for anybody, too little to fill somebody's calendar.

use super::{Refusal, State};
use crate::id::StaffId;

/// The most wishes and proposals that wait for an answer between a participant and one member of staff.
pub const MOST_ASKED: usize = 10;
/// The most meetings a participant has ahead, agreed ones too, whoever they are with.
pub const MOST_AHEAD: usize = 40;

/// Whether one more can be asked of `staff` beside the live meetings a participant has ahead.
pub fn check_room(ahead: &[(StaffId, State)], staff: StaffId) -> Result<(), Refusal> {
    let waits = |(with, state): &&(StaffId, State)| *with == staff && *state != State::Booked;
    if ahead.iter().filter(waits).count() >= MOST_ASKED {
        return Err(Refusal::TooManyAsked);
    }
    if ahead.len() >= MOST_AHEAD { Err(Refusal::TooManyAhead) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use uuid::Uuid;

    use super::*;

    const SARA: StaffId = StaffId(Uuid::from_u128(1));
    const ERIK: StaffId = StaffId(Uuid::from_u128(2));

    #[test]
    fn ten_wait_with_one_and_more_can_be_asked_of_another() {
        let mut ahead = vec![(SARA, State::Requested); MOST_ASKED - 1];
        assert_eq!(check_room(&ahead, SARA), Ok(()));
        ahead.push((SARA, State::Proposed));
        assert_eq!(check_room(&ahead, SARA), Err(Refusal::TooManyAsked));
        assert_eq!(check_room(&ahead, ERIK), Ok(()));
    }

    #[test]
    fn what_is_agreed_does_not_wait_but_forty_are_enough() {
        let mut ahead = vec![(SARA, State::Booked); MOST_AHEAD - 1];
        assert_eq!(check_room(&ahead, SARA), Ok(()));
        ahead.push((ERIK, State::Booked));
        assert_eq!(check_room(&ahead, SARA), Err(Refusal::TooManyAhead));
    }
}
