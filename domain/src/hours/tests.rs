//! The rules of hours, told one by one and over random lives.

use jiff::civil::date;
use proptest::prelude::*;
use uuid::Uuid;

use super::agreement::{Agreed, Before as Earlier, New};
use super::*;
use crate::id::InterventionId;

const SARA: StaffId = StaffId(Uuid::from_u128(1));
const TUESDAY: Date = date(2026, 11, 24);

fn now() -> Timestamp {
    "2026-11-24T13:00:00Z".parse().unwrap()
}

fn work(from: i64, to: i64, pause: i64) -> Worked {
    Worked { from_minute: from * 60, to_minute: to * 60, pause_minutes: pause }
}

fn entry(from: i64, to: i64) -> Entry {
    Entry::Worked(work(from, to, 0))
}

fn declared() -> Day {
    let ids = (WorkDayId(Uuid::nil()), AgreementId(Uuid::nil()), TUESDAY);
    Day::declare(ids, (entry(9, 13), String::new()), now())
}

fn agreement() -> Agreement {
    Agreement {
        id: AgreementId(Uuid::nil()),
        intervention: InterventionId(Uuid::nil()),
        place: "Café Tornet".to_owned(),
        times: vec![Agreed { weekday: 2, worked: work(9, 13, 30) }],
        since: date(2026, 11, 2),
        until: Some(date(2026, 12, 18)),
        by: SARA,
        version: 1,
    }
}

type Fields<'f> = &'f [(&'static str, &'static str)];

fn typed(fields: Fields<'_>) -> impl Fn(&str) -> &'static str + use<'_> {
    |name| fields.iter().find(|(field, _)| *field == name).map_or("", |(_, typed)| *typed)
}

fn read(fields: Fields<'_>, day: Date) -> Result<Entry, Vec<(&'static str, &'static str)>> {
    let told = |wrongs: Vec<Wrong>| wrongs.iter().map(|it| (it.field, it.code.as_str())).collect();
    Entry::read(typed(fields), day).map_err(told)
}

#[test]
fn a_day_of_work_is_read_with_its_pause() {
    let fields = [("hur", "arbetat"), ("fran", "9"), ("till", "13:30"), ("paus", "30")];
    let read = read(&fields, TUESDAY).unwrap();
    let expected = Worked { from_minute: 540, to_minute: 810, pause_minutes: 30 };
    assert_eq!((read.worked(), read.minutes(TUESDAY)), (Some(expected), 240));
}

#[test]
fn everything_wrong_is_told_at_once() {
    let of = |fields: Fields<'_>| read(fields, TUESDAY).unwrap_err();
    assert_eq!(of(&[]), [("hur", "missing")]);
    assert_eq!(of(&[("hur", "x")]), [("hur", "not_a_choice")]);
    let all = [("hur", "arbetat"), ("till", "25"), ("paus", "en")];
    assert_eq!(of(&all), [("fran", "missing"), ("till", "not_a_time"), ("paus", "not_a_number")]);
    let same = [("hur", "arbetat"), ("fran", "9"), ("till", "9")];
    assert_eq!(of(&same), [("till", "wrong_order")]);
    let pause = [("hur", "arbetat"), ("fran", "9"), ("till", "10"), ("paus", "60")];
    assert_eq!(of(&pause), [("paus", "too_short")]);
    let other = [("hur", "franvaro"), ("orsak", "annat"), ("ord", " ")];
    assert_eq!(of(&other), [("ord", "missing")]);
    assert_eq!(of(&[("hur", "franvaro")]), [("orsak", "missing")]);
    assert!(read(&[("hur", "franvaro"), ("orsak", "sjuk")], TUESDAY).is_ok());
}

#[test]
fn a_night_over_a_change_of_the_clock_is_as_long_as_it_was() {
    let night = work(22, 6, 0);
    assert!(night.ends_next_day());
    assert_eq!(night.minutes(date(2026, 3, 27)), 8 * 60);
    assert_eq!(night.minutes(date(2026, 3, 28)), 7 * 60, "spring skips an hour");
    assert_eq!(night.minutes(date(2026, 10, 24)), 9 * 60, "autumn repeats an hour");
    let skipped = [("hur", "arbetat"), ("fran", "2.30"), ("till", "6")];
    assert_eq!(read(&skipped, date(2026, 3, 29)), Err(vec![("fran", "not_a_time")]));
    let skipped = [("hur", "arbetat"), ("fran", "1"), ("till", "2.30")];
    assert_eq!(read(&skipped, date(2026, 3, 29)), Err(vec![("till", "not_a_time")]));
    let whole = [("hur", "arbetat"), ("fran", "1"), ("till", "0.59")];
    assert_eq!(read(&whole, date(2026, 10, 25)), Err(vec![("till", "wrong_order")]));
}

