//! A move from question to answer, and what else can happen to it.

use jiff::{SignedDuration, Timestamp, ToSpan};
use uuid::Uuid;

use super::*;
use crate::booking::{Wish, receivers};
use crate::id::{BookingId, ParticipantId};

const SARA: StaffId = StaffId(Uuid::from_u128(1));
const ERIK: StaffId = StaffId(Uuid::from_u128(2));
const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(3));
const DAY: SignedDuration = SignedDuration::from_hours(24);

fn now() -> Timestamp {
    "2026-11-20T08:00:00Z".parse().unwrap()
}

/// 45 minutes from so many hours ahead.
fn ahead(hours: i64) -> Span {
    let start = now() + SignedDuration::from_hours(hours);
    Span::new(start, start + 45.minutes())
}

fn asked() -> Booking {
    let wish = Wish::read("telefon", "", "", "").unwrap();
    let id = BookingId(Uuid::from_u128(9));
    Booking::request(id, (AMINA, SARA), ahead(96), wish, String::new(), now())
}

fn booked() -> Booking {
    asked().confirm(SARA, "Välkommen".to_owned(), now()).unwrap()
}

#[test]
fn the_old_time_stands_until_the_other_one_says_yes() {
    let was = booked();
    let asked = was.clone().ask_move(AMINA.into(), (SARA, ahead(120)), DAY, now()).unwrap();
    assert_eq!((asked.span, asked.state, asked.version), (was.span, was.state, was.version + 1));
    assert_eq!(asked.open_move(now()).unwrap().span, ahead(120));
    assert!(asked.answers_move(SARA.into(), now()) && !asked.answers_move(AMINA.into(), now()));
    assert_eq!(asked.clone().confirm_move(AMINA.into(), now()), Err(Refusal::NotMyHandler));
    let moved = asked.confirm_move(SARA.into(), now()).unwrap();
    assert_eq!((moved.id, moved.span, moved.moving), (was.id, ahead(120), None));
    assert_eq!((moved.version, moved.answer.as_str()), (was.version + 2, "Välkommen"));
    assert_eq!(moved.confirm_move(SARA.into(), now()), Err(Refusal::AlreadyAnswered));
}

#[test]
fn a_no_and_a_change_of_mind_leave_the_meeting_where_it_was() {
    let asked = booked().ask_move(SARA.into(), (SARA, ahead(120)), DAY, now()).unwrap();
    let words = "Jag jobbar då".to_owned();
    let no = asked.clone().decline_move(AMINA.into(), words, now()).unwrap();
    assert_eq!((no.span, no.moving, no.answer.as_str()), (ahead(96), None, "Jag jobbar då"));
    assert_eq!(asked.clone().withdraw_move(AMINA.into(), now()), Err(Refusal::NotMyHandler));
    let kept = asked.withdraw_move(SARA.into(), now()).unwrap();
    assert_eq!((kept.span, kept.moving, kept.state), (ahead(96), None, State::Booked));
    assert_eq!(kept.withdraw_move(SARA.into(), now()), Err(Refusal::AlreadyAnswered));
}

#[test]
fn what_staff_ask_for_is_held_for_a_day_and_then_let_go() {
    let asked = booked().ask_move(SARA.into(), (SARA, ahead(120)), DAY, now()).unwrap();
    let over = now() + DAY;
    assert!(asked.open_move(over - 1.second()).is_some());
    assert_eq!((asked.open_move(over), asked.lapsed_move(over).is_some()), (None, true));
    let turn = |reader, at| asked.pending(reader, at).map(|pending| pending.turn);
    assert_eq!(turn(AMINA.into(), now()), Some(Turn::Yours));
    assert_eq!(turn(SARA.into(), now()), Some(Turn::Theirs));
    assert_eq!(turn(ERIK.into(), now()), Some(Turn::Others));
    assert_eq!(turn(AMINA.into(), over), Some(Turn::Over));
    assert_eq!(turn(AMINA.into(), ahead(96).start), None);
    assert_eq!(asked.clone().confirm_move(AMINA.into(), over), Err(Refusal::HoldOver));
    assert_eq!(asked.clone().confirm_move(AMINA.into(), ahead(96).start), Err(Refusal::Started));
    // Another wish takes the place of one that lapsed.
    let again = asked.ask_move(AMINA.into(), (SARA, ahead(121)), DAY, over).unwrap();
    assert!(again.answers_move(SARA.into(), over));
}

#[test]
fn what_a_participant_asks_for_waits_until_one_of_the_times_has_come() {
    let later = booked().ask_move(AMINA.into(), (SARA, ahead(120)), DAY, now()).unwrap();
    assert_eq!(later.moving.unwrap().held_until, ahead(96).start);
    let sooner = booked().ask_move(AMINA.into(), (SARA, ahead(30)), DAY, now()).unwrap();
    assert_eq!(sooner.moving.unwrap().held_until, ahead(30).start);
    assert_eq!(sooner.confirm_move(SARA.into(), ahead(30).start), Err(Refusal::TooLate));
}

#[test]
fn another_person_is_asked_when_one_is_picked() {
    let asked = booked().ask_move(AMINA.into(), (ERIK, ahead(120)), DAY, now()).unwrap();
    assert_eq!(asked.staff, SARA);
    assert_eq!(asked.clone().confirm_move(SARA.into(), now()), Err(Refusal::NotMyHandler));
    assert_eq!(asked.confirm_move(ERIK.into(), now()).unwrap().staff, ERIK);
}

