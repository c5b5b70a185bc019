//! `/personal/tider/ledigt`: when one is away, and days with other hours than usual. Why is never asked.

use domain::booking::SingleDay;
use domain::desk::clock;
use domain::desk::time_off::field;
use domain::id::{GroupId, TimeOffId};
use domain::time::{Span, civil};
use jiff::ToSpan;
use jiff::civil::{Date, Time};
use leptos::either::Either;
use leptos::prelude::*;

use super::list::rows;
use super::{GROUPS, HOURS, Meeting};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, DateField, ErrorSummary, HiddenFields, Kind, Notice, TextField,
    Weight, time,
};

mod examples;

/// The page, and the door of time off.
pub const PATH: &str = "/personal/tider/ledigt";
/// The door of single days.
pub const DAY: &str = "/personal/tider/ledigt/dag";
/// The field that says which meetings the person has seen stand in the way.
pub const SEEN: &str = "sett";

/// Time off and single days of one's own.
#[derive(Clone, Debug)]
pub struct TimeOffPage {
    pub today: Date,
    pub spans: Vec<(TimeOffId, Span)>,
    pub days: Vec<(TimeOffId, SingleDay)>,
    /// New time off.
    pub off: FormState,
    /// A new single day.
    pub day: FormState,
    /// The key of the forms that remove.
    pub key: String,
    /// What is about to be saved, and the meetings that lie in it.
    pub ask: Option<Ask>,
}

/// A question before saving: these meetings stay unless the person does something about them.
#[derive(Clone, Debug)]
pub struct Ask {
    /// Whether it is about a single day.
    pub is_day: bool,
    pub meetings: Vec<Meeting>,
    /// Meetings with people the reader no longer works with: when, and nothing about who.
    pub others: Vec<Span>,
    /// Group meetings that the reader leads.
    pub groups: Vec<(GroupId, String, Span)>,
    /// Times that are held for meetings that may move there.
    pub held: Vec<Span>,
    /// The meetings shown, as the form says them back.
    pub seen: String,
}

impl Ask {
    /// How many meetings are in the way.
    pub fn count(&self) -> i64 {
        let named = self.meetings.len() + self.groups.len();
        i64::try_from(named + self.others.len() + self.held.len()).unwrap_or_default()
    }
}

