//! The days of a calendar as a table: a column for each day, a row for each hour.

use domain::time::{Span, civil, day};
use jiff::civil::{Date, Weekday};
use leptos::prelude::*;

use super::{AgendaPage, Entry, What, answer, clock, doors, group_words, heading, link, others};
use crate::desk::standing;
use crate::text::T;

/// The hours that are always shown.
const FIRST: i8 = 8;
const LAST: i8 = 16;

/// A table that scrolls by itself where it is wider than the screen, also by keyboard.
pub fn table(t: T, page: &AgendaPage, caption: String) -> impl IntoView + use<> {
    let days: Vec<Date> = page.period.days().filter(|day| is_shown(page, *day)).collect();
    let starts = days.iter().flat_map(|day| page.on(*day).map(|entry| hour(entry.span, *day)));
    let (first, last) =
        starts.fold((FIRST, LAST), |(first, last), hour| (first.min(hour), last.max(hour)));
    let columns: Vec<_> = days
        .iter()
        .map(|day| view! { <th scope="col">{heading(t, *day, page.today)}</th> })
        .collect();
    let rows: Vec<_> = (first..=last)
        .map(|at| {
            let cells: Vec<_> = days
                .iter()
                .map(|day| {
                    let here = page.on(*day).filter(|entry| hour(entry.span, *day) == at);
                    let here: Vec<_> = here.map(|entry| cell(t, entry)).collect();
                    view! { <td>{here}</td> }
                })
                .collect();
            let words = t.time_clock(at.to_string(), "00");
            view! { <tr><th scope="row">{words.replace(['\u{2068}', '\u{2069}'], "")}</th>{cells}</tr> }
        })
        .collect();
    view! {
        <div class="p-agenda__scroll" role="region" tabindex="0" aria-labelledby="kalender">
            <table class="p-agenda__table">
                <caption class="p-hidden" id="kalender">{caption}</caption>
                <thead><tr><th scope="col">{t.agenda_time()}</th>{columns}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </div>
    }
}

/// Working days, and others with something in them; one day alone is always shown.
fn is_shown(page: &AgendaPage, day: Date) -> bool {
    let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    !is_weekend || page.period.first == page.period.last() || page.on(day).next().is_some()
}

/// The hour on the clock at which it starts on this day: the first for what began the day before.
fn hour(span: Span, on: Date) -> i8 {
    if day(span.start) == on { civil(span.start).hour() } else { 0 }
}

fn cell(t: T, entry: &Entry) -> impl IntoView + use<> {
    let what = match &entry.what {
        What::Meeting(meeting) => {
            let (label, _) = standing(t, meeting.standing);
            view! {
                {link(meeting)}<span class="p-agenda__note">{label}</span>{others(t, meeting)}
                <div class="p-agenda__doors p-screen">{doors(t, meeting)}</div>
            }
            .into_any()
        }
        What::Held(meeting) => view! {
            {link(meeting)}<span class="p-agenda__note">{t.agenda_held()}</span>
            <div class="p-agenda__doors p-screen">{answer(t, meeting)}</div>
        }
        .into_any(),
        What::Group { id, title } => group_words(t, *id, title).into_any(),
        What::Other => view! { <span>{t.agenda_other()}</span> }.into_any(),
        What::Off => view! { <span>{t.agenda_off()}</span> }.into_any(),
    };
    view! {
        <div class="p-agenda__entry">
            <span class="p-agenda__time">{clock(t, entry.span)}</span>
            {what}
        </div>
    }
}
