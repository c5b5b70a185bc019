//! `/personal/deltagare/{id}`: one participant's plan and what they have chosen to share.

use domain::booking::Standing;
use domain::goal::Goal;
use domain::id::{ParticipantId, Uuid};
use domain::plan::agreement::Answer;
use domain::plan::content::Own;
use jiff::Timestamp;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::list::rows;
use super::{Meeting, PEOPLE, Said, book, example, first, handover, proposal};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::layout::Contact;
use crate::ui::proposal::ProposalRow;
use crate::ui::strands::{Strand, Strands, line_path};
use crate::ui::{
    Agreed, Agreement, BackLink, ButtonLink, Kind, Needs, Notice, PersonCard, Quote, Weight,
    agreement, time,
};

pub(super) mod shared_goal;

/// One participant.
#[derive(Clone, Debug)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each says what the reader may do, and none hangs on another"
)]
pub struct ParticipantPage {
    pub id: ParticipantId,
    pub name: String,
    pub today: Date,
    /// The participant's own words.
    pub words: Own,
    pub strands: Vec<Strand>,
    /// Whether the reader certifies hours of work training.
    pub can_certify: bool,
    /// Whether the participant has said that the plan is right.
    pub agreed: Agreed,
    /// Whether the reader adds interventions to the plan.
    pub can_add: bool,
    pub people: Vec<Contact>,
    pub changed_at: Option<Timestamp>,
    /// Active shared goals; nothing at all for roles that may not read goals.
    pub goals: Option<Vec<Goal>>,
    /// The latest proposals to the participant, newest first; none for roles that may not read goals.
    pub proposals: Vec<ProposalRow>,
    /// What the keys of small forms on the page begin with.
    pub key: String,
    /// What stood in the way of what was just tried.
    pub conflict: Option<String>,
    /// Coming meetings with the reader.
    pub meetings: Vec<Meeting>,
    /// Whether the reader books meetings.
    pub can_book: bool,
    /// Whether the reader hands the participant over to a colleague.
    pub can_hand_over: bool,
}

