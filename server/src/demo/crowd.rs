//! `portal demo`: many lifelike people with years behind them; the same seed gives the same people.

use domain::access::Purpose;
use domain::id::{ParticipantId, StaffId};
use domain::person::StaffRole;
use domain::time::{Span, day, instant};
use jiff::civil::Weekday;
use jiff::{SignedDuration, Timestamp, ToSpan};
use rand::rngs::StdRng;
use rand::seq::IndexedRandom;
use rand::{Rng, SeedableRng};
use uuid::Uuid;

use super::{PARTY, PLACE, REACH, add_hours, back, fill, meeting, meeting_at, participant};
use crate::clock::Clock;
use crate::settings::{Settings, Unusable};
use crate::store::demo::{NewGoal, NewIntervention, NewMeeting, NewPerson};
use crate::store::{Failure, Store, Tx};

/// Participants with one case manager. Sara takes the first sixty, so that many can want one person's time.
const PER_STAFF: u32 = 40;
const SARAS: u32 = 60;
/// People written in one transaction.
const BATCH: u32 = 400;

const FIRST: [&str; 16] = [
    "Ali", "Anna", "Berit", "Dawit", "Elin", "Fatima", "Gustav", "Hodan", "Ingrid", "Jonas",
    "Leyla", "Maria", "Mehdi", "Olga", "Per", "Zahra",
];
const LAST: [&str; 12] = [
    "Abdi",
    "Andersson",
    "Berg",
    "Eriksson",
    "Haile",
    "Karlsson",
    "Lund",
    "Moradi",
    "Nilsson",
    "Novak",
    "Persson",
    "Sjö",
];
const GOALS: [&str; 8] = [
    "Komma ut varje dag",
    "Hitta en praktikplats",
    "Lära mig cykla",
    "Skriva ett cv jag är stolt över",
    "Våga ringa samtal själv",
    "Börja läsa svenska igen",
    "Få ordning på ekonomin",
    "Jobba några timmar i veckan",
];
const STEPS: [&str; 5] = [
    "Ringa och fråga",
    "Prata med min handledare",
    "Skriva en lista",
    "Gå dit och titta",
    "Bestämma en dag",
];

/// Adds `people` participants `person-1`, `person-2` ... with `years` of meetings and goals behind them.
pub async fn crowd(
    store: &Store,
    settings: &Settings,
    people: u32,
    years: u32,
    seed: u64,
) -> Result<(), Box<dyn std::error::Error>> {
    let clock = Clock::default();
    if !settings.now.is_empty() {
        clock.set(settings.now.parse().map_err(|_| Unusable::Now)?);
    }
    let now = clock.now();
    store.write(move |tx| fill(tx, now)).await?;
    for first in (0..people).step_by(usize::try_from(BATCH)?) {
        let until = people.min(first + BATCH);
        store
            .write(move |tx| {
                let all = |tx: &mut Tx<'_>| {
                    (first..until).try_for_each(|index| one(tx, index, years, seed, now))
                };
                tx.gather(all)
            })
            .await?;
    }
    store.write(move |tx| tx.waive_outcomes(now)).await?;
    Ok(())
}

fn one(tx: &mut Tx<'_>, index: u32, years: u32, seed: u64, now: Timestamp) -> Result<(), Failure> {
    let mut dice = StdRng::seed_from_u64(seed ^ (u64::from(index) << 20));
    let id = ParticipantId(person_id(&mut dice));
    let name = name(&mut dice);
    let handle = format!("person-{}", index + 1);
    tx.add_person(&participant(id.0, &handle, &name, "sv"), now)?;
    let (staff, place_in_week) = staff_of(tx, index, seed, now)?;
    let since = day(now).saturating_sub(i64::from(years * 365).days());
    tx.add_plan(id, "", now)?;
    tx.add_assignment(id, staff, since, true)?;
    let help = NewIntervention {
        kind: "case_management",
        staff: Some(staff),
        purpose: "Att någon håller ihop allt.",
        place: "",
        since,
        until: None,
    };
    tx.add_intervention(id, &help)?;
    for week in 1..=(years * 52) {
        if (week + index).is_multiple_of(2)
            && let Some(span) = past_meeting(now, week, place_in_week)
        {
            let asked = span.start.saturating_sub(SignedDuration::from_hours(72)).unwrap_or(now);
            let past = meeting(id, staff, span, asked);
            tx.add_demo_meeting(&past)?;
            tx.add_demo_answer(&past, asked)?;
        }
    }
    if years > 0
        && let Some(span) = coming_meeting(now, place_in_week)
    {
        let state = if index.is_multiple_of(5) { "requested" } else { "booked" };
        let asked = back(now, i64::from(1 + index % 4));
        tx.add_demo_meeting(&NewMeeting { state, ..meeting(id, staff, span, asked) })?;
        tx.add_demo_look(id, staff, Purpose::ReadSharedGoals, back(now, 7))?;
    }
    for number in 0..=years {
        goal(tx, &mut dice, id, number, now)?;
    }
    Ok(())
}

