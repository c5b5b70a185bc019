//! The people of a demo: made relative to "now", so that there always are free times ahead and a past behind.

mod crowd;

use domain::id::{ParticipantId, StaffId};
use domain::person::StaffRole;
use domain::time::{Span, day, instant};
use jiff::civil::{Date, Weekday};
use jiff::{SignedDuration, Timestamp, ToSpan};
use uuid::Uuid;

pub use self::crowd::crowd;
use crate::store::demo::{NewGoal, NewMeeting, NewPerson};
use crate::store::{Failure, Tx};

const PARTY: &str = "Haninge kommun";
const PLACE: &str = "Resurscentrum, Rudsjöterrassen 2, Haninge";
const REACH: &str = "vardagar 9–15";

/// Adds the demo people to an empty database; changes nothing in one that has people.
pub fn fill(tx: &mut Tx<'_>, now: Timestamp) -> Result<(), Failure> {
    if tx.has_people()? {
        return Ok(());
    }
    let sara = add_staff(tx, "sara", StaffRole::CaseManager, "Sara Lind", "08-123 456 01", now)?;
    let erik = add_staff(tx, "erik", StaffRole::SeHandler, "Erik Holm", "08-123 456 02", now)?;
    let moa = add_staff(tx, "moa", StaffRole::CbtTherapist, "Moa Berg", "08-123 456 03", now)?;
    add_staff(tx, "lena", StaffRole::Coordinator, "Lena Ek", "08-123 456 04", now)?;
    add_staff(tx, "olle", StaffRole::Administrator, "Olle Dahl", "08-123 456 05", now)?;
    add_staff(tx, "karin", StaffRole::ResourceTeam, "Karin Sund", "08-123 456 06", now)?;
    let nils = add_staff(tx, "nils", StaffRole::CaseManager, "Nils Åberg", "08-123 456 07", now)?;
    for staff in [sara, erik, moa, nils] {
        add_hours(tx, staff)?;
    }
    amina(tx, sara, erik, moa, now)?;
    johan(tx, sara, erik, now)?;
    let nour = add_participant(tx, "nour", "Nour Haddad", "ar", now)?;
    tx.add_plan(nour, "", now)?;
    tx.add_assignment(nour, sara, days_before(now, 6), true)
}

fn amina(
    tx: &mut Tx<'_>,
    sara: StaffId,
    erik: StaffId,
    moa: StaffId,
    now: Timestamp,
) -> Result<(), Failure> {
    let amina = add_participant(tx, "amina", "Amina Yusuf", "sv", now)?;
    tx.add_plan(
        amina,
        "Jag vill ha ett jobb där jag får arbeta med händerna, och orka hela veckan.",
        back(now, 9),
    )?;
    let since = days_before(now, 140);
    tx.add_assignment(amina, sara, since, true)?;
    tx.add_assignment(amina, erik, days_before(now, 75), false)?;
    tx.add_assignment(amina, moa, days_before(now, 40), false)?;
    tx.add_intervention(
        amina,
        "case_management",
        Some(sara),
        "Att någon håller ihop allt, så att jag slipper berätta om igen.",
        "",
        since,
        None,
    )?;
    tx.add_intervention(
        amina,
        "supported_employment",
        Some(erik),
        "Att hitta ett jobb i ett kök eller bageri.",
        "",
        days_before(now, 75),
        None,
    )?;
    tx.add_intervention(amina, "cbt", Some(moa), "", "", days_before(now, 40), None)?;
    tx.add_intervention(
        amina,
        "work_training",
        None,
        "Att pröva hur det är att jobba i café tre dagar i veckan.",
        "Café Tornet",
        days_before(now, 30),
        None,
    )?;
    let goal = tx.add_demo_goal(
        amina,
        &NewGoal {
            words: "Jag vill jobba i ett bageri",
            why: "Jag mår bra av att baka och jag vill klara mig själv.",
            obstacle: "Jag blir trött av tidiga morgnar.",
            if_words: "väckarklockan ringer och jag vill ligga kvar",
            then_words: "sätter jag på kaffet först och bestämmer mig sedan",
            is_shared: true,
        },
        back(now, 60),
    )?;
    tx.add_demo_step(
        goal,
        "Fråga Café Tornet om jag får baka en förmiddag",
        None,
        "done",
        1,
        back(now, 20),
    )?;
    tx.add_demo_step(
        goal,
        "Skriva ner vad jag kan om bröd",
        Some(days_after(now, 4)),
        "ongoing",
        2,
        back(now, 6),
    )?;
    tx.add_demo_step(
        goal,
        "Besöka ett bageri med Erik",
        Some(days_after(now, 12)),
        "not_started",
        3,
        back(now, 6),
    )?;
    let own = tx.add_demo_goal(
        amina,
        &NewGoal { words: "Sova bättre", why: "Då orkar jag mer.", ..NewGoal::default() },
        back(now, 15),
    )?;
    tx.add_demo_step(own, "Lägga bort telefonen klockan tio", None, "ongoing", 1, back(now, 15))?;
    meet(
        tx,
        amina,
        sara,
        weekday_at(now, 2, 10, 0),
        "visit",
        "booked",
        "Planera veckorna på Café Tornet",
        back(now, 5),
    )?;
    meet(
        tx,
        amina,
        erik,
        weekday_at(now, 5, 13, 0),
        "walk",
        "requested",
        "Prata om bageriet i Handen",
        back(now, 1),
    )?;
    meet(tx, amina, sara, weekday_before(now, 14, 10), "visit", "booked", "", back(now, 20))?;
    meet(tx, amina, erik, weekday_before(now, 28, 13), "phone", "booked", "", back(now, 33))
}

