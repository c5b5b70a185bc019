//! Proposals as rows. Staff see those of shared goals and of goals not yet stated; what came of one stays with its owner.

use app::ui::proposal::ProposalRow;
use domain::event::Kind;
use domain::goal::proposal::{OPEN_LIMIT, Proposal, State, Target};
use domain::id::{GoalId, PersonId, ProposalId, StaffId};
use serde_json::json;
use uuid::Uuid;

use super::{limit, one, unknown};
use crate::store::record::{OpenRecord, Record};
use crate::store::session::role;
use crate::store::{Failure, Row};

/// Proposals in the record `$1`, for its owner (`$2`) or for staff, with who made them and the goal as it is by now.
macro_rules! proposals {
    ($rest:literal) => {
        concat!(
            "SELECT p.id, p.target, p.goal, p.words, p.why, p.due_on, p.old_words, p.state, p.answer, p.is_changed,
                p.made_at, p.answered_at, p.version, s.name, s.role, g.words, g.version, g.state, g.is_shared
             FROM proposals p JOIN people s ON s.id = p.staff LEFT JOIN goals g ON g.id = p.goal
             WHERE p.participant = $1 AND (p.target = 'goal' OR g.is_shared OR $2) ",
            $rest
        )
    };
}

impl Record<'_, '_> {
    /// The proposals that wait for the participant's answer, oldest first; none about a goal that has ended.
    pub fn open_proposals(&mut self) -> Result<Vec<ProposalRow>, Failure> {
        let rows = self.tx.rows(
            proposals!(
                "AND p.state = 'open' AND (p.target = 'goal' OR g.state = 'active') ORDER BY p.made_at LIMIT $3"
            ),
            &[self.participant.into(), self.is_own().into(), limit(OPEN_LIMIT)?.into()],
        )?;
        rows.iter().map(|row| self.proposal_row(row)).collect()
    }

    /// The latest proposals the reader may see, newest first.
    pub fn proposals(&mut self, most: usize) -> Result<Vec<ProposalRow>, Failure> {
        let rows = self.tx.rows(
            proposals!("ORDER BY p.made_at DESC, p.id DESC LIMIT $3"),
            &[self.participant.into(), self.is_own().into(), limit(most)?.into()],
        )?;
        rows.iter().map(|row| self.proposal_row(row)).collect()
    }

    /// One proposal; `NotFound` when it is another's, or about a goal that the reader may not see.
    pub fn proposal(&mut self, id: ProposalId) -> Result<ProposalRow, Failure> {
        let row = self.tx.row(
            proposals!("AND p.id = $3"),
            &[self.participant.into(), self.is_own().into(), id.into()],
        )?;
        self.proposal_row(&row)
    }

    /// Who made a proposal.
    pub fn proposer(&mut self, id: ProposalId) -> Result<StaffId, Failure> {
        let sql = "SELECT staff FROM proposals WHERE id = $1 AND participant = $2";
        self.tx.row(sql, &[id.into(), self.participant.into()])?.get(0)
    }

    /// How many wait for an answer, those that not every reader sees too.
    pub fn open_proposal_count(&mut self) -> Result<usize, Failure> {
        let sql = "SELECT COUNT(*) FROM proposals WHERE participant = $1 AND state = 'open'";
        let count = self.tx.row(sql, &[self.participant.into()])?.get::<i64>(0)?;
        Ok(usize::try_from(count).unwrap_or(usize::MAX))
    }

    fn proposal_row(&self, row: &Row) -> Result<ProposalRow, Failure> {
        let is_shared: Option<bool> = row.get(18)?;
        // What came of a proposed goal is the participant's alone until it is shared.
        let is_seen = self.is_own() || is_shared == Some(true);
        let state: Option<String> = row.get(17)?;
        Ok(ProposalRow {
            proposal: Proposal {
                id: row.get(0)?,
                target: Target::parse(&row.get::<String>(1)?).ok_or_else(unknown)?,
                goal: row.get::<Option<GoalId>>(2)?.filter(|_| is_seen),
                words: row.get(3)?,
                why: row.get(4)?,
                due_on: row.get(5)?,
                old_words: row.get(6)?,
                state: State::parse(&row.get::<String>(7)?).ok_or_else(unknown)?,
                answer: row.get(8)?,
                is_changed: row.get(9)?,
                made_at: row.get(10)?,
                answered_at: row.get(11)?,
                version: row.get(12)?,
            },
            by: row.get(13)?,
            role: role(&row.get::<String>(14)?)?,
            goal_words: row.get::<Option<String>>(15)?.filter(|_| is_seen).unwrap_or_default(),
            goal_version: row.get::<Option<i64>>(16)?.unwrap_or_default(),
            goal_is_active: state.as_deref() == Some("active"),
        })
    }
}

