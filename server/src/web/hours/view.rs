//! Days, agreements and sums as programs read them.

use app::hours::HoursPage;
use domain::desk::clock;
use domain::hours::{Agreement, Day, Entry, Sums, Worked, week};
use jiff::civil::Date;
use serde_json::{Value, json};

/// A week of one's own.
pub fn page(page: &HoursPage) -> Value {
    let [first, .., last] = week(page.shown);
    let said = page.rows.iter().filter_map(|row| row.said.as_ref());
    let days: Vec<_> = said.map(|(it, _)| day(it)).collect();
    json!({
        "first": first.to_string(),
        "last": last.to_string(),
        "days": days,
        "agreement": page.agreement.as_ref().map(agreement),
        "suggestion": page.suggestion.map(|it| worked(it.worked, page.today)),
        "today_version": page.today_version,
        "week": sums(page.week),
        "month": sums(page.month),
    })
}

/// One day.
pub fn day(day: &Day) -> Value {
    json!({
        "day": day.day.to_string(),
        "state": day.state.as_str(),
        "declared": entry(&day.declared, day.day),
        "late": day.late,
        "confirmed": day.confirmed.as_ref().map(|it| entry(it, day.day)),
        "note": day.note,
        "dispute": day.dispute,
        "answer": day.answer,
        "version": day.version,
    })
}

fn entry(entry: &Entry, day: Date) -> Value {
    match entry {
        Entry::Worked(it) => json!({ "worked": worked(*it, day) }),
        Entry::Absent { reason, words } => {
            json!({ "absent": { "reason": reason.as_str(), "words": words } })
        }
    }
}

fn worked(worked: Worked, day: Date) -> Value {
    json!({
        "from": clock(worked.from_minute),
        "to": clock(worked.to_minute),
        "pause": worked.pause_minutes,
        "minutes": worked.minutes(day),
    })
}

/// What is agreed.
pub fn agreement(agreement: &Agreement) -> Value {
    let times = agreement.times.iter().map(|agreed| {
        json!({
            "weekday": agreed.weekday,
            "from": clock(agreed.worked.from_minute),
            "to": clock(agreed.worked.to_minute),
            "pause": agreed.worked.pause_minutes,
        })
    });
    json!({
        "id": agreement.id,
        "place": agreement.place,
        "times": times.collect::<Vec<_>>(),
        "since": agreement.since.to_string(),
        "until": agreement.until.map(|until| until.to_string()),
        "version": agreement.version,
    })
}

/// Minutes, state by state.
pub fn sums(sums: Sums) -> Value {
    json!({
        "declared": sums.declared,
        "confirmed": sums.confirmed,
        "disputed": sums.disputed,
        "all": sums.all(),
    })
}
