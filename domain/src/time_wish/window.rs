//! One wished window as it is typed and as it is told: a day, and which part of it.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};

use crate::booking::Rules;
use crate::desk::{clock, date, time as time_of_day};
use crate::time::{self, Span, civil, day};
use crate::words::{Code, Wrong};

const NOON: i64 = 12 * 60;
const MIDNIGHT: i64 = 24 * 60;

/// Which part of a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    WholeDay,
    /// Until noon.
    Morning,
    /// From noon.
    Afternoon,
    /// From a minute of the wall clock until another.
    Between(i64, i64),
}

impl Part {
    pub const WHOLE_DAY: &str = "hela";
    pub const MORNING: &str = "fm";
    pub const AFTERNOON: &str = "em";
    pub const BETWEEN: &str = "klockan";

    /// The value in the form field.
    pub const fn field_value(self) -> &'static str {
        match self {
            Self::WholeDay => Self::WHOLE_DAY,
            Self::Morning => Self::MORNING,
            Self::Afternoon => Self::AFTERNOON,
            Self::Between(..) => Self::BETWEEN,
        }
    }

    const fn minutes(self) -> (i64, i64) {
        match self {
            Self::WholeDay => (0, MIDNIGHT),
            Self::Morning => (0, NOON),
            Self::Afternoon => (NOON, MIDNIGHT),
            Self::Between(from, to) => (from, to),
        }
    }
}

/// The fields of one window in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fields {
    pub day: &'static str,
    pub part: &'static str,
    pub from: &'static str,
    pub to: &'static str,
}

macro_rules! fields {
    ($number:literal) => {
        Fields {
            day: concat!("dag", $number),
            part: concat!("del", $number),
            from: concat!("fran", $number),
            to: concat!("till", $number),
        }
    };
}

/// The fields of every window, in order.
pub const WINDOWS: [Fields; super::MOST_WINDOWS] = [fields!("1"), fields!("2"), fields!("3")];

/// A wished window on the wall clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    pub day: Date,
    pub part: Part,
}

impl Window {
    /// How a window is told.
    pub fn of(span: Span) -> Self {
        let (start, end) = (civil(span.start), civil(span.end));
        let minute = |time: Time| i64::from(time.hour()) * 60 + i64::from(time.minute());
        let to = if end.date() > start.date() { MIDNIGHT } else { minute(end.time()) };
        let part = match (minute(start.time()), to) {
            (0, MIDNIGHT) => Part::WholeDay,
            (0, NOON) => Part::Morning,
            (NOON, MIDNIGHT) => Part::Afternoon,
            (from, to) => Part::Between(from, to),
        };
        Self { day: start.date(), part }
    }

    /// The window as time that passes; nothing when the wall clock skips one of its ends. Of the hour that autumn
    /// repeats both are in it.
    pub fn span(self) -> Option<Span> {
        let (from, to) = self.part.minutes();
        let wall =
            |minute: i64| self.day.to_datetime(Time::midnight()).checked_add(minute.minutes()).ok();
        let start = time::instants(wall(from)?).next()?;
        let end = time::instants(wall(to)?).last()?;
        (start < end).then(|| Span::new(start, end))
    }

    /// What its fields hold when it is typed again.
    pub fn typed(self, fields: Fields) -> Vec<(&'static str, String)> {
        let mut typed = vec![
            (fields.day, self.day.to_string()),
            (fields.part, self.part.field_value().to_owned()),
        ];
        if let Part::Between(from, to) = self.part {
            typed.extend([(fields.from, clock(from)), (fields.to, clock(to))]);
        }
        typed
    }
}

/// The fields of a form that hold these windows.
pub fn fields(windows: &[Span]) -> Vec<(&'static str, String)> {
    let both = windows.iter().zip(WINDOWS);
    both.flat_map(|(window, fields)| Window::of(*window).typed(fields)).collect()
}

/// Reads the windows: at least one, each wide enough for a meeting by `rules` that has not been, within reach, and none
/// sharing time with another. Refuses with everything that is wrong. How soon is for the one who answers to say.
pub fn read<'a>(
    typed: impl Fn(&str) -> &'a str,
    rules: Rules,
    now: Timestamp,
) -> Result<Vec<Span>, Vec<Wrong>> {
    let mut windows: Vec<Span> = Vec::new();
    let mut wrongs = Vec::new();
    for fields in WINDOWS {
        let values = [fields.day, fields.from, fields.to].map(&typed);
        if values.iter().all(|value| value.trim().is_empty()) {
            continue;
        }
        match window(&typed, fields).and_then(|span| fits(span, fields, rules, now)) {
            Ok(span) if windows.iter().any(|other| other.overlaps(span)) => {
                wrongs.push(Wrong::new(fields.day, Code::Overlapping));
            }
            Ok(span) => windows.push(span),
            Err(found) => wrongs.extend(found),
        }
    }
    if windows.is_empty() && wrongs.is_empty() {
        let [first, ..] = WINDOWS;
        wrongs.push(Wrong::new(first.day, Code::Missing));
    }
    if wrongs.is_empty() { Ok(windows) } else { Err(wrongs) }
}

fn window<'a>(typed: &impl Fn(&str) -> &'a str, fields: Fields) -> Result<Span, Vec<Wrong>> {
    let day = date(fields.day, typed(fields.day));
    let part = match typed(fields.part) {
        "" | Part::WHOLE_DAY => Ok(Part::WholeDay),
        Part::MORNING => Ok(Part::Morning),
        Part::AFTERNOON => Ok(Part::Afternoon),
        Part::BETWEEN => between(typed, fields),
        _ => Err(vec![Wrong::new(fields.part, Code::NotAChoice)]),
    };
    match (day, part) {
        (Ok(day), Ok(part)) => {
            Window { day, part }.span().ok_or_else(|| vec![Wrong::new(fields.from, Code::NotATime)])
        }
        (day, part) => Err(day.err().into_iter().chain(part.err().unwrap_or_default()).collect()),
    }
}

fn between<'a>(typed: &impl Fn(&str) -> &'a str, fields: Fields) -> Result<Part, Vec<Wrong>> {
    let from = time_of_day(fields.from, typed(fields.from));
    let to = time_of_day(fields.to, typed(fields.to));
    match (from, to) {
        (Ok(from), Ok(to)) if to <= from => Err(vec![Wrong::new(fields.to, Code::WrongOrder)]),
        (Ok(from), Ok(to)) => Ok(Part::Between(from, to)),
        (from, to) => Err([from.err(), to.err()].into_iter().flatten().collect()),
    }
}

fn fits(span: Span, fields: Fields, rules: Rules, now: Timestamp) -> Result<Span, Vec<Wrong>> {
    let left = Span::new(span.start.max(now), span.end);
    let code = match day(span.start) {
        _ if span.minutes() < rules.length_minutes => {
            return Err(vec![Wrong::new(fields.to, Code::TooShort)]);
        }
        _ if span.end <= now || left.minutes() < rules.length_minutes => Code::Past,
        day if day > rules.last_day(now) => Code::TooFar,
        _ => return Ok(span),
    };
    Err(vec![Wrong::new(fields.day, code)])
}
