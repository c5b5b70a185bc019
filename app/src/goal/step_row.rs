//! One step in its list: its words, how it is going, what was just done with it, and what can be done.

use domain::goal::order::Way;
use domain::goal::step::{Step, StepState};
use domain::goal::{Goal, State, field};
use leptos::prelude::*;

use super::{Said, path, step_state};
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Button, HiddenFields, Kind, Weight, time};

/// One step, as its owner sees it.
pub struct StepRow<'a> {
    pub goal: &'a Goal,
    pub step: &'a Step,
    /// What the keys of the step's forms begin with.
    pub key: &'a str,
    /// It is what comes next.
    pub is_next: bool,
    /// It was set a moment ago, and can go back to what it was.
    pub can_undo: bool,
}

impl StepRow<'_> {
    /// The row.
    pub fn view(&self, t: T) -> impl IntoView + use<> {
        let step = self.step;
        let day = match (step.done_at, step.due_on) {
            (Some(at), _) => Some(t.goal_steps_done_on(time::short_day(t, domain::time::day(at)))),
            (None, Some(day)) if step.state.is_open() => {
                Some(t.goal_step_by(time::short_day(t, day)))
            }
            _ => None,
        };
        let (word, kind) = step_state(t, step.state);
        let class =
            if self.is_next { "p-steplist__row p-steplist__row--next" } else { "p-steplist__row" };
        let is_active = self.goal.state == State::Active;
        view! {
            <li class=class id=format!("rad-{}", step.id) tabindex="-1" data-row="" data-state=step.state.value()>
                <p class="p-steplist__words" dir="auto">{step.words.clone()}</p>
                <p class="p-steplist__about">
                    <span class=tag_class(kind) data-word="">{word}</span>
                    {day.map(|day| view! { " " <span class="p-small">{day}</span> })}
                </p>
                {(is_active && self.can_undo).then(|| self.just_done(t))}
                {is_active.then(|| self.acts(t))}
            </li>
        }
    }

    /// What was just done, and the way back while the minute runs.
    fn just_done(&self, t: T) -> impl IntoView + use<> {
        let step = self.step;
        let (_, kind) = step_state(t, step.state);
        let mut form = self.form("angra");
        form.version = Some(step.version);
        view! {
            <div
                class=format!("p-notice p-notice--{} p-steplist__just p-screen", kind.as_str())
                id=format!("nyss-{}", step.id)
                tabindex="-1"
            >
                <p>{Said::step(step.state, self.goal).words(t, &[])}</p>
                <form method="post" action=self.door("/angra") novalidate>
                    <HiddenFields form=&form/>
                    <Button
                        label=t.goal_steps_undo()
                        weight=Weight::Quiet
                        id=format!("steg-{}", step.id)
                        about=step.words.clone()
                    />
                </form>
            </div>
        }
    }

    /// The one act that comes first, and the others folded away.
    fn acts(&self, t: T) -> impl IntoView + use<> {
        use StepState::{CannotNow, Done, NotNeeded, NotStarted, Ongoing};
        let step = self.step;
        let (first, rest): (_, &[StepState]) = match step.state {
            NotStarted => (Done, &[Ongoing, CannotNow, NotNeeded]),
            Ongoing => (Done, &[CannotNow, NotNeeded, NotStarted]),
            CannotNow => (NotStarted, &[Done, NotNeeded]),
            Done | NotNeeded => (NotStarted, &[]),
        };
        let weight = match step.state {
            Done | NotNeeded => Weight::Quiet,
            _ if self.is_next => Weight::Filled,
            _ => Weight::Outlined,
        };
        // While the minute runs, the way back is undo, and it takes the focus of what was pressed.
        let is_closed = matches!(step.state, Done | NotNeeded);
        let id = format!("steg-{}", step.id);
        let first = (!(is_closed && self.can_undo)).then(|| {
            let mut form = self.form("");
            form.version = Some(step.version);
            let id = (!self.can_undo).then_some(id.clone());
            view! {
                <form method="post" action=self.door("") novalidate>
                    <HiddenFields form=&form/>
                    {self.press(t, first, weight, id)}
                </form>
            }
        });
        let states = (!rest.is_empty()).then(|| {
            let mut form = self.form("fler");
            form.version = Some(step.version);
            let rest: Vec<_> =
                rest.iter().map(|to| self.press(t, *to, Weight::Quiet, None)).collect();
            view! {
                <form class="p-cluster" method="post" action=self.door("") novalidate>
                    <HiddenFields form=&form/>
                    {rest}
                </form>
            }
        });
        let ways: Vec<_> =
            [Way::Up, Way::Down].into_iter().filter_map(|way| self.way(t, way)).collect();
        let has_more = !rest.is_empty() || !ways.is_empty();
        view! {
            <div class="p-steplist__acts">
                {first}
                {has_more
                    .then(|| {
                        view! {
                            <details class="p-steplist__more" id=format!("{id}-mer")>
                                <summary id=format!("{id}-fler")>
                                    {t.goal_steps_more()}
                                    <span class="p-hidden">": "<bdi>{step.words.clone()}</bdi></span>
                                </summary>
                                <div class="p-cluster">{states} {ways}</div>
                            </details>
                        }
                    })}
            </div>
        }
    }

    /// The button that sets a state; around it what the island shows before anybody has answered.
    fn press(
        &self,
        t: T,
        to: StepState,
        weight: Weight,
        id: Option<String>,
    ) -> impl IntoView + use<> {
        let label = match (self.step.state, to) {
            (_, StepState::Done) => t.goal_steps_done(),
            (_, StepState::Ongoing) => t.goal_steps_start(),
            (_, StepState::CannotNow) => t.goal_steps_cannot(),
            (_, StepState::NotNeeded) => t.goal_steps_not_needed(),
            (StepState::Done, StepState::NotStarted) => t.goal_steps_not_done(),
            (StepState::Ongoing, StepState::NotStarted) => t.goal_steps_not_started(),
            (_, StepState::NotStarted) => t.goal_steps_again(),
        };
        let (word, kind) = step_state(t, to);
        view! {
            <span data-word-then=word data-class-then=tag_class(kind)>
                <Button
                    label=label
                    weight=weight
                    name=field::STEP_STATE
                    value=to.value()
                    id=id.unwrap_or_default()
                    about=self.step.words.clone()
                />
            </span>
        }
    }

    /// The button that moves the step one place; nothing at the end of the list.
    fn way(&self, t: T, way: Way) -> Option<impl IntoView + use<>> {
        let step = self.step;
        let past = self.goal.neighbour(step.id, way)?;
        let label = match way {
            Way::Up => t.goal_steps_up(),
            Way::Down => t.goal_steps_down(),
        };
        let form = self.form(way.value());
        Some(view! {
            <form method="post" action=self.door("/flytta") novalidate>
                <HiddenFields form=&form/>
                <input type="hidden" name=field::WAY value=way.value()/>
                <input type="hidden" name=field::PAST value=past.to_string()/>
                <Button
                    label=label
                    weight=Weight::Quiet
                    id=format!("{}-{}", way.value(), step.id)
                    about=step.words.clone()
                />
            </form>
        })
    }

    /// A form of this step with a key of its own: each is sent once.
    fn form(&self, act: &str) -> FormState {
        FormState::new(format!("{}.{}{act}", self.key, self.step.id))
    }

    fn door(&self, door: &str) -> String {
        path(self.goal.id, &format!("/steg/{}{door}", self.step.id))
    }
}

/// The class of a state's word; the island sets it too, so it stands apart from the tag.
fn tag_class(kind: Kind) -> String {
    format!("p-tag p-tag--{}", kind.as_str())
}
