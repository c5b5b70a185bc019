//! The access table: what each staff role may open of a participant it is assigned to.
//!
//! A decision is role and active assignment; everything not named here is denied, and a denial looks like absence.
//! Source: SFS 2001:454 10 § (access limited to need, logged, checked).

use crate::person::StaffRole;
use crate::plan;

/// Why a record is opened; stands in the access log as the act.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Purpose {
    /// Read the plan and the people around the participant.
    ReadPlan,
    /// Change what stands in the plan, or ask whether it is right.
    EditPlan,
    /// Read the goals the participant has shared.
    ReadSharedGoals,
    /// Propose a goal, a step or other words to the participant.
    ProposeGoal,
    /// Read a meeting with the participant.
    ReadBooking,
    /// Book a meeting with the participant, or look for a time to.
    MakeBooking,
    /// Confirm, decline, propose or cancel a meeting with the participant.
    AnswerBooking,
    /// Tell how a meeting with the participant went.
    RecordOutcome,
    /// Ask for, decide about or prepare a change of person for the participant.
    HandOver,
    /// Read the participant's hours of work training, confirm them and write what is agreed about them.
    CertifyHours,
    /// See the participant's name in a list of one's own.
    ListParticipants,
}

impl Purpose {
    pub const ALL: [Self; 11] = [
        Self::ReadPlan,
        Self::EditPlan,
        Self::ReadSharedGoals,
        Self::ProposeGoal,
        Self::ReadBooking,
        Self::MakeBooking,
        Self::AnswerBooking,
        Self::RecordOutcome,
        Self::HandOver,
        Self::CertifyHours,
        Self::ListParticipants,
    ];

    /// The purpose of a stored act.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.as_str() == word)
    }

    /// The act as stored in the access log.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ReadPlan => "read_plan",
            Self::EditPlan => "edit_plan",
            Self::ReadSharedGoals => "read_shared_goals",
            Self::ProposeGoal => "propose_goal",
            Self::ReadBooking => "read_booking",
            Self::MakeBooking => "make_booking",
            Self::AnswerBooking => "answer_booking",
            Self::RecordOutcome => "record_outcome",
            Self::HandOver => "hand_over",
            Self::CertifyHours => "certify_hours",
            Self::ListParticipants => "list_participants",
        }
    }
}

/// Whether a role, with an active assignment, may open a record for this purpose. Deny by default.
pub const fn allows(role: StaffRole, purpose: Purpose) -> bool {
    match purpose {
        Purpose::ReadPlan => matches!(
            role,
            StaffRole::CaseManager
                | StaffRole::SeHandler
                | StaffRole::CbtTherapist
                | StaffRole::ResourceTeam
        ),
        Purpose::EditPlan => matches!(role, StaffRole::CaseManager | StaffRole::SeHandler),
        // The therapist and the resource team need a recorded consent, which does not exist yet.
        Purpose::ReadSharedGoals | Purpose::ProposeGoal => {
            matches!(role, StaffRole::CaseManager | StaffRole::SeHandler)
        }
        Purpose::ReadBooking => matches!(
            role,
            StaffRole::CaseManager
                | StaffRole::SeHandler
                | StaffRole::CbtTherapist
                | StaffRole::ResourceTeam
        ),
        Purpose::MakeBooking | Purpose::AnswerBooking => {
            matches!(role, StaffRole::CaseManager | StaffRole::SeHandler | StaffRole::CbtTherapist)
        }
        Purpose::HandOver | Purpose::CertifyHours => {
            matches!(role, StaffRole::CaseManager | StaffRole::SeHandler)
        }
        // The resource team leads group meetings, and tells how they went.
        Purpose::RecordOutcome => matches!(
            role,
            StaffRole::CaseManager
                | StaffRole::SeHandler
                | StaffRole::CbtTherapist
                | StaffRole::ResourceTeam
        ),
        Purpose::ListParticipants => matches!(
            role,
            StaffRole::CaseManager
                | StaffRole::SeHandler
                | StaffRole::CbtTherapist
                | StaffRole::ResourceTeam
        ),
    }
}

/// Whether a role also reads the meetings its participant has with colleagues; every role reads its own.
pub const fn reads_meetings_of_colleagues(role: StaffRole) -> bool {
    matches!(role, StaffRole::CaseManager)
}

/// Whether a case manager reads what is said about a meeting with this role; therapy stays between the two.
pub const fn is_read_by_case_manager(with: StaffRole) -> bool {
    !matches!(with, StaffRole::CbtTherapist)
}

/// Whether a role makes the whole plan with the participant and asks whether it is right.
pub const fn makes_plans(role: StaffRole) -> bool {
    matches!(role, StaffRole::CaseManager)
}

