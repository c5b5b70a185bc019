//! What is agreed about the work training: where, and which times of the week, between two days.

use jiff::civil::Date;

use super::entry::{Worked, times};
use super::{Day, field};
use crate::desk::date;
use crate::id::{AgreementId, InterventionId, StaffId};
use crate::words::{self, Code, Wrong};

/// One weekday's agreed time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Agreed {
    /// 1 is Monday, 7 is Sunday.
    pub weekday: i64,
    pub worked: Worked,
}

/// An agreement with a place. A participant has one at a time; a change of times from a day is a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    pub id: AgreementId,
    /// The work training in the participant's plan.
    pub intervention: InterventionId,
    pub place: String,
    /// In order of weekday, at most one each.
    pub times: Vec<Agreed>,
    pub since: Date,
    /// The last day; open while nobody has said an end.
    pub until: Option<Date>,
    /// Who wrote it last.
    pub by: StaffId,
    pub version: i64,
}

impl Agreement {
    /// Whether it holds on this day.
    pub fn holds_on(&self, day: Date) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    /// The agreed time of a day, if any.
    pub fn on(&self, day: Date) -> Option<Worked> {
        let weekday = i64::from(day.weekday().to_monday_one_offset());
        let found = self.times.iter().find(|agreed| agreed.weekday == weekday);
        found.filter(|_| self.holds_on(day)).map(|agreed| agreed.worked)
    }
}

/// Times to declare in one press, and where they come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Suggestion {
    pub worked: Worked,
    /// They are those of the last day that was declared.
    pub is_last: bool,
}

/// What to offer for a day: the agreed time of its weekday, or else that of the last day that was declared.
/// A time that the clock skips on the day is not offered.
pub fn suggest(agreement: &Agreement, day: Date, last: Option<&Day>) -> Option<Suggestion> {
    let last = last.and_then(|last| last.declared.worked());
    let found = agreement.on(day).or(last).filter(|worked| worked.minutes(day) > 0)?;
    Some(Suggestion { worked: found, is_last: last == Some(found) })
}

/// The fields of one weekday: from, to, pause.
pub const WEEK: [(i64, [&str; 3]); 7] = [
    (1, ["man_fran", "man_till", "man_paus"]),
    (2, ["tis_fran", "tis_till", "tis_paus"]),
    (3, ["ons_fran", "ons_till", "ons_paus"]),
    (4, ["tor_fran", "tor_till", "tor_paus"]),
    (5, ["fre_fran", "fre_till", "fre_paus"]),
    (6, ["lor_fran", "lor_till", "lor_paus"]),
    (7, ["son_fran", "son_till", "son_paus"]),
];

/// An agreement as it is typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct New {
    pub place: String,
    pub times: Vec<Agreed>,
    pub since: Date,
    pub until: Option<Date>,
}

impl New {
    /// Reads the place, the days and the week; refuses with everything that is wrong. A week without times is refused.
    pub fn read<'a>(typed: impl Fn(&str) -> &'a str) -> Result<Self, Vec<Wrong>> {
        let mut wrongs = Vec::new();
        let place = words::title(field::PLACE, typed(field::PLACE));
        let since = date(field::SINCE, typed(field::SINCE));
        let until = match typed(field::UNTIL).trim() {
            "" => Ok(None),
            typed => date(field::UNTIL, typed).map(Some),
        };
        let mut agreed = Vec::new();
        for (weekday, fields) in WEEK {
            let [from, to, _] = fields;
            if typed(from).trim().is_empty() && typed(to).trim().is_empty() {
                continue;
            }
            match times(fields, &typed, None) {
                Ok(worked) => agreed.push(Agreed { weekday, worked }),
                Err(found) => wrongs.extend(found),
            }
        }
        if agreed.is_empty() && wrongs.is_empty() {
            let (_, [first, ..]) = WEEK[0];
            wrongs.push(Wrong::new(first, Code::Missing));
        }
        match (place, since, until) {
            (Ok(place), Ok(since), Ok(until)) => {
                if until.is_some_and(|until| until < since) {
                    wrongs.insert(0, Wrong::new(field::UNTIL, Code::WrongOrder));
                }
                if wrongs.is_empty() {
                    return Ok(Self { place, times: agreed, since, until });
                }
            }
            (place, since, until) => {
                let first = [place.err(), since.err(), until.err()];
                wrongs.splice(0..0, first.into_iter().flatten());
            }
        }
        Err(wrongs)
    }

    /// What becomes of the agreement before: the same one changed when it begins on the same day, or else ended the day
    /// before. Refuses to begin before it.
    pub fn after(&self, before: &Agreement) -> Result<Before, Wrong> {
        if self.since < before.since {
            return Err(Wrong::new(field::SINCE, Code::Overlapping));
        }
        if self.since == before.since {
            return Ok(Before::Replaced);
        }
        let eve = self.since.yesterday().unwrap_or(self.since);
        Ok(Before::Ended(before.until.map_or(eve, |until| until.min(eve))))
    }
}

/// What becomes of the agreement that was there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Before {
    Replaced,
    /// Its last day.
    Ended(Date),
}
