//! The one next thing the first page offers: a person meets one clear choice, never a list of duties.

use crate::id::{BookingId, GoalId, GroupId};

/// What stands open for a participant right now, as far as the first page knows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Open {
    /// The group meeting with a seat that is kept for the participant until they answer.
    pub offered: Option<GroupId>,
    /// The soonest other time that somebody has proposed.
    pub proposed: Option<BookingId>,
    /// The goal with the step that is due, today or before.
    pub due: Option<GoalId>,
    pub has_goals: bool,
    /// The first active goal that has no step left to take.
    pub stepless: Option<GoalId>,
    /// There is a meeting ahead, booked or asked for.
    pub has_meeting: bool,
    /// Somebody of one's own can be booked.
    pub can_book: bool,
}

/// What the filled button of the first page does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// A seat is kept for the person's answer, and others stand behind them in the line.
    AnswerOffer(GroupId),
    /// Somebody waits for the person's answer.
    AnswerProposal(BookingId),
    /// A step has its day.
    TakeStep(GoalId),
    /// Say what one wants.
    StateGoal,
    Book,
    /// Think of a smallest step towards a goal.
    AddStep(GoalId),
    ReadPlan,
}

/// Chooses: what ends by itself goes first, then a person who waits, then a day that has come, then what is missing.
pub fn next(open: Open) -> Next {
    if let Some(group) = open.offered {
        Next::AnswerOffer(group)
    } else if let Some(booking) = open.proposed {
        Next::AnswerProposal(booking)
    } else if let Some(goal) = open.due {
        Next::TakeStep(goal)
    } else if !open.has_goals {
        Next::StateGoal
    } else if !open.has_meeting && open.can_book {
        Next::Book
    } else if let Some(goal) = open.stepless {
        Next::AddStep(goal)
    } else {
        Next::ReadPlan
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    const BOOKING: BookingId = BookingId(Uuid::from_u128(1));
    const GOAL: GoalId = GoalId(Uuid::from_u128(2));

    #[test]
    fn somebody_who_waits_for_an_answer_goes_first() {
        let open = Open { proposed: Some(BOOKING), due: Some(GOAL), ..Open::default() };
        assert_eq!(next(open), Next::AnswerProposal(BOOKING));
    }

    #[test]
    fn a_seat_that_is_kept_goes_before_everything_else() {
        let group = GroupId(Uuid::from_u128(3));
        let open = Open { offered: Some(group), proposed: Some(BOOKING), ..Open::default() };
        assert_eq!(next(open), Next::AnswerOffer(group));
    }

    #[test]
    fn someone_new_is_asked_what_they_want() {
        assert_eq!(next(Open { can_book: true, ..Open::default() }), Next::StateGoal);
    }

    #[test]
    fn someone_with_goals_and_no_meeting_is_offered_a_time() {
        let open = Open { has_goals: true, can_book: true, ..Open::default() };
        assert_eq!(next(open), Next::Book);
        assert_eq!(next(Open { can_book: false, ..open }), Next::ReadPlan);
    }

    #[test]
    fn a_goal_without_steps_gets_its_first() {
        let open =
            Open { has_goals: true, has_meeting: true, stepless: Some(GOAL), ..Open::default() };
        assert_eq!(next(open), Next::AddStep(GOAL));
        assert_eq!(next(Open { stepless: None, ..open }), Next::ReadPlan);
    }
}
