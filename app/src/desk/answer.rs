//! The one form that answers a wish: yes, no with some words, or another of one's own free times.

use domain::desk::Reply;
use domain::time::{Span, day};
use domain::words::TEXT_LIMIT;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::{HOURS, Meeting, meeting_path};
use crate::text::T;
use crate::ui::field::Fault;
use crate::ui::form::FormState;
use crate::ui::radios::Radio;
use crate::ui::{Button, Choice, HiddenFields, Radios, TextArea, Weight, time};

/// An answer under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answering {
    pub form: FormState,
    /// One's own free times, in order.
    pub free: Vec<Span>,
}

/// How many days stand open; the rest are folded.
const OPEN_DAYS: usize = 5;

/// The form; its scope keeps ids apart where several stand on one page.
pub fn answer_form(t: T, meeting: &Meeting, answering: Answering) -> impl IntoView + use<> {
    let Answering { form, free } = answering;
    let name = meeting.first_name();
    let action = meeting_path(meeting.booking.id, "/svar");
    let choices = vec![
        Choice::new(Reply::CONFIRM, t.desk_answer_confirm()),
        Choice::new(Reply::DECLINE, t.desk_answer_decline()).hint(t.desk_answer_decline_hint()),
        Choice::new(Reply::PROPOSE, t.desk_answer_propose()).hint(t.desk_answer_propose_hint()),
    ];
    view! {
        <form method="post" action=action class="p-answer" data-unreached=t.desk_unreached()>
            <HiddenFields form=&form/>
            <Radios t form=&form name="svar" legend=t.desk_answer_legend() choices/>
            {times(t, &form, free, &Asked::own(t))}
            <TextArea
                t
                form=&form
                name="meddelande"
                label=t.desk_answer_message(name.clone())
                hint=t.desk_answer_message_hint()
                limit=TEXT_LIMIT
            />
            <p><Button label=t.desk_answer_send(name) weight=Weight::Filled/></p>
        </form>
    }
}

/// What is said above the times, and where there are none.
pub(super) struct Asked {
    pub legend: fn(T, String) -> String,
    pub none: String,
}

impl Asked {
    /// One's own free times.
    pub fn own(t: T) -> Self {
        Self { legend: |t, length| t.desk_answer_times(length), none: t.desk_answer_times_none() }
    }
}

/// Free times as radio buttons under their day; shown by the style sheet when "another time" is chosen.
pub(super) fn times(
    t: T,
    form: &FormState,
    free: Vec<Span>,
    asked: &Asked,
) -> impl IntoView + use<> {
    let Some(length) = free.first().map(|span| time::span_words(t, *span)) else {
        return Either::Left(view! {
            <div class="p-answer__times">
                <p>{asked.none.clone()}</p>
                <p><a href=HOURS>{t.desk_answer_times_hours()}</a></p>
            </div>
        });
    };
    let chosen = form.value("tid");
    let error = form.error("tid");
    let class = if error.is_some() { "p-field p-field--wrong" } else { "p-field" };
    let base = form.id("tid");
    let described_by = error.is_some().then(|| format!("{base}-error"));
    let days = by_day(free);
    let holds_chosen = |spans: &[Span]| spans.iter().any(|span| span.start.to_string() == chosen);
    let is_open = days.iter().skip(OPEN_DAYS).any(|(_, spans)| holds_chosen(spans));
    let mut number = 0;
    let mut list = |days: &[(Date, Vec<Span>)]| -> Vec<_> {
        days.iter()
            .map(|(date, spans)| {
                let rows: Vec<_> = spans
                    .iter()
                    .map(|span| {
                        number += 1;
                        let id =
                            if number == 1 { base.clone() } else { format!("{base}-{number}") };
                        let choice =
                            Choice::new(span.start.to_string(), time::clock(t, span.start));
                        view! { <Radio id name="tid" choice checked=chosen.clone()/> }
                    })
                    .collect();
                view! {
                    <fieldset class="p-answer__day">
                        <legend>{time::short_day(t, *date)}</legend>
                        <div class="p-answer__rows">{rows}</div>
                    </fieldset>
                }
            })
            .collect()
    };
    let (first, rest) = days.split_at(OPEN_DAYS.min(days.len()));
    let first = list(first);
    let rest = list(rest);
    Either::Right(view! {
        <fieldset class=format!("{class} p-answer__times") aria-describedby=described_by>
            <legend class="p-field__label">
                {(asked.legend)(t, length)}
            </legend>
            {error.map(|error| view! { <Fault t id=base.clone() error/> })}
            {first}
            {(!rest.is_empty())
                .then(|| {
                    view! {
                        <details id=format!("{base}-fler") open=is_open>
                            <summary>{t.desk_answer_times_more()}</summary>
                            {rest}
                        </details>
                    }
                })}
        </fieldset>
    })
}

fn by_day(free: Vec<Span>) -> Vec<(Date, Vec<Span>)> {
    let mut days: Vec<(Date, Vec<Span>)> = Vec::new();
    for span in free {
        let date = day(span.start);
        match days.last_mut() {
            Some((last, spans)) if *last == date => spans.push(span),
            _ => days.push((date, vec![span])),
        }
    }
    days
}
