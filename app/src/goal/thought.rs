//! What the person thinks about a goal, on its page.

use domain::goal::{Goal, State};
use leptos::either::Either;
use leptos::prelude::*;

use super::{path, sentence, sentence_pattern};
use crate::text::T;
use crate::ui::{SummaryList, SummaryRow};

/// The thoughts, and the way to change them; nothing for a goal that has ended without any.
pub fn thinking(t: T, goal: &Goal) -> impl IntoView + use<> {
    let thinking = &goal.thinking;
    let plan = sentence(&sentence_pattern(t), &thinking.if_words, &thinking.then_words);
    let plan = plan.unwrap_or_else(|| format!("{}{}", thinking.if_words, thinking.then_words));
    let rows: Vec<_> = [
        (t.goal_one_why(), thinking.why.clone()),
        (t.goal_one_obstacle(), thinking.obstacle.clone()),
        (t.goal_one_plan(), plan),
        (t.goal_one_support(), thinking.support.clone()),
    ]
    .into_iter()
    .filter(|(_, words)| !words.is_empty())
    .map(|(term, words)| {
        view! { <SummaryRow term=term><span class="p-goal__thought" dir="auto">{words}</span></SummaryRow> }
    })
    .collect();
    let is_active = goal.state == State::Active;
    let (think, edit) = (path(goal.id, "/tank-vidare"), path(goal.id, "/andra"));
    let has_thought = !rows.is_empty();
    let body = if has_thought {
        Either::Left(view! { <SummaryList>{rows}</SummaryList> })
    } else {
        Either::Right(view! { <p class="p-screen"><a href=think>{t.goal_one_think()}</a></p> })
    };
    (is_active || has_thought).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="tankar">
                <h2 id="tankar">{t.goal_one_thinking()}</h2>
                {body}
                {is_active.then(|| view! { <p class="p-screen"><a href=edit>{t.goal_one_edit()}</a></p> })}
            </section>
        }
    })
}
