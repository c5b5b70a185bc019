//! Time off and single days, as a member of staff types them. Why is never asked.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use super::{date, opening, time as time_of_day};
use crate::booking::{SingleDay, WeeklyHours};
use crate::time::{Span, day, instants};
use crate::words::{Code, Wrong};

/// How far ahead time off and single days are taken, in days.
pub const FARTHEST_DAYS: usize = 730;
/// How many coming ones of each there can be.
pub const MOST: usize = 100;

/// How many meetings that lie in one can be looked through before it is saved.
pub const MOST_HIT: usize = 200;

/// The names of the fields in the two forms.
pub mod field {
    pub const FROM_DAY: &str = "fran_dag";
    pub const FROM_TIME: &str = "fran_tid";
    pub const TO_DAY: &str = "till_dag";
    pub const TO_TIME: &str = "till_tid";
    pub const DAY: &str = "dag";
    pub const STRETCHES: [super::super::Row; 2] = [["fran1", "till1"], ["fran2", "till2"]];
}

/// Reads time off: without times whole days, without a last day one day. Refuses with everything that is wrong.
pub fn time_off<'a>(typed: impl Fn(&str) -> &'a str, now: Timestamp) -> Result<Span, Vec<Wrong>> {
    let from_day = date(field::FROM_DAY, typed(field::FROM_DAY));
    let to_day = match (typed(field::TO_DAY).trim(), &from_day) {
        ("", Ok(day)) => Ok(*day),
        ("", Err(_)) => Ok(day(now)),
        (typed, _) => date(field::TO_DAY, typed),
    };
    let from = minute(field::FROM_TIME, typed(field::FROM_TIME), 0);
    let to = minute(field::TO_TIME, typed(field::TO_TIME), WHOLE_DAY);
    let (from_day, to_day, from, to) = match (from_day, to_day, from, to) {
        (Ok(from_day), Ok(to_day), Ok(from), Ok(to)) => (from_day, to_day, from, to),
        (from_day, to_day, from, to) => {
            let wrongs = [from_day.err(), to_day.err(), from.err(), to.err()];
            return Err(wrongs.into_iter().flatten().collect());
        }
    };
    if from_day < day(now) {
        return Err(vec![Wrong::new(field::FROM_DAY, Code::Past)]);
    }
    if to_day < from_day {
        return Err(vec![Wrong::new(field::TO_DAY, Code::WrongOrder)]);
    }
    in_reach(field::TO_DAY, to_day, now)?;
    // Of the hour that autumn repeats the first begins time off and the second ends it: nobody is booked in between.
    let (start, end) = (wall(from_day, from).next(), wall(to_day, to).last());
    let skipped = |field| Wrong::new(field, Code::NotATime);
    let (start, end) = match (start, end) {
        (Some(start), Some(end)) => (start, end),
        (start, end) => {
            let start = start.is_none().then(|| skipped(field::FROM_TIME));
            let end = end.is_none().then(|| skipped(field::TO_TIME));
            return Err(start.into_iter().chain(end).collect());
        }
    };
    if end <= start {
        return Err(vec![Wrong::new(field::TO_TIME, Code::WrongOrder)]);
    }
    if end <= now {
        return Err(vec![Wrong::new(field::TO_TIME, Code::Past)]);
    }
    Ok(Span::new(start, end))
}

/// Reads a day with hours of its own; a free day is time off. Refuses with everything that is wrong.
pub fn single_day<'a>(
    typed: impl Fn(&str) -> &'a str,
    now: Timestamp,
) -> Result<SingleDay, Vec<Wrong>> {
    let mut wrongs = Vec::new();
    let on = date(field::DAY, typed(field::DAY));
    let weekday = on.as_ref().map_or(1, |day| i64::from(day.weekday().to_monday_one_offset()));
    let mut hours: Vec<WeeklyHours> = Vec::new();
    for row in field::STRETCHES {
        match opening(weekday, row, &typed) {
            Ok(Some(next)) if hours.iter().any(|other| other.overlap(next)) => {
                wrongs.push(Wrong::new(row[0], Code::Overlapping));
            }
            Ok(Some(next)) => hours.push(next),
            Ok(None) => {}
            Err(found) => wrongs.extend(found),
        }
    }
    if hours.is_empty() && wrongs.is_empty() {
        wrongs.push(Wrong::new(field::STRETCHES[0][0], Code::Missing));
    }
    hours.sort_unstable();
    match on {
        Ok(on) if on < day(now) => wrongs.insert(0, Wrong::new(field::DAY, Code::Past)),
        Ok(on) => {
            if let Err(far) = in_reach(field::DAY, on, now) {
                wrongs.splice(0..0, far);
            } else if wrongs.is_empty() {
                return Ok(SingleDay { day: on, hours });
            }
        }
        Err(wrong) => wrongs.insert(0, wrong),
    }
    Err(wrongs)
}

const WHOLE_DAY: i64 = 24 * 60;

fn minute(field: &'static str, typed: &str, otherwise: i64) -> Result<i64, Wrong> {
    if typed.trim().is_empty() { Ok(otherwise) } else { time_of_day(field, typed) }
}

fn in_reach(field: &'static str, on: Date, now: Timestamp) -> Result<(), Vec<Wrong>> {
    let days = i64::try_from(FARTHEST_DAYS).unwrap_or_default();
    let last = day(now).saturating_add(days.days());
    let too_far = Code::TooMany { limit: FARTHEST_DAYS };
    if on > last { Err(vec![Wrong::new(field, too_far)]) } else { Ok(()) }
}

