//! How a meeting went, as its participant reads it, and the form to answer when it says that one did not come.

use domain::outcome::{Outcome, Refusal, Stage, field};
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::either::Either;
use leptos::prelude::*;

use super::{facts, history};
use crate::text::T;
use crate::ui::form::{FieldError, FormState};
use crate::ui::{Button, HiddenFields, Kind, Notice, Quote, TextArea, Weight, time};

/// How the meeting went, so far as it is told.
#[derive(Clone, Debug, Default)]
pub struct Told {
    /// Every version, newest first; none when nothing is told yet.
    pub versions: Vec<Outcome>,
    /// The participant can answer.
    pub can_be_answered: bool,
    /// What stood in the way of an answer just given.
    pub refused: Option<Refusal>,
}

/// Who tells, and where the answer goes.
#[derive(Clone, Copy, Debug)]
pub struct By<'a> {
    /// First name.
    pub name: &'a str,
    pub phone: &'a str,
    /// The door of the answer.
    pub door: &'a str,
}

/// The section of the meeting's page; nothing when nothing is told.
pub fn outcome(t: T, by: By<'_>, told: Told, form: &FormState) -> impl IntoView + use<> {
    let Told { versions, can_be_answered, refused } = told;
    let newest = versions.first()?.clone();
    let until = newest.answer_until.map(|until| time::moment(t, until)).unwrap_or_default();
    let name = by.name.to_owned();
    let answer = newest.answer.clone();
    let said =
        (!answer.is_empty()).then(|| view! { <Quote words=answer who=t.outcome_your_words()/> });
    let body = if newest.stage == Stage::Settled {
        Either::Left(view! { {facts(t, &newest, None)} {said} })
    } else {
        let words = match (newest.stage, can_be_answered) {
            (Stage::Answered, true) => t.outcome_answered(name.clone(), until),
            (Stage::Answered, false) => t.outcome_answered_over(name.clone()),
            (_, true) => t.outcome_asked(name.clone(), until),
            (_, false) => t.outcome_asked_over(name.clone(), by.phone),
        };
        let form = can_be_answered.then(|| answer_form(t, by, &newest, form));
        Either::Right(view! {
            <Notice kind=Kind::Wait title=t.outcome_asked_title()><p>{words}</p></Notice>
            {said}
            {form}
        })
    };
    Some(view! {
        <section class="p-stack" aria-labelledby="gick">
            {refused.map(|refused| view! {
                <Notice kind=Kind::Stop focus=true><p>{refusal(t, refused)}</p></Notice>
            })}
            <h2 id="gick">{t.outcome_title()}</h2>
            {body}
            {history(t, &versions, None)}
        </section>
    })
}

fn answer_form(t: T, by: By<'_>, newest: &Outcome, form: &FormState) -> impl IntoView + use<> {
    let (name, door) = (by.name, by.door.to_owned());
    let form = FormState { version: Some(newest.version), ..form.clone() };
    view! {
        <form method="post" class="p-stack" action=door>
            <HiddenFields form=&form/>
            <TextArea t form=&form name=field::WORDS label=t.outcome_what_happened()
                hint=t.outcome_what_happened_hint(name) limit=TEXT_LIMIT own_words=true/>
            <p><Button label=t.outcome_send(name) weight=Weight::Filled/></p>
        </form>
    }
}

/// What stands in the way of an answer.
pub fn refusal(t: T, refusal: Refusal) -> String {
    match refusal {
        Refusal::AlreadySettled => t.outcome_refusal_settled(),
        Refusal::TooLate => t.outcome_refusal_late(),
        _ => t.outcome_refusal_stale(),
    }
}

/// What to mend in the answer.
pub fn wrong(t: T, wrong: &Wrong) -> FieldError {
    let message = match (wrong.field, wrong.code) {
        (field::WORDS, Code::Missing) => t.outcome_wrong_words(),
        (field::WORDS, _) => t.outcome_wrong_long(TEXT_LIMIT.to_string()),
        (_, Code::KeyReused) => t.booking_wrong_key(),
        _ => t.outcome_refusal_stale(),
    };
    FieldError { field: wrong.field.to_owned(), code: wrong.code.as_str().to_owned(), message }
}

/// What can be told of a meeting, with a name for the gallery and what is to be mended in the answer.
pub fn examples(t: T) -> Vec<(&'static str, Told, Vec<FieldError>)> {
    use super::example as sample;
    use domain::outcome::Reason;
    let absent = Some(Reason::DidNotAttend);
    let told = |versions, can_be_answered| Told { versions, can_be_answered, refused: None };
    let asked = || told(vec![sample(Stage::Asked, absent)], true);
    let settled = |reason| told(vec![sample(Stage::Settled, reason)], false);
    let mut without = sample(Stage::Settled, Some(Reason::Prevented));
    without.facts.took_place = true;
    let history = [
        sample(Stage::Settled, Some(Reason::Prevented)),
        sample(Stage::Answered, absent),
        sample(Stage::Asked, absent),
    ];
    let mend = |code| vec![wrong(t, &Wrong::new(field::WORDS, code))];
    let none = Vec::new;
    vec![
        ("outcome-held", settled(None), none()),
        ("outcome-without", told(vec![without], false), none()),
        ("outcome-in-advance", settled(Some(Reason::PreventedInAdvance)), none()),
        ("outcome-we-cancelled", settled(Some(Reason::WeCancelled)), none()),
        ("outcome-absent", settled(absent), none()),
        ("outcome-asked", asked(), none()),
        ("outcome-asked-too-late", told(vec![sample(Stage::Asked, absent)], false), none()),
        ("outcome-answered", told(vec![sample(Stage::Answered, absent)], true), none()),
        ("outcome-answered-late", told(vec![sample(Stage::Answered, absent)], false), none()),
        ("outcome-settled", told(history.into(), false), none()),
        ("outcome-to-mend", asked(), mend(Code::Missing)),
        ("outcome-too-long", asked(), mend(Code::TooLong { limit: TEXT_LIMIT })),
        ("outcome-late", Told { refused: Some(Refusal::TooLate), ..asked() }, none()),
        ("outcome-stale", Told { refused: Some(Refusal::Stale), ..asked() }, none()),
        ("outcome-over", Told { refused: Some(Refusal::AlreadySettled), ..asked() }, none()),
    ]
}
