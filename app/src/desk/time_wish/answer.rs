//! The answer to a wish: a time of one's own, those within it first, or a no in words.

use domain::desk::Reply;
use domain::time::Span;
use domain::time_wish::Offer;
use domain::words::TEXT_LIMIT;
use leptos::either::Either;
use leptos::prelude::*;

use super::{Answering, Wish, path};
use crate::desk::{HOURS, first};
use crate::text::T;
use crate::ui::field::Fault;
use crate::ui::form::FormState;
use crate::ui::radios::Radio;
use crate::ui::{Button, Choice, HiddenFields, TextArea, Weight, time, time_wish};

/// Both forms; the fields of the second have ids of their own.
pub(super) fn answer(t: T, wish: &Wish, answering: Answering) -> impl IntoView + use<> {
    let Answering { proposing, declining, offer, length } = answering;
    let (name, door) = (first(&wish.name), path(wish.wish.id, "/svar"));
    let is_refusing = !declining.errors.is_empty() || !declining.value("meddelande").is_empty();
    let propose = if offer.best().is_some() {
        Either::Left(view! {
            <form method="post" action=door.clone() class="p-answer">
                <HiddenFields form=&proposing/>
                <input type="hidden" name="svar" value=Reply::PROPOSE/>
                {times(t, &proposing, &offer, length)}
                <TextArea t form=&proposing name="meddelande" optional=true limit=TEXT_LIMIT rows=3
                    label=t.desk_answer_message(name.clone())/>
                <p>{t.time_wish_desk_hold()}</p>
                <p><Button label=t.time_wish_desk_send(name.clone()) weight=Weight::Filled/></p>
            </form>
        })
    } else {
        Either::Right(view! {
            <p>{t.desk_answer_times_none()}</p>
            <p><a href=HOURS>{t.desk_answer_times_hours()}</a></p>
        })
    };
    view! {
        <section class="p-stack" aria-labelledby="svar">
            <h2 id="svar" tabindex="-1">{t.desk_answer_title(name.clone())}</h2>
            {propose}
            <details class="p-wish__more" open=is_refusing>
                <summary>{t.time_wish_desk_no()}</summary>
                <form method="post" action=door class="p-answer">
                    <HiddenFields form=&declining/>
                    <input type="hidden" name="svar" value=Reply::DECLINE/>
                    <TextArea t form=&declining name="meddelande" limit=TEXT_LIMIT rows=3
                        label=t.desk_answer_message(name.clone())
                        hint=t.time_wish_desk_no_hint(name.clone())/>
                    <p><Button label=t.time_wish_desk_no_send(name)/></p>
                </form>
            </details>
        </section>
    }
}

/// Free times as radio buttons: under each window those that lie in it, then the nearest others. The best one is chosen
/// already, so that one press answers.
fn times(t: T, form: &FormState, offer: &Offer, length: Span) -> impl IntoView + use<> {
    let typed = form.value("tid");
    let best = offer.best().map(|span| span.start.to_string()).unwrap_or_default();
    let is_offered = offer.all().iter().any(|span| span.start.to_string() == typed);
    let chosen = if is_offered { typed } else { best };
    let error = form.error("tid");
    let class = if error.is_some() { "p-field p-field--wrong" } else { "p-field" };
    let base = form.id("tid");
    let described_by = error.is_some().then(|| format!("{base}-error"));
    let mut number = 0;
    let mut radio = |span: &Span, label: String| {
        number += 1;
        let id = if number == 1 { base.clone() } else { format!("{base}-{number}") };
        let choice = Choice::new(span.start.to_string(), label);
        view! { <Radio id name="tid" choice checked=chosen.clone()/> }
    };
    let inside: Vec<_> = offer
        .inside
        .iter()
        .map(|(window, free)| {
            let rows: Vec<_> =
                free.iter().map(|span| radio(span, time::clock(t, span.start))).collect();
            let none = rows.is_empty().then(|| {
                view! { <p class="p-soft">{t.time_wish_desk_window_none()}</p> }
            });
            view! {
                <fieldset class="p-answer__day">
                    <legend>{time_wish::window(t, *window)}</legend>
                    {none}
                    <div class="p-answer__rows">{rows}</div>
                </fieldset>
            }
        })
        .collect();
    let near: Vec<_> =
        offer.near.iter().map(|span| radio(span, time::moment(t, span.start))).collect();
    let near = (!near.is_empty()).then(|| {
        view! {
            <fieldset class="p-answer__day">
                <legend>{t.time_wish_desk_near()}</legend>
                <div class="p-choices">{near}</div>
            </fieldset>
        }
    });
    view! {
        <fieldset class=class aria-describedby=described_by>
            <legend class="p-field__label">{t.time_wish_desk_times(time::span_words(t, length))}</legend>
            {error.map(|error| view! { <Fault t id=form.id("tid") error/> })}
            {inside}
            {near}
        </fieldset>
    }
}