/// The instants of a wall-clock time: none in the hour that spring skips, two in the hour that autumn repeats.
fn wall(day: Date, minute: i64) -> impl Iterator<Item = Timestamp> {
    let at = day.to_datetime(Time::midnight()).checked_add(minute.minutes());
    at.into_iter().flat_map(instants)
}

#[cfg(test)]
mod tests {
    use super::*;

    type Fields<'f> = &'f [(&'static str, &'static str)];

    fn typed(fields: Fields<'_>) -> impl Fn(&str) -> &'static str + use<'_> {
        |name| fields.iter().find(|(field, _)| *field == name).map_or("", |(_, typed)| *typed)
    }

    /// Tuesday 24 November 2026, 8.00.
    fn now() -> Timestamp {
        "2026-11-24T07:00:00Z".parse().unwrap()
    }

    fn off(fields: Fields<'_>) -> Result<String, Vec<(&'static str, &'static str)>> {
        time_off(typed(fields), now())
            .map(|span| format!("{}/{}", span.start, span.end))
            .map_err(|wrongs| wrongs.iter().map(|w| (w.field, w.code.as_str())).collect())
    }

    #[test]
    fn one_day_several_days_and_hours_are_time_off() {
        let one = off(&[("fran_dag", "2026-12-01")]);
        assert_eq!(one, Ok("2026-11-30T23:00:00Z/2026-12-01T23:00:00Z".to_owned()));
        let hours = off(&[("fran_dag", "2026-12-01"), ("fran_tid", "13"), ("till_tid", "15.30")]);
        assert_eq!(hours, Ok("2026-12-01T12:00:00Z/2026-12-01T14:30:00Z".to_owned()));
        // Summer time begins on the way: the day is an hour shorter.
        let spring = off(&[("fran_dag", "2027-03-28"), ("till_dag", "2027-03-29")]);
        assert_eq!(spring, Ok("2027-03-27T23:00:00Z/2027-03-29T22:00:00Z".to_owned()));
    }

    #[test]
    fn the_hour_that_autumn_repeats_is_off_whole_and_the_one_that_spring_skips_is_no_time() {
        let autumn = off(&[("fran_dag", "2027-10-31"), ("fran_tid", "2.15"), ("till_tid", "2.45")]);
        assert_eq!(autumn, Ok("2027-10-31T00:15:00Z/2027-10-31T01:45:00Z".to_owned()));
        let spring = off(&[("fran_dag", "2027-03-28"), ("fran_tid", "2.15"), ("till_tid", "2.45")]);
        assert_eq!(spring, Err(vec![("fran_tid", "not_a_time"), ("till_tid", "not_a_time")]));
    }

    #[test]
    fn what_is_wrong_is_told_field_by_field() {
        assert_eq!(off(&[]), Err(vec![("fran_dag", "missing")]));
        let all = off(&[("fran_dag", "i dag"), ("till_dag", "20261201"), ("fran_tid", "25")]);
        let wrongs = vec![
            ("fran_dag", "not_a_date"),
            ("till_dag", "not_a_date"),
            ("fran_tid", "not_a_time"),
        ];
        assert_eq!(all, Err(wrongs));
        let yesterday = off(&[("fran_dag", "2026-11-23"), ("till_dag", "2026-12-01")]);
        assert_eq!(yesterday, Err(vec![("fran_dag", "past")]));
        let backwards = off(&[("fran_dag", "2026-12-02"), ("till_dag", "2026-12-01")]);
        assert_eq!(backwards, Err(vec![("till_dag", "wrong_order")]));
        let same = off(&[("fran_dag", "2026-12-02"), ("fran_tid", "9"), ("till_tid", "9")]);
        assert_eq!(same, Err(vec![("till_tid", "wrong_order")]));
        let over = off(&[("fran_dag", "2026-11-24"), ("fran_tid", "6"), ("till_tid", "7")]);
        assert_eq!(over, Err(vec![("till_tid", "past")]));
        let far = off(&[("fran_dag", "2026-12-01"), ("till_dag", "2029-01-01")]);
        assert_eq!(far, Err(vec![("till_dag", "too_many")]));
    }

    #[test]
    fn a_single_day_has_hours_of_its_own_in_order() {
        let day = single_day(
            typed(&[
                ("dag", "2026-12-05"),
                ("fran1", "13"),
                ("till1", "15"),
                ("fran2", "9"),
                ("till2", "11"),
            ]),
            now(),
        )
        .unwrap();
        let hours: Vec<_> =
            day.hours.iter().map(|h| (h.weekday, h.from_minute, h.to_minute)).collect();
        assert_eq!(hours, [(6, 540, 660), (6, 780, 900)]);
        let wrong = |fields| {
            single_day(typed(fields), now())
                .unwrap_err()
                .iter()
                .map(|w| (w.field, w.code.as_str()))
                .collect::<Vec<_>>()
        };
        assert_eq!(wrong(&[]), [("dag", "missing"), ("fran1", "missing")]);
        assert_eq!(
            wrong(&[("dag", "2026-11-01"), ("fran1", "9"), ("till1", "8")]),
            [("dag", "past"), ("till1", "wrong_order")]
        );
    }
}
