//! What waits for the participant: questions from staff, proposed times, and steps whose day has come.

use leptos::prelude::*;

use super::{DueStep, Meeting, goal_href, meeting_href};
use crate::text::T;
use crate::ui::time;

/// The section; nothing when nothing waits.
pub(super) fn waiting(
    t: T,
    asked: Vec<Meeting>,
    proposed: Vec<Meeting>,
    due: Vec<DueStep>,
) -> impl IntoView {
    let is_empty = asked.is_empty() && proposed.is_empty() && due.is_empty();
    let asked =
        asked.into_iter().map(|meeting| (t.outcome_home_asked(meeting.with.clone()), meeting));
    let proposed = proposed.into_iter().map(|meeting| match meeting.with.clone() {
        name if meeting.is_first => (t.time_wish_home_proposed(name), meeting),
        name => (t.overview_proposed(name), meeting),
    });
    let meetings: Vec<_> = asked
        .chain(proposed)
        .map(|(words, Meeting { id, span, .. })| {
            view! {
                <li class="p-rows__row">
                    <a href=meeting_href(id)>{words}</a>
                    <p>{time::when(t, span)}</p>
                </li>
            }
        })
        .collect();
    let due: Vec<_> = due
        .into_iter()
        .map(|DueStep { goal, words, due_on }| {
            view! {
                <li class="p-rows__row">
                    <a href=goal_href(goal) dir="auto">{words}</a>
                    <p>{t.overview_due_on(time::short_day(t, due_on))}</p>
                </li>
            }
        })
        .collect();
    (!is_empty).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="vantar">
                <h2 id="vantar">{t.overview_waiting()}</h2>
                <ul class="p-plain p-rows">{meetings}{due}</ul>
            </section>
        }
    })
}
