//! The people of a demo: made relative to "now", so that there always are free times ahead and a past behind.

mod amina;
mod crowd;
mod group;
mod hours;
mod johan;
mod meeting_type;
mod outcome;
mod search;
mod selam;

use domain::id::{ParticipantId, StaffId};
use domain::person::StaffRole;
use domain::time::{Span, day, instant};
use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp, ToSpan};
use uuid::Uuid;

pub use self::crowd::crowd;
pub use self::search::search;
use crate::store::demo::{NewMeeting, NewPerson};
use crate::store::{Failure, Tx};

const PARTY: &str = "Haninge kommun";
const PLACE: &str = "Resurscentrum, Rudsjöterrassen 2, Haninge";
const REACH: &str = "vardagar 9–15";

/// The members of staff the demo's participants meet.
#[derive(Clone, Copy)]
struct Team {
    sara: StaffId,
    erik: StaffId,
    moa: StaffId,
}

/// Adds the demo people to an empty database; changes nothing in one that has people.
pub fn fill(tx: &mut Tx<'_>, now: Timestamp) -> Result<(), Failure> {
    if tx.has_people()? {
        return Ok(());
    }
    let mut staff = |handle, role, name, phone| add_staff(tx, handle, role, name, phone, now);
    let sara = staff("sara", StaffRole::CaseManager, "Sara Lind", "08-123 456 01")?;
    let erik = staff("erik", StaffRole::SeHandler, "Erik Holm", "08-123 456 02")?;
    let moa = staff("moa", StaffRole::CbtTherapist, "Moa Berg", "08-123 456 03")?;
    staff("lena", StaffRole::Coordinator, "Lena Ek", "08-123 456 04")?;
    staff("olle", StaffRole::Administrator, "Olle Dahl", "08-123 456 05")?;
    let karin = staff("karin", StaffRole::ResourceTeam, "Karin Sund", "08-123 456 06")?;
    let nils = staff("nils", StaffRole::CaseManager, "Nils Åberg", "08-123 456 07")?;
    for person in [sara, erik, moa, nils] {
        add_hours(tx, person)?;
    }
    meeting_type::add(tx, now)?;
    let team = Team { sara, erik, moa };
    amina::add(tx, team, now)?;
    let johan = johan::add(tx, team, now)?;
    let nour = add_participant(tx, "nour", "Nour Haddad", "ar", now)?;
    tx.add_plan(nour, "", now)?;
    tx.add_assignment(nour, sara, days_before(now, 6), true)?;
    let [selam, xiuying] = selam::add(tx, now)?;
    let people = group::People { karin, sara, seated: [johan, selam], in_line: xiuying };
    group::add(tx, &people, now)
}

fn add_staff(
    tx: &mut Tx<'_>,
    handle: &str,
    role: StaffRole,
    name: &str,
    phone: &str,
    now: Timestamp,
) -> Result<StaffId, Failure> {
    let id = Uuid::new_v4();
    let person = NewPerson {
        id,
        handle: Some(handle),
        role: Some(role),
        name,
        language: "sv",
        party: PARTY,
        phone,
        reach_hours: REACH,
        place: PLACE,
    };
    tx.add_person(&person, now)?;
    Ok(StaffId(id))
}

fn add_participant(
    tx: &mut Tx<'_>,
    handle: &str,
    name: &str,
    language: &str,
    now: Timestamp,
) -> Result<ParticipantId, Failure> {
    let id = Uuid::new_v4();
    tx.add_person(&participant(id, handle, name, language), now)?;
    Ok(ParticipantId(id))
}

fn participant<'a>(id: Uuid, handle: &'a str, name: &'a str, language: &'a str) -> NewPerson<'a> {
    let handle = Some(handle);
    NewPerson {
        id,
        handle,
        role: None,
        name,
        language,
        party: PARTY,
        phone: "",
        reach_hours: "",
        place: "",
    }
}

/// Monday to Friday 9–12 and 13–16, 45 minutes, 15 between, a day's notice, eight weeks ahead.
fn add_hours(tx: &mut Tx<'_>, staff: StaffId) -> Result<(), Failure> {
    for weekday in 1..=5 {
        tx.add_weekly_hours(staff, weekday, 9 * 60, 12 * 60)?;
        tx.add_weekly_hours(staff, weekday, 13 * 60, 16 * 60)?;
    }
    tx.add_booking_rules(staff, [45, 15, 24 * 60], 56)
}

/// A meeting as most of them are: nothing was moved, nothing was answered in words.
fn meeting(
    participant: ParticipantId,
    staff: StaffId,
    span: Span,
    requested_at: Timestamp,
) -> NewMeeting<'static> {
    NewMeeting {
        id: Uuid::now_v7(),
        participant,
        staff,
        span,
        previous: None,
        mode: "visit",
        place: PLACE,
        subject: "",
        answer: "",
        state: "booked",
        requested_at,
    }
}

fn back(now: Timestamp, days: i64) -> Timestamp {
    now.saturating_sub(SignedDuration::from_hours(24 * days)).unwrap_or(now)
}

fn days_before(now: Timestamp, days: i64) -> Date {
    day(now).saturating_sub(days.days())
}

fn days_after(now: Timestamp, days: i64) -> Date {
    day(now).saturating_add(days.days())
}

/// 45 minutes from a full hour, some days ahead, moved forward to a weekday.
fn weekday_at(now: Timestamp, days: i64, hour: i8) -> Span {
    let mut date = days_after(now, days);
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        date = date.saturating_add(1.day());
    }
    meeting_at(date, hour, now)
}

/// 45 minutes from a full hour, some days ago, moved back to a weekday.
fn weekday_before(now: Timestamp, days: i64, hour: i8) -> Span {
    let mut date = days_before(now, days);
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        date = date.saturating_sub(1.day());
    }
    meeting_at(date, hour, now)
}

fn meeting_at(date: Date, hour: i8, now: Timestamp) -> Span {
    let start = instant(date.at(hour, 0, 0, 0)).unwrap_or(now);
    Span::new(start, start.saturating_add(SignedDuration::from_mins(45)).unwrap_or(start))
}
