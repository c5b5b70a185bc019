//! News: what somebody else did to a meeting of one's own, told in a sentence until one has seen it.
//!
//! What a first page tells anyway is no news: a question that waits for the reader, and a meeting that came to nothing.

use jiff::SignedDuration;

use crate::booking::Standing;
use crate::event::Kind;

/// How long a message that nobody marked as seen is told.
pub const TOLD_FOR: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How many a first page tells at once.
pub const SHOWN: usize = 5;
/// The most that are looked through for those to tell.
pub const LOOKED_THROUGH: usize = 50;

/// What a message is about, in as many words as there are sentences for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum About {
    /// Both have said yes.
    Booked,
    /// The participant took a proposed time.
    Accepted,
    /// The participant said no to a proposed time.
    Refused,
    Cancelled,
    Restored,
    /// It has another time now.
    Moved,
    /// It keeps its time: the other one said no to another, or no longer asks for it.
    Stays,
    /// Staff have told how the meeting went.
    Told,
    /// Staff have told it differently.
    Corrected,
    /// Somebody stands in for somebody.
    StandIn,
    /// The one who was away is there again.
    StandInOver,
    /// One person wants to hand over to another.
    HandoverAsked,
    /// It is decided that another takes over.
    HandoverDecided,
    /// It came to nothing: the person stays.
    HandoverOff,
    /// A group meeting will not be.
    GroupCancelled,
    /// A seat was kept for an answer that did not come, and went on to the next.
    SeatWentOn,
    /// A participant wishes for no time any more.
    WishWithdrawn,
    /// A handler has confirmed days of work training.
    HoursConfirmed,
    /// A handler has confirmed something else than what was declared.
    HoursAdjusted,
    /// A handler has answered an objection.
    HoursSettled,
    /// A participant objects to what was confirmed.
    HoursDisputed,
    /// Something in the plan is changed: its own words, what an intervention is for, or an intervention.
    PlanChanged,
    /// Somebody asks whether the plan is right.
    PlanAsked,
    /// The participant has answered whether it is, or somebody wrote the answer down.
    PlanAnswered,
    /// The participant said yes to a proposal about goals.
    ProposalAccepted,
    /// The participant said no to a proposal about goals.
    ProposalDeclined,
    /// A question, or a no, that the first page tells in a place of its own.
    ToldElsewhere,
    /// Anything else: the meeting's page says what.
    Changed,
}

impl About {
    /// What a stored kind of event is about.
    pub fn of(kind: &str) -> Self {
        let known = [
            (Kind::BookingConfirmed, Self::Booked),
            (Kind::BookingMade, Self::Booked),
            (Kind::BookingAccepted, Self::Accepted),
            (Kind::BookingRefused, Self::Refused),
            (Kind::BookingCancelled, Self::Cancelled),
            (Kind::BookingRestored, Self::Restored),
            (Kind::BookingMoved, Self::Moved),
            (Kind::MoveDeclined, Self::Stays),
            (Kind::MoveWithdrawn, Self::Stays),
            (Kind::MoveAsked, Self::ToldElsewhere),
            (Kind::BookingRequested, Self::ToldElsewhere),
            (Kind::BookingProposed, Self::ToldElsewhere),
            (Kind::BookingDeclined, Self::ToldElsewhere),
            (Kind::StandInBegan, Self::StandIn),
            (Kind::StandInEnded, Self::StandInOver),
            (Kind::HandoverAsked, Self::HandoverAsked),
            (Kind::HandoverDecided, Self::HandoverDecided),
            (Kind::HandoverDeclined, Self::HandoverOff),
            (Kind::HandoverWithdrawn, Self::HandoverOff),
            (Kind::TimeWishWithdrawn, Self::WishWithdrawn),
            (Kind::OutcomeTold, Self::Told),
            (Kind::OutcomeSettled, Self::Told),
            (Kind::OutcomeCorrected, Self::Corrected),
            (Kind::OutcomeAsked, Self::ToldElsewhere),
            (Kind::OutcomeAnswered, Self::ToldElsewhere),
            (Kind::PlanWordsChanged, Self::PlanChanged),
            (Kind::PlanPurposeChanged, Self::PlanChanged),
            (Kind::InterventionAdded, Self::PlanChanged),
            (Kind::InterventionChanged, Self::PlanChanged),
            (Kind::PlanAsked, Self::PlanAsked),
            (Kind::PlanAnswered, Self::PlanAnswered),
            (Kind::GroupCancelled, Self::GroupCancelled),
            (Kind::GroupLapsed, Self::SeatWentOn),
            (Kind::GroupOffered, Self::ToldElsewhere),
            (Kind::WorkConfirmed, Self::HoursConfirmed),
            (Kind::WorkAdjusted, Self::HoursAdjusted),
            (Kind::WorkSettled, Self::HoursSettled),
            (Kind::WorkDisputed, Self::HoursDisputed),
            (Kind::ProposalAccepted, Self::ProposalAccepted),
            (Kind::ProposalDeclined, Self::ProposalDeclined),
            (Kind::ProposalMade, Self::ToldElsewhere),
        ];
        let found = known.into_iter().find(|(known, _)| known.as_str() == kind);
        found.map_or(Self::Changed, |(_, about)| about)
    }

