//! `/plan/versioner`: every version of the plan with the answer to it, and what has happened with the plan.

use domain::event::Kind;
use domain::id::{ParticipantId, Uuid};
use domain::plan::agreement::Answer;
use jiff::Timestamp;
use leptos::prelude::*;

use super::{PATH, person_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::agreement::{self, Asked, versions_path};
use crate::ui::{BackLink, EmptyState, Kind as Shape, Tag, time};

/// The versions, the newest first; for both.
#[derive(Clone, Debug)]
pub struct VersionsPage {
    /// Whose plan it is and their first name; nothing for the reader's own.
    pub of: Option<(ParticipantId, String)>,
    pub versions: Vec<Asked>,
    /// What was done to the plan, the latest first: what, by whom (the whole name) and when.
    pub history: Vec<(Kind, String, Timestamp)>,
}

impl Page for VersionsPage {
    fn title(&self, t: T) -> String {
        t.plan_versions_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { of, versions, history } = self;
        let list = versions_path(of.as_ref().map(|(id, _)| *id));
        let is_empty = versions.is_empty();
        let rows: Vec<_> = versions
            .into_iter()
            .map(|asked| {
                let (word, shape) = answer(t, asked.reply.as_ref().map(|reply| reply.answer));
                view! {
                    <li class="p-rows__row">
                        <a href=format!("{list}/{}", asked.id)>{t.plan_version_title(asked.number)}</a>
                        <p><Tag label=word kind=shape/>" "<span class="p-soft">{time::moment(t, asked.at)}</span></p>
                    </li>
                }
            })
            .collect();
        let happened: Vec<_> = history
            .into_iter()
            .map(|(kind, by, at)| {
                view! {
                    <li class="p-rows__row">
                        <p dir="auto">{sentence(t, kind, by)}</p>
                        <p class="p-soft">{time::moment(t, at)}</p>
                    </li>
                }
            })
            .collect();
        let has_history = !happened.is_empty();
        let (href, label) = back(t, of);
        view! {
            <BackLink href label/>
            <h1>{t.plan_versions_title()}</h1>
            <p>{t.plan_versions_lead()}</p>
            {is_empty.then(|| view! { <EmptyState words=t.plan_versions_none()>""</EmptyState> })}
            <ul class="p-plain p-rows">{rows}</ul>
            {has_history
                .then(|| {
                    view! {
                        <section class="p-stack" aria-labelledby="hant">
                            <h2 id="hant">{t.plan_history()}</h2>
                            <ul class="p-plain p-rows">{happened}</ul>
                        </section>
                    }
                })}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let asked = |number, answer| Asked { number, ..agreement::example(answer) };
        let answers = [None, Some(Answer::Yes), Some(Answer::No), Some(Answer::Talk)];
        let at: Timestamp = "2026-11-20T09:10:00Z".parse().unwrap_or_default();
        let by = |kind: Kind| {
            let name = if matches!(
                kind,
                Kind::InterventionAdded | Kind::InterventionChanged | Kind::PlanAsked
            ) {
                "Sara Lind"
            } else {
                "Amina Yusuf"
            };
            (kind, name.to_owned(), at)
        };
        let own = Self {
            of: None,
            versions: [4, 3, 2, 1]
                .into_iter()
                .zip(answers)
                .map(|(number, answer)| asked(number, answer))
                .collect(),
            history: Kind::OF_PLANS.into_iter().map(by).collect(),
        };
        let of = Some((ParticipantId(Uuid::nil()), "Amina".to_owned()));
        let none = Self { versions: vec![], history: vec![], ..own.clone() };
        vec![("own", own.clone()), ("none", none), ("of-participant", Self { of, ..own })]
    }
}

/// Where the reader came from.
pub fn back(t: T, of: Option<(ParticipantId, String)>) -> (String, String) {
    match of {
        None => (PATH.to_owned(), t.plan_back()),
        Some((participant, name)) => (person_path(participant), t.plan_line_back(name)),
    }
}

fn answer(t: T, answer: Option<Answer>) -> (String, Shape) {
    match answer {
        None => (t.plan_versions_waiting(), Shape::Wait),
        Some(Answer::Yes) => (t.plan_versions_yes(), Shape::Done),
        Some(Answer::No) => (t.plan_versions_no(), Shape::Stop),
        Some(Answer::Talk) => (t.plan_versions_talk(), Shape::Now),
    }
}

/// What was done, in a sentence.
fn sentence(t: T, kind: Kind, by: String) -> String {
    match kind {
        Kind::PlanWordsChanged => t.plan_history_words(by),
        Kind::PlanPurposeChanged => t.plan_history_purpose(by),
        Kind::InterventionAdded => t.plan_history_added(by),
        Kind::InterventionChanged => t.plan_history_changed(by),
        Kind::PlanAsked => t.plan_history_asked(by),
        _ => t.plan_history_answered(by),
    }
}
