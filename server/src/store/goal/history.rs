//! What has happened with a goal, read from the events.

use domain::event::Kind;
use domain::goal::Goal;
use domain::goal::check_in::Level;
use domain::goal::history::{By, Happening, What};
use domain::goal::proposal::Target;
use domain::goal::step::StepState;
use domain::id::{PersonId, StepId};
use serde_json::Value as Json;

use super::{limit, unknown};
use crate::store::record::Record;
use crate::store::session::role;
use crate::store::{Failure, Row};

/// The most that staff's history is gathered from.
const MOST: usize = 500;

impl Record<'_, '_> {
    /// The latest of what has happened with a goal that the reader was given, newest first. Staff are told what happened
    /// while it was shared, and nothing else.
    pub fn goal_history(&mut self, goal: &Goal, most: usize) -> Result<Vec<Happening>, Failure> {
        let shared = if self.is_own() { None } else { Some(self.goal_shared(goal.id)?) };
        let gone_through = if shared.is_some() { MOST } else { most };
        let rows = self.tx.rows(
            "SELECT e.kind, e.payload, e.at, e.actor, p.name, p.role
             FROM events e JOIN people p ON p.id = e.actor
             WHERE e.subject = $1 AND e.record = $2 ORDER BY e.at DESC, e.id DESC LIMIT $3",
            &[goal.id.into(), self.participant.into(), limit(gone_through)?.into()],
        )?;
        let all = rows.iter().map(|row| self.happening(row, goal));
        let mut all = all.collect::<Result<Vec<_>, Failure>>()?;
        all.retain(|one| shared.as_ref().is_none_or(|shared| shared.was_at(one.at)));
        all.truncate(most);
        Ok(all)
    }

    fn happening(&self, row: &Row, goal: &Goal) -> Result<Happening, Failure> {
        let word: String = row.get(0)?;
        let kind = Kind::OF_GOALS.into_iter().find(|kind| kind.as_str() == word);
        let told: Json = serde_json::from_str(&row.get::<String>(1)?).map_err(|_| unknown())?;
        let what = what(kind.ok_or_else(unknown)?, &told, goal)?;
        let actor: PersonId = row.get(3)?;
        let by = if actor == self.participant.into() {
            By::Owner
        } else if actor == self.who.id() {
            By::Reader
        } else {
            By::Staff { name: row.get(4)?, role: role(&row.get::<String>(5)?)? }
        };
        Ok(Happening { what, by, at: row.get(2)?, is_new: false })
    }
}

fn what(kind: Kind, told: &Json, goal: &Goal) -> Result<What, Failure> {
    let text = |name: &str| told.get(name).and_then(Json::as_str);
    let words = || text("words").map(str::to_owned);
    // The words of a step never change, so the step itself has them.
    let step = || {
        let id = text("step").and_then(|id| id.parse::<StepId>().ok());
        let step = goal.steps.iter().find(|step| Some(step.id) == id);
        step.map(|step| step.words.clone()).unwrap_or_default()
    };
    let state = || text("state").and_then(StepState::parse).ok_or_else(unknown);
    Ok(match kind {
        Kind::GoalStated => What::Stated(words()),
        Kind::GoalReworded => What::Reworded(words()),
        Kind::GoalThought => What::Thought,
        Kind::GoalShared => What::Shared,
        Kind::GoalUnshared => What::Unshared,
        Kind::GoalReached => What::Reached,
        Kind::GoalLaidAside => What::LaidAside,
        Kind::GoalResumed => What::Resumed,
        Kind::StepAdded => What::StepAdded(step()),
        Kind::StepChanged => What::StepChanged { step: step(), to: state()? },
        Kind::StepUndone => What::StepUndone { step: step(), to: state()? },
        Kind::StepMoved => {
            let to = told.get("to").and_then(Json::as_u64).ok_or_else(unknown)?;
            What::StepMoved { step: step(), to }
        }
        Kind::CheckedIn => What::CheckedIn(text("level").and_then(Level::parse)),
        Kind::ProposalMade
        | Kind::ProposalAccepted
        | Kind::ProposalDeclined
        | Kind::ProposalWithdrawn => {
            let target = text("target").and_then(Target::parse).ok_or_else(unknown)?;
            let words = text("words").unwrap_or_default().to_owned();
            match kind {
                Kind::ProposalMade => What::Proposed(target, words),
                Kind::ProposalAccepted => What::Accepted(target, words),
                Kind::ProposalDeclined => What::Declined(target, words),
                _ => What::Withdrawn(target, words),
            }
        }
        _ => return Err(unknown()),
    })
}
