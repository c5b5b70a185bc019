//! `/personal/tider`: when one can be booked, week by week, and how.

use domain::booking::{Rules, WeeklyHours};
use domain::desk::{BUFFER, HORIZON, LENGTH, NOTICE, Number, ROWS, ROWS_OFFERED, Row, clock, days};
use jiff::civil::Weekday;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    Button, ErrorSummary, HiddenFields, Kind, Notice, SummaryList, SummaryRow, TextField, Weight,
    time,
};

mod examples;

/// The form of one's own hours.
#[derive(Clone, Debug)]
pub struct HoursPage {
    pub form: FormState,
    /// What is saved now, when somebody else saved after the form was shown.
    pub saved: Option<Saved>,
}

/// Hours as they are saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Saved {
    pub hours: Vec<WeeklyHours>,
    pub rules: Rules,
}

impl Page for HoursPage {
    fn title(&self, t: T) -> String {
        t.desk_hours_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { form, saved } = self;
        let has_conflict = saved.is_some();
        let conflict = saved.map(|saved| conflict(t, &saved));
        let week: Vec<_> =
            days().map(|(weekday, rows)| day_rows(t, &form, weekday, rows, has_conflict)).collect();
        view! {
            {conflict}
            <ErrorSummary t form=&form/>
            <h1>{t.desk_hours_title()}</h1>
            <p>{t.desk_hours_lead()}</p>
            <p><a href=super::time_off::PATH>{t.time_off_link()}</a></p>
            <p><a href="/personal/tider/kalender">{t.feed_link()}</a></p>
            <form method="post" action=super::HOURS>
                <HiddenFields form=&form/>
                <h2>{t.desk_hours_week()}</h2>
                <p>{t.desk_hours_hint()}</p>
                {week}
                <h2>{t.desk_hours_rules()}</h2>
                {number(t, &form, LENGTH, t.desk_hours_length(), t.desk_hours_length_hint())}
                {number(t, &form, BUFFER, t.desk_hours_buffer(), t.desk_hours_buffer_hint())}
                {number(t, &form, NOTICE, t.desk_hours_notice(), t.desk_hours_notice_hint())}
                {number(t, &form, HORIZON, t.desk_hours_horizon(), t.desk_hours_horizon_hint())}
                <p><Button label=t.desk_hours_save() weight=Weight::Filled/></p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        examples::all(t)
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        use super::Said;
        let said =
            [Said::Hours, Said::TimeOff, Said::TimeOffGone, Said::SingleDay, Said::SingleDayGone];
        said.map(|said| (said.code(), said.words(t))).to_vec()
    }
}

/// The form as it is filled in from what is saved.
pub fn filled(mut form: FormState, saved: &Saved, version: i64) -> FormState {
    for (weekday, rows) in days() {
        let spans = saved.hours.iter().filter(|hours| hours.weekday == weekday);
        for ([from, to], hours) in rows.iter().zip(spans) {
            form = form.with(from, clock(hours.from_minute)).with(to, clock(hours.to_minute));
        }
    }
    let rules = saved.rules;
    form.version = Some(version);
    form.with(LENGTH.field, rules.length_minutes.to_string())
        .with(BUFFER.field, rules.buffer_minutes.to_string())
        .with(NOTICE.field, notice_hours(rules).to_string())
        .with(HORIZON.field, rules.horizon_days.to_string())
}

/// A field of the week in words: "måndag från", and which of the day's times from the second on.
pub fn field_words(t: T, field: &str) -> String {
    for (weekday, rows) in days() {
        for (number, [from, to]) in (1..).zip(rows) {
            if field == *from || field == *to {
                let words = label(t, number, field == *from).to_lowercase();
                return format!("{} {words}", weekday_word(t, weekday));
            }
        }
    }
    field.to_owned()
}

/// Whole hours of notice, a started one counted.
fn notice_hours(rules: Rules) -> i64 {
    (rules.notice_minutes + 59) / 60
}

/// As it stands inside a sentence.
fn weekday_word(t: T, weekday: i64) -> String {
    let found = i8::try_from(weekday).ok();
    let found = found.and_then(|day| Weekday::from_monday_one_offset(day).ok());
    found.map(|weekday| time::weekday(t, weekday)).unwrap_or_default()
}

fn weekday_name(t: T, weekday: i64) -> String {
    capital(&weekday_word(t, weekday))
}

fn capital(word: &str) -> String {
    let mut chars = word.chars();
    chars.next().map(|first| first.to_uppercase().chain(chars).collect()).unwrap_or_default()
}

/// "Från", and from the second time of a day on "Från, tid 2".
fn label(t: T, number: usize, is_from: bool) -> String {
    let words = if is_from { t.desk_hours_from() } else { t.desk_hours_to() };
    if number == 1 {
        return words;
    }
    let again = t.desk_hours_again(number.to_string());
    // The isolation marks would be in the way of a plain label that is also said inside a sentence.
    format!("{words}, {}", again.replace(['\u{2068}', '\u{2069}'], ""))
}

fn day_rows(
    t: T,
    form: &FormState,
    weekday: i64,
    rows: &'static [Row; ROWS],
    has_conflict: bool,
) -> impl IntoView + use<> {
    let used = rows
        .iter()
        .rposition(|row| row.iter().any(|field| !form.value(field).is_empty()))
        .map_or(0, |last| last + 1);
    let (shown, more) = rows.split_at(used.clamp(ROWS_OFFERED, ROWS));
    let has_error = rows.iter().flatten().any(|field| form.error(field).is_some());
    let spans: Vec<_> = rows
        .iter()
        .map(|[from, to]| (form.value(from), form.value(to)))
        .filter(|(from, to)| !from.is_empty() || !to.is_empty())
        .map(|(from, to)| t.desk_hours_span(from, to))
        .collect();
    let hours = if spans.is_empty() { t.desk_hours_none() } else { spans.join(", ") };
    let row = |(number, [from, to]): (usize, &'static Row)| {
        view! {
            <div class="p-hours__row">
                <TextField t form=form name=from label=label(t, number, true)/>
                <TextField t form=form name=to label=label(t, number, false)/>
            </div>
        }
    };
    let rest: Vec<_> = (shown.len() + 1..).zip(more).map(row).collect();
    let shown: Vec<_> = (1..).zip(shown).map(row).collect();
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

fn number(
    t: T,
    form: &FormState,
    number: Number,
    label: String,
    hint: String,
) -> impl IntoView + use<> {
    view! { <TextField t form=form name=number.field label hint/> }
}

fn conflict(t: T, saved: &Saved) -> impl IntoView + use<> {
    let week: Vec<_> = (1..=7)
        .map(|weekday| {
            let spans: Vec<_> = saved
                .hours
                .iter()
                .filter(|hours| hours.weekday == weekday)
                .map(|hours| t.desk_hours_span(clock(hours.from_minute), clock(hours.to_minute)))
                .collect();
            let words = if spans.is_empty() { t.desk_hours_none() } else { spans.join(", ") };
            view! { <SummaryRow term=weekday_name(t, weekday)>{words}</SummaryRow> }
        })
        .collect();
    let rules = saved.rules;
    view! {
        <div data-conflict="" tabindex="-1">
            <Notice kind=Kind::Stop title=t.desk_hours_conflict_title()>
                <p>{t.desk_hours_conflict_why()}</p>
                <h3>{t.desk_hours_conflict_now()}</h3>
                <SummaryList>{week}</SummaryList>
                <p>{t.desk_hours_length_now(rules.length_minutes.to_string())}</p>
                <p>{t.desk_hours_buffer_now(rules.buffer_minutes.to_string())}</p>
                <p>{t.desk_hours_notice_now(notice_hours(rules).to_string())}</p>
                <p>{t.desk_hours_horizon_now(rules.horizon_days.to_string())}</p>
            </Notice>
        </div>
    }
}