    /// Whether a participant is told it as news of a meeting that stands so by now.
    pub const fn is_news_for_participant(self, standing: Standing) -> bool {
        match self {
            // A meeting that staff cancelled stands with what came to nothing.
            Self::ToldElsewhere | Self::Cancelled => false,
            Self::Told | Self::Corrected => true,
            _ => standing.is_coming() && !matches!(standing, Standing::Proposed),
        }
    }

    /// Whether a participant is told it as news of a group meeting.
    pub const fn is_news_of_a_group(self) -> bool {
        matches!(self, Self::GroupCancelled | Self::SeatWentOn | Self::Told | Self::Corrected)
    }

    /// Whether a member of staff is told it as news of a meeting that stands so by now.
    pub const fn is_news_for_staff(self, standing: Standing) -> bool {
        match self {
            Self::ToldElsewhere | Self::Told | Self::Corrected => false,
            Self::Cancelled | Self::Refused => true,
            _ => standing.is_coming() && !matches!(standing, Standing::Waiting),
        }
    }
}

/// The newest of each meeting where that is news, at most [`SHOWN`]; `all` is newest first.
pub fn newest<T, M: PartialEq>(
    all: Vec<T>,
    meeting: impl Fn(&T) -> M,
    is_news: impl Fn(&T) -> bool,
) -> Vec<T> {
    let mut told = Vec::new();
    let mut newest: Vec<T> = Vec::new();
    for one in all {
        if !told.contains(&meeting(&one)) {
            told.push(meeting(&one));
            newest.push(one);
        }
    }
    newest.retain(is_news);
    newest.truncate(SHOWN);
    newest
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_first_page_tells_anyway_is_no_news() {
        for kind in ["booking_requested", "booking_proposed", "booking_declined"] {
            for standing in Standing::ALL {
                assert!(!About::of(kind).is_news_for_participant(standing), "{kind}");
                assert!(!About::of(kind).is_news_for_staff(standing), "{kind}");
            }
        }
        let cancelled = About::of("booking_cancelled");
        assert!(!cancelled.is_news_for_participant(Standing::Cancelled));
        assert!(cancelled.is_news_for_staff(Standing::Cancelled));
    }

    #[test]
    fn a_seat_that_is_kept_is_no_news_but_one_that_went_on_is() {
        assert!(!About::of("group_offered").is_news_of_a_group());
        assert!(About::of("group_lapsed").is_news_of_a_group());
        assert!(About::of("group_cancelled").is_news_of_a_group());
        assert!(!About::of("group_seated").is_news_of_a_group());
    }

    #[test]
    fn a_yes_is_news_until_the_meeting_is_over() {
        let booked = About::of("booking_confirmed");
        assert!(booked.is_news_for_participant(Standing::Booked));
        assert!(!booked.is_news_for_participant(Standing::Past));
        assert_eq!(About::of("something new"), About::Changed);
    }

    #[test]
    fn a_meeting_is_told_once_by_its_newest_message() {
        let all = vec![(1, "no"), (2, "yes"), (1, "yes"), (3, ""), (4, ""), (5, ""), (6, "")];
        let told = newest(all, |(meeting, _)| *meeting, |(meeting, _)| *meeting != 2);
        assert_eq!(told, [(1, "no"), (3, ""), (4, ""), (5, ""), (6, "")]);
    }
}
