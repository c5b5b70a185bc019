//! Group meetings of the demo: one with free seats, and one that is full with somebody in the line.

use domain::group::{Group, Place, Seat, State};
use domain::id::{GroupId, ParticipantId, StaffId};
use jiff::{SignedDuration, Timestamp};
use uuid::Uuid;

use super::{back, weekday_at};
use crate::store::{Failure, Tx};

/// Who leads them, and who is in the full one, first come first.
pub struct People {
    pub karin: StaffId,
    pub sara: StaffId,
    pub seated: [ParticipantId; 2],
    pub in_line: ParticipantId,
}

/// Late in the afternoon, so that nobody's free times are taken.
pub fn add(tx: &mut Tx<'_>, people: &People, now: Timestamp) -> Result<(), Failure> {
    let mut cafe = Group {
        id: GroupId(Uuid::now_v7()),
        staff: people.karin,
        title: "Prova på att arbeta i café".to_owned(),
        about: "Vi visar runt, och den som vill får stå i kassan en stund.".to_owned(),
        place: "Café Tornet, Handenterminalen 3".to_owned(),
        span: weekday_at(now, 8, 17),
        seats: 4,
        offer_for: SignedDuration::from_hours(24),
        state: State::Open,
        reason: String::new(),
        people: Vec::new(),
        version: 1,
    };
    let mut writing = Group {
        id: GroupId(Uuid::now_v7()),
        staff: people.sara,
        title: "Skriva cv tillsammans".to_owned(),
        about: "Ta med en dator om du har en. Det finns två att låna.".to_owned(),
        place: super::PLACE.to_owned(),
        span: weekday_at(now, 9, 17),
        seats: 2,
        ..cafe.clone()
    };
    let seat = |number, person, place| Seat { person, place, number };
    let [first, second] = people.seated;
    cafe.people = vec![seat(1, first, Place::Seated)];
    writing.people = vec![
        seat(1, second, Place::Seated),
        seat(2, first, Place::Seated),
        seat(3, people.in_line, Place::Waiting),
    ];
    for group in [&cafe, &writing] {
        tx.add_demo_group(group, back(now, 3))?;
    }
    Ok(())
}
