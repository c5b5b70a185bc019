//! One goal that its owner has shared, as staff read it: words, thoughts, steps and how it went, and the ways to
//! propose something.

use domain::goal::Goal;
use domain::goal::step::Step;
use domain::id::ParticipantId;
use leptos::prelude::*;

use crate::desk::goal::path;
use crate::desk::proposal::{step_path, wording_path};
use crate::text::T;
use crate::ui::goal::{level, step_state};
use crate::ui::{Quote, SummaryList, SummaryRow, Tag, time};

/// A shared goal; nothing in it can be changed by its reader, who proposes.
pub fn shared_goal(t: T, participant: ParticipantId, goal: Goal) -> impl IntoView {
    let id = goal.id;
    let thinking = goal.thinking;
    let plan = match (thinking.if_words.is_empty(), thinking.then_words.is_empty()) {
        (false, false) => t.goal_think_sentence(thinking.if_words, thinking.then_words),
        _ => String::new(),
    };
    let thoughts: Vec<_> = [
        (t.goal_one_why(), thinking.why),
        (t.goal_one_obstacle(), thinking.obstacle),
        (t.desk_goal_plan(), plan),
        (t.goal_one_support(), thinking.support),
    ]
    .into_iter()
    .filter(|(_, words)| !words.is_empty())
    .map(|(term, words)| {
        view! { <SummaryRow term><span dir="auto">{words}</span></SummaryRow> }
    })
    .collect();
    let thoughts = (!thoughts.is_empty()).then(|| view! { <SummaryList>{thoughts}</SummaryList> });
    let steps: Vec<_> = goal.steps.into_iter().map(|step| step_row(t, step)).collect();
    let steps = (!steps.is_empty()).then(|| {
        view! {
            <h3>{t.goal_steps_title()}</h3>
            <ul class="p-plain p-rows">{steps}</ul>
        }
    });
    let last = goal.check_ins.into_iter().next().map(|check_in| {
        let on = time::day(t, domain::time::day(check_in.at));
        view! {
            <h3>{t.goal_progress_title()}</h3>
            <p>{level(t, check_in.level)} <span class="p-small">" – "{on}</span></p>
            {(!check_in.note.is_empty()).then(|| view! { <p dir="auto">{check_in.note}</p> })}
        }
    });
    view! {
        <article class="p-card">
            <Quote words=goal.words/>
            {thoughts}
            {steps}
            {last}
            <p class="p-cluster p-screen">
                <a href=step_path(participant, id)>{t.proposal_desk_new_step()}</a>
                <a href=path(participant, id)>{t.goal_desk_history()}</a>
                <a href=wording_path(participant, id)>{t.proposal_desk_new_wording()}</a>
            </p>
        </article>
    }
}

fn step_row(t: T, step: Step) -> impl IntoView {
    let (word, kind) = step_state(t, step.state);
    let due = step
        .due_on
        .filter(|_| step.state.is_open())
        .map(|day| view! { <p class="p-soft">{t.goal_step_by(time::short_day(t, day))}</p> });
    view! {
        <li class="p-rows__row">
            <p class="p-cluster"><span dir="auto">{step.words}</span> <Tag label=word kind/></p>
            {due}
        </li>
    }
}
