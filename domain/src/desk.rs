//! The staff side's own rules: what a typed week of hours means, and what is wrong with it.

pub mod book;
mod moved;
mod reply;
pub mod time_off;
pub mod why;

pub use moved::Moved;
pub use reply::{Reply, field, reason};

use jiff::civil::Date;

use crate::booking::{Rules, WeeklyHours};
use crate::words::{Code, Wrong};

/// A week as its owner typed it, understood.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week {
    /// Monday first, each day in order, none overlapping.
    pub hours: Vec<WeeklyHours>,
    pub rules: Rules,
}

/// A number field: its name and the range it must be in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Number {
    pub field: &'static str,
    pub least: i64,
    pub most: i64,
}

impl Number {
    /// The number as it was typed: plain digits within the range.
    pub fn read(self, typed: &str) -> Result<i64, Wrong> {
        whole(self, typed)
    }
}

/// How long a meeting is, in minutes.
pub const LENGTH: Number = Number { field: "langd", least: 15, most: 240 };
/// Free time kept around a meeting, in minutes.
pub const BUFFER: Number = Number { field: "buffert", least: 0, most: 120 };
/// The shortest notice, in hours; at most two weeks.
pub const NOTICE: Number = Number { field: "varsel", least: 0, most: 336 };
/// How far ahead people can book, in days; at most half a year.
pub const HORIZON: Number = Number { field: "framforhallning", least: 1, most: 180 };

/// The most stretches one weekday can have.
pub const ROWS: usize = 4;
/// How many rows a weekday offers before anything is filled in.
pub const ROWS_OFFERED: usize = 1;

/// The two fields of one stretch: from and to.
pub type Row = [&'static str; 2];

/// The fields of one stretch of a week: its hours, and the first and last day they hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct WeekRow {
    pub hours: Row,
    pub days: Row,
}

impl WeekRow {
    /// All four fields.
    pub fn fields(&self) -> impl Iterator<Item = &'static str> {
        self.hours.into_iter().chain(self.days)
    }
}

macro_rules! row {
    ($day:literal, $number:literal) => {
        WeekRow {
            hours: [concat!($day, $number, "_fran"), concat!($day, $number, "_till")],
            days: [concat!($day, $number, "_fran_dag"), concat!($day, $number, "_till_dag")],
        }
    };
}

macro_rules! day {
    ($day:literal) => {
        [row!($day, "1"), row!($day, "2"), row!($day, "3"), row!($day, "4")]
    };
}

/// The fields of the week, Monday first.
pub const DAYS: [[WeekRow; ROWS]; 7] =
    [day!("man"), day!("tis"), day!("ons"), day!("tor"), day!("fre"), day!("lor"), day!("son")];

/// The weekdays with their number (1 is Monday) and the fields of their rows.
pub fn days() -> impl Iterator<Item = (i64, &'static [WeekRow; ROWS])> {
    (1..).zip(&DAYS)
}

/// Whether a form of hours has this field.
pub fn is_field(name: &str) -> bool {
    [LENGTH, BUFFER, NOTICE, HORIZON].iter().any(|number| number.field == name)
        || DAYS.iter().flatten().flat_map(WeekRow::fields).any(|field| field == name)
}

/// Reads a typed week; an empty row means nothing. Refuses with everything that is wrong, field by field.
pub fn week<'a>(typed: impl Fn(&str) -> &'a str) -> Result<Week, Vec<Wrong>> {
    let mut week = Week::default();
    let mut wrongs = Vec::new();
    for (weekday, rows) in days() {
        let mut taken: Vec<WeeklyHours> = Vec::new();
        for row in rows {
            match stretch(weekday, *row, &typed) {
                Ok(Some(opening)) if taken.iter().any(|other| other.overlap(opening)) => {
                    wrongs.push(Wrong::new(row.hours[0], Code::Overlapping));
                }
                Ok(Some(opening)) => taken.push(opening),
                Ok(None) => {}
                Err(mut found) => wrongs.append(&mut found),
            }
        }
        taken.sort_unstable();
        week.hours.append(&mut taken);
    }
    let mut read = |number: Number, into: &mut i64| match whole(number, typed(number.field)) {
        Ok(value) => *into = value,
        Err(wrong) => wrongs.push(wrong),
    };
    let mut notice_hours = 0;
    read(LENGTH, &mut week.rules.length_minutes);
    read(BUFFER, &mut week.rules.buffer_minutes);
    read(NOTICE, &mut notice_hours);
    read(HORIZON, &mut week.rules.horizon_days);
    week.rules.notice_minutes = notice_hours * 60;
    if wrongs.is_empty() { Ok(week) } else { Err(wrongs) }
}