#[test]
fn the_week_of_a_change_of_the_clock_has_seven_days() {
    for day in [date(2026, 3, 29), date(2026, 10, 25), date(2026, 10, 19)] {
        let week = week(day);
        assert!(week.contains(&day));
        assert_eq!(week.map(|day| day.weekday().to_monday_one_offset()), [1, 2, 3, 4, 5, 6, 7]);
    }
}

#[test]
fn confirming_freezes() {
    let confirmed = declared().confirm(SARA, now()).unwrap();
    assert_eq!((confirmed.state, confirmed.version), (State::Confirmed, 2));
    assert_eq!(confirmed.confirmed.as_ref(), Some(&confirmed.declared));
    let late = |day: Day| day.correct(entry(8, 12), String::new(), now());
    assert_eq!(late(confirmed.clone()), Err(Refusal::Frozen));
    assert_eq!(confirmed.clone().undo(now()), Err(Refusal::Frozen));
    assert_eq!(confirmed.clone().confirm(SARA, now()), Err(Refusal::Frozen));
    assert_eq!(confirmed.dispute("x".to_owned(), now()), Err(Refusal::NothingToDispute));
}

#[test]
fn what_differs_is_objected_to_once_and_answered() {
    let adjusted =
        declared().confirm_as(entry(9, 12), "Du gick kl. 12".to_owned(), SARA, now()).unwrap();
    assert!(adjusted.can_be_disputed());
    let disputed = adjusted.dispute("Jag var kvar".to_owned(), now()).unwrap();
    assert_eq!((disputed.state, disputed.version), (State::Disputed, 3));
    assert_eq!(disputed.counted(), Some(&entry(9, 12)));
    let settle = |how| disputed.clone().settle(how, "Nej".to_owned(), SARA, now()).unwrap();
    let (kept, changed) = (settle(Settled::Keep), settle(Settled::AsDeclared));
    assert_eq!(
        (kept.confirmed.clone(), changed.confirmed.clone()),
        (Some(entry(9, 12)), Some(entry(9, 13)))
    );
    assert!(!kept.can_be_disputed() && !changed.differs());
    assert_eq!(
        kept.settle(Settled::Keep, String::new(), SARA, now()),
        Err(Refusal::NothingDisputed)
    );
}

#[test]
fn undo_leads_back_for_a_minute() {
    let nearly = now() + SignedDuration::from_secs(59);
    let gone = declared().undo(nearly).unwrap();
    assert_eq!((gone.state, gone.version), (State::Withdrawn, 2));
    assert_eq!(gone.clone().undo(nearly), Err(Refusal::UndoOver));
    assert_eq!(gone.clone().confirm(SARA, now()), Err(Refusal::NothingDeclared));
    let again = gone.correct(entry(8, 12), String::new(), now()).unwrap();
    let corrected = again.correct(entry(8, 11), String::new(), now()).unwrap();
    let back = corrected.clone().undo(nearly).unwrap();
    assert_eq!((back.state, &back.declared, back.version), (State::Declared, &entry(8, 12), 5));
    assert_eq!(back.undo(nearly), Err(Refusal::UndoOver), "an undo is not undone");
    assert_eq!(corrected.undo(now() + UNDO_FOR), Err(Refusal::UndoOver));
}

#[test]
fn far_back_needs_a_reason_and_ahead_there_is_nothing() {
    assert!(!is_late(date(2026, 11, 10), TUESDAY, 14));
    assert!(is_late(date(2026, 11, 9), TUESDAY, 14));
    assert_eq!(read_late(" ", true), Err(Wrong::new("sent", Code::Missing)));
    assert_eq!(read_late("Jag var sjuk", true), Ok("Jag var sjuk".to_owned()));
    assert_eq!(read_late("ord", false), Ok(String::new()));
    assert_eq!(has_come(TUESDAY, TUESDAY), Ok(()));
    assert_eq!(has_come(date(2026, 11, 25), TUESDAY), Err(Refusal::NotYet));
}

#[test]
fn the_agreed_time_is_offered_first_and_then_the_last_one() {
    let agreed = suggest(&agreement(), TUESDAY, Some(&declared())).unwrap();
    assert_eq!((agreed.worked, agreed.is_last), (work(9, 13, 30), false));
    let wednesday = suggest(&agreement(), date(2026, 11, 25), Some(&declared())).unwrap();
    assert_eq!((wednesday.worked, wednesday.is_last), (work(9, 13, 0), true));
    assert_eq!(suggest(&agreement(), date(2026, 11, 25), None), None);
    assert_eq!(agreement().on(date(2026, 12, 22)), None, "after the last day");
}

