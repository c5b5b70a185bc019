//! The steps towards a goal: tick, "går inte just nu", "behövs inte längre", undo, and one more.

use domain::goal::step::Step;
use domain::goal::{Goal, State, field};
use domain::id::StepId;
use domain::words::TITLE_LIMIT;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::path;
use super::proposed::proposed;
use super::step_row::StepRow;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::proposal::ProposalRow;
use crate::ui::{Button, DateField, ErrorSummary, HiddenFields, TextField, Weight};

/// What the list is drawn from.
#[derive(Clone, Debug)]
pub struct StepList {
    pub goal: Goal,
    /// The form that adds a step.
    pub form: FormState,
    /// The first day a step can have.
    pub today: Date,
    /// Something that stands in the way of what was just tried.
    pub conflict: Option<String>,
    /// The steps that were set a moment ago, and can go back to what they were.
    pub undoable: Vec<StepId>,
    /// What staff propose for the goal.
    pub proposals: Vec<ProposalRow>,
}

impl StepList {
    /// The list and its forms, as the part of a JSON answer: what to mend stands first in it.
    pub fn part(&self, t: T) -> impl IntoView + use<> {
        view! {
            <ErrorSummary t form=&self.form/>
            {self.view(t)}
        }
    }

    /// The list and its forms.
    pub fn view(&self, t: T) -> impl IntoView + use<> {
        let is_active = self.goal.state == State::Active;
        let next = self.goal.next_step().map(|step| step.id);
        let rows: Vec<_> =
            self.goal.steps.iter().map(|step| self.row(t, step, next == Some(step.id))).collect();
        let rows = if rows.is_empty() {
            Either::Left(view! { <p>{t.goal_steps_empty()}</p> })
        } else {
            Either::Right(view! { <ol class="p-steplist">{rows}</ol> })
        };
        let conflict = self.conflict.clone();
        view! {
            {conflict
                .map(|words| {
                    view! {
                        <p class="p-notice p-notice--wait" data-conflict="" tabindex="-1">{words}</p>
                    }
                })}
            {rows}
            {proposed(t, &self.goal, &self.proposals, self.today, &self.form.key)}
            {is_active.then(|| self.add(t, next.is_none()))}
        }
    }

    fn row(&self, t: T, step: &Step, is_next: bool) -> impl IntoView + use<> {
        let can_undo = self.undoable.contains(&step.id);
        StepRow { goal: &self.goal, step, key: &self.form.key, is_next, can_undo }.view(t)
    }

    fn add(&self, t: T, is_first: bool) -> impl IntoView + use<> {
        let form = &self.form;
        let weight = if is_first { Weight::Filled } else { Weight::Outlined };
        view! {
            <h3 class="p-screen">{t.goal_steps_add()}</h3>
            <form class="p-stack" method="post" action=path(self.goal.id, "/steg") novalidate>
                <HiddenFields form=form/>
                <TextField
                    t
                    form=form
                    name=field::STEP
                    label=t.goal_steps_words()
                    limit=TITLE_LIMIT
                />
                <DateField
                    t
                    form=form
                    name=field::DAY
                    label=t.goal_steps_day()
                    optional=true
                    first=self.today
                />
                <p class="p-cluster"><Button label=t.goal_steps_submit() weight=weight/></p>
            </form>
        }
    }
}