/// One row of the week: hours, and the days between which they hold.
fn stretch<'a>(
    weekday: i64,
    row: WeekRow,
    typed: &impl Fn(&str) -> &'a str,
) -> Result<Option<WeeklyHours>, Vec<Wrong>> {
    let [first, last] = row.days.map(|field| maybe_date(field, typed(field)));
    let has_day = row.days.iter().any(|field| !typed(field).trim().is_empty());
    let opening = match opening(weekday, row.hours, typed) {
        // Days without hours: the hours were forgotten, or the days were to go too.
        Ok(None) if has_day => Err(row.hours.map(|f| Wrong::new(f, Code::Missing)).to_vec()),
        other => other,
    };
    match (opening, first, last) {
        (Ok(_), Ok(Some(first)), Ok(Some(last))) if last < first => {
            let [_, last] = row.days;
            Err(vec![Wrong::new(last, Code::WrongOrder)])
        }
        (Ok(opening), Ok(from_on), Ok(until_on)) => {
            Ok(opening.map(|hours| WeeklyHours { from_on, until_on, ..hours }))
        }
        (opening, first, last) => {
            let days = [first.err(), last.err()].into_iter().flatten();
            Err(opening.err().into_iter().flatten().chain(days).collect())
        }
    }
}

fn maybe_date(field: &'static str, typed: &str) -> Result<Option<Date>, Wrong> {
    if typed.trim().is_empty() { Ok(None) } else { date(field, typed).map(Some) }
}

/// A day as the date field sends it: YYYY-MM-DD.
pub(crate) fn date(field: &'static str, typed: &str) -> Result<Date, Wrong> {
    let typed = typed.trim();
    let code = if typed.is_empty() { Code::Missing } else { Code::NotADate };
    // Only the one way of writing that the date field sends: jiff reads more.
    typed.parse::<Date>().ok().filter(|day| day.to_string() == typed).ok_or(Wrong::new(field, code))
}

fn opening<'a>(
    weekday: i64,
    [from_field, to_field]: Row,
    typed: &impl Fn(&str) -> &'a str,
) -> Result<Option<WeeklyHours>, Vec<Wrong>> {
    if typed(from_field).trim().is_empty() && typed(to_field).trim().is_empty() {
        return Ok(None);
    }
    match (time(from_field, typed(from_field)), time(to_field, typed(to_field))) {
        (Ok(from_minute), Ok(to_minute)) if from_minute < to_minute => {
            Ok(Some(WeeklyHours::always(weekday, from_minute, to_minute)))
        }
        (Ok(_), Ok(_)) => Err(vec![Wrong::new(to_field, Code::WrongOrder)]),
        (from, to) => Err([from.err(), to.err()].into_iter().flatten().collect()),
    }
}

/// Minutes since midnight of a typed time: "9", "9.00", "09:00", "24.00" as an end.
pub(crate) fn time(field: &'static str, typed: &str) -> Result<i64, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Wrong::new(field, Code::Missing));
    }
    minutes(typed).ok_or(Wrong::new(field, Code::NotATime))
}

fn minutes(typed: &str) -> Option<i64> {
    let (hours, minutes) = typed.split_once(['.', ':']).unwrap_or((typed, "00"));
    if minutes.len() != 2 || hours.len() > 2 {
        return None;
    }
    let (hours, minutes) = (digits(hours)?, digits(minutes)?);
    let whole = hours * 60 + minutes;
    (minutes < 60 && whole <= 24 * 60).then_some(whole)
}

pub(crate) fn whole(number: Number, typed: &str) -> Result<i64, Wrong> {
    let typed = typed.trim();
    if typed.is_empty() {
        return Err(Wrong::new(number.field, Code::Missing));
    }
    digits(typed)
        .filter(|value| (number.least..=number.most).contains(value))
        .ok_or(Wrong::new(number.field, Code::NotANumber))
}

/// A number of plain digits, no sign.
fn digits(typed: &str) -> Option<i64> {
    typed.bytes().all(|byte| byte.is_ascii_digit()).then(|| typed.parse().ok()).flatten()
}

/// A time of day as Swedes write it: "9.00".
pub fn clock(minutes: i64) -> String {
    format!("{}.{:02}", minutes / 60, minutes % 60)
}

#[cfg(test)]
#[path = "desk/tests.rs"]
mod tests;
