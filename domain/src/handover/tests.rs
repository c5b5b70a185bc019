//! A change of person from question to answer.

use jiff::civil::date;

use super::*;
use crate::booking::{State as BookingState, Wish};
use crate::id::Uuid;
use crate::time::Span;

const SARA: StaffId = StaffId(Uuid::from_u128(1));
const NILS: StaffId = StaffId(Uuid::from_u128(2));
const LENA: StaffId = StaffId(Uuid::from_u128(3));
const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(4));
const TODAY: Date = date(2026, 11, 24);

fn asked() -> Handover {
    Handover {
        id: HandoverId(Uuid::nil()),
        participant: AMINA,
        from: SARA,
        to: NILS,
        change_on: date(2026, 12, 7),
        words: "Jag byter jobb.".to_owned(),
        meeting: None,
        no_meeting: "Vi har setts redan.".to_owned(),
        state: State::Requested,
        answer: String::new(),
        version: 1,
    }
}

fn read(fields: &[(&str, &'static str)]) -> Result<New, Vec<Wrong>> {
    let value = |name: &str| {
        fields.iter().find(|(known, _)| *known == name).map_or("", |(_, value)| *value)
    };
    New::read(value, TODAY)
}

const NILS_TYPED: &str = "00000000-0000-0000-0000-000000000002";

#[test]
fn a_meeting_of_all_three_is_left_out_only_with_a_reason() {
    let plain = [("till", NILS_TYPED), ("dag", "2026-12-07"), ("ord", "Jag byter jobb.")];
    let wrongs = read(&plain).unwrap_err();
    assert_eq!(wrongs, [Wrong::new("tid", Code::Missing)]);
    let with = |more: &[(&'static str, &'static str)]| read(&[&plain[..], more].concat());
    let none = with(&[("utan_mote", "Nils och Amina känner varandra.")]).unwrap();
    assert_eq!(none.first, First::None { why: "Nils och Amina känner varandra.".to_owned() });
    let meeting = with(&[("tid", "2026-12-01T09:00:00Z"), ("satt", "besok")]).unwrap();
    assert!(matches!(meeting.first, First::Meeting { mode: Mode::Visit, .. }));
    assert_eq!((meeting.to, meeting.change_on), (NILS, date(2026, 12, 7)));
    let fields: Vec<_> = read(&[]).unwrap_err().into_iter().map(|wrong| wrong.field).collect();
    assert_eq!(fields, ["till", "dag", "tid", "ord"]);
}

#[test]
fn the_day_is_ahead_and_not_too_far() {
    assert_eq!(change_on("2026-11-24", TODAY), Err(Wrong::new("dag", Code::Past)));
    assert_eq!(change_on("2026-11-25", TODAY), Ok(date(2026, 11, 25)));
    assert_eq!(change_on("2027-11-25", TODAY).unwrap_err().code, Code::TooMany { limit: 183 });
}

#[test]
fn a_coordinator_decides_once_and_never_about_themself() {
    let decided = asked().decide(LENA, 1, TODAY).unwrap();
    assert_eq!((decided.state, decided.version), (State::Decided, 2));
    assert_eq!(decided.clone().decide(LENA, 2, TODAY), Err(Refusal::AlreadyAnswered));
    assert_eq!(decided.withdraw(SARA, 2), Err(Refusal::AlreadyAnswered));
    assert_eq!(asked().decide(SARA, 1, TODAY), Err(Refusal::OwnMatter));
    assert_eq!(asked().decide(NILS, 1, TODAY), Err(Refusal::OwnMatter));
    assert_eq!(asked().decide(LENA, 3, TODAY), Err(Refusal::Stale));
    assert_eq!(asked().decide(LENA, 1, date(2026, 12, 8)), Err(Refusal::DayPassed));
    let no = asked().decline(LENA, 1, "Nils har fullt.".to_owned()).unwrap();
    assert_eq!((no.state, no.answer.as_str()), (State::Declined, "Nils har fullt."));
    assert_eq!(asked().withdraw(NILS, 1), Err(Refusal::OwnMatter));
    assert_eq!(asked().withdraw(SARA, 1).unwrap().state, State::Withdrawn);
}

#[test]
fn a_meeting_keeps_its_time_when_another_takes_over() {
    let now: Timestamp = "2026-11-24T08:00:00Z".parse().unwrap();
    let span = Span::new(now + 96.hours(), now + 97.hours());
    let wish = Wish::read("telefon", "", "", "").unwrap();
    let id = BookingId(Uuid::from_u128(9));
    let meeting = Booking::request(id, (AMINA, SARA), span, wish, String::new(), now);
    let theirs = Booking { also: Some(NILS), ..meeting.clone() }.hand_over(NILS, now).unwrap();
    assert_eq!((theirs.staff, theirs.also, theirs.span), (NILS, None, span));
    assert_eq!((theirs.state, theirs.version), (BookingState::Requested, 2));
    assert_eq!(meeting.clone().hand_over(NILS, span.start), Err(BookingRefusal::Started));
    let gone = meeting.cancel(SARA.into(), String::new(), now).unwrap();
    assert_eq!(gone.hand_over(NILS, now), Err(BookingRefusal::AlreadyAnswered));
}

#[test]
fn what_becomes_of_a_meeting_is_a_word_and_by_itself_the_new_person_takes_it() {
    for fate in Fate::ALL {
        assert_eq!(Fate::parse(fate.as_str()), Some(fate));
        assert_eq!(Fate::from_field(fate.field_value()), Some(fate));
    }
    assert_eq!((Fate::from_field(""), Fate::from_field("x")), (Some(Fate::HandOver), None));
}
