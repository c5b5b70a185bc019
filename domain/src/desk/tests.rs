//! What a typed week of hours means.

use super::*;
use proptest::prelude::*;

const RULES: [(&str, &str); 4] =
    [("langd", "45"), ("buffert", "15"), ("varsel", "24"), ("framforhallning", "60")];

fn read(fields: &[(&'static str, &'static str)]) -> Result<Week, Vec<Wrong>> {
    week(|name| {
        fields.iter().chain(&RULES).find(|(field, _)| *field == name).map_or("", |(_, typed)| typed)
    })
}

#[test]
fn a_week_is_read_in_both_ways_of_writing_a_time() {
    let week = read(&[
        ("man2_fran", "13:00"),
        ("man2_till", "16.30"),
        ("man1_fran", "9.00"),
        ("man1_till", "12"),
        ("son1_fran", "00:00"),
        ("son1_till", "24.00"),
    ])
    .unwrap();
    let opening = WeeklyHours::always;
    assert_eq!(week.hours, [opening(1, 540, 720), opening(1, 780, 990), opening(7, 0, 1440)]);
    assert_eq!((week.rules.length_minutes, week.rules.buffer_minutes), (45, 15));
    assert_eq!((week.rules.notice_minutes, week.rules.horizon_days), (24 * 60, 60));
}

#[test]
fn a_week_without_hours_is_a_week_without_free_times() {
    assert_eq!(read(&[]).unwrap().hours, []);
}

#[test]
fn everything_wrong_is_told_at_once_at_its_own_field() {
    let wrongs = read(&[
        ("man1_fran", "nio"),
        ("man1_till", "25.00"),
        ("tis1_fran", "12.00"),
        ("tis1_till", "9.00"),
        ("ons1_fran", "9.00"),
        ("tor1_fran", "9.00"),
        ("tor1_till", "12.00"),
        ("tor2_fran", "11.00"),
        ("tor2_till", "13.00"),
    ])
    .unwrap_err();
    assert_eq!(
        wrongs,
        [
            Wrong::new("man1_fran", Code::NotATime),
            Wrong::new("man1_till", Code::NotATime),
            Wrong::new("tis1_till", Code::WrongOrder),
            Wrong::new("ons1_till", Code::Missing),
            Wrong::new("tor2_fran", Code::Overlapping),
        ]
    );
}

#[test]
fn spans_that_meet_do_not_overlap() {
    let fields = [
        ("fre1_fran", "9.00"),
        ("fre1_till", "12.00"),
        ("fre2_fran", "12.00"),
        ("fre2_till", "15.00"),
    ];
    assert_eq!(read(&fields).unwrap().hours.len(), 2);
}

#[test]
fn numbers_have_a_range_and_no_sign() {
    for typed in ["", "14", "241", "-15", "+45", "4 5", "45.5", "99999999999999999999"] {
        let fields = [("langd", typed)];
        let wrongs = read(&fields).unwrap_err();
        assert_eq!(wrongs.len(), 1, "{typed}");
        assert_eq!(wrongs[0].field, "langd");
    }
}

#[test]
fn the_form_knows_its_own_fields() {
    assert!(is_field("man1_fran") && is_field("son4_till") && is_field("varsel"));
    assert!(!is_field("man5_fran") && !is_field("version") && !is_field(""));
}

#[test]
fn hours_can_have_a_first_and_a_last_day() {
    let week = read(&[
        ("man1_fran", "9"),
        ("man1_till", "12"),
        ("man1_till_dag", "2026-12-20"),
        ("man2_fran", "10"),
        ("man2_till", "14"),
        ("man2_fran_dag", "2026-12-21"),
    ])
    .unwrap();
    let day = |day| Some(jiff::civil::date(2026, 12, day));
    let old = WeeklyHours { until_on: day(20), ..WeeklyHours::always(1, 540, 720) };
    let new = WeeklyHours { from_on: day(21), ..WeeklyHours::always(1, 600, 840) };
    assert_eq!(week.hours, [old, new]);
    let wrongs = read(&[
        ("man1_fran", "9"),
        ("man1_till", "12"),
        ("man1_fran_dag", "2026-12-21"),
        ("man1_till_dag", "2026-12-20"),
        ("tis1_till_dag", "i jul"),
        ("ons1_fran", "9"),
        ("ons1_till", "12"),
        ("ons1_fran_dag", "2026-12-20"),
        ("ons2_fran", "10"),
        ("ons2_till", "11"),
    ])
    .unwrap_err();
    assert_eq!(
        wrongs,
        [
            Wrong::new("man1_till_dag", Code::WrongOrder),
            Wrong::new("tis1_fran", Code::Missing),
            Wrong::new("tis1_till", Code::Missing),
            Wrong::new("tis1_till_dag", Code::NotADate),
            Wrong::new("ons2_fran", Code::Overlapping),
        ]
    );
}

proptest! {
    #[test]
    fn a_written_time_is_read_back(minutes in 0..=1440_i64) {
        let written = clock(minutes);
        prop_assert_eq!(super::minutes(&written), Some(minutes));
    }

    #[test]
    fn anything_typed_gets_an_answer(typed in "\\PC{0,8}") {
        let _ = minutes(&typed);
    }
}
