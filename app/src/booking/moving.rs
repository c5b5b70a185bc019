//! Moving a meeting: the time it has, and the free times it can have instead.

use domain::booking::{Handler, Refusal, Standing, State};
use domain::time::{Span, day};
use domain::words::Code;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::time::{days, near};
use super::{Clash, Meeting, example, kind, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, Kind, Notice, Weight, time,
};

/// The question about another time.
#[derive(Clone, Debug)]
pub struct MovePage {
    pub meeting: Meeting,
    pub form: FormState,
    /// Whose times are shown.
    pub with: Handler,
    /// Who else can read what is said about the meeting when it is with `with`.
    pub readers: Vec<String>,
    /// The participant's other people.
    pub others: Vec<Handler>,
    /// Free times, in order.
    pub free: Vec<Span>,
    /// The last day of the times shown.
    pub until: Date,
    /// The address that shows more of them, when there may be more.
    pub more: Option<String>,
    /// The time just chosen could not be had.
    pub clash: Option<Clash>,
    /// What else stood in the way of a move just tried.
    pub refused: Option<Refusal>,
}

impl Page for MovePage {
    fn title(&self, t: T) -> String {
        t.moving_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let back = format!("/moten/{}", self.meeting.booking.id);
        let summary = self.form.clone();
        let refused = self.refused.filter(|_| self.clash.is_none());
        let refused = refused.map(|refusal| words::refusal(t, refusal));
        let call = t.booking_time_call(&self.with.name, &self.with.phone);
        view! {
            <ErrorSummary t form=&summary/>
            {refused.map(|said| view! {
                <Notice kind=Kind::Stop focus=true><p>{said}</p></Notice>
            })}
            {self.clash.as_ref().map(|clash| {
                let said = words::clash(t, clash);
                view! { <Notice kind=Kind::Stop focus=true><p><a href="#nara">{said}</a></p></Notice> }
            })}
            <BackLink href=back label=t.booking_cancel_back()/>
            <h1 id="tid-titel">{t.moving_title()}</h1>
            <p class="p-meeting__when">{t.moving_now(words::when(t, &self.meeting))}</p>
            {if self.meeting.can_be_moved {
                Either::Left(choose(t, self))
            } else {
                let late = self.meeting.is_too_late_to_move;
                let late = late.then(|| kind::too_late(t, &self.meeting));
                let not = late.is_none().then(|| view! { <p>{t.moving_not()}</p> });
                Either::Right(view! { <Notice kind=Kind::Stop>{late}{not}</Notice> })
            }}
            <p class="p-slots__call">{call}</p>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let page = |standing, state| Self {
            meeting: example::meeting(3, state, standing),
            form: FormState { version: Some(2), ..FormState::new("nyckel".to_owned()) },
            with: example::sara(),
            readers: Vec::new(),
            others: vec![example::erik()],
            free: (4..16).map(example::span).collect(),
            until: day(example::span(62).start),
            more: Some("/moten/1/flytta?veckor=2".to_owned()),
            clash: None,
            refused: None,
        };
        let booked = page(Standing::Booked, State::Booked);
        let mut missing = booked.clone();
        missing.form.errors.push(example::wrong(t, "tid", Code::Missing));
        let mut over = page(Standing::Cancelled, State::Cancelled);
        over.refused = Some(Refusal::AlreadyAnswered);
        let clash = Some(example::clash());
        let mut late = booked.clone();
        late.meeting.kind = Some(kind::talk());
        (late.meeting.can_be_moved, late.meeting.is_too_late_to_move) = (false, true);
        let mut at_once = booked.clone();
        at_once.meeting.kind = Some(kind::short_call());
        vec![
            ("booked", booked.clone()),
            ("still-a-wish", page(Standing::Waiting, State::Requested)),
            (
                "another-person",
                Self { with: example::erik(), others: vec![example::sara()], ..booked.clone() },
            ),
            (
                "another-person-more-readers",
                Self {
                    with: example::erik(),
                    readers: vec![example::sara().name],
                    others: vec![example::sara()],
                    ..booked.clone()
                },
            ),
            (
                "another-person-at-once",
                Self { with: example::erik(), others: vec![example::sara()], ..at_once.clone() },
            ),
            ("at-once", at_once),
            (
                "no-times",
                Self { free: Vec::new(), others: Vec::new(), more: None, ..booked.clone() },
            ),
            ("to-mend", missing),
            ("taken", Self { clash, ..booked }),
            ("too-late-here", late),
            ("cannot-be-moved", over),
        ]
    }
}

/// The times as a form, and the way to other people's.
fn choose(t: T, page: MovePage) -> impl IntoView + use<> {
    let MovePage { meeting, form, with, readers, others, free, until, more, clash, .. } = page;
    let path = format!("/moten/{}/flytta", meeting.booking.id);
    let name = with.first_name();
    let is_wish = meeting.booking.state == State::Requested;
    let is_at_once = meeting.kind.as_ref().is_some_and(|kind| !kind.needs_answer);
    let (lead, send) = match (is_wish, is_at_once) {
        (true, _) => (t.moving_lead_wish(name), t.moving_send_wish()),
        (false, true) => (t.moving_lead_at_once(), t.moving_send_at_once()),
        (false, false) => (t.moving_lead(name), t.moving_send(name)),
    };
    // Who comes in new reads what was said about the meeting from the moment it is sent.
    let other = (with.id != meeting.with.id).then(|| {
        let meets = if is_at_once {
            t.moving_lead_other_at_once(&with.name)
        } else {
            t.moving_lead_other(&with.name)
        };
        let reads = match readers.as_slice() {
            [] => t.booking_check_reader(name),
            others => t.booking_check_readers(name, others.join(", ")),
        };
        view! { <p>{meets}</p> <p>{reads}</p> }
    });
    let error = form.error("tid").or_else(|| form.error("med"));
    let invalid = error.is_some().then_some("true");
    let taken =
        clash.as_ref().filter(|clash| !free.contains(&clash.wished)).map(|clash| clash.wished);
    let days = days(t, &free, taken, &form.value("tid"), None);
    let can_send = !days.is_empty() || clash.as_ref().is_some_and(|it| !it.nearest.is_empty());
    let others: Vec<_> = others
        .iter()
        .map(|other| {
            let href = format!("{path}?med={}", other.id);
            view! { <li><a href=href>{t.moving_others_see(&other.name)}</a></li> }
        })
        .collect();
    view! {
        <p>{lead}</p>
        {other}
        <form class="p-slots" method="post" action=path novalidate>
            <HiddenFields form=&form/>
            <input type="hidden" name="med" value=with.id.to_string()/>
            {error.map(|error| view! {
                <p class="p-field__error" id="f-tid-error">
                    <span class="p-hidden">{t.ui_error_prefix()}" "</span>{error}
                </p>
            })}
            {days.is_empty().then(|| view! { <p>{t.booking_time_none(name)}</p> })}
            <div role="radiogroup" id="f-tid" tabindex="-1" aria-labelledby="tid-titel"
                aria-invalid=invalid aria-describedby=invalid.map(|_| "f-tid-error")>
                {days}
            </div>
            <p class="p-slots__until">{t.booking_time_until(time::day(t, until))}</p>
            {clash.map(|clash| near(t, &clash))}
            {can_send.then(|| view! {
                <div class="p-slots__send"><Button label=send weight=Weight::Filled/></div>
            })}
        </form>
        {more.map(|href| view! { <p><ButtonLink label=t.booking_time_more() href/></p> })}
        {(!others.is_empty()).then(|| view! {
            <h2>{t.moving_others()}</h2>
            <ul class="p-plain">{others}</ul>
        })}
    }
}
