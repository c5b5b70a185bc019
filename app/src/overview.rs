//! The first page for a participant: the next meeting, what waits, goals with their next step, and one's own people.

use domain::booking::Standing;
use domain::group::Seen;
use domain::id::{BookingId, GoalId};
use domain::overview::Next;
use domain::time::{Span, day};
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use self::fallen::{fell, stays};
use self::waiting::{next_group, waiting};
use crate::page::Page;
use crate::text::T;
use crate::ui::layout::Contact;
use crate::ui::news::NewsRow;
use crate::ui::proposal::ProposalRow;
use crate::ui::time_wish::WishRow;
use crate::ui::{
    ButtonLink, Card, Change, News, Notice, PersonCard, PersonChange, Quote, Tag, Weight, group,
    tag, time,
};

mod examples;
mod fallen;
mod time_wish;
mod waiting;

/// `/`, signed in as a participant.
#[derive(Clone, Debug)]
pub struct OverviewPage {
    /// The participant's first name.
    pub name: String,
    /// Where the participant wants to go, in their own words; empty for nothing said.
    pub purpose: String,
    /// What the filled button does.
    pub next: Next,
    pub meeting: Option<Meeting>,
    /// Wishes for a time that wait, or that came to nothing lately.
    pub wishes: Vec<WishRow>,
    /// Other times that staff have proposed, soonest first.
    pub proposed: Vec<Meeting>,
    /// Meetings of which staff say that the participant did not come, and ask what happened.
    pub asked: Vec<Meeting>,
    /// Group meetings with a seat that is kept for the participant's answer, soonest first.
    pub offered: Vec<Seen>,
    /// Group meetings of which staff say that the participant did not come, and ask what happened.
    pub asked_groups: Vec<Seen>,
    /// The next group meeting with a seat, when it comes before any other meeting.
    pub group: Option<Seen>,
    /// Steps whose day has come, oldest first.
    pub due: Vec<DueStep>,
    /// What staff propose that waits for an answer, oldest first.
    pub suggested: Vec<ProposalRow>,
    /// Meetings of the last days that came to nothing without the participant's doing.
    pub fallen: Vec<Meeting>,
    /// A change of person that is asked for or decided.
    pub change: Option<Change>,
    /// Meetings that stand where they were because nobody answered in time, and the time that was asked for.
    pub unmoved: Vec<(Meeting, Span)>,
    /// What staff did to the participant's meetings, until it is seen; newest first.
    pub news: Vec<NewsRow>,
    /// The key of the form that marks news as seen.
    pub key: String,
    /// Addresses of pages where something the participant typed waits to be sent.
    pub unsent: Vec<String>,
    /// Active goals.
    pub goals: Vec<Goal>,
    /// Nobody to turn to yet.
    pub is_alone: bool,
    /// The participant's people besides the contact person, who stands on every page.
    pub people: Vec<Contact>,
}

/// A meeting in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub id: BookingId,
    pub span: Span,
    /// The member of staff, and how to reach them.
    pub with: String,
    pub phone: String,
    pub standing: Standing,
    /// No other time was asked for or agreed before this one.
    pub is_first: bool,
}

/// A step whose day has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueStep {
    pub goal: GoalId,
    pub words: String,
    pub due_on: Date,
}

/// A goal with the step that comes next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Goal {
    pub id: GoalId,
    pub words: String,
    pub step: Option<String>,
}

