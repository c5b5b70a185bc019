//! One wish in the list of what waits: what was asked, and the way to answer. A part that the island replaces.

use domain::desk::Reply;
use domain::time::Span;
use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::answer::{Answering, answer_form};
pub use super::refusal::{Why, why_words};
use super::{Meeting, meeting_path, sentence, standing, wish};
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Button, ErrorSummary, HiddenFields, Kind, Notice, SummaryList, Tag, Weight, time};

/// One wish, as it stands in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub meeting: Meeting,
    /// The key of the form that confirms at once.
    pub key: String,
    /// The whole answer form, when it is open.
    pub answering: Option<Answering>,
    /// What stood in the way of an answer just given.
    pub conflict: Option<Conflict>,
    /// The one that has waited longest: its button is the page's filled one.
    pub is_first: bool,
}

/// What stood in the way, and the words that were written in vain.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub why: Why,
    pub wrote: String,
    /// The reader's free times nearest to one that was taken, for saying them to the participant.
    pub nearest: Vec<Span>,
}

impl Conflict {
    /// What stood in the way of these words.
    pub fn new(why: Why, wrote: impl Into<String>) -> Self {
        Self { why, wrote: wrote.into(), nearest: Vec::new() }
    }
}

/// The id of an item, and the name of its part.
pub fn item_id(item: &Item) -> String {
    format!("fraga-{}", item.meeting.booking.id)
}

/// What stands inside an item.
pub fn item_part(t: T, item: Item) -> impl IntoView {
    let Item { meeting, key, answering, conflict, is_first } = item;
    let href = meeting_path(meeting.booking.id, "");
    let waits = meeting.waits();
    let asked = time::moment(t, meeting.booking.requested_at);
    let wished = wish(t, &meeting);
    let notice = conflict.map(|conflict| conflict_notice(t, conflict));
    let answer = match answering {
        Some(answering) if waits => EitherOf3::A(view! {
            <ErrorSummary t form=&answering.form/>
            {answer_form(t, &meeting, answering)}
        }),
        None if waits => EitherOf3::B(short_form(t, &meeting, key, is_first)),
        _ => EitherOf3::C(answered(t, &meeting)),
    };
    view! {
        <div class="p-item__wish">
            <h3 class="p-item__name">
                <a href=href data-waits=waits.then_some("")><bdi>{meeting.name.clone()}</bdi></a>
            </h3>
            <p class="p-item__when">{time::when(t, meeting.booking.span)}</p>
            <SummaryList>{wished}</SummaryList>
            <p class="p-small">{t.desk_asked(asked)}</p>
        </div>
        <div class="p-item__answer">{notice} {answer}</div>
    }
}

/// Yes at once, or the way to another answer.
fn short_form(t: T, meeting: &Meeting, key: String, is_first: bool) -> impl IntoView + use<> {
    let id = meeting.booking.id;
    let form = FormState { key, version: Some(meeting.booking.version), ..FormState::default() };
    let weight = if is_first { Weight::Filled } else { Weight::Outlined };
    let name = meeting.name.clone();
    view! {
        <form method="post" action=meeting_path(id, "/svar") data-unreached=t.desk_unreached()>
            <HiddenFields form=&form/>
            <Button label=t.desk_confirm() weight name="svar" value=Reply::CONFIRM about=name.clone()/>
        </form>
        <div data-unreached=t.desk_unreached()>
            <a class="p-button" href=meeting_path(id, "#svar") data-open=meeting_path(id, "")>
                {t.desk_answer_else()}
                <span class="p-hidden">": "<bdi>{name}</bdi></span>
            </a>
        </div>
    }
}

fn answered(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let (word, kind) = standing(t, meeting.standing);
    view! {
        <p><Tag label=word kind/></p>
        <p>{sentence(t, meeting)}</p>
    }
}

/// What stood in the way of an answer; what was written is shown, so that nothing is lost.
pub fn conflict_notice(t: T, conflict: Conflict) -> impl IntoView {
    let Conflict { why, wrote, nearest } = conflict;
    let (title, words) = why_words(t, why);
    let wrote = (!why.keeps_form() && !wrote.is_empty()).then(|| {
        view! {
            <p>{t.desk_conflict_wrote()}":"</p>
            <p class="p-words" dir="auto">{wrote}</p>
        }
    });
    let near: Vec<_> =
        nearest.into_iter().map(|span| view! { <li>{time::when(t, span)}</li> }).collect();
    let near = (!near.is_empty()).then(|| {
        view! {
            <p>{t.desk_conflict_near()}</p>
            <ul>{near}</ul>
        }
    });
    view! {
        <div data-conflict="" tabindex="-1">
            <Notice kind=Kind::Stop title>
                <p>{words}</p>
                {near}
                {wrote}
            </Notice>
        </div>
    }
}
