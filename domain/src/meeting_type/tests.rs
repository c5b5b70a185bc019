//! Limits that hold together, and forms that are read whole.

use jiff::ToSpan;
use uuid::Uuid;

use super::*;
use crate::booking::Wish;
use crate::id::{BookingId, ParticipantId, StaffId};
use crate::time::Span;
use crate::words::Code;

fn kind() -> MeetingType {
    let typed = |name: &str| match name {
        "namn" => "Första mötet",
        "kalendertitel" => "Möte",
        "langd" => "60",
        "fore" | "efter" | "varsel" | "flytta_senast" => "0",
        "avboka_senast" => "24",
        "tolk_procent" => "150",
        "besok" | "promenad" | "personal_bokar" | "oppen" => "ja",
        "svar" => "vantar",
        _ => "",
    };
    Typed::read(MeetingTypeId(Uuid::nil()), 1, typed).unwrap()
}

fn now() -> Timestamp {
    "2026-11-20T08:00:00Z".parse().unwrap()
}

fn booking(start: Timestamp) -> Booking {
    let ids = (ParticipantId(Uuid::nil()), StaffId(Uuid::from_u128(1)));
    let wish = Wish::read("telefon", "", "", "").unwrap();
    let span = Span::new(start, start + 45.minutes());
    Booking::request(BookingId(Uuid::nil()), ids, span, wish, String::new(), now())
}

#[test]
fn an_interpreter_makes_a_meeting_longer_by_whole_steps() {
    let own = Rules::default();
    assert_eq!(kind().rules(own, false).length_minutes, 60);
    assert_eq!(kind().rules(own, true).length_minutes, 90);
    let as_own = MeetingType { length_minutes: None, ..kind() };
    assert_eq!(as_own.rules(own, false).length_minutes, 45);
    assert_eq!(as_own.rules(own, true).length_minutes, 70);
    assert_eq!(Shape::new(Some(kind()), "dari").rules(own).length_minutes, 90);
    assert_eq!(Shape::new(None, "dari").rules(own), own);
}

#[test]
fn of_two_limits_the_stricter_holds() {
    let own = Rules { notice_minutes: 1_440, horizon_days: 30, ..Rules::default() };
    let kind =
        |notice_minutes, days| MeetingType { notice_minutes, horizon_days: Some(days), ..kind() };
    let loose = kind(60, 90).rules(own, false);
    assert_eq!((loose.notice_minutes, loose.horizon_days), (1_440, 30));
    let strict = kind(2_880, 7).rules(own, false);
    assert_eq!((strict.notice_minutes, strict.horizon_days), (2_880, 7));
}

#[test]
fn an_agreed_meeting_can_be_cancelled_here_until_its_limit() {
    let notice = Notice { move_minutes: 120, cancel_minutes: 1_440 };
    let asked = booking(now() + 1_440.minutes());
    let booked = asked.clone().confirm(asked.staff, String::new(), now()).unwrap();
    assert_eq!(notice.check_cancel(&booked, now()), Ok(()));
    let late = now() + 1.second();
    assert_eq!(notice.check_cancel(&booked, late), Err(Refusal::TooLateHere));
    assert_eq!(notice.check_move(&booked, late), Ok(()));
    assert_eq!(notice.check_move(&booked, late + 22.hours()), Err(Refusal::TooLateHere));
    // Nobody counts on a wish yet.
    assert_eq!(notice.check_cancel(&asked, late), Ok(()));
    assert_eq!(Notice::default().check_cancel(&booked, booked.span.start), Ok(()));
    assert_eq!(notice.last_cancel(booked.span.start), now());
}

type Check = fn(Notice, &Booking, Timestamp) -> Result<(), Refusal>;

#[test]
fn every_quarter_of_an_hour_until_2036_the_last_moment_told_is_the_last_that_counts() {
    let notice = Notice { move_minutes: 120, cancel_minutes: 1_440 };
    let rules = Rules { notice_minutes: 1_440, ..Rules::default() };
    let booked = booking(now() + 10.minutes());
    let mut booked = booked.clone().confirm(booked.staff, String::new(), now()).unwrap();
    let end: Timestamp = "2037-01-01T00:00:00Z".parse().unwrap();
    let checks: [Check; 2] = [Notice::check_cancel, Notice::check_move];
    let mut start: Timestamp = "2026-01-01T00:00:00Z".parse().unwrap();
    while start < end {
        booked.span = Span::new(start, start + 45.minutes());
        for (last, check) in
            [(notice.last_cancel(start), checks[0]), (notice.last_move(start), checks[1])]
        {
            assert_eq!(check(notice, &booked, last), Ok(()), "{start}");
            assert_eq!(check(notice, &booked, last + 1.minute()), Err(Refusal::TooLateHere));
        }
        // A day's notice is 24 hours that pass, whatever the clock does meanwhile.
        assert_eq!(rules.earliest(start), start + 24.hours());
        start += 15.minutes();
    }
}

#[test]
fn modes_are_stored_as_words_and_offered_in_their_order() {
    assert_eq!(kind().stored_modes(), "visit walk");
    assert_eq!(MeetingType::parse_modes("walk visit"), Some(vec![Mode::Visit, Mode::Walk]));
    assert_eq!(MeetingType::parse_modes("brev"), None);
    assert!(kind().allows(Mode::Walk) && !kind().allows(Mode::Phone));
    assert!(kind().is_for_staff() && !kind().is_for_participants());
}

#[test]
fn everything_wrong_with_a_typed_kind_is_told_at_once() {
    let typed = |name: &str| match name {
        "langd" | "per_dag" => "0",
        "svar" => "kanske",
        "tolk_procent" => "90",
        "fore" => "-5",
        _ => "",
    };
    let wrong = Typed::read(MeetingTypeId(Uuid::nil()), 1, typed).unwrap_err();
    let found: Vec<_> = wrong.iter().map(|wrong| (wrong.field, wrong.code)).collect();
    for expected in [
        ("namn", Code::Missing),
        ("kalendertitel", Code::Missing),
        ("langd", Code::NotANumber),
        ("fore", Code::NotANumber),
        ("efter", Code::Missing),
        ("besok", Code::Missing),
        ("svar", Code::NotAChoice),
        ("deltagare_bokar", Code::Missing),
        ("per_dag", Code::NotANumber),
        ("tolk_procent", Code::NotANumber),
    ] {
        assert!(found.contains(&expected), "{expected:?} in {found:?}");
    }
    assert!(Typed::is_field("promenad") && !Typed::is_field("rum"));
}
