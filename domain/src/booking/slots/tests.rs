//! Free times on ordinary days, on the two days the clock changes, and for any diary at all.

use super::*;

use proptest::prelude::*;

pub const MONDAY_MORNING: WeeklyHours = WeeklyHours::always(1, 9 * 60, 12 * 60);
pub const RULES: Rules = Rules {
    length_minutes: 45,
    buffer_minutes: 15,
    before_minutes: 0,
    after_minutes: 0,
    notice_minutes: 24 * 60,
    horizon_days: 60,
};

pub fn at(text: &str) -> Timestamp {
    time::instant(text.parse().unwrap()).unwrap()
}

fn span(start: &str, minutes: i64) -> Span {
    let start = at(start);
    Span::new(start, later(start, minutes))
}

pub fn diary<'a>(
    hours: &'a [WeeklyHours],
    staff: &'a [Span],
    participant: &'a [Span],
) -> Diary<'a> {
    Diary {
        hours,
        rules: RULES,
        staff_busy: staff,
        participant_busy: participant,
        ..Diary::default()
    }
}

pub fn starts(free: &[Span]) -> Vec<String> {
    free.iter().map(|span| time::civil(span.start).strftime("%m-%d %H:%M").to_string()).collect()
}

/// Friday 20 November 2026, 8.00; Monday is the 23rd.
pub fn now() -> Timestamp {
    at("2026-11-20T08:00")
}

fn monday(staff: &[Span], participant: &[Span]) -> Vec<String> {
    let hours = [MONDAY_MORNING];
    starts(&diary(&hours, staff, participant).free(now(), at("2026-11-24T00:00"), now()))
}

#[test]
fn a_morning_is_filled_back_to_back_with_the_buffer_between() {
    assert_eq!(monday(&[], &[]), ["11-23 09:00", "11-23 10:00", "11-23 11:00"]);
}

#[test]
fn a_meeting_takes_its_time_and_the_buffer_around_it() {
    let met = [span("2026-11-23T10:00", 45)];
    assert_eq!(monday(&met, &[]), ["11-23 09:00", "11-23 11:00"]);
    let odd = [span("2026-11-23T09:32", 20)];
    assert_eq!(monday(&odd, &[]), ["11-23 10:10", "11-23 11:10"]);
}

#[test]
fn the_participants_own_meeting_hides_only_what_it_overlaps() {
    let elsewhere = [span("2026-11-23T10:30", 30)];
    assert_eq!(monday(&[], &elsewhere), ["11-23 09:00", "11-23 11:00"]);
}

#[test]
fn notice_and_horizon_bound_what_is_offered() {
    let hours = [MONDAY_MORNING];
    let diary = diary(&hours, &[], &[]);
    let sunday = at("2026-11-22T10:00");
    let until = at("2027-03-01T00:00");
    let free = diary.free(sunday, until, sunday);
    assert_eq!(starts(&free)[0], "11-23 10:00");
    assert_eq!(starts(&free).last().unwrap(), "01-18 11:00");
}

#[test]
fn each_refusal_has_its_fact() {
    let hours = [MONDAY_MORNING];
    let met = [span("2026-11-23T10:00", 45)];
    let diary = diary(&hours, &met, &[]);
    let check = |start: &str, now| diary.check(span(start, 45), now);
    assert_eq!(check("2026-11-23T09:00", now()), Ok(()));
    assert_eq!(check("2026-11-23T09:15", now()), Err(Refusal::SlotTaken));
    assert_eq!(check("2026-11-23T08:30", now()), Err(Refusal::OutsideHours));
    assert_eq!(check("2026-11-23T11:30", now()), Err(Refusal::OutsideHours));
    assert_eq!(check("2026-11-23T09:02", now()), Err(Refusal::OutsideHours));
    assert_eq!(check("2026-11-24T09:00", now()), Err(Refusal::OutsideHours));
    assert_eq!(check("2027-02-01T09:00", now()), Err(Refusal::TooFarAhead));
    assert_eq!(check("2026-11-23T09:00", at("2026-11-22T09:01")), Err(Refusal::TooShortNotice));
    assert_eq!(check("2026-11-16T09:00", now()), Err(Refusal::Past));
    assert_eq!(diary.check(span("2026-11-23T09:00", 30), now()), Err(Refusal::OutsideHours));
}

#[test]
fn the_nearest_are_told_in_order_of_time() {
    let hours = [MONDAY_MORNING];
    let diary = diary(&hours, &[], &[]);
    let free = diary.free(now(), at("2026-12-01T00:00"), now());
    let near = nearest(&free, at("2026-11-23T11:10"), 3);
    assert_eq!(starts(&near), ["11-23 09:00", "11-23 10:00", "11-23 11:00"]);
    assert_eq!(nearest(&free, at("2027-01-01T00:00"), 99).len(), free.len());
}

