//! What stands in the way of an answer to a proposal, and the proposal as programs read it.

use app::ui::proposal::ProposalRow;
use domain::goal::proposal::{self, GOAL_VERSION};
use domain::goal::{self, Goal};
use serde_json::{Value, json};

use crate::call::Call;
use crate::store::draft::Fields;
use crate::web::goal::answer::view as goal_view;

/// What stands in the way of an answer: the proposal is closed, or its goal has changed or ended.
#[derive(Debug)]
pub enum Stands {
    Proposal(proposal::Refusal),
    Goal(goal::Refusal, Box<Goal>),
}

impl Stands {
    /// What stands in the way, in words.
    pub fn words(&self, call: &Call) -> String {
        let t = call.t();
        match self {
            Self::Proposal(proposal::Refusal::Closed) => t.proposal_conflict_closed(),
            Self::Proposal(proposal::Refusal::Stale) | Self::Goal(goal::Refusal::Stale, _) => {
                t.goal_conflict_lead()
            }
            Self::Goal(..) => t.goal_conflict_ended(),
        }
    }

    /// 409 as JSON: what was typed, what is saved, and the versions to answer with.
    pub fn body(
        &self,
        row: &ProposalRow,
        typed: &Fields,
        message: Option<String>,
        part: Option<String>,
    ) -> Value {
        let error = match self {
            Self::Proposal(proposal::Refusal::Closed) => "closed",
            Self::Proposal(proposal::Refusal::Stale) | Self::Goal(goal::Refusal::Stale, _) => {
                "stale"
            }
            Self::Goal(..) => "not_active",
        };
        let theirs = match self {
            Self::Goal(_, goal) => goal_view(goal),
            Self::Proposal(_) => view(row),
        };
        let mut body = json!({
            "error": error,
            "message": message,
            "said": message,
            "yours": typed,
            "theirs": theirs,
            "version": row.proposal.version,
            GOAL_VERSION: row.goal_version,
        });
        if let (Some(part), Some(object)) = (part, body.as_object_mut()) {
            object.insert("part".to_owned(), part.into());
        }
        body
    }
}

/// A proposal as programs read it.
pub fn view(row: &ProposalRow) -> Value {
    let proposal = &row.proposal;
    json!({
        "id": proposal.id,
        "target": proposal.target.as_str(),
        "goal": proposal.goal,
        "words": proposal.words,
        "why": proposal.why,
        "day": proposal.due_on.map(|day| day.to_string()),
        "by": row.by,
        "state": proposal.state.as_str(),
        "answer": proposal.answer,
        "changed": proposal.is_changed,
        "version": proposal.version,
    })
}
