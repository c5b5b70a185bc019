//! `/mal/nytt`: page 1 of stating a goal: my own words, with tips and an example.

use domain::goal::field;
use domain::words::{Code, TITLE_LIMIT, Wrong};
use leptos::prelude::*;

use super::writing::{Kept, Writing};
use super::{LIST, example, fault};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, ErrorSummary, HiddenFields, Steps, TextArea, Weight};

/// The first of three pages: the words.
#[derive(Clone, Debug, Default)]
pub struct NewPage {
    pub form: FormState,
}

impl Page for NewPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.goal_new_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! {
            <BackLink href=LIST label=t.goal_one_back()/>
            <Writing t part="mal">{form(t, &self.form)}</Writing>
            <section class="p-goal__tips">
                <h2>{t.goal_new_tips_title()}</h2>
                <ul>
                    <li>{t.goal_new_tip_own()}</li>
                    <li>{t.goal_new_tip_towards()}</li>
                    <li>{t.goal_new_tip_small()}</li>
                </ul>
                <p class="p-goal__example">{t.goal_new_example()}</p>
            </section>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let mut empty = FormState::new(example::key());
        empty.errors = fault::errors(t, &[Wrong::new(field::WORDS, Code::Missing)]);
        let mut long = FormState::new(example::key()).with(field::WORDS, "jag vill ".repeat(30));
        let limit = TITLE_LIMIT;
        long.errors = fault::errors(t, &[Wrong::new(field::WORDS, Code::TooLong { limit })]);
        let with = |wrong: Wrong| {
            let mut form = FormState::new(example::key()).with(field::WORDS, "Jag vill laga mat");
            form.errors = fault::errors(t, &[wrong]);
            form
        };
        let limit = domain::goal::GOAL_LIMIT;
        let full = with(Wrong::new(field::WORDS, Code::TooMany { limit }));
        let twice = with(Wrong::new(field::WORDS, Code::KeyReused));
        let old = with(Wrong::new("version", Code::Missing));
        vec![
            ("fresh", Self { form: FormState::new(example::key()) }),
            ("empty", Self { form: empty }),
            ("too-long", Self { form: long }),
            ("too-many", Self { form: full }),
            ("sent-twice", Self { form: twice }),
            ("page-too-old", Self { form: old }),
        ]
    }
}

/// The form, also as the part of a JSON answer.
pub fn form(t: T, form: &FormState) -> impl IntoView + use<> {
    view! {
        <ErrorSummary t form=form/>
        <Steps t at=1 of=3/>
        <h1>{t.goal_new_title()}</h1>
        <p>{t.goal_new_time()}</p>
        <form class="p-stack" method="post" action=LIST novalidate>
            <HiddenFields form=form/>
            <TextArea
                t
                form=form
                name=field::WORDS
                label=t.goal_new_label()
                hint=t.goal_new_hint()
                limit=TITLE_LIMIT
                rows=3
                own_words=true
            />
            <Kept/>
            <p class="p-cluster">
                <Button label=t.goal_new_submit() weight=Weight::Filled/>
            </p>
        </form>
    }
}
