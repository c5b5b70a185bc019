//! What staff propose on the page of a goal: steps, taken or declined in place, and other words.

use domain::goal::proposal::{ANSWER, Target};
use domain::goal::{Goal, State};
use leptos::prelude::*;

use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::proposal::{ProposalRow, path, sentence};
use crate::ui::{Button, HiddenFields, Kind, Notice, Weight, time};

/// The proposed steps of a goal; nothing when there are none, or when it has ended.
pub fn proposed(
    t: T,
    goal: &Goal,
    rows: &[ProposalRow],
    today: jiff::civil::Date,
    key: &str,
) -> impl IntoView + use<> {
    let rows: Vec<_> = rows
        .iter()
        .filter(|row| row.proposal.target == Target::Step && goal.state == State::Active)
        .map(|row| step(t, row, today, key))
        .collect();
    (!rows.is_empty()).then(|| view! { <ul class="p-proposed">{rows}</ul> })
}

fn step(t: T, row: &ProposalRow, today: jiff::civil::Date, key: &str) -> impl IntoView + use<> {
    let proposal = &row.proposal;
    let id = proposal.id;
    let day = proposal.day(today).map(|day| {
        view! { <p class="p-small">{t.goal_step_by(time::short_day(t, day))}</p> }
    });
    let form =
        FormState { version: Some(proposal.version), ..FormState::new(format!("{key}.{id}")) };
    view! {
        <li class="p-proposed__row" id=format!("forslag-{id}") tabindex="-1">
            <p class="p-small">{sentence(t, row)}</p>
            <p class="p-steplist__words" dir="auto">{proposal.words.clone()}</p>
            {day}
            {(!proposal.why.is_empty())
                .then(|| view! { <p class="p-proposed__why" dir="auto">{proposal.why.clone()}</p> })}
            <div class="p-proposed__acts p-screen">
                <form class="p-cluster" method="post" action=path(id) novalidate>
                    <HiddenFields form=&form/>
                    <Button
                        label=t.proposal_take_step()
                        name=ANSWER
                        value="ja"
                        weight=Weight::Outlined
                        about=proposal.words.clone()
                    />
                    <Button
                        label=t.proposal_no()
                        name=ANSWER
                        value="nej"
                        weight=Weight::Quiet
                        about=proposal.words.clone()
                    />
                </form>
                <p><a href=path(id)>{t.proposal_change_first()}</a></p>
            </div>
        </li>
    }
}

/// Other words that staff propose, each with the way to its page.
pub fn rewordings(t: T, proposals: &[ProposalRow]) -> impl IntoView + use<> {
    let rows: Vec<_> = proposals
        .iter()
        .filter(|row| row.proposal.target == Target::Wording)
        .map(|row| {
            let (id, words) = (row.proposal.id, row.proposal.words.clone());
            let said = sentence(t, row);
            view! {
                <Notice kind=Kind::Wait>
                    <p>{said}</p>
                    <p class="p-goal__ending" dir="auto">{words}</p>
                    <p class="p-screen"><a href=path(id)>{t.proposal_look()}</a></p>
                </Notice>
            }
        })
        .collect();
    rows
}