fn johan(tx: &mut Tx<'_>, sara: StaffId, erik: StaffId, now: Timestamp) -> Result<(), Failure> {
    let johan = add_participant(tx, "johan", "Johan Nyström", "sv", now)?;
    tx.add_plan(johan, "Jag vill läsa klart gymnasiet och komma ut bland folk.", back(now, 21))?;
    tx.add_assignment(johan, sara, days_before(now, 200), true)?;
    tx.add_assignment(johan, erik, days_before(now, 90), false)?;
    tx.add_intervention(
        johan,
        "case_management",
        Some(sara),
        "Hjälp att få ordning på papper och kontakter.",
        "",
        days_before(now, 200),
        None,
    )?;
    tx.add_intervention(
        johan,
        "supported_employment",
        Some(erik),
        "Ett jobb några timmar i veckan vid sidan av studierna.",
        "",
        days_before(now, 90),
        None,
    )?;
    tx.add_intervention(
        johan,
        "course",
        None,
        "Svenska 2, så att betyget blir klart.",
        "Komvux Haninge",
        days_before(now, 80),
        Some(days_after(now, 40)),
    )?;
    let goal = tx.add_demo_goal(
        johan,
        &NewGoal {
            words: "Bli klar med Svenska 2",
            why: "Då kan jag söka vidare.",
            is_shared: true,
            ..NewGoal::default()
        },
        back(now, 70),
    )?;
    tx.add_demo_step(
        goal,
        "Lämna in uppsatsen",
        Some(days_after(now, 3)),
        "not_started",
        1,
        back(now, 8),
    )?;
    let wished = weekday_at(now, 6, 9, 0);
    let proposed = weekday_at(now, 7, 10, 0);
    tx.add_demo_meeting(&NewMeeting {
        id: Uuid::now_v7(),
        participant: johan,
        staff: erik,
        span: proposed,
        previous: Some(wished),
        mode: "visit",
        place: PLACE,
        subject: "Jobb på helger",
        answer: "Jag är på en arbetsplats den tiden du bad om. Passar det här i stället?",
        state: "proposed",
        requested_at: back(now, 2),
    })?;
    meet(
        tx,
        johan,
        sara,
        weekday_at(now, 4, 14, 0),
        "phone",
        "requested",
        "Brevet från skolan",
        back(now, 3),
    )
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
    let (handle, role, language) = (Some(handle), Some(role), "sv");
    tx.add_person(
        &NewPerson {
            id,
            handle,
            role,
            name,
            language,
            party: PARTY,
            phone,
            reach_hours: REACH,
            place: PLACE,
        },
        now,
    )?;
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
    let person = NewPerson {
        id,
        handle: Some(handle),
        role: None,
        name,
        language,
        party: PARTY,
        phone: "",
        reach_hours: "",
        place: "",
    };
    tx.add_person(&person, now)?;
    Ok(ParticipantId(id))
}

/// Monday to Friday 9–12 and 13–16, 45 minutes, 15 between, a day's notice, eight weeks ahead.
fn add_hours(tx: &mut Tx<'_>, staff: StaffId) -> Result<(), Failure> {
    for weekday in 1..=5 {
        tx.add_weekly_hours(staff, weekday, 9 * 60, 12 * 60)?;
        tx.add_weekly_hours(staff, weekday, 13 * 60, 16 * 60)?;
    }
    tx.add_booking_rules(staff, [45, 15, 24 * 60], 56)
}

#[expect(clippy::too_many_arguments, reason = "one row of a small table of meetings")]
fn meet(
    tx: &mut Tx<'_>,
    participant: ParticipantId,
    staff: StaffId,
    span: Span,
    mode: &str,
    state: &str,
    subject: &str,
    requested_at: Timestamp,
) -> Result<(), Failure> {
    let place = if mode == "visit" { PLACE } else { "" };
    tx.add_demo_meeting(&NewMeeting {
        id: Uuid::now_v7(),
        participant,
        staff,
        span,
        previous: None,
        mode,
        place,
        subject,
        answer: "",
        state,
        requested_at,
    })
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

/// 45 minutes from a wall-clock time on a day moved forward to a weekday.
fn weekday_at(now: Timestamp, days: i64, hour: i8, minute: i8) -> Span {
    let mut date = days_after(now, days);
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        date = date.saturating_add(1.day());
    }
    meeting_at(date, hour, minute, now)
}

fn weekday_before(now: Timestamp, days: i64, hour: i8) -> Span {
    let mut date = days_before(now, days);
    while matches!(date.weekday(), Weekday::Saturday | Weekday::Sunday) {
        date = date.saturating_sub(1.day());
    }
    meeting_at(date, hour, 0, now)
}

fn meeting_at(date: Date, hour: i8, minute: i8, now: Timestamp) -> Span {
    let start = instant(date.at(hour, minute, 0, 0)).unwrap_or(now);
    Span::new(start, start.saturating_add(SignedDuration::from_mins(45)).unwrap_or(start))
}
