//! `/mal`: my goals with their state and next step.

use domain::goal::{Goal, State};
use leptos::either::Either;
use leptos::prelude::*;

use super::{LIST, example, path, state};
use crate::page::Page;
use crate::text::T;
use crate::ui::{ButtonLink, EmptyState, Kind, Tag, Weight, time};

/// All my goals, those under way first.
#[derive(Clone, Debug, Default)]
pub struct GoalsPage {
    pub goals: Vec<Goal>,
}

impl Page for GoalsPage {
    fn title(&self, t: T) -> String {
        t.goal_list_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let body = if self.goals.is_empty() {
            Either::Left(view! {
                <EmptyState words=t.goal_list_empty() example=t.goal_list_example()>
                    {new_goal(t)}
                </EmptyState>
            })
        } else {
            Either::Right(lists(t, self.goals))
        };
        view! {
            <h1>{t.goal_list_title()}</h1>
            {body}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let (active, thought) = (example::goal(1), example::thought(2));
        vec![
            ("empty", Self::default()),
            ("under-way", Self { goals: vec![thought.clone(), active.clone()] }),
            ("with-earlier", Self { goals: vec![active, example::reached(3), example::aside(4)] }),
            ("only-earlier", Self { goals: vec![example::reached(3)] }),
        ]
    }
}

fn lists(t: T, goals: Vec<Goal>) -> impl IntoView {
    let (active, ended): (Vec<_>, Vec<_>) =
        goals.into_iter().partition(|goal| goal.state == State::Active);
    let active = if active.is_empty() {
        Either::Left(view! { <p>{t.goal_list_none_active()}</p> })
    } else {
        Either::Right(view! { <ul class="p-goals">{rows(t, &active)}</ul> })
    };
    view! {
        <p class="p-lead">{t.goal_list_lead()}</p>
        <h2 class="p-hidden">{t.goal_list_active()}</h2>
        {active}
        {new_goal(t)}
        {(!ended.is_empty())
            .then(|| {
                view! {
                    <h2>{t.goal_list_ended()}</h2>
                    <ul class="p-goals">{rows(t, &ended)}</ul>
                }
            })}
    }
}

fn rows(t: T, goals: &[Goal]) -> Vec<impl IntoView + use<>> {
    goals.iter().map(|goal| row(t, goal)).collect()
}

fn row(t: T, goal: &Goal) -> impl IntoView + use<> {
    let (word, kind) = state(t, goal.state);
    view! {
        <li class="p-goals__row">
            <a class="p-goals__words" href=path(goal.id, "") dir="auto">{goal.words.clone()}</a>
            {(goal.state == State::Active).then(|| next(t, goal))}
            <p class="p-goals__tags">
                <Tag label=word kind=kind/>
                {goal
                    .is_shared
                    .then(|| view! { " " <Tag label=t.goal_shared_tag() kind=Kind::Plain/> })}
            </p>
        </li>
    }
}

fn next(t: T, goal: &Goal) -> impl IntoView + use<> {
    let words = goal.next_step().map_or_else(
        || t.goal_list_no_step(),
        |step| {
            let next = t.goal_list_next(step.words.clone());
            match step.due_on {
                Some(day) => format!("{next}, {}", t.goal_step_by(time::short_day(t, day))),
                None => next,
            }
        },
    );
    view! { <p class="p-goals__next">{words}</p> }
}

fn new_goal(t: T) -> impl IntoView {
    view! {
        <p class="p-cluster">
            <ButtonLink
                label=t.goal_list_new()
                href=format!("{LIST}/nytt")
                weight=Weight::Filled
            />
        </p>
    }
}