/// A night worker's Sunday: 1.00–5.00 around both changes of the clock, half an hour each without buffer.
fn night(day: &str) -> Vec<String> {
    let hours = [WeeklyHours::always(7, 60, 300)];
    let rules = Rules { length_minutes: 30, buffer_minutes: 0, notice_minutes: 0, ..RULES };
    let diary = Diary { hours: &hours, rules, ..Diary::default() };
    let midnight = at(&format!("{day}T00:00"));
    starts(&diary.free(midnight, later(midnight, 600), midnight))
        .into_iter()
        .map(|start| start[6..].to_owned())
        .collect()
}

#[test]
fn spring_has_no_times_between_two_and_three() {
    assert_eq!(night("2026-03-29"), ["01:00", "03:00", "03:30", "04:00", "04:30"]);
}

#[test]
fn autumn_offers_both_times_of_the_hour_that_comes_twice() {
    let night = night("2026-10-25");
    let doubled = ["02:00", "02:30", "02:00", "02:30"];
    assert_eq!(
        night,
        [&["01:00", "01:30"], &doubled[..], &["03:00", "03:30", "04:00", "04:30"]].concat()
    );
}

#[test]
fn hours_that_end_in_the_skipped_hour_offer_nothing_after_it() {
    let hours = [WeeklyHours::always(7, 55, 171)];
    let rules = Rules { length_minutes: 15, buffer_minutes: 0, notice_minutes: 0, ..RULES };
    let diary = Diary { hours: &hours, rules, ..Diary::default() };
    let midnight = at("2026-03-29T00:00");
    let free = diary.free(midnight, later(midnight, 600), midnight);
    assert_eq!(starts(&free), ["03-29 00:55", "03-29 01:10", "03-29 01:25", "03-29 01:40"]);
}

#[test]
fn opening_hours_keep_the_wall_clock_through_both_changes() {
    let hours = [MONDAY_MORNING];
    for (monday, start) in [("2026-03-30", "07:00"), ("2026-10-26", "08:00")] {
        let from = at(&format!("{monday}T00:00")) - SignedDuration::from_hours(72);
        let free = diary(&hours, &[], &[]).free(from, later(from, 96 * 60), from);
        assert_eq!(free[0].start.strftime("%H:%M").to_string(), start);
    }
}

#[test]
fn hours_until_midnight_reach_midnight() {
    let hours = [WeeklyHours::always(1, 23 * 60, 1_440)];
    let rules = Rules { length_minutes: 60, ..RULES };
    let diary = Diary { hours: &hours, rules, ..Diary::default() };
    assert_eq!(starts(&diary.free(now(), at("2026-11-24T00:00"), now())), ["11-23 23:00"]);
}

#[test]
fn time_off_hides_what_it_touches_and_the_day_goes_on_after_it() {
    let (hours, off) = ([MONDAY_MORNING], [span("2026-11-23T08:00", 130)]);
    let diary = Diary { time_off: &off, ..diary(&hours, &[], &[]) };
    let free = diary.free(now(), at("2026-11-24T00:00"), now());
    assert_eq!(starts(&free), ["11-23 10:10", "11-23 11:10"]);
    assert_eq!(diary.check(span("2026-11-23T10:00", 45), now()), Err(Refusal::OutsideHours));
    assert_eq!(diary.check(span("2026-11-23T10:10", 45), now()), Ok(()));
}

#[test]
fn a_kind_that_needs_more_time_around_it_keeps_away_from_other_meetings() {
    let (hours, met) = ([MONDAY_MORNING], [span("2026-11-23T10:00", 20)]);
    let rules = Rules { length_minutes: 20, before_minutes: 40, after_minutes: 20, ..RULES };
    let diary = Diary { rules, ..diary(&hours, &met, &[]) };
    let free = diary.free(now(), at("2026-11-24T00:00"), now());
    assert_eq!(starts(&free), ["11-23 09:00", "11-23 11:00"]);
    assert_eq!(diary.check(span("2026-11-23T10:55", 20), now()), Err(Refusal::SlotTaken));
    assert_eq!(diary.check(span("2026-11-23T09:20", 20), now()), Ok(()));
    assert_eq!(diary.check(span("2026-11-23T09:25", 20), now()), Err(Refusal::SlotTaken));
}

