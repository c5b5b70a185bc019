//! The life of seats, lines and offers, in examples and at random.

use jiff::{SignedDuration, Timestamp};
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::words::Code;

fn person(number: u128) -> ParticipantId {
    ParticipantId(Uuid::from_u128(number))
}

const SARA: StaffId = StaffId(Uuid::from_u128(99));

fn now() -> Timestamp {
    "2026-11-24T07:00:00Z".parse().unwrap()
}

fn later(hours: i64) -> Timestamp {
    now() + SignedDuration::from_hours(hours)
}

/// A group in a week from now.
fn group(seats: usize) -> Group {
    let span = Span::new(later(168), later(169));
    let offer_for = SignedDuration::from_hours(24);
    let new = New {
        title: "Prova på".to_owned(),
        about: String::new(),
        place: "Biblioteket".to_owned(),
        span,
        seats,
        offer_for,
    };
    new.group(GroupId(Uuid::from_u128(7)), SARA)
}

fn mine(group: &Group, who: u128, at: Timestamp) -> Mine {
    group.clone().seen_by(person(who), at).mine
}

/// One seat, taken by the first; the others stand in line.
fn full_with_line(line: u128) -> Group {
    let mut group = group(1).turn(now()).take(person(1), now()).unwrap().group;
    for who in 2..2 + line {
        group = group.turn(now()).stand(person(who), now()).unwrap().group;
    }
    group
}

#[test]
fn the_last_seat_is_one_persons_and_the_next_gets_the_way_into_the_line() {
    let group = full_with_line(0);
    let full = group.clone().turn(now()).take(person(2), now());
    assert_eq!(full.unwrap_err(), Refusal::Full);
    let again = group.clone().turn(now()).take(person(1), now());
    assert_eq!(again.unwrap_err(), Refusal::HasSeat);
    let group = group.turn(now()).stand(person(2), now()).unwrap().group;
    assert_eq!(mine(&group, 2, now()), Mine::Waiting { number: 1 });
    let twice = group.turn(now()).stand(person(2), now());
    assert_eq!(twice.unwrap_err(), Refusal::InLine);
}

#[test]
fn nobody_stands_in_line_beside_a_free_seat() {
    let stand = group(1).turn(now()).stand(person(1), now());
    assert_eq!(stand.unwrap_err(), Refusal::SeatFree);
}

#[test]
fn a_seat_given_back_is_kept_for_the_first_in_line_and_for_nobody_else() {
    let turn = full_with_line(2).turn(now()).leave(person(1), now()).unwrap();
    let told: Vec<_> = turn.steps.iter().map(|step| (step.seat.person, step.is_told)).collect();
    assert_eq!(told, [(person(1), false), (person(2), true)]);
    let group = turn.group;
    assert_eq!(mine(&group, 2, now()), Mine::Offered { until: later(24) });
    assert_eq!(mine(&group, 3, now()), Mine::Waiting { number: 1 });
    let taken = group.clone().turn(now()).take(person(4), now());
    assert_eq!(taken.unwrap_err(), Refusal::Full);
    let group = group.turn(now()).answer(person(2), true, now()).unwrap().group;
    assert_eq!(mine(&group, 2, now()), Mine::Seated);
    let nothing = group.turn(now()).answer(person(3), true, now());
    assert_eq!(nothing.unwrap_err(), Refusal::NotOffered);
}

#[test]
fn an_offer_goes_on_to_the_next_by_itself_each_time_it_ends() {
    let group = full_with_line(3).turn(now()).leave(person(1), now()).unwrap().group;
    assert_eq!(mine(&group, 2, later(23)), Mine::Offered { until: later(24) });
    assert_eq!(mine(&group, 2, later(24)), Mine::Lapsed);
    assert_eq!(mine(&group, 3, later(24)), Mine::Offered { until: later(48) });
    // Nobody has looked for two days: the third is asked, as if somebody had.
    assert_eq!(mine(&group, 3, later(49)), Mine::Lapsed);
    assert_eq!(mine(&group, 4, later(49)), Mine::Offered { until: later(72) });
    let late = group.clone().turn(later(24)).answer(person(2), true, later(24));
    assert_eq!(late.unwrap_err(), Refusal::NotOffered);
    // When the line is empty the seat is free for all.
    assert_eq!(group.seen_by(person(9), later(73)).free, 1);
}

#[test]
fn an_offer_ends_when_the_meeting_begins_and_none_is_made_after() {
    let group = full_with_line(2).turn(later(160)).leave(person(1), later(160)).unwrap().group;
    assert_eq!(mine(&group, 2, later(160)), Mine::Offered { until: later(168) });
    assert_eq!(mine(&group, 3, later(168)), Mine::Waiting { number: 1 });
    let begun = group.turn(later(168)).take(person(3), later(168));
    assert_eq!(begun.unwrap_err(), Refusal::Started);
}

