//! The first page in every state, for tests and the gallery.

use domain::booking::Standing;
use domain::goal::proposal::{State, Target};
use domain::group::{Mine, Seen};
use domain::id::{BookingId, GoalId, Uuid};
use domain::overview::Next;
use domain::time::Span;
use domain::time_wish::Standing as Wishing;
use jiff::civil::date;
use jiff::{Timestamp, ToSpan};

use super::{DueStep, Goal, Meeting, OverviewPage};
use crate::text::T;
use crate::ui::change;
use crate::ui::layout::Contact;
use crate::ui::time_wish::WishRow;
use crate::ui::{group, news, proposal};

const GOAL: GoalId = GoalId(Uuid::from_u128(21));
const BOOKING: BookingId = BookingId(Uuid::from_u128(11));

pub fn all(t: T) -> Vec<(&'static str, OverviewPage)> {
    let mut all = states(t);
    if let Some((_, calm)) = all.first().cloned() {
        let all_kinds = Target::ALL.map(|target| proposal::row(1, target, State::Open));
        let suggested = OverviewPage { suggested: all_kinds.into(), ..calm.clone() };
        all.push(("suggested", suggested));
        let changing = OverviewPage { change: Some(change::example(false)), ..calm.clone() };
        all.push(("new-person", changing));
        all.extend(wishes(&calm));
    }
    all
}

#[expect(clippy::too_many_lines, reason = "one example for each state")]
fn states(t: T) -> Vec<(&'static str, OverviewPage)> {
    let calm = OverviewPage {
        name: "Amina".to_owned(),
        purpose: "Jag vill ha ett jobb där jag får arbeta med händerna.".to_owned(),
        next: Next::ReadPlan,
        meeting: Some(meeting("2026-11-26T13:30:00Z", Standing::Booked)),
        wishes: vec![],
        proposed: vec![],
        asked: vec![],
        change: None,
        offered: vec![],
        asked_groups: vec![],
        group: None,
        due: vec![],
        suggested: vec![],
        fallen: vec![],
        unmoved: vec![],
        news: vec![],
        key: "k".to_owned(),
        unsent: vec![],
        goals: vec![
            Goal {
                id: GOAL,
                words: "Jag vill arbeta på ett bageri".to_owned(),
                step: Some("Ringa Kafé Ankaret".to_owned()),
            },
            Goal { id: GoalId(Uuid::from_u128(22)), words: "Sova bättre".to_owned(), step: None },
        ],
        is_alone: false,
        people: vec![contact("Erik Holm", t.ui_role_se_handler())],
    };
    let answer = OverviewPage {
        next: Next::AnswerProposal(BOOKING),
        meeting: Some(meeting("2026-11-25T09:00:00Z", Standing::Proposed)),
        proposed: vec![meeting("2026-11-25T09:00:00Z", Standing::Proposed)],
        due: vec![step()],
        ..calm.clone()
    };
    let unsent = OverviewPage {
        unsent: vec!["/mal/nytt".to_owned(), "/moten/boka".to_owned()],
        ..calm.clone()
    };
    let take = OverviewPage { next: Next::TakeStep(GOAL), due: vec![step()], ..calm.clone() };
    let cancelled = OverviewPage {
        fallen: vec![meeting("2026-11-25T13:30:00Z", Standing::Cancelled)],
        ..calm.clone()
    };
    let declined = OverviewPage {
        next: Next::Book,
        meeting: None,
        fallen: vec![meeting("2026-11-25T13:30:00Z", Standing::Declined)],
        ..calm.clone()
    };
    let unanswered = OverviewPage {
        next: Next::Book,
        meeting: None,
        fallen: vec![meeting("2026-11-23T13:30:00Z", Standing::Unanswered)],
        ..calm.clone()
    };
    let expired = OverviewPage {
        fallen: vec![meeting("2026-11-27T13:30:00Z", Standing::Expired)],
        ..unanswered.clone()
    };
    let unmoved = meeting("2026-11-26T13:30:00Z", Standing::Booked);
    let wished = meeting("2026-11-25T09:00:00Z", Standing::Booked).span;
    let unmoved = OverviewPage { unmoved: vec![(unmoved, wished)], ..calm.clone() };
    let add = OverviewPage {
        next: Next::AddStep(GOAL),
        meeting: Some(meeting("2026-11-24T13:30:00Z", Standing::Today)),
        ..calm.clone()
    };
    let asked = OverviewPage {
        meeting: Some(meeting("2026-11-26T13:30:00Z", Standing::Waiting)),
        ..calm.clone()
    };
    let asked_what = OverviewPage {
        asked: vec![meeting("2026-11-23T13:30:00Z", Standing::Past)],
        ..calm.clone()
    };
    let [offered, asked_group] = about_groups(&calm);
    let news = OverviewPage { news: news::example(), ..calm.clone() };
    let new = OverviewPage {
        name: "Nour".to_owned(),
        purpose: String::new(),
        next: Next::StateGoal,
        meeting: None,
        goals: vec![],
        ..calm.clone()
    };
    let alone = OverviewPage { is_alone: true, people: vec![], ..new.clone() };
    vec![
        ("calm", calm),
        ("proposed-time", answer),
        ("step-due", take),
        ("cancelled", cancelled),
        ("declined", declined),
        ("unanswered", unanswered),
        ("expired", expired),
        ("not-moved", unmoved),
        ("unsent", unsent),
        ("news", news),
        ("what-happened", asked_what),
        ("seat-kept", offered),
        ("what-happened-in-a-group", asked_group),
        ("goal-without-step", add),
        ("asked", asked),
        ("new", new),
        ("new-without-people", alone),
    ]
}

