//! `/plan/ord`: the participant's own words in the plan: where they want to go, and support with health and housing.

use domain::plan::content::{Own, field};
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::prelude::*;

use super::both::both;
use super::{PATH, errors};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, ErrorSummary, HiddenFields, TextArea, Weight, example};

/// The address, and the door where the words are saved.
pub const WORDS: &str = "/plan/ord";

/// The words, to change.
#[derive(Clone, Debug)]
pub struct WordsPage {
    pub form: FormState,
    /// What is saved, when it was changed since this form was filled.
    pub saved: Option<Own>,
}

impl Page for WordsPage {
    fn title(&self, t: T) -> String {
        t.plan_words_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { form, saved } = self;
        let conflict = saved.map(|saved| {
            let row = |label, name, theirs| (label, form.value(name).trim().to_owned(), theirs);
            both(
                t,
                vec![
                    row(t.plan_purpose(), field::PURPOSE, saved.purpose),
                    row(t.plan_needs_health(), field::HEALTH, saved.health),
                    row(t.plan_needs_housing(), field::HOUSING, saved.housing),
                ],
            )
        });
        view! {
            <BackLink href=PATH label=t.plan_back()/>
            <ErrorSummary t form=&form/>
            {conflict}
            <h1>{t.plan_words_title()}</h1>
            <p class="p-lead">{t.plan_words_lead()}</p>
            <form class="p-stack" method="post" action=WORDS novalidate>
                <HiddenFields form=&form/>
                <TextArea t form=&form name=field::PURPOSE label=t.plan_purpose() hint=t.plan_words_purpose_hint()
                    optional=true limit=TEXT_LIMIT own_words=true/>
                <h2>{t.plan_needs()}</h2>
                <p class="p-soft">{t.plan_words_needs_hint()}</p>
                <TextArea t form=&form name=field::HEALTH label=t.plan_needs_health() hint=t.plan_words_health_hint()
                    optional=true limit=TEXT_LIMIT own_words=true/>
                <TextArea t form=&form name=field::HOUSING label=t.plan_needs_housing() hint=t.plan_words_housing_hint()
                    optional=true limit=TEXT_LIMIT own_words=true/>
                <p class="p-cluster">
                    <Button label=t.plan_words_save() weight=Weight::Filled/>
                    <a href=PATH>{t.plan_back()}</a>
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let words = Own {
            purpose: "Jag vill ha ett jobb där jag får arbeta med händerna.".to_owned(),
            health: "Jag sover dåligt och blir trött av mycket folk.".to_owned(),
            housing: String::new(),
        };
        let fresh = Self { form: filled(FormState::new("k".to_owned()), &words, 3), saved: None };
        let empty =
            Self { form: filled(FormState::new("k".to_owned()), &Own::default(), 0), saved: None };
        let mut wrong = fresh.clone();
        wrong.form = wrong.form.with(field::HEALTH, example::long_text());
        let limit = TEXT_LIMIT;
        wrong.form.errors = errors(
            t,
            &[
                Wrong::new(field::HEALTH, Code::TooLong { limit }),
                Wrong::new("nyckel", Code::KeyReused),
            ],
        );
        let mut stale = Self { saved: Some(words), ..fresh.clone() };
        stale.form = stale.form.with(field::PURPOSE, example::ARABIC).with(field::HEALTH, "");
        vec![("fresh", fresh), ("empty", empty), ("wrong", wrong), ("stale", stale)]
    }
}

/// The form with what is saved.
pub fn filled(form: FormState, words: &Own, version: i64) -> FormState {
    let form = form
        .with(field::PURPOSE, &words.purpose)
        .with(field::HEALTH, &words.health)
        .with(field::HOUSING, &words.housing);
    FormState { version: Some(version), ..form }
}
