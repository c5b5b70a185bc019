//! `/personal/deltagare/{id}`: one participant's plan and what they have chosen to share.

use domain::booking::Standing;
use domain::goal::Goal;
use domain::id::{ParticipantId, Uuid};
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
use crate::ui::strands::{Strand, Strands};
use crate::ui::{BackLink, ButtonLink, Kind, Notice, PersonCard, Quote, Weight, time};

pub(super) mod shared_goal;

/// One participant.
#[derive(Clone, Debug)]
pub struct ParticipantPage {
    pub id: ParticipantId,
    pub name: String,
    pub today: Date,
    pub purpose: String,
    pub strands: Vec<Strand>,
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
            purpose,
            strands,
            people,
            changed_at,
            goals,
            meetings,
            can_book,
            ..
        } = self;
        let first_name = first(&name);
        let hand_over = self.can_hand_over.then(|| {
            let href = handover::ask_path(id);
            view! { <p><a href=href>{t.handover_action()}</a></p> }
        });
        let plan = if purpose.is_empty() && strands.is_empty() {
            Either::Left(view! { <p>{t.desk_person_no_plan(first_name.clone())}</p> })
        } else {
            let words = (!purpose.is_empty()).then(|| {
                let who = t.desk_person_own_words(first_name.clone());
                view! { <Quote words=purpose who/> }
            });
            Either::Right(view! {
                {words}
                <Strands t strands today/>
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
        let whole = Self {
            id: ParticipantId(Uuid::from_u128(31)),
            name: "Amina Yusuf".to_owned(),
            today: example::TODAY,
            purpose: "Jag vill ha ett jobb där jag får arbeta med händerna.".to_owned(),
            strands: example::strands(),
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
            Self { goals: Some(vec![]), meetings: vec![], purpose: String::new(), ..whole.clone() };
        let quiet = Self { proposals: vec![], ..quiet };
        let late = Self { conflict: Some(t.proposal_conflict_closed()), ..whole.clone() };
        let new = Self { strands: vec![], changed_at: None, ..quiet.clone() };
        let plan_only = Self {
            goals: None,
            proposals: vec![],
            can_book: false,
            can_hand_over: false,
            ..whole.clone()
        };
        let worded = |name: String, words: String| {
            let goal = Goal { words: words.clone(), ..example::goal() };
            Self { name, purpose: words, goals: Some(vec![goal]), ..whole.clone() }
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