impl Page for TimeOffPage {
    fn title(&self, t: T) -> String {
        t.time_off_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { today, spans, days, off, day, key, ask } = self;
        let weight = if ask.is_some() { Weight::Outlined } else { Weight::Filled };
        let ask = ask.map(|ask| {
            let form = if ask.is_day { &day } else { &off };
            question(t, ask, form)
        });
        let spans: Vec<_> =
            spans.into_iter().map(|(id, span)| row(t, id, span_words(t, span), &key)).collect();
        let days: Vec<_> =
            days.into_iter().map(|(id, single)| row(t, id, day_words(t, &single), &key)).collect();
        let [[from, to], [from_again, to_again]] = field::STRETCHES;
        view! {
            <BackLink href=HOURS label=t.time_off_back()/>
            <ErrorSummary t form=&off/>
            <ErrorSummary t form=&day/>
            <h1>{t.time_off_title()}</h1>
            <p>{t.time_off_lead()}</p>
            {ask}
            <section class="p-stack" aria-labelledby="ledig">
                <h2 id="ledig">{t.time_off_spans()}</h2>
                {list(spans, t.time_off_spans_none())}
                <form method="post" action=PATH novalidate>
                    <HiddenFields form=&off/>
                    <h3>{t.time_off_new()}</h3>
                    <p>{t.time_off_new_hint()}</p>
                    <div class="p-hours__row p-hours__row--wide">
                        <DateField t form=&off name=field::FROM_DAY label=t.time_off_from_day() first=today/>
                        <TextField t form=&off name=field::FROM_TIME label=t.time_off_from_time() optional=true/>
                    </div>
                    <div class="p-hours__row p-hours__row--wide">
                        <DateField t form=&off name=field::TO_DAY label=t.time_off_to_day() optional=true first=today/>
                        <TextField t form=&off name=field::TO_TIME label=t.time_off_to_time() optional=true/>
                    </div>
                    <p><Button label=t.time_off_save() weight/></p>
                </form>
            </section>
            <section class="p-stack" aria-labelledby="dagar">
                <h2 id="dagar">{t.time_off_days()}</h2>
                {list(days, t.time_off_days_none())}
                <form method="post" action=DAY novalidate>
                    <HiddenFields form=&day/>
                    <h3>{t.time_off_day_new()}</h3>
                    <p>{t.time_off_day_hint()}</p>
                    <DateField t form=&day name=field::DAY label=t.time_off_day() first=today/>
                    <div class="p-hours__row">
                        <TextField t form=&day name=from label=t.desk_hours_from()/>
                        <TextField t form=&day name=to label=t.desk_hours_to()/>
                    </div>
                    <div class="p-hours__row">
                        <TextField t form=&day name=from_again label=t.time_off_from_again() optional=true/>
                        <TextField t form=&day name=to_again label=t.time_off_to_again() optional=true/>
                    </div>
                    <p><Button label=t.time_off_day_save()/></p>
                </form>
            </section>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        examples::all(t)
    }
}

fn list(rows: Vec<impl IntoView + 'static>, none: String) -> impl IntoView {
    if rows.is_empty() {
        Either::Left(view! { <p>{none}</p> })
    } else {
        Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
    }
}

/// One entry, and the way to remove it.
fn row(t: T, id: TimeOffId, words: String, key: &str) -> impl IntoView + use<> {
    // Each form has a key of its own, or removing two from one page would be the same form twice.
    let form = FormState::new(format!("{key}-{id}"));
    view! {
        <li class="p-rows__row">
            <p>{words.clone()}</p>
            <form method="post" action=format!("{PATH}/{id}/bort")>
                <HiddenFields form=&form/>
                <Button label=t.time_off_remove() weight=Weight::Quiet about=words/>
            </form>
        </li>
    }
}

/// The meetings in the way, each with the way to it, and the two things to do.
fn question(t: T, ask: Ask, form: &FormState) -> impl IntoView + use<> {
    let count = ask.count();
    let Ask { is_day, meetings, others, groups, held, seen } = ask;
    let groups: Vec<_> = groups
        .into_iter()
        .map(|(id, title, span)| {
            view! {
                <li class="p-rows__row">
                    <a href=format!("{GROUPS}/{id}")>{time::when(t, span)}</a>
                    <p><span dir="auto">{title}</span>", "{t.group_tab()}</p>
                </li>
            }
        })
        .collect();
    let (title, action, save) = if is_day {
        (t.time_off_hits_day(count), DAY, t.time_off_day_save_anyway())
    } else {
        (t.time_off_hits(count), PATH, t.time_off_save_anyway())
    };
    let others: Vec<_> = [(others, t.time_off_hits_other()), (held, t.time_off_hits_held())]
        .into_iter()
        .flat_map(|(spans, words)| spans.into_iter().map(move |span| (span, words.clone())))
        .map(|(span, words)| {
            let when = time::when(t, span);
            view! { <li class="p-rows__row"><p>{when}</p><p>{words}</p></li> }
        })
        .collect();
    let form = form.clone();
    let typed: Vec<_> = form
        .values
        .iter()
        .filter(|(name, _)| name.as_str() != SEEN)
        .map(|(name, value)| {
            view! { <input type="hidden" name=name.clone() value=value.clone()/> }
        })
        .collect();
    view! {
        <Notice kind=Kind::Wait title focus=true>
            <p>{t.time_off_hits_why()}</p>
            {(!meetings.is_empty()).then(|| rows(t, meetings, true))}
            {(!groups.is_empty()).then(|| view! { <ul class="p-plain p-rows">{groups}</ul> })}
            {(!others.is_empty()).then(|| view! { <ul class="p-plain p-rows">{others}</ul> })}
            <form method="post" action=action class="p-cluster">
                <HiddenFields form=&form/>
                {typed}
                <input type="hidden" name=SEEN value=seen/>
                <Button label=save weight=Weight::Filled/>
                <ButtonLink label=t.time_off_keep_working() href=PATH/>
            </form>
        </Notice>
    }
}

/// Time off in words: whole days without hours.
pub fn span_words(t: T, span: Span) -> String {
    let (start, end) = (civil(span.start), civil(span.end));
    if start.time() != Time::midnight() || end.time() != Time::midnight() {
        return t.time_off_hours(time::moment(t, span.start), time::moment(t, span.end));
    }
    let last = end.date().saturating_sub(1.day());
    if last <= start.date() {
        return time::day(t, start.date());
    }
    t.time_off_many_days(time::day(t, start.date()), time::day(t, last))
}

fn day_words(t: T, single: &SingleDay) -> String {
    let hours: Vec<_> = single
        .hours
        .iter()
        .map(|hours| t.desk_hours_span(clock(hours.from_minute), clock(hours.to_minute)))
        .collect();
    format!("{}: {}", time::day(t, single.day), hours.join(", "))
}
