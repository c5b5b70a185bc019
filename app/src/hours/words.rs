//! Times, absences and states of days in words.

use domain::hours::{Agreement, Day, Entry, Reason, State, Sums, Worked};
use jiff::civil::{Date, Weekday};
use leptos::prelude::*;

use crate::text::T;
use crate::ui::{Kind, SummaryList, SummaryRow, time};

/// "9.00–13.00".
pub fn times(t: T, worked: Worked) -> String {
    let (from, to) = (clock(t, worked.from_minute), clock(t, worked.to_minute));
    plain(&if worked.ends_next_day() {
        t.hours_times_night(from, to)
    } else {
        t.hours_times(from, to)
    })
}

/// "9.00–13.00 (3 timmar och 30 minuter, paus 30 minuter)", or why somebody was away.
pub fn entry(t: T, entry: &Entry, day: Date) -> String {
    match entry {
        Entry::Worked(worked) => {
            let length = time::length(t, worked.minutes(day));
            plain(&match worked.pause_minutes {
                0 => t.hours_worked(times(t, *worked), length),
                pause => t.hours_worked_pause(times(t, *worked), length, time::length(t, pause)),
            })
        }
        Entry::Absent { reason, words } => {
            let reason = match reason {
                Reason::Sick => t.hours_absent_sick(),
                Reason::ChildCare => t.hours_absent_child(),
                Reason::Other => t.hours_absent_other(),
            };
            if words.is_empty() { reason } else { t.hours_absent_words(reason, words.clone()) }
        }
    }
}

/// How a day stands, in one word with its kind.
pub fn state(t: T, day: &Day) -> (String, Kind) {
    match day.state {
        State::Withdrawn => (t.hours_state_missing(), Kind::Plain),
        State::Declared => (t.hours_state_declared(), Kind::Wait),
        State::Confirmed if day.differs() => (t.hours_state_adjusted(), Kind::Now),
        State::Confirmed => (t.hours_state_confirmed(), Kind::Done),
        State::Disputed => (t.hours_state_disputed(), Kind::Stop),
    }
}

/// "23 november"-less: the first and last day of a week.
pub fn week(t: T, [first, .., last]: [Date; 7]) -> String {
    plain(&t.hours_week(time::short_day(t, first), time::short_day(t, last)))
}

/// What is agreed: where, when, and between which days.
pub fn agreement(t: T, agreement: &Agreement) -> impl IntoView + use<> {
    let rows: Vec<_> = agreement
        .times
        .iter()
        .map(|agreed| {
            let name = i8::try_from(agreed.weekday).ok();
            let name = name.and_then(|day| Weekday::from_monday_one_offset(day).ok());
            let name = name.map(|day| time::weekday(t, day)).unwrap_or_default();
            let words = plain(&format!("{name} {}", times(t, agreed.worked)));
            view! { <li>{words}</li> }
        })
        .collect();
    let until = agreement.until.map(|until| {
        view! { <SummaryRow term=t.hours_agreed_until()>{time::day(t, until)}</SummaryRow> }
    });
    let place = agreement.place.clone();
    let since = time::day(t, agreement.since);
    view! {
        <SummaryList>
            <SummaryRow term=t.hours_agreed_place()><bdi>{place}</bdi></SummaryRow>
            <SummaryRow term=t.hours_agreed_when()><ul class="p-plain">{rows}</ul></SummaryRow>
            <SummaryRow term=t.hours_agreed_since()>{since}</SummaryRow>
            {until}
        </SummaryList>
    }
}

/// The sums of a week and of a month: the whole in large, and its parts.
pub fn sums(t: T, week: Sums, (month, of_month): (Date, Sums)) -> impl IntoView + use<> {
    let name = time::month(t, month);
    let mut letters = name.chars();
    let name: String = letters
        .next()
        .map(|first| first.to_uppercase().chain(letters).collect())
        .unwrap_or_default();
    view! {
        <section class="p-stack" aria-labelledby="summor">
            <h2 id="summor">{t.hours_sums()}</h2>
            <dl class="p-switcher p-hoursums">
                {sum(t, t.hours_sum_week(), week)}
                {sum(t, name, of_month)}
            </dl>
        </section>
    }
}

fn sum(t: T, name: String, sums: Sums) -> impl IntoView {
    let parts = [
        (sums.confirmed, t.hours_sum_confirmed()),
        (sums.declared, t.hours_sum_declared()),
        (sums.disputed, t.hours_sum_disputed()),
    ];
    let parts: Vec<_> = parts
        .into_iter()
        .filter(|(minutes, _)| *minutes > 0)
        .map(|(minutes, words)| {
            view! { <dd class="p-soft">{time::length(t, minutes)}" "<span>{words}</span></dd> }
        })
        .collect();
    view! {
        <div class="p-card p-hoursums__one">
            <dt>{name}</dt>
            <dd class="p-hoursums__all">{time::length(t, sums.all())}</dd>
            {parts}
        </div>
    }
}

fn clock(t: T, minute: i64) -> String {
    t.time_clock((minute / 60).to_string(), format!("{:02}", minute % 60))
}

/// Without the isolation marks of the text system: every part is in the page's own language.
fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}
