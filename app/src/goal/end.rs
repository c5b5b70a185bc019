//! `/mal/{id}/avsluta`: reached, or laid aside, with the person's own words about it.

use domain::goal::{Goal, field};
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::prelude::*;

use super::writing::{Kept, Writing};
use super::{example, fault, path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Kind, Notice, Quote, Radios, TextArea,
    Weight,
};

/// The way a goal ends.
#[derive(Clone, Debug)]
pub struct EndPage {
    /// As it is saved.
    pub goal: Goal,
    pub form: FormState,
    /// What stands in the way: the goal was changed since this form was opened.
    pub conflict: Option<String>,
}

impl Page for EndPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.goal_end_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! {
            <BackLink href=path(self.goal.id, "") label=t.goal_one_this()/>
            <Writing t part="avsluta">{self.form(t)}</Writing>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let goal = example::goal(1);
        let mut form = FormState::new(example::key());
        form.version = Some(goal.version);
        let fresh = Self { goal, form, conflict: None };
        let mut wrong = fresh.clone();
        wrong.form = wrong.form.with(field::ENDING, "Jag orkar inte nu.");
        wrong.form.errors = fault::errors(t, &[Wrong::new(field::HOW, Code::Missing)]);
        let conflict = Some(t.goal_conflict_changed());
        let stale = Self { conflict, ..fresh.clone() };
        vec![("fresh", fresh), ("wrong", wrong), ("stale", stale)]
    }
}

impl EndPage {
    /// The form, also as the part of a JSON answer.
    pub fn form(&self, t: T) -> impl IntoView + use<> {
        let (form, id) = (&self.form, self.goal.id);
        let choices = vec![
            Choice::new("natt", t.goal_end_reached()),
            Choice::new("at_sidan", t.goal_end_aside()).hint(t.goal_end_aside_hint()),
        ];
        view! {
            <ErrorSummary t form=form/>
            <h1>{t.goal_end_title()}</h1>
            <Quote words=self.goal.words.clone()/>
            {self
                .conflict
                .clone()
                .map(|words| {
                    view! {
                        <div data-conflict="" tabindex="-1">
                            <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice>
                        </div>
                    }
                })}
            <form class="p-stack" method="post" action=path(id, "/avsluta") novalidate>
                <HiddenFields form=form/>
                <Radios t form=form name=field::HOW legend=t.goal_one_end() choices=choices/>
                <TextArea
                    t
                    form=form
                    name=field::ENDING
                    label=t.goal_end_words()
                    hint=t.goal_end_words_hint()
                    optional=true
                    limit=TEXT_LIMIT
                />
                <Kept/>
                <p class="p-cluster">
                    <Button label=t.goal_end_submit() weight=Weight::Filled/>
                    <a href=path(id, "")>{t.goal_end_keep()}</a>
                </p>
            </form>
        }
    }
}
