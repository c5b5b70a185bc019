//! How a meeting went, in sentences: to its participant ("du") or, with a name, to its handler.

pub mod told;

use domain::id::{PersonId, Uuid};
use domain::outcome::{ANSWER_FOR, Facts, Outcome, Reason, Stage};
use jiff::Timestamp;
use leptos::prelude::*;

use super::{Quote, time};
use crate::text::T;

/// What is true of it, and what was agreed. `name` is the participant's, for readers who are not the participant.
pub fn facts(t: T, outcome: &Outcome, name: Option<&str>) -> impl IntoView + use<> {
    let agreed = outcome.agreed.clone();
    view! {
        <p>{sentences(t, outcome, name).join(" ")}</p>
        {(!agreed.is_empty()).then(|| view! { <Quote words=agreed who=t.outcome_agreed_title()/> })}
    }
}

/// Every version before the newest, and when it was changed; nothing when there is one version.
pub fn history(t: T, versions: &[Outcome], name: Option<&str>) -> impl IntoView + use<> {
    let rows: Vec<_> = versions
        .iter()
        .skip(1)
        .map(|outcome| {
            let when = time::moment(t, outcome.at);
            let words = sentences(t, outcome, name).join(" ");
            let agreed = outcome.agreed.clone();
            view! {
                <li class="p-rows__row">
                    <p class="p-soft">{when}</p>
                    <p>{words} " " <span class="p-words" dir="auto">{agreed}</span></p>
                </li>
            }
        })
        .collect();
    let changed = versions.first().map(|newest| t.outcome_changed(time::moment(t, newest.at)));
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="forut">
                <h2 id="forut">{t.outcome_before()}</h2>
                <p>{changed}</p>
                <ul class="p-plain p-rows">{rows}</ul>
            </section>
        }
    })
}

fn sentences(t: T, outcome: &Outcome, name: Option<&str>) -> Vec<String> {
    let Facts { took_place, came, reason } = outcome.facts;
    let held = match (took_place, came, name) {
        (true, true, None) => t.outcome_you_held(),
        (true, false, None) => t.outcome_you_held_without(),
        (true, true, Some(name)) => t.outcome_they_held(name),
        (true, false, Some(name)) => t.outcome_they_held_without(name),
        (false, _, _) => t.outcome_not_held(),
    };
    let is_settled = outcome.stage == Stage::Settled;
    let Some(reason) = reason else { return vec![held] };
    let why = match (reason, name) {
        (Reason::PreventedInAdvance, None) => t.outcome_you_in_advance(),
        (Reason::Prevented, None) => t.outcome_you_prevented(),
        (Reason::DidNotAttend, None) if is_settled => t.outcome_you_absent(),
        (Reason::DidNotAttend, None) => t.outcome_you_asked(),
        (Reason::PreventedInAdvance, Some(name)) => t.outcome_they_in_advance(name),
        (Reason::Prevented, Some(name)) => t.outcome_they_prevented(name),
        (Reason::DidNotAttend, Some(name)) if is_settled => t.outcome_they_absent(name),
        (Reason::DidNotAttend, Some(name)) => t.outcome_they_asked(name),
        (Reason::WeCancelled, None) => t.outcome_you_we(),
        (Reason::WeCancelled, Some(_)) => t.outcome_they_we(),
    };
    vec![held, why]
}

/// An outcome for examples.
pub fn example(stage: Stage, reason: Option<Reason>) -> Outcome {
    let at: Timestamp = "2026-11-24T15:00:00Z".parse().unwrap_or_default();
    let is_held = reason.is_none();
    let answer_until =
        (stage != Stage::Settled).then(|| at.saturating_add(ANSWER_FOR).unwrap_or(at));
    let answer =
        if stage == Stage::Answered { "Bussen kom inte, och jag hade ingen laddning." } else { "" };
    Outcome {
        facts: Facts { took_place: is_held, came: is_held, reason },
        agreed: if is_held {
            "Vi ringer bageriet tillsammans på fredag.".to_owned()
        } else {
            String::new()
        },
        stage,
        answer_until,
        answer: answer.to_owned(),
        version: 1,
        by: PersonId(Uuid::from_u128(41)),
        at,
    }
}
