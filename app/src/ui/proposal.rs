//! Proposals from staff in a sentence and a card: for the participant who answers, and for staff who read the answer.

use domain::goal::proposal::{Proposal, State, Target};
use domain::id::{GoalId, ProposalId, Uuid};
use domain::person::StaffRole;
use jiff::Timestamp;
use jiff::civil::date;
use leptos::prelude::*;

use super::{Kind, Tag, example, role, time};
use crate::text::T;

/// A proposal with who made it, and its goal as it is by now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProposalRow {
    pub proposal: Proposal,
    /// The whole name of who made it.
    pub by: String,
    pub role: StaffRole,
    /// The words of its goal; empty where there is none, or none that the reader may see.
    pub goal_words: String,
    pub goal_version: i64,
    pub goal_is_active: bool,
}

/// The participant's page of a proposal, which is also the door of the answer.
pub fn path(id: ProposalId) -> String {
    format!("/mal/forslag/{id}")
}

/// "Sara Lind föreslår ett steg".
pub fn sentence(t: T, row: &ProposalRow) -> String {
    match row.proposal.target {
        Target::Goal => t.proposal_goal_by(row.by.clone()),
        Target::Step => t.proposal_step_by(row.by.clone()),
        Target::Wording => t.proposal_wording_by(row.by.clone()),
    }
}

/// "Sara Lind (case manager), tisdag 24 november 2026 kl. 9.12".
pub fn about(t: T, row: &ProposalRow) -> String {
    let by = t.proposal_by(row.by.clone(), role::words(t, row.role));
    format!("{by}, {}", time::moment(t, row.proposal.made_at))
}

/// How it stands, in words, and its colour.
pub fn state(t: T, proposal: &Proposal) -> (String, Kind) {
    match proposal.state {
        State::Open => (t.proposal_state_open(), Kind::Wait),
        State::Accepted if proposal.is_changed => (t.proposal_state_changed(), Kind::Done),
        State::Accepted => (t.proposal_state_accepted(), Kind::Done),
        State::Declined => (t.proposal_state_declined(), Kind::Plain),
        State::Withdrawn => (t.proposal_state_withdrawn(), Kind::Plain),
    }
}

/// Proposals that wait for the participant, each with the way to its page.
#[component]
pub fn Proposals(t: T, rows: Vec<ProposalRow>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            view! {
                <li class="p-rows__row">
                    <p class="p-soft">{sentence(t, &row)}</p>
                    <a class="p-rows__words" href=path(row.proposal.id) dir="auto">{row.proposal.words}</a>
                    <p><Tag label=t.proposal_state_yours() kind=Kind::Wait/></p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="forslag">
                <h2 id="forslag">{t.proposal_list_title()}</h2>
                <p class="p-soft">{t.proposal_list_lead()}</p>
                <ul class="p-plain p-rows">{rows}</ul>
            </section>
        }
    })
}

/// A proposal of people who do not exist, for the examples beside each page.
pub fn row(number: u128, target: Target, state: State) -> ProposalRow {
    let at: Timestamp = "2026-11-23T08:12:00Z".parse().unwrap_or_default();
    let words = match target {
        Target::Goal => "Jag vill ha fasta rutiner på morgonen",
        Target::Step => "Besöka bageriet tillsammans med Erik",
        Target::Wording => "Jag vill arbeta i ett bageri tre dagar i veckan",
    };
    let has_goal = target != Target::Goal;
    ProposalRow {
        proposal: Proposal {
            id: ProposalId(Uuid::from_u128(number)),
            target,
            goal: has_goal.then(|| GoalId(Uuid::from_u128(2))),
            words: words.to_owned(),
            why: "Du sa i går att mornarna är svårast.".to_owned(),
            due_on: (target == Target::Step).then_some(date(2026, 12, 1)),
            old_words: String::new(),
            state,
            answer: String::new(),
            is_changed: false,
            made_at: at,
            answered_at: (state != State::Open).then_some(at),
            version: 1,
        },
        by: "Sara Lind".to_owned(),
        role: StaffRole::CaseManager,
        goal_words: if has_goal { "Jag vill jobba i ett bageri".to_owned() } else { String::new() },
        goal_version: 2,
        goal_is_active: true,
    }
}

/// The component with each of its sentences, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let rows: Vec<_> =
        (1..).zip(Target::ALL).map(|(number, target)| row(number, target, State::Open)).collect();
    let odd = [example::long_word(), example::ARABIC.to_owned(), example::TIGRINYA.to_owned()];
    let odd = odd.map(|words| {
        let mut row = row(4, Target::Step, State::Open);
        row.proposal.words = words;
        ProposalRow { by: example::long_name(), ..row }
    });
    vec![
        ("every-kind", view! { <Proposals t rows/> }.into_any()),
        ("odd-words", view! { <Proposals t rows=odd.into()/> }.into_any()),
    ]
}
