//! Rows of demo people: plain inserts, used by `portal serve --demo` and `portal demo` alone.

mod group;
mod history;
mod hours;
mod outcome;
mod past;
mod plan;
mod search;
mod work;

use app::person::DemoPerson;
use domain::event;
use domain::id::{GoalId, InterventionId, ParticipantId, PersonId, StaffId};
use domain::person::StaffRole;
use domain::time::Span;
use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use super::{Failure, Tx};

/// The sub-project of all demo people: its kinds of meetings are theirs.
pub const SUB_PROJECT: &str = "Östra Södertörn";

/// A person to add; `role` is nothing for a participant.
pub struct NewPerson<'a> {
    pub id: Uuid,
    pub handle: Option<&'a str>,
    pub role: Option<StaffRole>,
    pub name: &'a str,
    pub language: &'a str,
    pub party: &'a str,
    pub phone: &'a str,
    pub reach_hours: &'a str,
    pub place: &'a str,
}

/// A meeting to add, in a stored state.
pub struct NewMeeting<'a> {
    pub id: Uuid,
    pub participant: ParticipantId,
    pub staff: StaffId,
    pub span: Span,
    pub previous: Option<Span>,
    pub mode: &'a str,
    pub place: &'a str,
    pub subject: &'a str,
    pub answer: &'a str,
    pub state: &'a str,
    pub requested_at: Timestamp,
}

/// An intervention to add.
pub struct NewIntervention<'a> {
    pub kind: &'a str,
    pub staff: Option<StaffId>,
    pub purpose: &'a str,
    pub place: &'a str,
    pub since: Date,
    pub until: Option<Date>,
}

/// A goal to add, with its thinking.
#[derive(Default)]
pub struct NewGoal<'a> {
    pub words: &'a str,
    pub why: &'a str,
    pub obstacle: &'a str,
    pub if_words: &'a str,
    pub then_words: &'a str,
    pub is_shared: bool,
}

