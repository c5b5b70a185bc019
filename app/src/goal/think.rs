//! `/mal/{id}/tank-vidare`: page 2 of stating a goal: one form where everything may be left out.

use domain::goal::field;
use domain::goal::{Goal, Thinking};
use domain::words::{Code, TEXT_LIMIT, TITLE_LIMIT, Wrong};
use jiff::civil::Date;
use leptos::prelude::*;

use super::edit::{Conflict, thinking_fields};
use super::writing::{Kept, Writing};
use super::{any_name, example, fault, path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, DateField, ErrorSummary, HiddenFields, Quote, Steps, TextField, Weight,
};

/// The second of three pages: what the person thinks about the goal.
#[derive(Clone, Debug)]
pub struct ThinkPage {
    /// As it is saved.
    pub goal: Goal,
    pub form: FormState,
    /// Those the person could talk to about it.
    pub people: Vec<String>,
    /// The first day a step can have.
    pub today: Date,
    /// What stands in the way: the goal was changed since this form was filled.
    pub conflict: Option<String>,
}

impl Page for ThinkPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.goal_think_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! {
            <BackLink href=path(self.goal.id, "") label=t.goal_one_this()/>
            <Writing t part="tank-vidare">{self.form(t)}</Writing>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let fresh = Self {
            goal: example::goal(1),
            form: filled(FormState::new(example::key()), &Thinking::default(), 1),
            people: example::readers(),
            today: example::today(),
            conflict: None,
        };
        let mut wrong = fresh.clone();
        wrong.form = wrong.form.with(field::DAY, "2026-02-30");
        wrong.form.errors = fault::errors(
            t,
            &[Wrong::new(field::STEP, Code::Missing), Wrong::new(field::DAY, Code::NotADate)],
        );
        let thought = example::thought(2);
        let conflict = Some(t.goal_conflict_lead());
        let mut stale = Self { goal: thought.clone(), conflict, ..fresh.clone() };
        stale.form = filled(stale.form, &thought.thinking, 2).with(field::WHY, "För min dotter.");
        let alone = Self { people: Vec::new(), ..fresh.clone() };
        vec![("fresh", fresh), ("nobody-to-ask", alone), ("wrong", wrong), ("stale", stale)]
    }
}

impl ThinkPage {
    /// The form, also as the part of a JSON answer.
    pub fn form(&self, t: T) -> impl IntoView + use<> {
        let (form, id) = (&self.form, self.goal.id);
        let talk = any_name(t, &self.people);
        view! {
            <ErrorSummary t form=form/>
            <Steps t at=2 of=3/>
            <h1>{t.goal_think_title()}</h1>
            <Quote words=self.goal.words.clone()/>
            <p>{t.goal_think_lead()}</p>
            {talk
                .map(|names| {
                    view! {
                        <p class="p-goal__talk">
                            {t.goal_think_talk(names)} " "
                            <a href="/moten/boka">{t.goal_think_talk_link()}</a>
                        </p>
                    }
                })}
            {self
                .conflict
                .clone()
                .map(|sentence| {
                    view! { <Conflict t goal=&self.goal form=form with_words=false sentence=sentence/> }
                })}
            <form class="p-stack" method="post" action=path(id, "/tank-vidare") novalidate>
                <HiddenFields form=form/>
                {thinking_fields(t, form)}
                <TextField
                    t
                    form=form
                    name=field::STEP
                    label=t.goal_think_step()
                    hint=t.goal_think_step_hint()
                    optional=true
                    limit=TITLE_LIMIT
                />
                <DateField
                    t
                    form=form
                    name=field::DAY
                    label=t.goal_think_day()
                    optional=true
                    first=self.today
                />
                <TextField
                    t
                    form=form
                    name=field::SUPPORT
                    label=t.goal_think_support()
                    hint=t.goal_think_support_hint()
                    optional=true
                    limit=TEXT_LIMIT
                />
                <Kept/>
                <p class="p-cluster">
                    <Button label=t.goal_think_submit() weight=Weight::Filled/>
                    <a href=path(id, "/dela")>{t.goal_think_skip()}</a>
                </p>
            </form>
        }
    }
}

/// The form with what is saved filled in.
pub fn filled(form: FormState, thinking: &Thinking, version: i64) -> FormState {
    let mut form = form
        .with(field::WHY, &thinking.why)
        .with(field::OBSTACLE, &thinking.obstacle)
        .with(field::IF, &thinking.if_words)
        .with(field::THEN, &thinking.then_words)
        .with(field::SUPPORT, &thinking.support);
    form.version = Some(version);
    form
}