#[test]
fn who_was_asked_in_vain_is_not_in_the_meeting_any_more() {
    let asked = booked().ask_move(AMINA.into(), (ERIK, ahead(30)), DAY, now()).unwrap();
    assert!(asked.is_with(ERIK, now()) && asked.is_with(SARA, now()));
    let lapsed = ahead(30).start;
    assert!(!asked.is_with(ERIK, lapsed) && asked.is_with(SARA, lapsed));
    let late = Booking { changed_at: lapsed, ..asked };
    assert_eq!(receivers(&late, AMINA.into()), [SARA.into()]);
}

#[test]
fn a_wish_that_waits_is_asked_for_at_the_new_time_instead() {
    let moved = asked().ask_move(AMINA.into(), (ERIK, ahead(120)), DAY, now()).unwrap();
    assert_eq!((moved.state, moved.span, moved.staff), (State::Requested, ahead(120), ERIK));
    assert_eq!((moved.moving, moved.version), (None, 2));
    let staff = asked().ask_move(SARA.into(), (SARA, ahead(120)), DAY, now());
    assert_eq!(staff, Err(Refusal::AlreadyAnswered), "staff answer a wish");
    let proposed = asked().propose(SARA, ahead(100), String::new(), DAY, now()).unwrap();
    let moved = proposed.clone().ask_move(SARA.into(), (SARA, ahead(120)), DAY, now()).unwrap();
    assert_eq!((moved.state, moved.span), (State::Proposed, ahead(120)));
    assert_eq!(moved.held_until, Some(now() + DAY));
    let own = proposed.ask_move(AMINA.into(), (SARA, ahead(120)), DAY, now());
    assert_eq!(own, Err(Refusal::AlreadyAnswered), "a proposal is answered");
}

#[test]
fn what_the_two_have_agreed_on_is_booked_at_once() {
    let close = Span::new(ahead(96).start + 15.minutes(), ahead(96).end + 15.minutes());
    let moved = booked().move_now(SARA.into(), (SARA, close), now()).unwrap();
    assert_eq!((moved.state, moved.span, moved.version), (State::Booked, close, 3));
    let proposed = asked().propose(SARA, ahead(100), String::new(), DAY, now()).unwrap();
    let agreed = proposed.move_now(SARA.into(), (SARA, ahead(120)), now()).unwrap();
    assert_eq!((agreed.state, agreed.previous, agreed.held_until), (State::Booked, None, None));
    assert_eq!(booked().move_now(ERIK.into(), (ERIK, close), now()), Err(Refusal::NotMyHandler));
}

#[test]
fn what_needs_no_answer_a_participant_moves_at_once_also_to_another_person() {
    let moved = booked().move_now(AMINA.into(), (ERIK, ahead(120)), now()).unwrap();
    assert_eq!((moved.staff, moved.span, moved.state), (ERIK, ahead(120), State::Booked));
    assert_eq!((moved.id, moved.version), (booked().id, booked().version + 1));
    assert_eq!(moved.moving, None);
}

#[test]
fn who_is_away_gives_up_the_time_and_holds_another_for_the_answer() {
    let message = || ("Jag är borta i dag".to_owned(), DAY);
    for meeting in [asked(), booked()] {
        let version = meeting.version;
        let away = meeting.propose_instead(SARA, ahead(120), message(), now()).unwrap();
        assert_eq!(
            (away.state, away.span, away.version),
            (State::Proposed, ahead(120), version + 1)
        );
        assert_eq!((away.previous, away.held_until), (Some(ahead(96)), Some(now() + DAY)));
        assert_eq!(away.answer, "Jag är borta i dag");
        assert_eq!(away.accept(now()).unwrap().state, State::Booked);
    }
    let other = booked().propose_instead(ERIK, ahead(120), message(), now());
    assert_eq!(other, Err(Refusal::NotMyHandler));
    let started = booked().propose_instead(SARA, ahead(120), message(), ahead(96).start);
    assert_eq!(started, Err(Refusal::Started));
}

#[test]
fn what_is_held_ends_on_a_whole_minute_whoever_asks() {
    let late = now() + 37.seconds();
    let until = now() + 24.hours();
    let far = ahead(72);
    let moved = booked().ask_move(SARA.into(), (SARA, far), DAY, late).unwrap();
    assert_eq!(moved.moving.unwrap().held_until, until.min(booked().span.start));
    let instead = (String::new(), DAY);
    let given_up = booked().propose_instead(SARA, far, instead, late).unwrap();
    assert_eq!(given_up.held_until, Some(until));
    let again = given_up.ask_move(SARA.into(), (SARA, ahead(96)), DAY, late).unwrap();
    assert_eq!(again.held_until, Some(until));
}

#[test]
fn nothing_moves_from_the_minute_the_meeting_starts_or_into_the_past() {
    let late = ahead(96).start;
    let move_it = |at| booked().ask_move(AMINA.into(), (SARA, ahead(120)), DAY, at);
    assert_eq!(move_it(late), Err(Refusal::Started));
    assert_eq!(booked().move_now(SARA.into(), (SARA, ahead(-1)), now()), Err(Refusal::Past));
    let asked = move_it(now()).unwrap();
    assert_eq!(asked.confirm_move(SARA.into(), late), Err(Refusal::Started));
}

#[test]
fn a_cancellation_ends_the_move_too_and_undo_brings_the_meeting_back_without_it() {
    let asked = booked().ask_move(AMINA.into(), (SARA, ahead(120)), DAY, now()).unwrap();
    let gone = asked.cancel(AMINA.into(), String::new(), now()).unwrap();
    assert_eq!(gone.moving, None);
    assert_eq!(gone.clone().confirm_move(SARA.into(), now()), Err(Refusal::AlreadyAnswered));
    let back = gone.restore(AMINA.into(), now()).unwrap();
    assert_eq!((back.state, back.span, back.moving), (State::Booked, ahead(96), None));
}
