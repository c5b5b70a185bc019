//! Proposing a goal, a step or other words to a participant, who decides; and what became of earlier proposals.

use domain::goal::proposal::{State, Target};
use domain::goal::{Goal, field};
use domain::id::{GoalId, ParticipantId, ProposalId, Uuid};
use domain::words::{Code, TEXT_LIMIT, TITLE_LIMIT, Wrong};
use jiff::civil::Date;
use leptos::prelude::*;

use super::{example, first, person_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::{FieldError, FormState};
use crate::ui::proposal::{ProposalRow, about, row, state};
use crate::ui::{
    BackLink, Button, DateField, ErrorSummary, HiddenFields, Kind, Notice, Quote, Tag, TextArea,
    Weight, time,
};

/// The door where a goal is proposed.
pub fn goal_path(participant: ParticipantId) -> String {
    format!("{}/mal/nytt", person_path(participant))
}

/// The door where a step towards a goal is proposed.
pub fn step_path(participant: ParticipantId, goal: GoalId) -> String {
    format!("{}/mal/{goal}/steg", person_path(participant))
}

/// The door where other words for a goal are proposed.
pub fn wording_path(participant: ParticipantId, goal: GoalId) -> String {
    format!("{}/mal/{goal}/ord", person_path(participant))
}

/// The door where a proposal is taken back.
pub fn withdraw_path(participant: ParticipantId, proposal: ProposalId) -> String {
    format!("{}/mal/forslag/{proposal}/ta-tillbaka", person_path(participant))
}

/// The form of a proposal.
#[derive(Clone, Debug)]
pub struct ProposePage {
    pub participant: ParticipantId,
    /// The participant's whole name.
    pub name: String,
    /// What is proposed; nothing of a goal for a goal.
    pub target: Target,
    pub goal: Option<Goal>,
    pub today: Date,
    pub form: FormState,
    /// What stands in the way of what was just sent.
    pub conflict: Option<String>,
}

impl Page for ProposePage {
    fn title(&self, t: T) -> String {
        t.proposal_new_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { participant, name, target, goal, today, form, conflict } = self;
        let name = first(&name);
        let id = goal.as_ref().map_or(GoalId(Uuid::nil()), |goal| goal.id);
        let (title, label, action) = match target {
            Target::Goal => (
                t.proposal_new_goal(name.clone()),
                t.proposal_new_goal_words(),
                goal_path(participant),
            ),
            Target::Step => (
                t.proposal_new_step(name.clone()),
                t.proposal_new_step_words(),
                step_path(participant, id),
            ),
            Target::Wording => (
                t.proposal_new_wording(name.clone()),
                t.proposal_new_wording_words(),
                wording_path(participant, id),
            ),
        };
        let day = (target == Target::Step).then(|| {
            view! {
                <DateField t form=&form name=field::DAY label=t.proposal_new_day() optional=true first=today/>
            }
        });
        view! {
            <BackLink href=person_path(participant) label=t.proposal_new_back()/>
            <ErrorSummary t form=&form/>
            {conflict.map(|words| view! { <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice> })}
            <h1>{title}</h1>
            {goal.map(|goal| view! { <Quote words=goal.words/> })}
            <p>{t.proposal_new_lead(name.clone())}</p>
            <form class="p-stack" method="post" action=action novalidate>
                <HiddenFields form=&form/>
                <TextArea t form=&form name=target.field() label=label limit=TITLE_LIMIT rows=3/>
                {day}
                <TextArea
                    t
                    form=&form
                    name=field::WHY
                    label=t.proposal_new_why(name.clone())
                    hint=t.proposal_new_why_hint()
                    optional=true
                    limit=TEXT_LIMIT
                    rows=3
                />
                <p class="p-cluster">
                    <Button label=t.proposal_new_submit(name) weight=Weight::Filled/>
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let page = |target, goal: Option<Goal>| Self {
            participant: ParticipantId(Uuid::from_u128(31)),
            name: "Amina Yusuf".to_owned(),
            target,
            today: example::TODAY,
            form: FormState {
                version: goal.as_ref().map(|goal| goal.version),
                ..FormState::new("k".to_owned())
            },
            goal,
            conflict: None,
        };
        let goal = || Some(example::goal());
        let step = page(Target::Step, goal());
        let limit = TEXT_LIMIT;
        let mend = |page: &Self, wrongs: &[Wrong]| {
            let form = FormState { errors: errors(t, wrongs), ..page.form.clone() };
            Self { form, ..page.clone() }
        };
        let wrong = mend(
            &step,
            &[
                Wrong::new(field::STEP, Code::Missing),
                Wrong::new(field::DAY, Code::NotADate),
                Wrong::new(field::WHY, Code::TooLong { limit }),
            ],
        );
        let past = mend(&step, &[Wrong::new(field::DAY, Code::Past)]);
        let most = domain::goal::proposal::OPEN_LIMIT;
        let crowded = mend(&step, &[Wrong::new(field::STEP, Code::TooMany { limit: most })]);
        let wording = page(Target::Wording, goal());
        let same = mend(&wording, &[Wrong::new(field::WORDS, Code::NotAChoice)]);
        let new = page(Target::Goal, None);
        let empty = mend(&new, &[Wrong::new(field::WORDS, Code::Missing)]);
        let twice = mend(&new, &[Wrong::new("nyckel", Code::KeyReused)]);
        let old = mend(&new, &[Wrong::new("version", Code::Missing)]);
        let stale = Self { conflict: Some(t.proposal_conflict_goal()), ..wording.clone() };
        let ended = Self { conflict: Some(t.proposal_conflict_ended()), ..step.clone() };
        let arabic = Goal { words: odd::ARABIC.to_owned(), ..example::goal() };
        let arabic = Self { name: odd::ARABIC_NAME.to_owned(), ..page(Target::Step, Some(arabic)) };
        vec![
            ("goal", new),
            ("step", step),
            ("wording", wording),
            ("to-mend", wrong),
            ("past-day", past),
            ("too-many", crowded),
            ("same-words", same),
            ("no-words", empty),
            ("sent-twice", twice),
            ("page-too-old", old),
            ("goal-changed-since", stale),
            ("goal-ended", ended),
            ("arabic", arabic),
        ]
    }
}

/// The errors of a proposal, in the words shown in the summary, at the field and in JSON.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    let message = |wrong: &Wrong| match (wrong.field, wrong.code) {
        (_, Code::TooLong { limit }) => t.goal_fault_long(limit.to_string()),
        (_, Code::TooMany { limit }) => t.proposal_fault_many(limit.to_string()),
        (_, Code::KeyReused) => t.desk_wrong_key(),
        (field::DAY, Code::Past) => t.goal_fault_past(),
        (field::DAY, _) => t.goal_fault_day(),
        (field::WORDS, Code::NotAChoice) => t.proposal_fault_same(),
        (field::WORDS | field::STEP, _) => t.proposal_fault_words(),
        _ => t.desk_wrong_page(),
    };
    wrongs
        .iter()
        .map(|wrong| FieldError {
            field: wrong.field.to_owned(),
            code: wrong.code.as_str().to_owned(),
            message: message(wrong),
        })
        .collect()
}