/// Whether a role writes in an intervention of this kind: the whole plan is the case manager's to write in with the
/// participant, an SE handler writes in what is their own.
pub const fn edits_intervention(role: StaffRole, kind: plan::Kind, is_own: bool) -> bool {
    match role {
        StaffRole::CaseManager => true,
        StaffRole::SeHandler => is_own && matches!(kind, plan::Kind::SupportedEmployment),
        _ => false,
    }
}

/// Whether an intervention can be said to be with somebody of this role: of therapy a plan tells only that it exists.
pub const fn is_named_in_plans(role: StaffRole) -> bool {
    !matches!(role, StaffRole::CbtTherapist)
}

/// Whether a role counts continuity in its whole sub-project: figures, never names.
pub const fn counts_continuity(role: StaffRole) -> bool {
    matches!(role, StaffRole::Coordinator | StaffRole::ResourceTeam)
}

/// Whether a role works with participants at all; the others get no list, no search and no record.
pub const fn meets_participants(role: StaffRole) -> bool {
    allows(role, Purpose::ListParticipants)
}

/// Whether a role decides who works with whom in its part of the sub-project: never about itself.
pub const fn assigns(role: StaffRole) -> bool {
    matches!(role, StaffRole::Coordinator)
}

/// Whether a role leads group meetings: those who meet participants. A coordinator has no meetings of their own.
pub const fn leads_groups(role: StaffRole) -> bool {
    meets_participants(role)
}

/// Whether a role looks after the kinds of meetings of its sub-project: settings, nobody's data.
pub const fn edits_meeting_types(role: StaffRole) -> bool {
    matches!(role, StaffRole::Coordinator | StaffRole::Administrator)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_administrator_and_a_coordinator_open_nobody() {
        for purpose in Purpose::ALL {
            assert!(!allows(StaffRole::Administrator, purpose));
            assert!(!allows(StaffRole::Coordinator, purpose));
        }
    }

    #[test]
    fn shared_goals_are_for_case_managers_and_se_handlers() {
        let readers: Vec<_> = StaffRole::ALL
            .into_iter()
            .filter(|role| allows(*role, Purpose::ReadSharedGoals))
            .collect();
        assert_eq!(readers, [StaffRole::CaseManager, StaffRole::SeHandler]);
        for role in StaffRole::ALL {
            let reads = allows(role, Purpose::ReadSharedGoals);
            assert_eq!(allows(role, Purpose::ProposeGoal), reads, "who reads goals proposes");
        }
    }

    #[test]
    fn hours_are_for_case_managers_and_se_handlers() {
        let readers: Vec<_> = StaffRole::ALL
            .into_iter()
            .filter(|role| allows(*role, Purpose::CertifyHours))
            .collect();
        assert_eq!(readers, [StaffRole::CaseManager, StaffRole::SeHandler]);
    }

    #[test]
    fn an_se_handler_writes_in_their_own_part_of_the_plan_alone() {
        for kind in plan::Kind::ALL {
            let is_se = kind == plan::Kind::SupportedEmployment;
            assert_eq!(edits_intervention(StaffRole::SeHandler, kind, true), is_se);
            assert!(!edits_intervention(StaffRole::SeHandler, kind, false));
            assert!(edits_intervention(StaffRole::CaseManager, kind, false));
            assert!(!edits_intervention(StaffRole::CbtTherapist, kind, true));
            assert!(!edits_intervention(StaffRole::ResourceTeam, kind, true));
        }
        let makers: Vec<_> = StaffRole::ALL.into_iter().filter(|role| makes_plans(*role)).collect();
        assert_eq!(makers, [StaffRole::CaseManager]);
        assert!(
            StaffRole::ALL
                .into_iter()
                .all(|role| !makes_plans(role) || allows(role, Purpose::EditPlan))
        );
    }

    #[test]
    fn nobody_is_chosen_as_the_one_therapy_is_with() {
        let named = StaffRole::ALL.into_iter().filter(|role| !is_named_in_plans(*role));
        assert!(named.eq([StaffRole::CbtTherapist]));
    }

    #[test]
    fn those_who_meet_participants_lead_group_meetings_and_tell_how_they_went() {
        let leaders: Vec<_> =
            StaffRole::ALL.into_iter().filter(|role| leads_groups(*role)).collect();
        let all = [
            StaffRole::CaseManager,
            StaffRole::SeHandler,
            StaffRole::CbtTherapist,
            StaffRole::ResourceTeam,
        ];
        assert_eq!(leaders, all);
        assert!(leaders.iter().all(|role| allows(*role, Purpose::RecordOutcome)));
        assert!(!allows(StaffRole::ResourceTeam, Purpose::AnswerBooking));
    }
}
