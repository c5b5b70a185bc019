//! A wish as it is typed, through its life, and what can answer it.

use jiff::ToSpan;
use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::*;
use crate::booking::{Booking, Diary, Rules, WeeklyHours};
use crate::words::Code;

const SARA: StaffId = StaffId(Uuid::from_u128(1));
const ERIK: StaffId = StaffId(Uuid::from_u128(2));
const AMINA: ParticipantId = ParticipantId(Uuid::from_u128(3));
const DAY: SignedDuration = SignedDuration::from_hours(24);

/// Tuesday 24 November 2026, 8.00.
fn now() -> Timestamp {
    at("2026-11-24T07:00:00Z")
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

type Typed<'f> = &'f [(&'static str, &'static str)];

fn typed(fields: Typed<'_>) -> Result<Vec<String>, Vec<(&'static str, &'static str)>> {
    let typed = |name: &str| {
        fields.iter().find(|(field, _)| *field == name).map_or("", |(_, typed)| *typed)
    };
    let read = read(typed, Rules::default(), now());
    let words = |span: &Span| format!("{}/{}", span.start, span.end);
    read.map(|windows| windows.iter().map(words).collect())
        .map_err(|wrongs| wrongs.iter().map(|wrong| (wrong.field, wrong.code.as_str())).collect())
}

#[test]
fn a_window_is_a_day_half_a_day_or_from_one_time_to_another() {
    let all = typed(&[
        ("dag1", "2026-12-01"),
        ("del1", "fm"),
        ("dag2", "2026-12-02"),
        ("del2", "klockan"),
        ("fran2", "13"),
        ("till2", "15.30"),
        ("dag3", "2026-12-03"),
        ("del3", "hela"),
    ]);
    let expected = [
        "2026-11-30T23:00:00Z/2026-12-01T11:00:00Z",
        "2026-12-02T12:00:00Z/2026-12-02T14:30:00Z",
        "2026-12-02T23:00:00Z/2026-12-03T23:00:00Z",
    ];
    assert_eq!(all.unwrap(), expected);
}

#[test]
fn everything_wrong_is_told_at_its_field() {
    let wrong = |fields: Typed<'_>| typed(fields).unwrap_err();
    assert_eq!(wrong(&[("del1", "fm")]), [("dag1", "missing")]);
    assert_eq!(wrong(&[("dag1", "i morgon")]), [("dag1", "not_a_date")]);
    assert_eq!(wrong(&[("dag1", "2026-12-01"), ("del1", "natt")]), [("del1", "not_a_choice")]);
    assert_eq!(
        wrong(&[("dag1", "2026-12-01"), ("del1", "klockan"), ("fran1", "snart")]),
        [("fran1", "not_a_time"), ("till1", "missing")]
    );
    let between =
        |from, to| [("dag1", "2026-12-01"), ("del1", "klockan"), ("fran1", from), ("till1", to)];
    assert_eq!(wrong(&between("10", "10")), [("till1", "wrong_order")]);
    assert_eq!(wrong(&between("10", "10.30")), [("till1", "too_short")]);
    assert_eq!(wrong(&[("dag1", "2026-11-23")]), [("dag1", "past")]);
    assert_eq!(wrong(&[("dag1", "2027-03-01")]), [("dag1", "too_far")]);
    assert_eq!(
        wrong(&[("dag1", "2026-12-01"), ("dag2", "2026-12-01"), ("del2", "em"), ("dag3", "x")]),
        [("dag2", "overlapping"), ("dag3", "not_a_date")]
    );
}

#[test]
fn a_day_that_is_nearly_over_has_no_room() {
    let read_at = |fields: Typed<'_>, now: &str| {
        let typed = |name: &str| {
            fields.iter().find(|(field, _)| *field == name).map_or("", |(_, typed)| *typed)
        };
        read(typed, Rules::default(), at(now)).map_err(|wrongs| wrongs[0].code)
    };
    let morning: Typed<'_> = &[("dag1", "2026-11-24"), ("del1", "fm")];
    assert!(read_at(morning, "2026-11-24T10:15:00Z").is_ok(), "45 minutes are left");
    assert_eq!(read_at(morning, "2026-11-24T10:16:00Z"), Err(Code::Past));
}

#[test]
fn the_hour_that_spring_skips_cannot_be_wished_for_and_the_double_hour_is_whole() {
    let window = |day, from, to| Window { day, part: Part::Between(from, to) }.span();
    assert_eq!(window(date(2027, 3, 28), 2 * 60 + 15, 240), None);
    assert_eq!(window(date(2027, 3, 28), 60, 2 * 60 + 30), None);
    assert_eq!(window(date(2027, 3, 28), 60, 180).unwrap().minutes(), 60);
    assert_eq!(window(date(2027, 10, 31), 120, 180).unwrap().minutes(), 120);
    assert_eq!(
        Window { day: date(2027, 10, 31), part: Part::WholeDay }.span().unwrap().minutes(),
        1_500
    );
}

