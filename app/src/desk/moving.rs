//! `/personal/moten/{id}/flytta`: staff move a meeting, at once when the two have agreed, else by asking.

use domain::booking::Standing;
use domain::desk::Moved;
use domain::time::Span;
use domain::words::TEXT_LIMIT;
use jiff::SignedDuration;
use leptos::prelude::*;

use super::answer::{Asked, times};
use super::refusal::{self, Why};
use super::{Meeting, example, meeting_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, Choice, ErrorSummary, HiddenFields, Kind, Notice, Radios,
    TextArea, Weight, time,
};

/// The question about another time.
#[derive(Clone, Debug)]
pub struct MovePage {
    pub meeting: Meeting,
    pub form: FormState,
    /// One's own free times that the participant has free too, in order.
    pub free: Vec<Span>,
    /// The minutes of the notice, when it is closer to the start than a participant can move it.
    pub close: Option<i64>,
    /// How long a time that is asked for is held, in minutes.
    pub hold_minutes: i64,
    /// What stood in the way of a move just tried, in words.
    pub stopped: Option<String>,
    /// The free times nearest to one that was taken.
    pub nearest: Vec<Span>,
}

impl Page for MovePage {
    fn title(&self, t: T) -> String {
        t.moving_desk_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { meeting, form, free, close, hold_minutes, stopped, nearest } = self;
        let id = meeting.booking.id;
        let name = meeting.first_name();
        let close = close.map(|minutes| {
            let start = meeting.booking.span.start;
            let end = start.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(start);
            let length = time::span_words(t, Span::new(start, end));
            t.moving_desk_close(length, name.clone())
        });
        let near: Vec<_> =
            nearest.into_iter().map(|span| view! { <li>{time::when(t, span)}</li> }).collect();
        let near = (!near.is_empty()).then(|| {
            view! {
                <p>{t.desk_conflict_near()}</p>
                <ul>{near}</ul>
            }
        });
        let choices = vec![
            Choice::new(Moved::ASK, t.moving_desk_ask(name.clone()))
                .hint(t.moving_desk_ask_hint(time::length(t, hold_minutes), name.clone())),
            Choice::new(Moved::AGREED, t.moving_desk_agreed()).hint(t.moving_desk_agreed_hint()),
        ];
        view! {
            <BackLink href=meeting_path(id, "") label=t.desk_cancel_back()/>
            <ErrorSummary t form=&form/>
            {stopped.map(|words| view! {
                <Notice kind=Kind::Stop focus=true><p>{words}</p>{near}</Notice>
            })}
            <h1>{t.moving_desk_title()}</h1>
            <p>{t.desk_meeting_with(meeting.name.clone())}</p>
            <p>{t.moving_now(time::when(t, meeting.booking.span))}</p>
            {close.map(|words| view! { <Notice kind=Kind::Wait><p>{words}</p></Notice> })}
            <form method="post" action=meeting_path(id, "/flytta") class="p-answer">
                <HiddenFields form=&form/>
                {times(t, &form, free, &Asked::own(t))}
                <Radios t form=&form name="hur" legend=t.moving_desk_how(name.clone()) choices/>
                <TextArea t form=&form name="meddelande" label=t.desk_answer_message(name)
                    optional=true limit=TEXT_LIMIT/>
                <p class="p-cluster">
                    <Button label=t.moving_desk_send() weight=Weight::Filled/>
                    <ButtonLink label=t.moving_desk_keep() href=meeting_path(id, "")/>
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let answering = example::answering();
        let asked = Self {
            meeting: example::meeting(Standing::Booked),
            form: answering.form,
            free: answering.free,
            close: None,
            hold_minutes: 24 * 60,
            stopped: None,
            nearest: Vec::new(),
        };
        let close = Self { close: Some(120), ..asked.clone() };
        let mut wrong = asked.clone();
        wrong.form = wrong
            .form
            .wrong("tid", t.moving_desk_wrong_time())
            .wrong("hur", t.moving_desk_wrong_how());
        let stopped = |why| Some(refusal::sentence(t, why));
        let changed = Self { stopped: stopped(Why::Changed), ..asked.clone() };
        let nearest = vec![example::span("2026-11-25T13:30:00Z")];
        let taken = Self { stopped: stopped(Why::Taken), nearest, ..asked.clone() };
        let none = Self { free: Vec::new(), ..asked.clone() };
        vec![
            ("asked", asked),
            ("to-mend", wrong),
            ("taken", taken),
            ("changed", changed),
            ("no-times", none),
            ("close", close),
        ]
    }
}