/// A meeting in three to five weeks; each participant of a member of staff has an own time.
fn coming_meeting(now: Timestamp, place: u32) -> Option<Span> {
    let mut date = day(now).saturating_add(i64::from(21 + 7 * (place / 30)).days());
    while date.weekday() != Weekday::Monday {
        date = date.saturating_add(1.day());
    }
    let date = date.saturating_add(i64::from(place % 5).days());
    let hour = [9, 10, 11, 13, 14, 15].get(usize::try_from(place / 5 % 6).ok()?).copied()?;
    Some(meeting_at(date, hour, now))
}

fn goal(
    tx: &mut Tx<'_>,
    dice: &mut StdRng,
    id: ParticipantId,
    number: u32,
    now: Timestamp,
) -> Result<(), Failure> {
    let ago =
        SignedDuration::from_hours(i64::from(number) * 24 * 180 + dice.random_range(1..2_000));
    let at = now.saturating_sub(ago).unwrap_or(now);
    let words = GOALS.choose(dice).copied().unwrap_or_default();
    let goal = tx.add_demo_goal(
        id,
        &NewGoal { words, is_shared: dice.random_bool(0.5), ..NewGoal::default() },
        at,
    )?;
    for position in 1..=dice.random_range(1..=4_i64) {
        let state = if dice.random_bool(0.4) { "done" } else { "not_started" };
        tx.add_demo_step(
            goal,
            STEPS.choose(dice).copied().unwrap_or_default(),
            None,
            state,
            position,
            at,
        )?;
    }
    for level in ["some_way", "as_intended", "bit_more"].iter().take(dice.random_range(0..=3)) {
        let later = SignedDuration::from_hours(dice.random_range(24..600));
        let at = at.saturating_add(later).unwrap_or(now).min(now);
        tx.add_demo_check_in(id, goal, level, at)?;
    }
    Ok(())
}

/// The case manager of a participant, added when the first one comes, and the participant's place in their week.
fn staff_of(
    tx: &mut Tx<'_>,
    index: u32,
    seed: u64,
    now: Timestamp,
) -> Result<(StaffId, u32), Failure> {
    if index < SARAS {
        let (sara, _) = tx.demo_person("sara")?;
        return Ok((StaffId(sara.0), index));
    }
    let (number, place) = ((index - SARAS) / PER_STAFF, (index - SARAS) % PER_STAFF);
    let mut dice =
        StdRng::seed_from_u64(seed.wrapping_add(u64::from(number)).wrapping_mul(0x9e37_79b9));
    let staff = StaffId(person_id(&mut dice));
    if place == 0 {
        let name = name(&mut dice);
        tx.add_person(
            &NewPerson {
                id: staff.0,
                handle: None,
                role: Some(StaffRole::CaseManager),
                name: &name,
                language: "sv",
                party: PARTY,
                phone: "08-123 456 10",
                reach_hours: REACH,
                place: PLACE,
            },
            now,
        )?;
        add_hours(tx, staff)?;
    }
    Ok((staff, place))
}

/// A meeting `week` weeks ago; each participant of a member of staff has an own hour of the week.
fn past_meeting(now: Timestamp, week: u32, place: u32) -> Option<Span> {
    let mut date = day(now).saturating_sub(i64::from(week * 7 + 35).days());
    while date.weekday() != Weekday::Monday {
        date = date.saturating_sub(1.day());
    }
    let date = date.saturating_add(i64::from(place % 5).days());
    let hour = i8::try_from(8 + place / 5).ok()?;
    let start = instant(date.at(hour, 0, 0, 0))?;
    Some(Span::new(start, start.saturating_add(SignedDuration::from_mins(45)).ok()?))
}

fn person_id(dice: &mut StdRng) -> Uuid {
    uuid::Builder::from_random_bytes(dice.random()).into_uuid()
}

fn name(dice: &mut StdRng) -> String {
    let first = FIRST.choose(dice).copied().unwrap_or_default();
    let last = LAST.choose(dice).copied().unwrap_or_default();
    format!("{first} {last}")
}