fn asked() -> TimeWish {
    let windows = vec![Span::new(now() + 24.hours(), now() + 28.hours())];
    let wish = Wish::read("telefon", "", "", "").unwrap();
    TimeWish::ask(TimeWishId(Uuid::nil()), (AMINA, SARA), (None, wish, windows), now())
}

fn held(wish: &TimeWish) -> Booking {
    let start = now() + 26.hours();
    let (span, id) = (Span::new(start, start + 45.minutes()), BookingId(Uuid::from_u128(9)));
    let booking =
        Booking::request(id, (AMINA, SARA), span, wish.wish.clone(), String::new(), now());
    booking.offered(String::new(), SignedDuration::from_hours(20))
}

#[test]
fn a_wish_waits_until_it_is_answered_with_a_held_time() {
    let wish = asked();
    assert_eq!(wish.standing(now()), Standing::Waiting);
    let booking = held(&wish);
    let answered = wish.clone().answer(SARA, &booking, now()).unwrap();
    assert_eq!((answered.standing(now()), answered.version), (Standing::Proposed, 2));
    assert_eq!(wish.answer(ERIK, &booking, now()), Err(Refusal::NotMine));
    assert_eq!(answered.clone().withdraw(now()), Err(Refusal::Proposed));
    assert_eq!(answered.clone().decline(SARA, "Nej".to_owned(), now()), Err(Refusal::Proposed));
    assert_eq!(answered.seen_at(1), Err(Refusal::Stale));
}

#[test]
fn a_wish_whose_held_time_was_let_go_waits_again_while_a_window_is_ahead() {
    let wish = asked();
    let answered = wish.clone().answer(SARA, &held(&wish), now()).unwrap();
    let later = now() + 20.hours();
    assert_eq!(answered.standing(later - 1.microsecond()), Standing::Proposed);
    assert_eq!(answered.standing(later), Standing::Waiting);
    assert_eq!(
        answered.let_go(later).map(|proposal| proposal.booking),
        answered.proposal.map(|p| p.booking)
    );
    let again = answered.clone().answer(SARA, &held(&wish), later).unwrap();
    assert_eq!(again.version, 3);
    assert_eq!(answered.standing(now() + 28.hours()), Standing::Lapsed);
    let mut yes = answered;
    yes.proposal.as_mut().unwrap().state = crate::booking::State::Booked;
    assert_eq!(yes.standing(later), Standing::Answered);
    assert_eq!(yes.withdraw(later), Err(Refusal::Answered));
}

#[test]
fn a_wish_can_be_changed_taken_back_or_declined_while_it_waits() {
    let parts = || (None, asked().wish, vec![Span::new(now() + 48.hours(), now() + 50.hours())]);
    let later = now() + 1.hour();
    let changed = asked().change(parts(), later).unwrap();
    assert_eq!((changed.version, changed.asked_at, changed.changed_at), (2, now(), later));
    let gone = asked().withdraw(later).unwrap();
    assert_eq!(gone.clone().decline(SARA, "x".to_owned(), later), Err(Refusal::Withdrawn));
    assert_eq!(gone.change(parts(), later), Err(Refusal::Withdrawn));
    let no = asked().decline(SARA, "Jag är på kurs.".to_owned(), later).unwrap();
    assert_eq!(no.clone().withdraw(later), Err(Refusal::Answered));
    assert!(no.is_told(later) && !no.is_told(later + DAY * 7));
    assert_eq!(asked().withdraw(now() + 28.hours()), Err(Refusal::Lapsed));
}

#[test]
fn of_each_persons_wishes_the_newest_is_told() {
    let older = asked().decline(SARA, "x".to_owned(), now()).unwrap();
    let newer = asked().withdraw(now()).unwrap();
    let eriks = TimeWish { staff: ERIK, ..asked() };
    let wishes = vec![newer, older, eriks.clone()];
    assert_eq!(told(wishes, |wish| wish, now()), [eriks]);
}