impl OpenRecord<'_, '_> {
    /// Keeps a proposal, and tells the participant of it.
    pub fn add_proposal(&mut self, proposal: &Proposal) -> Result<(), Failure> {
        let (participant, staff) = (self.participant, self.who.id());
        self.tx.execute(
            "INSERT INTO proposals (id, participant, staff, target, goal, words, why, due_on, old_words, state,
                made_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)",
            &[
                proposal.id.into(),
                participant.into(),
                staff.into(),
                proposal.target.as_str().into(),
                proposal.goal.into(),
                (&proposal.words).into(),
                (&proposal.why).into(),
                proposal.due_on.into(),
                (&proposal.old_words).into(),
                proposal.state.as_str().into(),
                proposal.made_at.into(),
                proposal.version.into(),
            ],
        )?;
        self.tell_proposal(Kind::ProposalMade, proposal, &proposal.words)?;
        self.message_of(Kind::ProposalMade, proposal, participant.into(), staff)
    }

    /// Keeps the answer to a proposal, or that it is taken back; its version is one higher than the stored one.
    pub fn set_proposal(&mut self, proposal: &Proposal) -> Result<(), Failure> {
        let participant = self.participant;
        let changed = self.tx.execute(
            "UPDATE proposals SET goal = $3, state = $4, answer = $5, is_changed = $6, answered_at = $7, version = $8
             WHERE id = $1 AND participant = $2 AND version + 1 = $8",
            &[
                proposal.id.into(),
                participant.into(),
                proposal.goal.into(),
                proposal.state.as_str().into(),
                (&proposal.answer).into(),
                proposal.is_changed.into(),
                proposal.answered_at.into(),
                proposal.version.into(),
            ],
        )?;
        one(changed)?;
        let now = self.now;
        self.tx
            .execute(
                "UPDATE messages SET seen_at = $1 WHERE person = $2 AND subject = $3 AND seen_at IS NULL",
                &[now.into(), participant.into(), proposal.id.into()],
            )
            .map(drop)
    }

    /// Keeps a yes or a no in words as they are by now, and tells who made the proposal, unless its goal is private.
    pub fn answer_proposal(
        &mut self,
        kind: Kind,
        proposal: &Proposal,
        words: &str,
        is_told: bool,
    ) -> Result<(), Failure> {
        self.set_proposal(proposal)?;
        self.tell_proposal(kind, proposal, words)?;
        if !is_told {
            return Ok(());
        }
        let (to, from) = (self.proposer(proposal.id)?, self.participant);
        self.message_of(kind, proposal, to.into(), from.into())
    }

    /// One row of history: of the goal where there is one.
    pub fn tell_proposal(
        &mut self,
        kind: Kind,
        proposal: &Proposal,
        words: &str,
    ) -> Result<(), Failure> {
        let told = json!({
            "proposal": proposal.id,
            "target": proposal.target.as_str(),
            "words": words,
        });
        self.tell(kind, Some(proposal.goal.map_or(proposal.id.0, |goal| goal.0)), &told)
    }

    fn message_of(
        &mut self,
        kind: Kind,
        proposal: &Proposal,
        to: PersonId,
        other: PersonId,
    ) -> Result<(), Failure> {
        let now = self.now;
        self.tx
            .execute(
                "INSERT INTO messages (id, person, at, kind, subject, other) VALUES ($1, $2, $3, $4, $5, $6)",
                &[
                    Uuid::now_v7().into(),
                    to.into(),
                    now.into(),
                    kind.as_str().into(),
                    proposal.id.into(),
                    other.into(),
                ],
            )
            .map(drop)
    }
}