/// A wish on its way, and a time that answers one.
fn wishes(calm: &OverviewPage) -> [(&'static str, OverviewPage); 2] {
    let wish = |standing| WishRow {
        href: "/moten/onskemal/1".to_owned(),
        with: "Sara Lindqvist".to_owned(),
        windows: vec![],
        standing,
    };
    let first = Meeting { is_first: true, ..meeting("2026-11-25T09:00:00Z", Standing::Proposed) };
    let wish_answered = OverviewPage {
        next: Next::AnswerProposal(BOOKING),
        meeting: Some(first.clone()),
        proposed: vec![first],
        ..calm.clone()
    };
    let wished = OverviewPage {
        meeting: None,
        wishes: [Wishing::Waiting, Wishing::Declined].map(wish).into(),
        ..calm.clone()
    };
    [("wished", wished), ("wish-answered", wish_answered)]
}

/// A seat that is kept beside one that is taken, and a question about a group meeting that is over.
fn about_groups(calm: &OverviewPage) -> [OverviewPage; 2] {
    let until = group::morning() + 24.hours();
    let kept = group::seen(Mine::Offered { until });
    let offered = OverviewPage {
        next: Next::AnswerOffer(kept.id),
        offered: vec![kept],
        group: Some(group::seen(Mine::Seated)),
        meeting: None,
        ..calm.clone()
    };
    let over = Seen { has_begun: true, is_over: true, ..group::seen(Mine::Seated) };
    let asked_group = OverviewPage { asked_groups: vec![over], ..calm.clone() };
    [offered, asked_group]
}

fn meeting(start: &str, standing: Standing) -> Meeting {
    let start: Timestamp = start.parse().unwrap_or_default();
    Meeting {
        id: BOOKING,
        span: Span::new(start, start + 45.minutes()),
        with: "Sara Lindqvist".to_owned(),
        phone: "08-123 45 01".to_owned(),
        standing,
        is_first: false,
    }
}

fn step() -> DueStep {
    DueStep { goal: GOAL, words: "Ringa Kafé Ankaret".to_owned(), due_on: date(2026, 11, 24) }
}

fn contact(name: &str, role: String) -> Contact {
    Contact {
        name: name.to_owned(),
        role,
        phone: "08-123 45 01".to_owned(),
        hours: "Vardagar kl. 9.00–15.00".to_owned(),
    }
}
