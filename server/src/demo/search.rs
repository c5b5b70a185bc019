//! What the search for free times costs: the reading and the search apart, in processor time. `cargo xtask bench` asks.

use std::hint::black_box;
use std::time::Instant;

use domain::id::{ParticipantId, StaffId};
use domain::person::Caller;
use domain::time::Span;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Value, json};

use crate::clock::Clock;
use crate::settings::{Settings, Unusable};
use crate::store::record::Reading;
use crate::store::{Failure, Store, Tx};

/// How far ahead is looked: three weeks.
const AHEAD: SignedDuration = SignedDuration::from_hours(21 * 24);
/// How many searches are timed together: one is shorter than the kernel's own reckoning of time.
const ROUNDS: u32 = 3_000;
/// Who asks and who is asked for, of the people `portal demo` makes.
const ASKS: &str = "person-1";
const ASKED: &str = "sara";

/// Searches over and over; microseconds per search, and what was searched in.
pub async fn search(
    store: &Store,
    settings: &Settings,
) -> Result<Value, Box<dyn std::error::Error>> {
    let clock = Clock::default();
    if !settings.now.is_empty() {
        clock.set(settings.now.parse().map_err(|_| Unusable::Now)?);
    }
    let now = clock.now();
    Ok(store.read(move |tx| timed(tx, now)).await?)
}

fn timed(tx: &mut Tx<'_>, now: Timestamp) -> Result<Value, Failure> {
    let (participant, _) = tx.demo_person(ASKS)?;
    let (staff, _) = tx.demo_person(ASKED)?;
    let staff = StaffId(staff.0);
    let size = tx.demo_size(staff)?;
    let who = Caller::Participant(ParticipantId(participant.0));
    let window = Span::new(now, now.saturating_add(AHEAD).unwrap_or(now));
    let mut reading = Reading::new(tx, who, now);
    let mut record = reading.own()?;
    let (calendar, read) = cost(|| record.calendar(staff, window));
    let calendar = calendar?;
    let (free, searched) = cost(|| calendar.diary().free(window.start, window.end, now));
    Ok(json!({
        "staff": size.staff,
        "meetings": size.meetings,
        "own_claims": size.claims,
        "free": free.len(),
        "read": read,
        "search": searched,
    }))
}

/// The last answer, and the microseconds of processor and of wall time that one took.
fn cost<T>(mut act: impl FnMut() -> T) -> (T, Value) {
    let mut last = act();
    let (began, busy) = (Instant::now(), processor());
    for _ in 0..ROUNDS {
        last = black_box(act());
    }
    let each = |nanos: u128| nanos / u128::from(ROUNDS);
    let wall = each(began.elapsed().as_nanos());
    let busy = processor().zip(busy).map(|(after, before)| each(u128::from(after - before)));
    let nanos = |nanos: u128| u64::try_from(nanos).unwrap_or(u64::MAX);
    (last, json!({ "cpu_ns": busy.map(nanos), "wall_ns": nanos(wall) }))
}

/// The nanoseconds this thread has had a processor, as the kernel counts; nothing where it does not tell.
fn processor() -> Option<u64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split_whitespace().next()?.parse().ok()
}