impl Page for ParticipantPage {
    fn title(&self, t: T) -> String {
        t.desk_person_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self {
            id,
            name,
            today,
            words: Own { purpose, health, housing },
            strands,
            agreed,
            can_add,
            people,
            changed_at,
            goals,
            meetings,
            can_book,
            ..
        } = self;
        let hours = if self.can_certify { format!("{PEOPLE}/{id}/timmar") } else { String::new() };
        let first_name = first(&name);
        let hand_over = self.can_hand_over.then(|| {
            let href = handover::ask_path(id);
            view! { <p><a href=href>{t.handover_action()}</a></p> }
        });
        let is_empty = [&purpose, &health, &housing].iter().all(|words| words.is_empty());
        let plan = if is_empty && strands.is_empty() {
            Either::Left(view! { <p>{t.desk_person_no_plan(first_name.clone())}</p> })
        } else {
            let words = (!purpose.is_empty()).then(|| {
                let who = t.desk_person_own_words(first_name.clone());
                view! { <Quote words=purpose who/> }
            });
            Either::Right(view! {
                {words}
                <Needs t health housing/>
                <Strands t strands today hours/>
                <Agreement t agreed/>
                {changed_at
                    .map(|at| {
                        view! { <p class="p-soft">{t.plan_changed(time::moment(t, at))}</p> }
                    })}
            })
        };
        let proposals = proposal::list(t, id, self.proposals, &self.key);
        let goals = goals.map(|goals| goal_section(t, id, first_name, goals, proposals));
        let conflict = self.conflict.map(|words| {
            view! { <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice> }
        });
        let meetings = if meetings.is_empty() {
            Either::Left(view! { <p>{t.desk_person_meetings_none()}</p> })
        } else {
            Either::Right(rows(t, meetings, false))
        };
        let people: Vec<_> = people
            .into_iter()
            .map(|person| view! { <li class="p-card"><PersonCard t person/></li> })
            .collect();
        view! {
            <BackLink href=PEOPLE label=t.desk_person_back()/>
            {conflict}
            <h1><bdi>{name}</bdi></h1>
            <section class="p-stack" aria-labelledby="moten">
                <h2 id="moten">{t.desk_person_meetings()}</h2>
                {meetings}
                {can_book.then(|| view! {
                    <p><ButtonLink label=t.book_action() href=book::path(id) weight=Weight::Filled/></p>
                })}
            </section>
            <section class="p-stack" aria-labelledby="plan">
                <h2 id="plan">{t.desk_person_plan()}</h2>
                {plan}
                {can_add.then(|| view! {
                    <p><ButtonLink label=t.plan_line_new() href=line_path(id, None)/></p>
                })}
            </section>
            {goals}
            <section class="p-stack" aria-labelledby="personer">
                <h2 id="personer">{t.desk_person_people()}</h2>
                <ul class="p-switcher">{people}</ul>
                {hand_over}
            </section>
            <p class="p-small">{t.desk_person_logged()}</p>
        }
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        let said = [(Said::Proposal, "said-proposed"), (Said::ProposalGone, "said-taken-back")];
        said.map(|(said, name)| (name, said.words(t))).into()
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let own = |purpose: &str| Own { purpose: purpose.to_owned(), ..Own::default() };
        let whole = Self {
            id: ParticipantId(Uuid::from_u128(31)),
            name: "Amina Yusuf".to_owned(),
            today: example::TODAY,
            words: own("Jag vill ha ett jobb där jag får arbeta med händerna."),
            strands: example::strands(),
            can_certify: true,
            agreed: Agreed {
                of: Some((ParticipantId(Uuid::from_u128(31)), "Amina".to_owned())),
                newest: Some(agreement::example(Some(Answer::Talk))),
                changes: 2,
                can_ask: true,
                key: "k".to_owned(),
            },
            can_add: true,
            people: vec![example::contact(t)],
            changed_at: "2026-11-20T12:05:00Z".parse().ok(),
            goals: Some(vec![example::goal()]),
            proposals: proposal::example_rows(),
            key: "k".to_owned(),
            conflict: None,
            meetings: vec![example::meeting(Standing::Booked)],
            can_book: true,
            can_hand_over: true,
        };
        let quiet =
            Self { goals: Some(vec![]), meetings: vec![], words: Own::default(), ..whole.clone() };
        let quiet = Self { proposals: vec![], ..quiet };
        let late = Self { conflict: Some(t.proposal_conflict_closed()), ..whole.clone() };
        let new = Self { strands: vec![], changed_at: None, ..quiet.clone() };
        let plan_only = Self {
            goals: None,
            proposals: vec![],
            can_certify: false,
            can_book: false,
            can_hand_over: false,
            can_add: false,
            ..whole.clone()
        };
        let worded = |name: String, words: String| {
            let goal = Goal { words: words.clone(), ..example::goal() };
            Self { name, words: own(&words), goals: Some(vec![goal]), ..whole.clone() }
        };
        let long = worded(odd::long_name(), odd::long_word());
        let arabic = worded(odd::ARABIC_NAME.to_owned(), odd::ARABIC.to_owned());
        vec![
            ("whole", whole),
            ("nothing-shared", quiet),
            ("empty-plan", new),
            ("plan-without-goals", plan_only),
            ("proposal-answered-meanwhile", late),
            ("long-words", long),
            ("arabic", arabic),
        ]
    }
}

fn goal_section(
    t: T,
    participant: ParticipantId,
    name: String,
    goals: Vec<Goal>,
    proposals: Option<impl IntoView + 'static>,
) -> impl IntoView {
    let body = if goals.is_empty() {
        Either::Left(view! { <p>{t.desk_person_goals_none(name)}</p> })
    } else {
        let goals: Vec<_> =
            goals.into_iter().map(|goal| shared_goal::shared_goal(t, participant, goal)).collect();
        Either::Right(view! {
            <p class="p-soft">{t.desk_person_goals_why(name)}</p>
            {goals}
        })
    };
    view! {
        <section class="p-stack" aria-labelledby="mal">
            <h2 id="mal">{t.desk_person_goals()}</h2>
            {body}
            {proposals}
            <p><ButtonLink label=t.proposal_desk_new_goal() href=proposal::goal_path(participant)/></p>
        </section>
    }
}