/// What became of the latest proposals, and the way to take one back; nothing when there are none.
pub fn list(
    t: T,
    participant: ParticipantId,
    rows: Vec<ProposalRow>,
    key: &str,
) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = rows.into_iter().map(|row| one(t, participant, row, key)).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h3 id="forslag">{t.proposal_desk_title()}</h3>
            <ul class="p-plain p-rows">{rows}</ul>
        }
    })
}

fn one(t: T, participant: ParticipantId, row: ProposalRow, key: &str) -> impl IntoView + use<> {
    let proposal = &row.proposal;
    let (label, kind) = state(t, proposal);
    let what = match proposal.target {
        Target::Goal => t.proposal_desk_goal(),
        Target::Step => t.proposal_desk_step(),
        Target::Wording => t.proposal_desk_wording(),
    };
    let day = proposal.due_on.map(|day| {
        view! { <p class="p-soft">{t.goal_step_by(time::short_day(t, day))}</p> }
    });
    let withdraw = (proposal.state == State::Open).then(|| {
        let form = FormState {
            version: Some(proposal.version),
            ..FormState::new(format!("{key}.{}", proposal.id))
        };
        view! {
            <form method="post" action=withdraw_path(participant, proposal.id)>
                <HiddenFields form=&form/>
                <Button label=t.proposal_withdraw() weight=Weight::Quiet about=proposal.words.clone()/>
            </form>
        }
    });
    view! {
        <li class="p-rows__row">
            <p class="p-soft">{what}</p>
            <p class="p-rows__words" dir="auto">{proposal.words.clone()}</p>
            {day}
            <p class="p-small">{about(t, &row)}</p>
            <p><Tag label kind/></p>
            {(!proposal.answer.is_empty())
                .then(|| view! { <p class="p-proposed__why" dir="auto">{proposal.answer.clone()}</p> })}
            {withdraw}
        </li>
    }
}

/// One proposal in each state, for the page of a participant.
pub(super) fn example_rows() -> Vec<ProposalRow> {
    let mut changed = row(3, Target::Step, State::Accepted);
    changed.proposal.is_changed = true;
    let mut declined = row(4, Target::Goal, State::Declined);
    "Inte just nu, men fråga gärna igen.".clone_into(&mut declined.proposal.answer);
    vec![
        row(1, Target::Wording, State::Open),
        row(2, Target::Step, State::Accepted),
        changed,
        declined,
        row(5, Target::Goal, State::Withdrawn),
    ]
}
