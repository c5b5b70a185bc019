//! Kinds of meetings in words: what they are called, how long they take, and when they are booked.

use domain::booking::{Mode, Standing};
use domain::id::MeetingTypeId;
use domain::meeting_type::MeetingType;
use jiff::Timestamp;
use leptos::prelude::*;
use uuid::Uuid;

use super::Meeting;
use crate::text::T;
use crate::ui::{Choice, time};

/// The kinds to choose from, each with what it means.
pub fn choices(t: T, kinds: &[MeetingType]) -> Vec<Choice> {
    let choice = |kind: &MeetingType| {
        Choice::new(kind.id.to_string(), kind.name.clone()).hint(hint(t, kind))
    };
    kinds.iter().map(choice).collect()
}

/// "20 minuter. Tiden bokas direkt."
fn hint(t: T, kind: &MeetingType) -> String {
    let length = kind.length_minutes;
    let length = length.map_or_else(|| t.meeting_type_length_own(), |it| time::length(t, it));
    if kind.needs_answer { t.meeting_type_answer(length) } else { t.meeting_type_at_once(length) }
}

/// Until when an agreed meeting can be changed here, where its kind says so and that is still ahead.
pub fn limits(t: T, meeting: &Meeting) -> Option<String> {
    let notice = meeting.kind.as_ref()?.notice;
    let start = meeting.booking.span.start;
    let is_agreed = matches!(meeting.standing, Standing::Booked | Standing::Today);
    let until = |minutes: i64, last: Timestamp, can: bool| {
        (is_agreed && can && minutes > 0).then(|| time::moment(t, last))
    };
    let moved = until(notice.move_minutes, notice.last_move(start), meeting.can_be_moved);
    let cancelled =
        until(notice.cancel_minutes, notice.last_cancel(start), meeting.can_be_cancelled);
    match (moved, cancelled) {
        (Some(moved), Some(cancelled)) if moved == cancelled => {
            Some(t.meeting_type_until_both(moved))
        }
        (Some(moved), Some(cancelled)) => Some(t.meeting_type_until_each(moved, cancelled)),
        (Some(moved), None) => Some(t.meeting_type_until_move(moved)),
        (None, Some(cancelled)) => Some(t.meeting_type_until_cancel(cancelled)),
        (None, None) => None,
    }
}

/// What is said instead of the way to cancel when it is too late for that here.
pub fn too_late(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let own = meeting.kind.as_ref().map(|kind| kind.too_late.clone()).unwrap_or_default();
    let words = match (own.is_empty(), meeting.can_be_cancelled) {
        (false, _) => own,
        (true, true) => t.meeting_type_late_move(),
        (true, false) => t.meeting_type_late(),
    };
    let call = t.meeting_type_late_call(&meeting.with.name, &meeting.with.phone);
    view! { <p class="p-own" dir="auto">{words}</p> <p>{call}</p> }
}

/// An ordinary kind, for examples.
pub fn talk() -> MeetingType {
    MeetingType::ordinary(MeetingTypeId(Uuid::from_u128(0x71)), "Samtal".to_owned())
}

/// A kind that is booked at once, for examples.
pub fn short_call() -> MeetingType {
    MeetingType {
        id: MeetingTypeId(Uuid::from_u128(0x72)),
        name: "Kort samtal i telefon".to_owned(),
        calendar_title: "Samtal".to_owned(),
        length_minutes: Some(20),
        modes: vec![Mode::Phone],
        needs_answer: false,
        preparation: "Ha papper och penna nära.".to_owned(),
        too_late: "Nu ligger numret redan framme. Säg till så fort du vet.".to_owned(),
        ..talk()
    }
}