#[test]
fn a_meeting_that_stands_keeps_the_time_its_own_kind_needs() {
    let (hours, kept) = ([MONDAY_MORNING], [span("2026-11-23T09:30", 60)]);
    let diary = Diary { staff_kept: &kept, ..diary(&hours, &[], &[]) };
    let free = diary.free(now(), at("2026-11-24T00:00"), now());
    assert_eq!(starts(&free), ["11-23 10:30"]);
    assert_eq!(diary.check(span("2026-11-23T09:00", 45), now()), Err(Refusal::SlotTaken));
}

#[test]
fn a_full_day_offers_nothing_more_of_the_kind() {
    let (hours, full) = ([MONDAY_MORNING], [jiff::civil::date(2026, 11, 23)]);
    let diary = Diary { full_days: &full, ..diary(&hours, &[], &[]) };
    assert_eq!(starts(&diary.free(now(), at("2026-12-01T00:00"), now())).len(), 3);
    assert_eq!(diary.check(span("2026-11-23T09:00", 45), now()), Err(Refusal::DayFull));
}

#[test]
fn a_single_day_replaces_the_hours_of_its_weekday() {
    let hours = [MONDAY_MORNING];
    let evening = WeeklyHours::always(1, 17 * 60, 18 * 60);
    let days = [SingleDay { day: jiff::civil::date(2026, 11, 23), hours: vec![evening] }];
    let diary = Diary { days: &days, ..diary(&hours, &[], &[]) };
    let free = diary.free(now(), at("2026-12-01T00:00"), now());
    let starts = starts(&free);
    assert_eq!(starts, ["11-23 17:00", "11-30 09:00", "11-30 10:00", "11-30 11:00"]);
    assert_eq!(diary.check(span("2026-11-23T09:00", 45), now()), Err(Refusal::OutsideHours));
}

prop_compose! {
    fn any_hours()(weekday in 1..=7_i64, from in 0..1_380_i64, length in 15..600_i64) -> WeeklyHours {
        WeeklyHours::always(weekday, from, (from + length).min(1_440))
    }
}

prop_compose! {
    fn any_rules()(
        length_minutes in 15..=120_i64, buffer_minutes in 0..=60_i64,
        before_minutes in 0..=60_i64, after_minutes in 0..=60_i64,
        notice_minutes in 0..=2_880_i64, horizon_days in 1..=30_i64,
    ) -> Rules {
        Rules { length_minutes, buffer_minutes, before_minutes, after_minutes, notice_minutes, horizon_days }
    }
}

fn any_busy(now: Timestamp) -> impl Strategy<Value = Vec<Span>> {
    let one = (0..30_i64 * 1_440, 10..180_i64).prop_map(move |(after, length)| {
        let start = later(now, after);
        Span::new(start, later(start, length))
    });
    prop::collection::vec(one, 0..25)
}

/// Any moment of 2026, both changes of the clock among them.
fn any_now() -> impl Strategy<Value = Timestamp> {
    (0..365_i64 * 1_440).prop_map(|minutes| later(at("2026-01-01T00:00"), minutes))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn every_offered_time_can_be_asked_for_and_none_overlap(
        (now, staff, own, off) in any_now()
            .prop_flat_map(|now| (Just(now), any_busy(now), any_busy(now), any_busy(now))),
        hours in prop::collection::vec(any_hours(), 0..6),
        rules in any_rules(),
    ) {
        let diary =
            Diary { hours: &hours, time_off: &off, rules, staff_busy: &staff, participant_busy: &own, ..Diary::default() };
        let until = later(now, 21 * 1_440);
        for span in diary.free(now, until, now) {
            prop_assert_eq!(diary.check(span, now), Ok(()));
            prop_assert!(span.start < until);
            prop_assert!(!off.iter().any(|off| off.overlaps(span)));
            let taken = [span];
            let after = Diary { staff_busy: &taken, ..diary };
            prop_assert_eq!(after.check(span, now), Err(Refusal::SlotTaken));
        }
    }

    #[test]
    fn a_time_that_can_be_asked_for_is_never_hidden_by_an_empty_list(
        (now, staff) in any_now().prop_flat_map(|now| (Just(now), any_busy(now))),
        hours in any_hours(),
        rules in any_rules(),
    ) {
        let hours = [hours];
        let rules = Rules { notice_minutes: 0, ..rules };
        let diary = Diary { hours: &hours, rules, staff_busy: &staff, ..Diary::default() };
        let until = later(now, 7 * 1_440);
        // Whole days only: a day that has begun may have room left that is shorter than the grid.
        let first = later(now, 1_440);
        let possible = (0..6 * 288).any(|step| {
            let start = on_grain(later(first, step * GRAIN_MINUTES));
            diary.check(rules.meeting(start), now).is_ok()
        });
        prop_assert!(!possible || !diary.free(now, until, now).is_empty());
    }
}
