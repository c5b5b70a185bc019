//! Who is told of a change of a meeting: everybody in it but the one who made it.

use super::Booking;
use crate::id::PersonId;

/// The people of the meeting that `actor` does not have to tell.
pub fn receivers(booking: &Booking, actor: PersonId) -> Vec<PersonId> {
    let staff = [Some(booking.staff), booking.also, booking.moving.map(|moving| moving.staff)];
    let mut people: Vec<PersonId> = vec![booking.participant.into()];
    people.extend(staff.into_iter().flatten().map(PersonId::from));
    people.retain(|person| *person != actor);
    people.sort_unstable();
    people.dedup();
    people
}