#[test]
fn an_agreement_is_read_and_follows_the_one_before() {
    let fields = [
        ("plats", "Café Tornet"),
        ("fran_dag", "2026-12-01"),
        ("tis_fran", "9"),
        ("tis_till", "13"),
        ("fre_fran", "22"),
        ("fre_till", "6"),
    ];
    let new = New::read(typed(&fields)).unwrap();
    assert_eq!(new.times.iter().map(|it| it.weekday).collect::<Vec<_>>(), [2, 5]);
    assert_eq!(new.after(&agreement()), Ok(Earlier::Ended(date(2026, 11, 30))));
    let same = New { since: date(2026, 11, 2), ..new.clone() };
    assert_eq!(same.after(&agreement()), Ok(Earlier::Replaced));
    let sooner = New { since: date(2026, 11, 1), ..new };
    assert_eq!(sooner.after(&agreement()), Err(Wrong::new("fran_dag", Code::Overlapping)));
    let wrongs = New::read(typed(&[("till_dag", "x"), ("man_fran", "9")])).unwrap_err();
    let told: Vec<_> = wrongs.iter().map(|it| it.field).collect();
    assert_eq!(told, ["plats", "fran_dag", "till_dag", "man_till"]);
}

#[derive(Clone, Copy, Debug)]
enum Act {
    Correct(i64),
    Undo,
    Confirm,
    Adjust(i64),
    Dispute,
    Settle(bool),
    Wait,
}

fn act() -> impl Strategy<Value = Act> {
    prop_oneof![
        (1_i64..8).prop_map(Act::Correct),
        Just(Act::Undo),
        Just(Act::Confirm),
        (1_i64..8).prop_map(Act::Adjust),
        Just(Act::Dispute),
        any::<bool>().prop_map(Act::Settle),
        Just(Act::Wait),
    ]
}

fn take(day: &Day, act: Act, at: Timestamp) -> Result<Day, Refusal> {
    let (day, words) = (day.clone(), "ord".to_owned());
    match act {
        Act::Correct(length) => day.correct(entry(9, 9 + length), String::new(), at),
        Act::Undo => day.undo(at),
        Act::Confirm => day.confirm(SARA, at),
        Act::Adjust(length) => day.confirm_as(entry(9, 9 + length), words, SARA, at),
        Act::Dispute => day.dispute(words, at),
        Act::Settle(keep) => {
            let how = if keep { Settled::Keep } else { Settled::AsDeclared };
            day.settle(how, words, SARA, at)
        }
        Act::Wait => Ok(day),
    }
}

proptest! {
    #[test]
    fn what_is_confirmed_stays_frozen_and_versions_rise(acts in proptest::collection::vec(act(), 0..40)) {
        let (mut day, mut at) = (declared(), now());
        for act in acts {
            at += SignedDuration::from_secs(if matches!(act, Act::Wait) { 70 } else { 1 });
            let Ok(next) = take(&day, act, at) else { continue };
            if !matches!(act, Act::Wait) {
                prop_assert_eq!(next.version, day.version + 1);
            }
            if matches!(day.state, State::Confirmed | State::Disputed) {
                prop_assert_eq!(&next.declared, &day.declared);
                prop_assert!(matches!(next.state, State::Confirmed | State::Disputed));
                if day.state == State::Confirmed {
                    prop_assert_eq!(&next.confirmed, &day.confirmed);
                }
            }
            day = next;
        }
    }

    #[test]
    fn the_sums_of_the_parts_are_the_whole(
        all in proptest::collection::vec((0_i64..60, 1_i64..8, 0_usize..4), 0..40),
        cut in 0_i64..60,
    ) {
        let first = date(2026, 10, 1);
        let days: Vec<_> = all
            .iter()
            .map(|(after, length, state)| Day {
                day: first.saturating_add(after.days()),
                state: State::ALL[*state],
                confirmed: Some(entry(9, 9 + length)),
                declared: entry(9, 9 + length),
                ..declared()
            })
            .collect();
        let middle = first.saturating_add(cut.days());
        let last = first.saturating_add(60.days());
        let whole = Sums::of(&days, (first, last));
        let (before, after) =
            (Sums::of(&days, (first, middle)), Sums::of(&days, (middle.tomorrow().unwrap(), last)));
        prop_assert_eq!(whole.all(), before.all() + after.all());
        prop_assert_eq!(whole.confirmed, before.confirmed + after.confirmed);
        prop_assert_eq!(whole.all(), whole.declared + whole.confirmed + whole.disputed);
        let counted: i64 = days.iter().filter_map(|it| Some(it.counted()?.minutes(it.day))).sum();
        prop_assert_eq!(whole.all(), counted);
    }

    #[test]
    fn no_day_is_longer_than_its_clock(from in 0_i64..1440, to in 0_i64..=1440, after in 0_i64..4000) {
        let day = date(2026, 1, 1).saturating_add(after.days());
        let worked = Worked { from_minute: from, to_minute: to, pause_minutes: 0 };
        let minutes = worked.minutes(day);
        prop_assert!((0..=25 * 60).contains(&minutes), "{minutes}");
    }
}
