//! `/mal`: my goals with their state and next step.

use domain::fold::Fold;
use domain::goal::proposal::{State as Waits, Target};
use domain::goal::{Goal, State};
use leptos::either::Either;
use leptos::prelude::*;

use super::week::PATH;
use super::{LIST, example, path, state};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::fold::{row_focus, row_id};
use crate::ui::proposal::{ProposalRow, row as proposal};
use crate::ui::{ButtonLink, EmptyState, Kind, Proposals, ShowMore, Tag, Weight, time};

/// The name of the list of those that have ended.
pub const EARLIER: &str = "tidigare";

/// All my goals, those under way first.
#[derive(Clone, Debug, Default)]
pub struct GoalsPage {
    pub active: Vec<Goal>,
    /// Reached or laid aside.
    pub ended: Fold<Goal>,
    /// Everything staff propose that waits for an answer.
    pub proposals: Vec<ProposalRow>,
}

impl Page for GoalsPage {
    fn title(&self, t: T) -> String {
        t.goal_list_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { active, ended, proposals } = self;
        let body = if active.is_empty() && ended.rows.is_empty() {
            Either::Left(view! {
                <EmptyState words=t.goal_list_empty() example=t.goal_list_example()>
                    {new_goal(t)}
                </EmptyState>
            })
        } else {
            Either::Right(lists(t, &active, &ended))
        };
        view! {
            <h1>{t.goal_list_title()}</h1>
            <Proposals t rows=proposals/>
            {body}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let (active, thought) = (example::goal(1), example::thought(2));
        let words =
            [odd::long_word(), odd::ARABIC.into(), odd::TIGRINYA.into(), odd::SHORT_NAME.into()];
        let worded =
            (6..).zip(words).map(|(number, words)| example::worded(number, &words, "")).collect();
        let earlier = vec![example::reached(3), example::aside(4)];
        let page = |active, rows, has_more| {
            let ended = Fold { rows, has_more };
            Self { active, ended, proposals: Vec::new() }
        };
        let proposals =
            vec![proposal(1, Target::Goal, Waits::Open), proposal(2, Target::Step, Waits::Open)];
        let proposed = Self { proposals, ..page(vec![thought.clone()], vec![], false) };
        vec![
            ("empty", Self::default()),
            ("under-way", page(vec![thought.clone(), active.clone()], vec![], false)),
            ("proposed", proposed),
            ("with-earlier", page(vec![active.clone()], earlier.clone(), false)),
            ("only-earlier", page(vec![], earlier.clone(), false)),
            ("next-step", page(vec![example::with_steps(5)], vec![], false)),
            ("words-of-every-kind", page(worded, vec![], false)),
            ("many", page((1..=30).map(example::thought).collect(), vec![], false)),
            ("many-earlier", page(vec![active], (3..8).map(example::reached).collect(), true)),
        ]
    }
}

fn lists(t: T, active: &[Goal], ended: &Fold<Goal>) -> impl IntoView + use<> {
    let active = if active.is_empty() {
        Either::Left(view! { <p>{t.goal_list_none_active()}</p> })
    } else {
        Either::Right(view! { <ul class="p-goals">{rows(t, active)}</ul> })
    };
    view! {
        <p class="p-lead">{t.goal_list_lead()}</p>
        <p class="p-screen"><a href=PATH>{t.goal_week_link()}</a></p>
        <h2 class="p-hidden">{t.goal_list_active()}</h2>
        {active}
        {new_goal(t)}
        {(!ended.rows.is_empty()).then(|| earlier(t, ended))}
    }
}

fn earlier(t: T, ended: &Fold<Goal>) -> impl IntoView + use<> {
    let visible = ended.rows.len();
    let more = ended.has_more.then(|| {
        let about = t.goal_list_ended();
        view! { <ShowMore t page=LIST list=EARLIER visible about/> }
    });
    view! {
        <h2>{t.goal_list_ended()}</h2>
        <ul class="p-goals">{rows(t, &ended.rows)}</ul>
        {more}
    }
}

fn rows(t: T, goals: &[Goal]) -> Vec<impl IntoView + use<>> {
    goals.iter().enumerate().map(|(at, goal)| row(t, at, goal)).collect()
}

fn row(t: T, index: usize, goal: &Goal) -> impl IntoView + use<> {
    let (word, kind) = state(t, goal.state);
    let ended = goal.state != State::Active;
    view! {
        <li class="p-goals__row" id=ended.then(|| row_id(EARLIER, index)) tabindex=ended.then(|| row_focus(index))>
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
