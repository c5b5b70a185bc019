//! Every quarter of an hour from 2026 to 2036: what can be booked, by wall clock and by instant.

use jiff::civil::{Date, Time, date};

use super::*;

const QUARTERS: Rules = Rules {
    length_minutes: 15,
    buffer_minutes: 0,
    before_minutes: 0,
    after_minutes: 0,
    notice_minutes: 0,
    horizon_days: 5_000,
};

fn every_weekday(from_minute: i64, to_minute: i64) -> Vec<WeeklyHours> {
    (1..=7).map(|weekday| WeeklyHours::always(weekday, from_minute, to_minute)).collect()
}

fn diary(hours: &[WeeklyHours], rules: Rules) -> Diary<'_> {
    Diary { hours, rules, ..Diary::default() }
}

fn midnight(day: Date) -> Timestamp {
    time::instant(day.to_datetime(Time::midnight())).unwrap()
}

/// Every day of the eleven years.
fn days() -> impl Iterator<Item = Date> {
    date(2026, 1, 1).series(1.day()).take_while(|day| day.year() < 2037)
}

fn quarters(day: Date) -> impl Iterator<Item = Timestamp> {
    let (start, end) = (midnight(day), midnight(day.tomorrow().unwrap()));
    (0..).map(move |quarter| later(start, 15 * quarter)).take_while(move |at| *at < end)
}

#[test]
fn whoever_is_open_around_the_clock_can_be_booked_every_quarter_but_across_the_skipped_hour() {
    let hours = every_weekday(0, 1_440);
    let diary = diary(&hours, QUARTERS);
    let now = midnight(date(2025, 12, 31));
    let (mut offered, mut across) = (0, Vec::new());
    for day in days() {
        let free = diary.free(midnight(day), midnight(day.tomorrow().unwrap()), now);
        let mut free = free.iter();
        for start in quarters(day) {
            let checked = diary.check(QUARTERS.meeting(start), now);
            if Holiday::on(day).is_some() {
                assert_eq!(checked, Err(Refusal::OutsideHours), "{day} is a holiday");
            } else if checked.is_ok() {
                assert_eq!(free.next(), Some(&QUARTERS.meeting(start)));
                offered += 1;
            } else {
                across.push(time::civil(start));
            }
        }
        assert_eq!(free.next(), None, "{day}: nothing but the quarters of the day");
    }
    let days: Vec<_> = days().filter(|day| Holiday::on(*day).is_none()).collect();
    let whole: i64 = days
        .iter()
        .map(|day| Span::new(midnight(*day), midnight(day.tomorrow().unwrap())).minutes() / 15)
        .sum();
    // In 2027, 2032 and 2035 the clock changes on Easter Sunday, which is closed anyway.
    assert_eq!(across.len(), 8);
    assert!(across.iter().all(|at| at.month() == 3 && (at.hour(), at.minute()) == (1, 45)));
    assert_eq!(offered + 8, whole);
}

#[test]
fn weekly_hours_keep_their_wall_clock_through_every_change() {
    let hours = every_weekday(540, 555);
    let diary = diary(&hours, QUARTERS);
    let now = midnight(date(2025, 12, 31));
    for day in days().filter(|day| Holiday::on(*day).is_none()) {
        let free = diary.free(midnight(day), midnight(day.tomorrow().unwrap()), now);
        let starts: Vec<_> = free.iter().map(|span| time::civil(span.start)).collect();
        assert_eq!(starts, [day.at(9, 0, 0, 0)]);
    }
}

#[test]
fn notice_is_counted_in_hours_that_pass_and_the_last_day_by_the_calendar() {
    let hours = every_weekday(0, 1_440);
    let rules = Rules { notice_minutes: 24 * 60, horizon_days: 2, ..QUARTERS };
    let diary = diary(&hours, rules);
    for change in [date(2026, 3, 27), date(2026, 10, 23), date(2036, 3, 28), date(2036, 10, 24)] {
        for now in [change, change.tomorrow().unwrap()].into_iter().flat_map(quarters) {
            let free = diary.free(now, later(now, 4 * DAY_MINUTES), now);
            let notice = free.first().unwrap().start.duration_since(now);
            assert!(notice >= SignedDuration::from_hours(24), "{now}");
            let last = time::day(free.last().unwrap().start);
            assert_eq!(last, time::day(now).saturating_add(2.days()), "{now}");
        }
    }
}