#[test]
fn times_in_the_windows_come_first_and_the_nearest_others_after() {
    let hours: Vec<_> = (1..=5).map(|day| WeeklyHours::always(day, 540, 720)).collect();
    let diary = Diary { hours: &hours, ..Diary::default() };
    let window = |day, part| Window { day, part }.span().unwrap();
    let friday = window(date(2026, 11, 27), Part::Between(10 * 60 + 30, 11 * 60 + 30));
    let saturday = window(date(2026, 11, 28), Part::WholeDay);
    let monday = window(date(2026, 11, 30), Part::Morning);
    assert_eq!([friday, saturday, monday].map(|window| diary.is_open(window)), [true, false, true]);
    let off = [window(date(2026, 11, 27), Part::WholeDay)];
    assert!(!Diary { time_off: &off, ..diary }.is_open(friday));
    let reach = Span::new(now(), now() + 400.hours());
    let found = offer(diary, &[friday, saturday, monday], (reach, 3), now());
    let free: Vec<_> = found.inside.iter().map(|(_, free)| free.len()).collect();
    // On Friday no listed time fits, but 10.30 is free all the same; on Monday 9, 10 and 11.
    assert_eq!(free, [1, 0, 3]);
    assert_eq!(found.best().map(|span| span.start), Some(friday.start));
    let near: Vec<_> = found.near.iter().map(|span| span.start.to_string()).collect();
    assert_eq!(near, ["2026-11-27T08:00:00Z", "2026-12-01T08:00:00Z", "2026-12-01T09:00:00Z"]);
    assert_eq!(found.all().len(), 7);
}

proptest! {
    /// Whatever is read is in reach, ahead, wide enough, apart, and typed again gives the same.
    #[test]
    fn what_is_read_can_be_typed_again(
        days in prop::array::uniform3(0_i64..4_000),
        parts in prop::array::uniform3(0_usize..4),
        times in prop::array::uniform6(0_i64..96),
    ) {
        let names = ["hela", "fm", "em", "klockan"];
        let rules = Rules { horizon_days: 3_650, ..Rules::default() };
        let mut values = std::collections::BTreeMap::new();
        for (index, fields) in WINDOWS.into_iter().enumerate() {
            let day = crate::time::day(now()).saturating_add(days[index].days());
            values.insert(fields.day, day.to_string());
            values.insert(fields.part, names[parts[index]].to_owned());
            values.insert(fields.from, crate::desk::clock(times[index * 2] * 15));
            values.insert(fields.to, crate::desk::clock(times[index * 2 + 1] * 15));
        }
        let typed = |name: &str| values.get(name).map_or("", String::as_str);
        match read(typed, rules, now()) {
            Ok(windows) => {
                let again: std::collections::BTreeMap<_, _> = fields(&windows).into_iter().collect();
                let typed = |name: &str| again.get(name).map_or("", String::as_str);
                prop_assert_eq!(read(typed, rules, now()), Ok(windows.clone()));
                for (index, window) in windows.iter().enumerate() {
                    prop_assert!(window.end > now() && window.minutes() >= rules.length_minutes);
                    prop_assert!(crate::time::day(window.start) <= rules.last_day(now()));
                    prop_assert!(windows[..index].iter().all(|other| !other.overlaps(*window)));
                }
            }
            Err(wrongs) => {
                let known: Vec<_> = WINDOWS.iter().flat_map(|f| [f.day, f.part, f.from, f.to]).collect();
                prop_assert!(!wrongs.is_empty());
                prop_assert!(wrongs.iter().all(|wrong| known.contains(&wrong.field)));
            }
        }
    }

    /// Everything that is offered can be booked, once, and lies where it is said to.
    #[test]
    fn what_is_offered_is_free(
        day in 0_i64..50, from in 24_i64..60, length in 4_i64..30, busy in 32_i64..64, other in 0_i64..50,
    ) {
        let hours: Vec<_> = (1..=5).map(|day| WeeklyHours::always(day, 540, 960)).collect();
        let first = crate::time::day(now());
        let on = |days: i64, from: i64, to: i64| {
            let part = Part::Between(from * 15, (to * 15).min(1_440));
            Window { day: first.saturating_add(days.days()), part }.span().unwrap()
        };
        let taken = [on(day, busy, busy + 4)];
        let diary = Diary { hours: &hours, staff_busy: &taken, ..Diary::default() };
        let mut windows = vec![on(day, from, from + length)];
        if other != day {
            windows.push(Window { day: first.saturating_add(other.days()), part: Part::WholeDay }.span().unwrap());
        }
        let reach = Span::new(now(), now() + 2_000.hours());
        let found = offer(diary, &windows, (reach, 6), now());
        for (window, free) in &found.inside {
            prop_assert!(free.iter().all(|span| Offer::holds(&[*window], *span)));
        }
        prop_assert!(found.near.len() <= 6);
        prop_assert!(found.near.iter().all(|span| !Offer::holds(&windows, *span)));
        let mut all = found.all();
        prop_assert!(all.iter().all(|span| diary.check(*span, now()).is_ok()));
        all.sort_unstable();
        prop_assert!(all.windows(2).all(|two| !two[0].overlaps(two[1])));
    }
}
