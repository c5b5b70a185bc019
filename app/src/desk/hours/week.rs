//! The week in the form of one's own hours: each day's rows, and what its fields are called.

use domain::desk::{ROWS, ROWS_OFFERED, WeekRow, days};
use jiff::civil::{Date, Weekday};
use leptos::prelude::*;

use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{DateField, TextField, time};

/// A field of the week in words: "måndag från", "sista dagen för måndag", and which of the day's times from the
/// second on.
pub fn field_words(t: T, field: &str) -> String {
    for (weekday, rows) in days() {
        for (number, row) in (1..).zip(rows) {
            let ([from, to], [first, last]) = (row.hours, row.days);
            let weekday = weekday_word(t, weekday);
            if field == from || field == to {
                let words = if field == from { t.desk_hours_from() } else { t.desk_hours_to() };
                return plain(&format!("{weekday} {}", again(t, words, number).to_lowercase()));
            }
            if field == first || field == last {
                let words = if field == first { t.desk_hours_first() } else { t.desk_hours_last() };
                let words = t.desk_hours_day_of(words.to_lowercase(), weekday);
                return plain(&again(t, words, number));
            }
        }
    }
    field.to_owned()
}

/// "kl. 9.00–12.00", and the days between which it holds when they are given.
pub fn span_words(
    t: T,
    open: String,
    close: String,
    (first, last): (Option<Date>, Option<Date>),
) -> String {
    let span = t.desk_hours_span(open, close);
    match (first, last) {
        (None, None) => span,
        (Some(first), None) => t.desk_hours_span_from(span, time::day(t, first)),
        (None, Some(last)) => t.desk_hours_span_until(span, time::day(t, last)),
        (Some(first), Some(last)) => {
            t.desk_hours_span_between(span, time::day(t, first), time::day(t, last))
        }
    }
}

/// The weekday as a heading.
pub fn weekday_name(t: T, weekday: i64) -> String {
    capital(&weekday_word(t, weekday))
}

/// As it stands inside a sentence.
fn weekday_word(t: T, weekday: i64) -> String {
    let found = i8::try_from(weekday).ok();
    let found = found.and_then(|day| Weekday::from_monday_one_offset(day).ok());
    found.map(|weekday| time::weekday(t, weekday)).unwrap_or_default()
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// "Från", and from the second time of a day on "Från, tid 2".
fn again(t: T, words: String, number: usize) -> String {
    if number == 1 {
        return words;
    }
    plain(&format!("{words}, {}", t.desk_hours_again(number.to_string())))
}

/// Without isolation marks: they would be in the way of a plain label that is also said inside a sentence.
fn plain(words: &str) -> String {
    words.replace(['\u{2068}', '\u{2069}'], "")
}

/// One day of the form, folded: its name and hours, and the fields under them.
pub fn day_rows(
    t: T,
    form: &FormState,
    weekday: i64,
    rows: &'static [WeekRow; ROWS],
    has_conflict: bool,
) -> impl IntoView + use<> {
    let used = rows
        .iter()
        .rposition(|row| row.fields().any(|field| !form.value(field).is_empty()))
        .map_or(0, |last| last + 1);
    let (shown, more) = rows.split_at(used.clamp(ROWS_OFFERED, ROWS));
    let has_error = rows.iter().flat_map(WeekRow::fields).any(|field| form.error(field).is_some());
    let spans: Vec<_> = rows.iter().filter_map(|row| typed(t, form, row)).collect();
    let hours = if spans.is_empty() { t.desk_hours_none() } else { spans.join(", ") };
    let rest: Vec<_> =
        (shown.len() + 1..).zip(more).map(|(number, row)| stretch(t, form, number, row)).collect();
    let shown: Vec<_> =
        (1..).zip(shown).map(|(number, row)| stretch(t, form, number, row)).collect();
    view! {
        <details class="p-hours__day" open=has_error || has_conflict>
            <summary>
                <span class="p-hours__name">{weekday_name(t, weekday)}</span>" "
                <span class="p-soft">{hours}</span>
            </summary>
            <fieldset>
            <legend class="p-hidden">{weekday_name(t, weekday)}</legend>
            {shown}
            {(!rest.is_empty())
                .then(|| {
                    view! {
                        <details class="p-hours__more">
                            <summary>{t.desk_hours_more()}</summary>
                            {rest}
                        </details>
                    }
                })}
            </fieldset>
        </details>
    }
}

/// One row as it was typed, in words; nothing for an empty one.
fn typed(t: T, form: &FormState, row: &WeekRow) -> Option<String> {
    let [from, to] = row.hours.map(|field| form.value(field));
    let [first, last] = row.days.map(|field| form.value(field).parse().ok());
    (!from.is_empty() || !to.is_empty()).then(|| span_words(t, from, to, (first, last)))
}

/// The fields of one row: from and to, and, folded, the days between which they hold.
fn stretch(t: T, form: &FormState, number: usize, row: &WeekRow) -> impl IntoView + use<> {
    let ([from, to], [first, last]) = (row.hours, row.days);
    let is_open =
        row.days.iter().any(|field| !form.value(field).is_empty() || form.error(field).is_some());
    view! {
        <div class="p-hours__row">
            <TextField t form=form name=from label=again(t, t.desk_hours_from(), number)/>
            <TextField t form=form name=to label=again(t, t.desk_hours_to(), number)/>
        </div>
        <details class="p-hours__more" open=is_open>
            <summary>{again(t, t.desk_hours_some_days(), number)}</summary>
            <div class="p-hours__row p-hours__row--wide">
                <DateField t form=form name=first label=again(t, t.desk_hours_first(), number) optional=true/>
                <DateField t form=form name=last label=again(t, t.desk_hours_last(), number) optional=true/>
            </div>
        </details>
    }
}
