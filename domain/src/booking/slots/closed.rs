//! Holidays, and hours that hold between two days.

use super::tests::{MONDAY_MORNING, RULES, at, diary, now, starts};
use super::*;

#[test]
fn a_holiday_is_closed_unless_the_day_has_hours_of_its_own() {
    let hours = [WeeklyHours::always(5, 540, 720)];
    let christmas = at("2026-12-24T00:00");
    let rules = Rules { horizon_days: 60, ..RULES };
    let closed = Diary { rules, ..diary(&hours, &[], &[]) };
    let free = closed.free(now(), at("2027-01-09T00:00"), now());
    // Christmas Day and New Year's Day are Fridays.
    let days: Vec<_> = starts(&free).iter().map(|start| start[..5].to_owned()).collect();
    assert!(days.contains(&"12-18".to_owned()) && days.contains(&"01-08".to_owned()));
    assert!(!days.contains(&"12-25".to_owned()) && !days.contains(&"01-01".to_owned()));
    let opened = [SingleDay { day: jiff::civil::date(2026, 12, 25), hours: hours.to_vec() }];
    let free = Diary { days: &opened, ..closed }.free(christmas, at("2026-12-26T00:00"), now());
    assert_eq!(starts(&free), ["12-25 09:00", "12-25 10:00", "12-25 11:00"]);
}

#[test]
fn hours_are_offered_between_their_first_and_last_day() {
    let day = |day| Some(jiff::civil::date(2026, 12, day));
    let hours = [
        WeeklyHours { until_on: day(6), ..MONDAY_MORNING },
        WeeklyHours { from_on: day(7), ..WeeklyHours::always(1, 780, 840) },
    ];
    let free = diary(&hours, &[], &[]).free(at("2026-11-30T00:00"), at("2026-12-08T00:00"), now());
    assert_eq!(starts(&free), ["11-30 09:00", "11-30 10:00", "11-30 11:00", "12-07 13:00"]);
}

#[test]
fn what_was_given_up_and_what_was_held_are_refused_by_different_rules() {
    let start = at("2026-11-30T09:00");
    let meeting = Span::new(start, later(start, 45));
    let (off, busy) = ([Span::new(start, later(start, 480))], [meeting]);
    let away = Diary { time_off: &off, ..Diary::default() };
    assert_eq!(away.is_still_free(meeting), Err(Refusal::StaffAway));
    assert_eq!(away.is_untaken(meeting), Ok(()), "time off that came later leaves it standing");
    let day = jiff::civil::date(2026, 11, 30);
    let days = [SingleDay { day, hours: vec![WeeklyHours::always(1, 780, 840)] }];
    let closed = Diary { days: &days, ..Diary::default() };
    assert_eq!(closed.is_still_free(meeting), Err(Refusal::StaffAway));
    assert_eq!(closed.is_untaken(meeting), Ok(()));
    let taken = Diary { staff_busy: &busy, ..away };
    assert_eq!(taken.is_still_free(meeting), Err(Refusal::SlotTaken));
    assert_eq!(taken.is_untaken(meeting), Err(Refusal::SlotTaken));
    let of_both = Diary { participant_busy: &busy, ..Diary::default() };
    assert_eq!(of_both.is_untaken(meeting), Err(Refusal::SlotTaken));
}
