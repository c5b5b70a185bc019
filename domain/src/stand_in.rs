//! Stand-ins: somebody is away for some days, and a colleague meets their participants meanwhile.
//!
//! The one who is away stays their person; who stands in is always called so, and is not counted as the own person.

use jiff::ToSpan;
use jiff::civil::Date;

use crate::assignment::day_before;
use crate::booking::Booking;
use crate::desk::date;
use crate::id::{StaffId, StandInId};
use crate::person::StaffRole;
use crate::time::day;
use crate::words::{Code, Wrong};

/// The names of the fields in the form of a new one.
pub mod field {
    pub const AWAY: &str = "borta";
    pub const STAFF: &str = "vikarie";
    pub const FIRST: &str = "fran_dag";
    pub const LAST: &str = "till_dag";
}

/// How many days ahead a stand-in can begin, and how many one lasts at most.
pub const MOST_DAYS: i64 = 366;

/// Somebody stands in for somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandIn {
    pub id: StandInId,
    pub away: StaffId,
    pub staff: StaffId,
    pub first: Date,
    pub last: Date,
    /// Rises by one with every change.
    pub version: i64,
}

/// Why a stand-in could not be changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    #[error("the stand-in has changed since it was shown")]
    Stale,
    #[error("the last day has passed")]
    AlreadyOver,
}

impl Refusal {
    /// The fixed code in JSON answers.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Stale => "stale",
            Self::AlreadyOver => "already_over",
        }
    }
}

/// Where a stand-in is in time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Coming,
    Ongoing,
    Over,
}

/// One that is to be recorded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct New {
    pub away: StaffId,
    pub staff: StaffId,
    pub first: Date,
    pub last: Date,
}

impl New {
    /// Reads who is away, who stands in and the days; refuses with everything that is wrong at once.
    pub fn read<'a>(typed: impl Fn(&str) -> &'a str, today: Date) -> Result<Self, Vec<Wrong>> {
        let away = person(field::AWAY, typed(field::AWAY));
        let staff = person(field::STAFF, typed(field::STAFF));
        let first = date(field::FIRST, typed(field::FIRST));
        let last = date(field::LAST, typed(field::LAST));
        let (away, staff, first, last) = match (away, staff, first, last) {
            (Ok(away), Ok(staff), Ok(first), Ok(last)) => (away, staff, first, last),
            (away, staff, first, last) => {
                let wrongs = [away.err(), staff.err(), first.err(), last.err()];
                return Err(wrongs.into_iter().flatten().collect());
            }
        };
        let too_far = |day: Date| day > today.saturating_add(MOST_DAYS.days());
        let mut wrongs = Vec::new();
        if away == staff {
            wrongs.push(Wrong::new(field::STAFF, Code::NotAChoice));
        }
        if first < today {
            wrongs.push(Wrong::new(field::FIRST, Code::Past));
        }
        if last < first {
            wrongs.push(Wrong::new(field::LAST, Code::WrongOrder));
        } else if too_far(last) {
            let limit = usize::try_from(MOST_DAYS).unwrap_or(usize::MAX);
            wrongs.push(Wrong::new(field::LAST, Code::TooMany { limit }));
        }
        if wrongs.is_empty() { Ok(Self { away, staff, first, last }) } else { Err(wrongs) }
    }
}

impl StandIn {
    pub fn standing(&self, today: Date) -> Standing {
        if self.last < today || self.last < self.first {
            Standing::Over
        } else if self.first > today {
            Standing::Coming
        } else {
            Standing::Ongoing
        }
    }

    /// The one who was away is back: yesterday was the last day, and one that has not begun never does.
    pub fn end(self, seen: i64, today: Date) -> Result<Self, Refusal> {
        if self.standing(today) == Standing::Over {
            return Err(Refusal::AlreadyOver);
        }
        if self.version != seen {
            return Err(Refusal::Stale);
        }
        let last = day_before(today.max(self.first));
        Ok(Self { last, version: self.version.saturating_add(1), ..self })
    }
}

/// Whether somebody can take another's place: both meet participants, and therapy is only for therapists.
pub fn fits(away: StaffRole, staff: StaffRole) -> bool {
    let is_therapy = |role| role == StaffRole::CbtTherapist;
    away.takes_bookings() && staff.takes_bookings() && is_therapy(away) == is_therapy(staff)
}

/// When a member of staff stands in for another with one participant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spell {
    pub staff: StaffId,
    pub first: Date,
    pub last: Option<Date>,
    /// The whole name of the one who is away.
    pub stands_in_for: String,
}