#[test]
fn who_comes_again_comes_last() {
    let group = full_with_line(2).turn(now()).leave(person(2), now()).unwrap().group;
    assert_eq!(mine(&group, 3, now()), Mine::Waiting { number: 1 });
    let group = group.turn(now()).stand(person(2), now()).unwrap().group;
    assert_eq!(mine(&group, 2, now()), Mine::Waiting { number: 2 });
}

#[test]
fn only_who_leads_it_cancels_and_then_nothing_moves() {
    let group = full_with_line(1);
    let other = StaffId(Uuid::from_u128(5));
    let refused = group.clone().turn(now()).cancel(other, String::new(), now());
    assert_eq!(refused.unwrap_err(), Refusal::NotLeader);
    let group = group.turn(now()).cancel(SARA, "Sjuk".to_owned(), now()).unwrap().group;
    assert_eq!((group.state, group.version), (State::Cancelled, 2));
    let leave = group.clone().turn(now()).leave(person(1), now());
    assert_eq!(leave.unwrap_err(), Refusal::Cancelled);
    assert_eq!(group.turn(later(100)).steps, []);
}

#[test]
fn a_form_is_read_whole_and_everything_wrong_is_told_at_once() {
    let filled = |name: &str| match name {
        field::TITLE => "Prova på kaféet",
        field::DAY => "2026-12-01",
        field::FROM => "13",
        field::TO => "14.30",
        field::PLACE => "Biblioteket",
        field::SEATS => "8",
        _ => "",
    };
    let new = New::read(filled, now()).unwrap();
    assert_eq!((new.seats, new.offer_for), (8, SignedDuration::from_hours(24)));
    assert_eq!(new.span.minutes(), 90);
    let wrongs = New::read(|_| "", now()).unwrap_err();
    let fields: Vec<_> = wrongs.iter().map(|wrong| wrong.field).collect();
    assert_eq!(fields, ["rubrik", "dag", "fran", "till", "plats", "platser"]);
    let with = |field: &'static str, value: &'static str| {
        let typed = |name: &str| if name == field { value } else { filled(name) };
        New::read(typed, now()).unwrap_err()
    };
    assert_eq!(with(field::DAY, "2026-11-23"), [Wrong::new(field::DAY, Code::Past)]);
    assert_eq!(with(field::TO, "12"), [Wrong::new(field::TO, Code::WrongOrder)]);
    assert_eq!(with(field::SEATS, "0"), [Wrong::new(field::SEATS, Code::NotANumber)]);
    assert_eq!(with(field::OFFER, "200"), [Wrong::new(field::OFFER, Code::NotANumber)]);
    assert_eq!(with(field::DAY, "2029-01-01")[0].code, Code::TooMany { limit: 730 });
}

#[test]
fn the_hour_that_spring_skips_is_no_time_for_a_group() {
    let typed = |name: &str| match name {
        field::DAY => "2027-03-28",
        field::FROM => "2.30",
        field::TO => "4",
        field::SEATS => "2",
        _ => "x",
    };
    assert!(
        New::read(typed, now()).unwrap_err().contains(&Wrong::new(field::FROM, Code::NotATime))
    );
}

#[test]
fn how_it_went_is_told_of_those_who_had_a_seat_once_it_has_begun() {
    use crate::outcome::Refusal as Untold;
    let group = full_with_line(2);
    assert_eq!(can_be_told(&group, person(1), later(167)), Err(Untold::NotYet));
    assert_eq!(can_be_told(&group, person(1), later(168)), Ok(()));
    assert_eq!(can_be_told(&group, person(2), later(168)), Err(Untold::NotBooked));
    let cancelled = group.turn(now()).cancel(SARA, "Sjuk".to_owned(), now()).unwrap().group;
    assert_eq!(can_be_told(&cancelled, person(1), later(168)), Err(Untold::NotBooked));
}