impl Page for OverviewPage {
    fn title(&self, t: T) -> String {
        t.overview_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { purpose, next, meeting, proposed, due, fallen, unmoved, unsent, goals, .. } =
            self;
        let (news, key, asked, wishes) = (self.news, self.key, self.asked, self.wishes);
        let (offered, asked_groups, group) = (self.offered, self.asked_groups, self.group);
        let people = people_list(t, self.is_alone, self.people);
        let next = next_thing(t, next, (&proposed, &offered), &due);
        view! {
            <h1>{t.overview_greeting(self.name)}</h1>
            {(!purpose.is_empty()).then(|| view! { <Quote words=purpose who=t.overview_purpose()/> })}
            {next}
            {fallen.into_iter().map(|meeting| fell(t, meeting)).collect_view()}
            {self.change.map(|change| view! { <PersonChange t change/> })}
            {unmoved.into_iter().map(|(meeting, wished)| stays(t, meeting, wished)).collect_view()}
            <News t rows=news key/>
            <section class="p-stack" aria-labelledby="mote">
                <h2 id="mote">{t.overview_meeting()}</h2>
                {(group.is_none() || meeting.is_some()).then(|| next_meeting(t, meeting))}
                {next_group(t, group)}
                {time_wish::rows(t, wishes)}
                <p><a href="/moten">{t.overview_meetings_all()}</a></p>
            </section>
            {waiting(t, (asked, proposed), (asked_groups, offered), (self.suggested, due))}
            {not_sent(t, unsent)}
            <section class="p-stack" aria-labelledby="mal">
                <h2 id="mal">{t.overview_goals()}</h2>
                {goal_list(t, goals)}
                <p><a href="/mal">{t.overview_goals_all()}</a></p>
            </section>
            {people}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        examples::all(t)
    }
}

/// The address of a meeting.
fn meeting_href(id: BookingId) -> String {
    format!("/moten/{id}")
}

/// The address of a goal.
fn goal_href(id: GoalId) -> String {
    format!("/mal/{id}")
}

fn next_thing(
    t: T,
    next: Next,
    (proposed, offered): (&[Meeting], &[Seen]),
    due: &[DueStep],
) -> impl IntoView + use<> {
    let (label, why, href) = match next {
        Next::AnswerOffer(id) => {
            let until =
                offered.iter().find(|seen| seen.id == id).and_then(|seen| seen.mine.until());
            let until = until.map(|until| time::moment(t, until)).unwrap_or_default();
            (t.group_home_next(), t.group_home_next_why(until), group::path(id, ""))
        }
        Next::AnswerProposal(id) => {
            let found = proposed.iter().find(|meeting| meeting.id == id);
            let name = found.map(|meeting| meeting.with.clone()).unwrap_or_default();
            let date = found.map(|meeting| time::short_day(t, day(meeting.span.start)));
            let why = match date.unwrap_or_default() {
                date if found.is_some_and(|meeting| meeting.is_first) => t.time_wish_home_why(date),
                date => t.overview_next_answer_why(date),
            };
            (t.overview_next_answer(name), why, meeting_href(id))
        }
        Next::TakeStep(id) => {
            let words = due.iter().find(|step| step.goal == id).map(|step| step.words.clone());
            (t.overview_next_step(), words.unwrap_or_default(), goal_href(id))
        }
        Next::StateGoal => {
            (t.overview_next_state(), t.overview_next_state_why(), "/mal/nytt".to_owned())
        }
        Next::Book => {
            (t.overview_next_book(), t.overview_next_book_why(), "/moten/boka".to_owned())
        }
        Next::AddStep(id) => (t.overview_next_add(), t.overview_next_add_why(), goal_href(id)),
        Next::ReadPlan => (t.overview_next_plan(), t.overview_next_plan_why(), "/plan".to_owned()),
    };
    view! {
        <section class="p-next" aria-labelledby="nu">
            <h2 class="p-next__title" id="nu">{t.overview_next()}</h2>
            <p class="p-next__why" dir="auto">{why}</p>
            <p><ButtonLink label href weight=Weight::Filled/></p>
        </section>
    }
}

fn next_meeting(t: T, meeting: Option<Meeting>) -> impl IntoView {
    let Some(Meeting { id, span, with, standing, .. }) = meeting else {
        return Either::Left(view! { <p>{t.overview_meeting_none()}</p> });
    };
    let (word, kind) = match standing {
        Standing::Waiting => (t.overview_standing_waiting(), tag::Kind::Wait),
        Standing::Proposed => (t.overview_standing_proposed(), tag::Kind::Wait),
        Standing::Today | Standing::Ongoing => (t.overview_standing_today(), tag::Kind::Now),
        _ => (t.overview_standing_booked(), tag::Kind::Now),
    };
    Either::Right(view! {
        <Card title=time::when(t, span) href=meeting_href(id)>
            <p>{t.overview_meeting_with(with)}</p>
            <p><Tag label=word kind/></p>
        </Card>
    })
}

/// What was typed and not sent is still there, and still only the participant's.
fn not_sent(t: T, pages: Vec<String>) -> impl IntoView {
    let links: Vec<_> = pages
        .into_iter()
        .map(|page| {
            let label = match page.split('/').nth(1) {
                Some("mal") => t.overview_unsent_goal(),
                _ => t.overview_unsent_meeting(),
            };
            view! { <li><a href=page>{label}</a></li> }
        })
        .collect();
    (!links.is_empty()).then(|| {
        view! {
            <Notice title=t.overview_unsent_title()>
                <p>{t.overview_unsent()}</p>
                <ul class="p-plain">{links}</ul>
            </Notice>
        }
    })
}

fn goal_list(t: T, goals: Vec<Goal>) -> impl IntoView {
    if goals.is_empty() {
        return Either::Left(view! { <p>{t.overview_goals_none()}</p> });
    }
    let rows: Vec<_> = goals
        .into_iter()
        .map(|Goal { id, words, step }| {
            let step = match step {
                Some(step) => {
                    Either::Left(view! { {t.overview_goal_next()} ": " <bdi>{step}</bdi> })
                }
                None => Either::Right(t.overview_goal_no_step()),
            };
            view! {
                <li class="p-rows__row">
                    <a class="p-rows__words" href=goal_href(id) dir="auto">{words}</a>
                    <p class="p-soft">{step}</p>
                </li>
            }
        })
        .collect();
    Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
}

fn people_list(t: T, is_alone: bool, people: Vec<Contact>) -> impl IntoView {
    let rows: Vec<_> = people
        .into_iter()
        .map(|person| view! { <li class="p-card"><PersonCard t person/></li> })
        .collect();
    (is_alone || !rows.is_empty()).then(|| {
        let (title, rows) = if is_alone {
            let none = view! { <p>{t.overview_people_none()}</p> };
            (t.overview_people(), Either::Left(none))
        } else {
            (t.overview_others(), Either::Right(view! { <ul class="p-switcher">{rows}</ul> }))
        };
        view! {
            <section class="p-stack" aria-labelledby="personer">
                <h2 id="personer">{title}</h2>
                {rows}
            </section>
        }
    })
}
