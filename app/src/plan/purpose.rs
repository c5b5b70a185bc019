//! `/plan/insats/{id}`: what one intervention is for, in the participant's own words.

use domain::id::{InterventionId, Uuid};
use domain::plan::Kind;
use domain::plan::content::field;
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::prelude::*;

use super::both::both;
use super::{PATH, errors};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, ErrorSummary, HiddenFields, TextArea, Weight, strands};

/// The address of the page, and the door where the words are saved.
pub fn purpose_path(id: InterventionId) -> String {
    format!("{PATH}/insats/{id}")
}

/// What it is for, to change.
#[derive(Clone, Debug)]
pub struct PurposePage {
    pub id: InterventionId,
    pub kind: Kind,
    pub form: FormState,
    /// What is saved, when it was changed since this form was filled.
    pub saved: Option<String>,
}

impl Page for PurposePage {
    fn title(&self, t: T) -> String {
        t.plan_for_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { id, kind, form, saved } = self;
        let typed = form.value(field::FOR).trim().to_owned();
        let conflict = saved.map(|saved| both(t, vec![(t.plan_for_label(), typed, saved)]));
        view! {
            <BackLink href=PATH label=t.plan_back()/>
            <ErrorSummary t form=&form/>
            {conflict}
            <h1>{strands::kind(t, kind)}</h1>
            <p class="p-lead">{t.plan_for_lead()}</p>
            <form class="p-stack" method="post" action=purpose_path(id) novalidate>
                <HiddenFields form=&form/>
                <TextArea t form=&form name=field::FOR label=t.plan_for_label() hint=t.plan_for_hint()
                    optional=true limit=TEXT_LIMIT own_words=true/>
                <p class="p-cluster">
                    <Button label=t.plan_words_save() weight=Weight::Filled/>
                    <a href=PATH>{t.plan_back()}</a>
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let form = FormState { version: Some(1), ..FormState::new("k".to_owned()) };
        let empty =
            Self { id: InterventionId(Uuid::nil()), kind: Kind::WorkTraining, form, saved: None };
        let words = "Att pröva hur det är att jobba i café tre dagar i veckan.";
        let filled = Self { form: empty.form.clone().with(field::FOR, words), ..empty.clone() };
        let mut wrong = filled.clone();
        wrong.form.errors = errors(t, &[Wrong::new(field::VERSION, Code::NotANumber)]);
        let stale = Self { saved: Some("Att prova.".to_owned()), ..filled.clone() };
        let cleared = Self { saved: Some(String::new()), ..filled.clone() };
        vec![
            ("empty", empty),
            ("filled", filled),
            ("wrong", wrong),
            ("stale", stale),
            ("stale-cleared", cleared),
        ]
    }
}