impl Tx<'_> {
    /// Whether anybody is here yet.
    pub fn has_people(&mut self) -> Result<bool, Failure> {
        Ok(!self.rows("SELECT id FROM people LIMIT 1", &[])?.is_empty())
    }

    /// The people a demo offers to sign in as, participants first.
    pub fn demo_people(&mut self) -> Result<Vec<DemoPerson>, Failure> {
        let rows = self.rows(
            "SELECT handle, name, role FROM people WHERE handle IS NOT NULL
             ORDER BY created_at, role IS NOT NULL, handle LIMIT 20",
            &[],
        )?;
        rows.iter()
            .map(|row| {
                let word: Option<String> = row.get(2)?;
                let role = word.map(|word| super::session::role(&word)).transpose()?;
                Ok(DemoPerson { handle: row.get(0)?, name: row.get(1)?, role })
            })
            .collect()
    }

    pub fn add_person(&mut self, person: &NewPerson<'_>, now: Timestamp) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO people
                (id, handle, role, name, language, party, phone, reach_hours, place, created_at, sub_project)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
            &[
                person.id.into(),
                person.handle.into(),
                person.role.map(StaffRole::as_str).into(),
                person.name.into(),
                person.language.into(),
                person.party.into(),
                person.phone.into(),
                person.reach_hours.into(),
                person.place.into(),
                now.into(),
                SUB_PROJECT.into(),
            ],
        )
        .map(drop)
    }

    pub fn add_assignment(
        &mut self,
        participant: ParticipantId,
        staff: StaffId,
        since: Date,
        is_contact: bool,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO assignments (id, participant, staff, since_on, until_on, is_contact)
             VALUES ($1, $2, $3, $4, NULL, $5)",
            &[
                Uuid::new_v4().into(),
                participant.into(),
                staff.into(),
                since.into(),
                is_contact.into(),
            ],
        )
        .map(drop)
    }

    pub fn add_plan(
        &mut self,
        participant: ParticipantId,
        purpose: &str,
        now: Timestamp,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO plans (participant, purpose, version, changed_at) VALUES ($1, $2, 1, $3)",
            &[participant.into(), purpose.into(), now.into()],
        )
        .map(drop)
    }

    pub fn add_intervention(
        &mut self,
        participant: ParticipantId,
        intervention: &NewIntervention<'_>,
    ) -> Result<InterventionId, Failure> {
        let id = InterventionId(Uuid::now_v7());
        self.execute(
            "INSERT INTO interventions (id, participant, kind, staff, purpose, place, since_on, until_on)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            &[
                id.into(),
                participant.into(),
                intervention.kind.into(),
                intervention.staff.into(),
                intervention.purpose.into(),
                intervention.place.into(),
                intervention.since.into(),
                intervention.until.into(),
            ],
        )?;
        Ok(id)
    }

    /// Adds a goal and the event that it was stated.
    pub fn add_demo_goal(
        &mut self,
        participant: ParticipantId,
        goal: &NewGoal<'_>,
        at: Timestamp,
    ) -> Result<GoalId, Failure> {
        let id = GoalId(Uuid::now_v7());
        self.execute(
            "INSERT INTO goals (id, participant, words, why, obstacle, if_words, then_words, support,
                is_shared, state, ending, version, created_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, $7, '', $8, 'active', '', 1, $9, $9)",
            &[
                id.into(),
                participant.into(),
                goal.words.into(),
                goal.why.into(),
                goal.obstacle.into(),
                goal.if_words.into(),
                goal.then_words.into(),
                goal.is_shared.into(),
                at.into(),
            ],
        )?;
        self.add_demo_event(participant, participant.into(), at, event::Kind::GoalStated, id.0)?;
        if goal.is_shared {
            self.add_demo_event(
                participant,
                participant.into(),
                at,
                event::Kind::GoalShared,
                id.0,
            )?;
        }
        Ok(id)
    }

    pub fn add_demo_step(
        &mut self,
        goal: GoalId,
        words: &str,
        due: Option<Date>,
        state: &str,
        position: i64,
        at: Timestamp,
    ) -> Result<(), Failure> {
        let done_at = (state == "done").then_some(at);
        self.execute(
            "INSERT INTO steps (id, goal, words, due_on, state, position, version, done_at, changed_at)
             VALUES ($1, $2, $3, $4, $5, $6, 1, $7, $8)",
            &[
                Uuid::now_v7().into(),
                goal.into(),
                words.into(),
                due.into(),
                state.into(),
                position.into(),
                done_at.into(),
                at.into(),
            ],
        )
        .map(drop)
    }

    /// Adds a meeting and the event that it was asked for.
    pub fn add_demo_meeting(&mut self, meeting: &NewMeeting<'_>) -> Result<(), Failure> {
        let answered_at = (meeting.state != "requested").then_some(meeting.requested_at);
        self.execute(
            "INSERT INTO bookings (id, participant, staff, start_at, end_at, previous_start_at, previous_end_at,
                mode, place, interpreter, needs, subject, state, answer, reason, ended_by,
                requested_at, answered_at, changed_at, version)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, '', '', $10, $11, $12, '', NULL, $13, $14, $13, 1)",
            &[
                meeting.id.into(),
                meeting.participant.into(),
                meeting.staff.into(),
                meeting.span.start.into(),
                meeting.span.end.into(),
                meeting.previous.map(|span| span.start).into(),
                meeting.previous.map(|span| span.end).into(),
                meeting.mode.into(),
                meeting.place.into(),
                meeting.subject.into(),
                meeting.state.into(),
                meeting.answer.into(),
                meeting.requested_at.into(),
                answered_at.into(),
            ],
        )?;
        let kind = event::Kind::BookingRequested;
        let participant = meeting.participant;
        self.add_demo_event(participant, participant.into(), meeting.requested_at, kind, meeting.id)
    }

    pub(super) fn add_demo_event(
        &mut self,
        record: ParticipantId,
        actor: PersonId,
        at: Timestamp,
        kind: event::Kind,
        subject: Uuid,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO events (id, record, at, actor, kind, subject, payload) VALUES ($1, $2, $3, $4, $5, $6, '{}')",
            &[
                Uuid::now_v7().into(),
                record.into(),
                at.into(),
                actor.into(),
                kind.as_str().into(),
                subject.into(),
            ],
        )
        .map(drop)
    }
}
