//! `/mal/{id}/andra`: other words for the same goal; when it was changed meanwhile, both texts side by side.

use domain::goal::{Goal, field};
use domain::words::{Code, TEXT_LIMIT, TITLE_LIMIT, Wrong};
use leptos::prelude::*;

use super::think::filled;
use super::writing::{Kept, Writing};
use super::{example, fault, path, sentence, sentence_pattern};
use crate::page::Page;
use crate::text::T;
use crate::ui::both::{Sides, both};
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ErrorSummary, HiddenFields, Kind, Notice, TextArea, TextField, Weight,
};

/// The goal's words and thoughts, to change.
#[derive(Clone, Debug)]
pub struct EditPage {
    /// As it is saved.
    pub goal: Goal,
    pub form: FormState,
    /// What stands in the way: the goal was changed since this form was filled.
    pub conflict: Option<String>,
}

impl Page for EditPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.goal_edit_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! {
            <BackLink href=path(self.goal.id, "") label=t.goal_one_this()/>
            <Writing t part="andra">{self.form(t)}</Writing>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let goal = example::thought(1);
        let form = from_goal(FormState::new(example::key()), &goal);
        let fresh = Self { goal, form, conflict: None };
        let mut wrong = fresh.clone();
        wrong.form = wrong.form.with(field::WORDS, "").with(field::WHY, "å".repeat(2_001));
        let limit = TEXT_LIMIT;
        wrong.form.errors = fault::errors(
            t,
            &[
                Wrong::new(field::WORDS, Code::Missing),
                Wrong::new(field::WHY, Code::TooLong { limit }),
            ],
        );
        let conflict = Some(t.goal_conflict_lead());
        let mut stale = Self { conflict, ..fresh.clone() };
        stale.form = stale.form.with(field::WORDS, "Jag vill jobba i ett kök").with(field::WHY, "");
        let conflict = Some(t.goal_conflict_ended());
        let ended = Self { conflict, goal: example::reached(1), ..fresh.clone() };
        vec![("fresh", fresh), ("wrong", wrong), ("stale", stale), ("ended", ended)]
    }
}

impl EditPage {
    /// The form, also as the part of a JSON answer.
    pub fn form(&self, t: T) -> impl IntoView + use<> {
        let (form, id) = (&self.form, self.goal.id);
        view! {
            <ErrorSummary t form=form/>
            <h1>{t.goal_edit_title()}</h1>
            {self
                .conflict
                .clone()
                .map(|sentence| {
                    view! { <Conflict t goal=&self.goal form=form with_words=true sentence=sentence/> }
                })}
            <form class="p-stack" method="post" action=path(id, "/andra") novalidate>
                <HiddenFields form=form/>
                <TextArea
                    t
                    form=form
                    name=field::WORDS
                    label=t.goal_edit_words()
                    limit=TITLE_LIMIT
                    rows=3
                    own_words=true
                />
                {thinking_fields(t, form)}
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
                    <Button label=t.goal_edit_submit() weight=Weight::Filled/>
                    <a href=path(id, "")>{t.goal_one_this()}</a>
                </p>
            </form>
        }
    }
}

/// The form with the saved goal filled in.
pub fn from_goal(form: FormState, goal: &Goal) -> FormState {
    filled(form, &goal.thinking, goal.version).with(field::WORDS, &goal.words)
}

/// Why, what may get in the way, and if–then: the fields the thinking page and the editing page share.
pub fn thinking_fields(t: T, form: &FormState) -> impl IntoView + use<> {
    let pattern = sentence_pattern(t);
    let read_back = sentence(&pattern, &form.value(field::IF), &form.value(field::THEN));
    view! {
        <TextArea
            t
            form=form
            name=field::WHY
            label=t.goal_think_why()
            optional=true
            limit=TEXT_LIMIT
            rows=3
        />
        <TextArea
            t
            form=form
            name=field::OBSTACLE
            label=t.goal_think_obstacle()
            optional=true
            limit=TEXT_LIMIT
            rows=3
        />
        <fieldset class="p-goal__if-then">
            <legend>{t.goal_think_plan()}</legend>
            <TextField
                t
                form=form
                name=field::IF
                label=t.goal_think_if()
                hint=t.goal_think_if_hint()
                optional=true
                limit=TEXT_LIMIT
            />
            <TextField
                t
                form=form
                name=field::THEN
                label=t.goal_think_then()
                hint=t.goal_think_then_hint()
                optional=true
                limit=TEXT_LIMIT
            />
            <p class="p-goal__sentence" data-sentence="" dir="auto">{read_back}</p>
        </fieldset>
    }
}

/// What was typed and what is saved, for each field where they differ.
#[component]
pub fn Conflict<'a>(
    t: T,
    goal: &'a Goal,
    form: &'a FormState,
    /// The form has the goal's own words too.
    with_words: bool,
    /// What stands in the way.
    sentence: String,
) -> impl IntoView + use<> {
    let thinking = &goal.thinking;
    let fields = [
        (field::WORDS, t.goal_edit_words(), &goal.words),
        (field::WHY, t.goal_think_why(), &thinking.why),
        (field::OBSTACLE, t.goal_think_obstacle(), &thinking.obstacle),
        (field::IF, t.goal_think_if(), &thinking.if_words),
        (field::THEN, t.goal_think_then(), &thinking.then_words),
        (field::SUPPORT, t.goal_think_support(), &thinking.support),
    ];
    let rows: Vec<_> = fields
        .into_iter()
        .filter(|(name, _, _)| with_words || *name != field::WORDS)
        .map(|(name, label, theirs)| (label, form.value(name).trim().to_owned(), theirs.clone()))
        .collect();
    let sides = Sides {
        yours: t.goal_conflict_yours(),
        theirs: t.goal_conflict_theirs(),
        nothing: t.goal_conflict_nothing(),
    };
    view! {
        <div data-conflict="" tabindex="-1">
            <Notice kind=Kind::Wait focus=true title=t.goal_conflict_title()>
                <p>{sentence}</p>
                {both(rows, &sides)}
            </Notice>
        </div>
    }
}