#[test]
fn a_calendar_is_told_of_every_change_by_a_higher_number_also_of_the_one_that_time_makes() {
    use crate::feed::{Entry, Sureness};
    let entry = |group: &Group, who, changes, at| {
        let own = (changes, now());
        let entry = Entry::of_seat(group, person(who), own, "Möte".to_owned(), at);
        (entry.sureness, entry.sequence)
    };
    let full = full_with_line(2);
    assert_eq!(entry(&full, 1, 1, now()), (Sureness::Agreed, 4));
    let offered = full.turn(now()).leave(person(1), now()).unwrap().group;
    assert_eq!(entry(&offered, 1, 2, now()), (Sureness::Ended, 6));
    assert_eq!(entry(&offered, 2, 2, now()), (Sureness::Asked, 6));
    assert_eq!(entry(&offered, 2, 2, later(24)), (Sureness::Ended, 7));
    let lapsed = offered.turn(later(24)).group;
    assert_eq!(entry(&lapsed, 2, 3, later(24)), (Sureness::Ended, 8));
    let led = Entry::of_group(&lapsed, now(), "Möte".to_owned());
    assert_eq!((led.sureness, led.sequence, led.id), (Sureness::Agreed, 2, lapsed.id.0));
    let cancelled = lapsed.turn(now()).cancel(SARA, "Sjuk".to_owned(), now()).unwrap().group;
    let led = Entry::of_group(&cancelled, now(), "Möte".to_owned());
    assert_eq!((led.sureness, led.sequence), (Sureness::Ended, 4));
}

use crate::words::Wrong;

#[derive(Clone, Copy, Debug)]
enum Act {
    Take(u128),
    Stand(u128),
    Answer(u128, bool),
    Leave(u128),
    Wait(i64),
}

fn act() -> impl Strategy<Value = Act> {
    let who = || 1..8_u128;
    prop_oneof![
        who().prop_map(Act::Take),
        who().prop_map(Act::Stand),
        (who(), any::<bool>()).prop_map(|(who, yes)| Act::Answer(who, yes)),
        who().prop_map(Act::Leave),
        (0..40_i64).prop_map(Act::Wait),
    ]
}

fn line(group: &Group) -> Vec<ParticipantId> {
    let mut line: Vec<_> =
        group.people.iter().filter(|seat| seat.place == Place::Waiting).collect();
    line.sort_by_key(|seat| seat.number);
    line.into_iter().map(|seat| seat.person).collect()
}

proptest! {
    #[test]
    fn seats_are_never_given_twice_and_the_line_keeps_its_order(
        seats in 1..4_usize,
        acts in prop::collection::vec(act(), 1..60),
    ) {
        let mut at = now();
        let mut kept = group(seats);
        for act in acts {
            if let Act::Wait(hours) = act {
                at += SignedDuration::from_hours(hours);
            }
            let before = kept.clone();
            let turn = kept.clone().turn(at);
            let settled = turn.clone();
            let done = match act {
                Act::Take(who) => turn.take(person(who), at),
                Act::Stand(who) => turn.stand(person(who), at),
                Act::Answer(who, yes) => turn.answer(person(who), yes, at),
                Act::Leave(who) => turn.leave(person(who), at),
                Act::Wait(_) => Ok(turn),
            };
            // A refusal changes nothing that time has not.
            let turn = done.unwrap_or(settled);
            let taken = turn.group.people.iter().filter(|seat| seat.place.takes_a_seat()).count();
            prop_assert!(taken <= seats, "{taken} of {seats}");
            // Who still waits stands in the order they stood before, and who was offered a seat stood before them.
            let old = line(&before);
            let new = line(&turn.group);
            let stayed: Vec<_> = old.iter().filter(|who| new.contains(who)).collect();
            let first: Vec<_> = new.iter().take(stayed.len()).collect();
            prop_assert_eq!(&stayed, &first);
            let offered = turn.steps.iter().filter(|step| step.is_told && step.seat.place.until().is_some());
            let offered: Vec<_> = offered.map(|step| step.seat.person).collect();
            let due: Vec<_> = old.iter().filter(|who| offered.contains(who)).copied().collect();
            prop_assert_eq!(&offered, &due);
            // Before it begins nobody waits beside a free seat, and numbers in line run from 1.
            if at < turn.group.span.start {
                prop_assert!(turn.group.free() == 0 || new.is_empty());
            }
            for (index, who) in new.iter().enumerate() {
                prop_assert_eq!(turn.group.number_in_line(*who), Some(index + 1));
            }
            // Looking twice is looking once.
            prop_assert_eq!(turn.group.clone().turn(at).steps, []);
            kept = turn.group;
        }
    }

    #[test]
    fn time_passes_the_same_in_one_look_as_in_many(line in 1..5_u128, hours in prop::collection::vec(0..30_i64, 1..8)) {
        let start = full_with_line(line).turn(now()).leave(person(1), now()).unwrap().group;
        let mut at = now();
        let mut many = start.clone();
        for step in hours {
            at += SignedDuration::from_hours(step);
            many = many.turn(at).group;
        }
        prop_assert_eq!(many, start.turn(at).group);
    }
}
