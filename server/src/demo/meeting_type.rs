//! The kinds of meetings of the demo's sub-project.

use domain::booking::Mode;
use domain::id::MeetingTypeId;
use domain::meeting_type::{MeetingType, Notice};
use jiff::Timestamp;
use uuid::Uuid;

use crate::store::demo::SUB_PROJECT;
use crate::store::{Failure, Tx};

pub fn add(tx: &mut Tx<'_>, now: Timestamp) -> Result<(), Failure> {
    let all = [talk(), short_call(), first_meeting()];
    all.iter().try_for_each(|kind| tx.add_meeting_type(SUB_PROJECT, kind, now))
}

/// As long as the member of staff's own meetings; they answer.
fn talk() -> MeetingType {
    MeetingType::ordinary(MeetingTypeId(Uuid::new_v4()), "Samtal".to_owned())
}

/// Booked at once.
fn short_call() -> MeetingType {
    MeetingType {
        id: MeetingTypeId(Uuid::new_v4()),
        name: "Kort samtal i telefon".to_owned(),
        calendar_title: "Samtal".to_owned(),
        length_minutes: Some(20),
        horizon_days: Some(28),
        modes: vec![Mode::Phone],
        needs_answer: false,
        notice: Notice::default(),
        most_per_day: Some(3),
        ..talk()
    }
}

/// Only staff book it.
fn first_meeting() -> MeetingType {
    MeetingType {
        id: MeetingTypeId(Uuid::new_v4()),
        name: "Första mötet".to_owned(),
        length_minutes: Some(60),
        before_minutes: 15,
        after_minutes: 30,
        modes: vec![Mode::Visit, Mode::Video],
        preparation: "Du behöver inte förbereda något. Ta gärna med någon du känner dig trygg med."
            .to_owned(),
        participant_books: false,
        notice: Notice { move_minutes: 1_440, cancel_minutes: 1_440 },
        too_late: "Rummet är bokat för er. Säg till så fort du vet, så hittar vi en annan dag."
            .to_owned(),
        ..talk()
    }
}
