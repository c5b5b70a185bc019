//! What waits for the participant: seats that are kept, questions from staff, proposed times, and steps whose day has
//! come; and the next group meeting.

use domain::group::Seen;
use leptos::prelude::*;

use super::{DueStep, Meeting, goal_href, meeting_href};
use crate::text::T;
use crate::ui::proposal::{self, ProposalRow};
use crate::ui::{Card, Tag, group, time};

/// The section; nothing when nothing waits.
pub(super) fn waiting(
    t: T,
    (asked, proposed): (Vec<Meeting>, Vec<Meeting>),
    (asked_groups, offered): (Vec<Seen>, Vec<Seen>),
    (suggested, due): (Vec<ProposalRow>, Vec<DueStep>),
) -> impl IntoView {
    let is_empty = asked.is_empty()
        && proposed.is_empty()
        && asked_groups.is_empty()
        && offered.is_empty()
        && suggested.is_empty()
        && due.is_empty();
    let offered = offered.into_iter().map(|seen| (t.group_home_offered(), seen));
    let asked_groups = asked_groups.into_iter().map(|seen| (t.group_home_asked(), seen));
    let groups: Vec<_> = offered
        .chain(asked_groups)
        .map(|(words, seen)| {
            view! {
                <li class="p-rows__row">
                    <a href=group::path(seen.id, "")>{words}</a>
                    <p>{time::when(t, seen.span)}</p>
                </li>
            }
        })
        .collect();
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
    let suggested: Vec<_> = suggested
        .into_iter()
        .map(|row| {
            view! {
                <li class="p-rows__row">
                    <a href=proposal::path(row.proposal.id)>{proposal::sentence(t, &row)}</a>
                    <p dir="auto">{row.proposal.words}</p>
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
                <ul class="p-plain p-rows">{groups}{meetings}{suggested}{due}</ul>
            </section>
        }
    })
}

/// The next group meeting: only when and that there is a seat, for somebody may look over the shoulder.
pub(super) fn next_group(t: T, group: Option<Seen>) -> Option<impl IntoView> {
    let seen = group?;
    let (label, kind) = group::standing(t, &seen);
    Some(view! {
        <Card title=time::when(t, seen.span) href=group::path(seen.id, "")>
            <p>{t.group_tab()}</p>
            <p><Tag label kind/></p>
        </Card>
    })
}
