//! `/personal/tider`: when one can be booked, week by week, and how.

use domain::booking::{Rules, WeeklyHours};
use domain::desk::{BUFFER, HORIZON, LENGTH, NOTICE, Number, clock, days};
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    Button, ErrorSummary, HiddenFields, Kind, Notice, SummaryList, SummaryRow, TextField, Weight,
};

mod examples;
mod week;

pub use week::field_words;
use week::{day_rows, span_words, weekday_name};

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
            <p><a href=super::why::PATH>{t.why_title()}</a></p>
            <form method="post" action=super::HOURS>
                <HiddenFields form=&form/>
                <h2>{t.desk_hours_week()}</h2>
                <p>{t.desk_hours_hint()}</p>
                <p>{t.desk_hours_holidays()}</p>
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
        for (row, hours) in rows.iter().zip(spans) {
            let (open, close) = (clock(hours.from_minute), clock(hours.to_minute));
            let ([from, to], [first, last]) = (row.hours, row.days);
            form = form.with(from, open).with(to, close);
            for (field, day) in [(first, hours.from_on), (last, hours.until_on)] {
                if let Some(day) = day {
                    form = form.with(field, day.to_string());
                }
            }
        }
    }
    let rules = saved.rules;
    form.version = Some(version);
    form.with(LENGTH.field, rules.length_minutes.to_string())
        .with(BUFFER.field, rules.buffer_minutes.to_string())
        .with(NOTICE.field, notice_hours(rules).to_string())
        .with(HORIZON.field, rules.horizon_days.to_string())
}

/// Whole hours of notice, a started one counted.
fn notice_hours(rules: Rules) -> i64 {
    (rules.notice_minutes + 59) / 60
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
                .map(|hours| {
                    let (open, close) = (clock(hours.from_minute), clock(hours.to_minute));
                    span_words(t, open, close, (hours.from_on, hours.until_on))
                })
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