/// For whom this member of staff stands in on a day.
pub fn on(spells: &[Spell], staff: StaffId, day: Date) -> Option<&str> {
    let holds = |spell: &&Spell| {
        spell.staff == staff && spell.first <= day && spell.last.is_none_or(|last| day <= last)
    };
    spells.iter().find(holds).map(|spell| spell.stands_in_for.as_str())
}

/// For whom the member of staff of a meeting stands in on its day.
pub fn of(spells: &[Spell], booking: &Booking) -> Option<String> {
    on(spells, booking.staff, day(booking.span.start)).map(str::to_owned)
}

fn person(field: &'static str, typed: &str) -> Result<StaffId, Wrong> {
    let code = if typed.is_empty() { Code::Missing } else { Code::NotAChoice };
    typed.parse().map_err(|_| Wrong::new(field, code))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::id::Uuid;
    use jiff::civil::date;

    const TODAY: Date = date(2026, 11, 24);
    const SARA: &str = "00000000-0000-0000-0000-000000000001";
    const ERIK: &str = "00000000-0000-0000-0000-000000000002";

    fn read(typed: [&'static str; 4]) -> Result<New, Vec<Wrong>> {
        let names = [field::AWAY, field::STAFF, field::FIRST, field::LAST];
        let value = |name: &str| {
            let found = names.iter().zip(typed).find(|(known, _)| **known == name);
            found.map_or("", |(_, value)| value)
        };
        New::read(value, TODAY)
    }

    fn wrong(typed: [&'static str; 4]) -> Vec<(&'static str, Code)> {
        let wrongs = read(typed).unwrap_err();
        wrongs.into_iter().map(|wrong| (wrong.field, wrong.code)).collect()
    }

    #[test]
    fn it_needs_two_people_and_days_that_are_ahead_and_in_order() {
        let new = read([SARA, ERIK, "2026-11-24", "2026-12-11"]).unwrap();
        assert_eq!((new.first, new.last), (TODAY, date(2026, 12, 11)));
        let fields: Vec<_> = wrong([""; 4]).into_iter().map(|(field, _)| field).collect();
        assert_eq!(fields, ["borta", "vikarie", "fran_dag", "till_dag"]);
        let same = wrong([SARA, SARA, "2026-11-23", "2026-11-22"]);
        let expected = [
            ("vikarie", Code::NotAChoice),
            ("fran_dag", Code::Past),
            ("till_dag", Code::WrongOrder),
        ];
        assert_eq!(same, expected);
        let far = wrong([SARA, ERIK, "2026-11-24", "2028-01-01"]);
        assert_eq!(far, [("till_dag", Code::TooMany { limit: 366 })]);
    }

    fn stand_in() -> StandIn {
        let (away, staff) = (SARA.parse().unwrap(), ERIK.parse().unwrap());
        let (first, last) = (date(2026, 11, 26), date(2026, 12, 4));
        StandIn { id: StandInId(Uuid::nil()), away, staff, first, last, version: 1 }
    }

    #[test]
    fn it_ends_the_day_before_the_other_is_back_and_is_ended_once() {
        assert_eq!(stand_in().standing(TODAY), Standing::Coming);
        let ended = stand_in().end(1, date(2026, 12, 1)).unwrap();
        assert_eq!((ended.last, ended.version), (date(2026, 11, 30), 2));
        assert_eq!(ended.standing(date(2026, 12, 1)), Standing::Over);
        assert_eq!(ended.end(2, date(2026, 12, 1)), Err(Refusal::AlreadyOver));
        let never = stand_in().end(1, TODAY).unwrap();
        assert_eq!((never.last, never.standing(TODAY)), (date(2026, 11, 25), Standing::Over));
        assert_eq!(stand_in().end(3, TODAY), Err(Refusal::Stale));
        assert_eq!(stand_in().end(1, date(2026, 12, 5)), Err(Refusal::AlreadyOver));
    }

    #[test]
    fn therapy_is_taken_over_by_therapists_alone() {
        use StaffRole::{CaseManager, CbtTherapist, Coordinator, SeHandler};
        assert!(fits(CaseManager, SeHandler) && fits(CbtTherapist, CbtTherapist));
        assert!(!fits(CbtTherapist, CaseManager) && !fits(CaseManager, CbtTherapist));
        assert!(!fits(CaseManager, Coordinator));
    }

    #[test]
    fn who_stands_in_is_called_so_on_those_days_alone() {
        let StandIn { staff, away, first, last, .. } = stand_in();
        let spell = Spell { staff, first, last: Some(last), stands_in_for: "Sara Lind".to_owned() };
        let spells = [spell];
        assert_eq!(on(&spells, staff, last), Some("Sara Lind"));
        assert_eq!((on(&spells, staff, TODAY), on(&spells, away, last)), (None, None));
    }
}
