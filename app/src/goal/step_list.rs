//! The steps towards a goal: tick, "går inte just nu", "behövs inte längre", undo, and one more.

use domain::goal::step::{Step, StepState};
use domain::goal::{Goal, State, field};
use domain::words::TITLE_LIMIT;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::{path, step_state};
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Button, DateField, ErrorSummary, HiddenFields, Kind, TextField, Weight, time};

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
            {is_active.then(|| self.add(t, next.is_none()))}
        }
    }

    fn row(&self, t: T, step: &Step, is_next: bool) -> impl IntoView + use<> {
        let id = step.id;
        let action = path(self.goal.id, &format!("/steg/{id}"));
        let mut form = FormState::new(format!("{}.{id}", self.form.key));
        form.version = Some(step.version);
        let day = match (step.done_at, step.due_on) {
            (Some(at), _) => Some(t.goal_steps_done_on(time::short_day(t, domain::time::day(at)))),
            (None, Some(day)) if step.state.is_open() => {
                Some(t.goal_step_by(time::short_day(t, day)))
            }
            _ => None,
        };
        let (word, kind) = step_state(t, step.state);
        let class =
            if is_next { "p-steplist__row p-steplist__row--next" } else { "p-steplist__row" };
        let buttons = (self.goal.state == State::Active).then(|| {
            view! {
                <form method="post" action=action novalidate>
                    <HiddenFields form=&form/>
                    {buttons(t, step, is_next)}
                </form>
            }
        });
        view! {
            <li class=class id=format!("rad-{id}") data-row="" data-state=step.state.value()>
                <p class="p-steplist__words" dir="auto">{step.words.clone()}</p>
                <p class="p-steplist__about">
                    <span class=tag_class(kind) data-word="">{word}</span>
                    {day.map(|day| view! { " " <span class="p-small">{day}</span> })}
                </p>
                {buttons}
            </li>
        }
    }

    fn add(&self, t: T, is_first: bool) -> impl IntoView + use<> {
        let form = &self.form;
        let weight = if is_first { Weight::Filled } else { Weight::Outlined };
        view! {
            <h3>{t.goal_steps_add()}</h3>
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

/// The class of a state's word; the island sets it too, so it stands apart from the tag.
fn tag_class(kind: Kind) -> String {
    format!("p-tag p-tag--{}", kind.as_str())
}

/// The one act that comes first, and the others folded away. Undo is the way back to not started.
fn buttons(t: T, step: &Step, is_next: bool) -> impl IntoView + use<> {
    use StepState::{CannotNow, Done, NotNeeded, NotStarted, Ongoing};
    let weight = if is_next { Weight::Filled } else { Weight::Outlined };
    let (first, rest): (_, &[StepState]) = match step.state {
        NotStarted => (Done, &[Ongoing, CannotNow, NotNeeded]),
        Ongoing => (Done, &[CannotNow, NotNeeded, NotStarted]),
        CannotNow => (NotStarted, &[Done, NotNeeded]),
        Done | NotNeeded => (NotStarted, &[]),
    };
    let weight = if matches!(step.state, Done | NotNeeded) { Weight::Quiet } else { weight };
    let from = step.state;
    let id = format!("steg-{}", step.id);
    let about = step.words.clone();
    let more: Vec<_> =
        rest.iter().map(|to| press(t, from, *to, Weight::Quiet, None, about.clone())).collect();
    view! {
        {press(t, from, first, weight, Some(id.clone()), about.clone())}
        {(!more.is_empty())
            .then(|| {
                view! {
                    <details class="p-steplist__more" id=format!("{id}-mer")>
                        <summary id=format!("{id}-fler")>
                            {t.goal_steps_more()}
                            <span class="p-hidden">": "<bdi>{about}</bdi></span>
                        </summary>
                        <p class="p-cluster">{more}</p>
                    </details>
                }
            })}
    }
}

fn press(
    t: T,
    from: StepState,
    to: StepState,
    weight: Weight,
    id: Option<String>,
    about: String,
) -> impl IntoView {
    let label = match (from, to) {
        (_, StepState::Done) => t.goal_steps_done(),
        (_, StepState::Ongoing) => t.goal_steps_start(),
        (_, StepState::CannotNow) => t.goal_steps_cannot(),
        (_, StepState::NotNeeded) => t.goal_steps_not_needed(),
        (StepState::CannotNow, StepState::NotStarted) => t.goal_steps_again(),
        (_, StepState::NotStarted) => t.goal_steps_undo(),
    };
    let id = id.unwrap_or_default();
    let (word, kind) = step_state(t, to);
    view! {
        <span data-word-then=word data-class-then=tag_class(kind)>
            <Button
                label=label
                weight=weight
                name=field::STEP_STATE
                value=to.value()
                id=id
                about=about
            />
        </span>
    }
}
