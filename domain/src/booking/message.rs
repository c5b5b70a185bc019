//! Who is told of a change of a meeting: everybody in it but the one who made it.

use super::Booking;
use crate::id::PersonId;

/// The people of the meeting that `actor` does not have to tell.
pub fn receivers(booking: &Booking, actor: PersonId) -> Vec<PersonId> {
    // Who was asked about a move that nobody answered in time is in it no longer.
    let moves_to = booking.open_move(booking.changed_at).map(|moving| moving.staff);
    let staff = [Some(booking.staff), booking.also, moves_to];
    let mut people: Vec<PersonId> = vec![booking.participant.into()];
    people.extend(staff.into_iter().flatten().map(PersonId::from));
    people.retain(|person| *person != actor);
    people.sort_unstable();
    people.dedup();
    people
}
