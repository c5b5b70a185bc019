//! "Why is the time not shown?": the day and time that staff ask about.

use jiff::civil::Time;
use jiff::{Timestamp, ToSpan};

use super::{date, time as time_of_day};
use crate::time::instants;
use crate::words::{Code, Wrong};

/// The names of the fields.
pub mod field {
    pub const DAY: &str = "dag";
    pub const TIME: &str = "tid";
    pub const KIND: &str = "typ";
    pub const INTERPRETER: &str = "tolk";
}

/// Reads the day and time: two instants in the hour that autumn repeats. Refuses with everything that is wrong, and
/// the hour that spring skips as no choice.
pub fn moments(day: &str, at: &str) -> Result<Vec<Timestamp>, Vec<Wrong>> {
    let (day, minute) = match (date(field::DAY, day), time_of_day(field::TIME, at)) {
        (Ok(day), Ok(minute)) => (day, minute),
        (day, minute) => return Err([day.err(), minute.err()].into_iter().flatten().collect()),
    };
    let wall = day.to_datetime(Time::midnight()).checked_add(minute.minutes());
    let found: Vec<_> = wall.into_iter().flat_map(instants).collect();
    if found.is_empty() { Err(vec![Wrong::new(field::TIME, Code::NotAChoice)]) } else { Ok(found) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_time_is_asked_about_by_its_wall_clock() {
        let asked = |day, at| {
            moments(day, at)
                .map(|found| found.iter().map(ToString::to_string).collect::<Vec<_>>())
                .map_err(|wrongs| wrongs.iter().map(|w| (w.field, w.code)).collect::<Vec<_>>())
        };
        assert_eq!(asked("2026-11-24", "9"), Ok(vec!["2026-11-24T08:00:00Z".to_owned()]));
        assert_eq!(asked("2026-10-25", "2.30").map(|found| found.len()), Ok(2));
        assert_eq!(asked("2026-03-29", "2.30"), Err(vec![("tid", Code::NotAChoice)]));
        assert_eq!(asked("", "nio"), Err(vec![("dag", Code::Missing), ("tid", Code::NotATime)]));
    }
}
