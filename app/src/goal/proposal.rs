//! `/mal/forslag/{id}`: what somebody in the plan proposes; taken as it is, changed first, or declined.

use domain::goal::field;
use domain::goal::proposal::{ANSWER, GOAL_VERSION, Proposal, SAID, State, Target};
use domain::words::{Code, TEXT_LIMIT, TITLE_LIMIT, Wrong};
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::writing::{Kept, Writing};
use super::{LIST, Said, example, fault, names, path as goal_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::proposal::{ProposalRow, about, path, row, sentence, state};
use crate::ui::{
    BackLink, Button, DateField, ErrorSummary, HiddenFields, Kind, Notice, Quote, Tag, TextArea,
    Weight, time,
};

/// One proposal, as the participant sees it.
#[derive(Clone, Debug)]
pub struct ProposalPage {
    pub row: ProposalRow,
    pub form: FormState,
    /// Those who will read the answer.
    pub people: Vec<String>,
    /// The first day a step can have.
    pub today: Date,
    /// What stands in the way of the answer that was just sent.
    pub conflict: Option<String>,
}

impl Page for ProposalPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.proposal_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let proposal = &self.row.proposal;
        let (href, label) = match proposal.goal {
            Some(goal) => (goal_path(goal, ""), t.goal_one_this()),
            None => (LIST.to_owned(), t.goal_one_back()),
        };
        let is_open = proposal.state == State::Open;
        let why = (!proposal.why.is_empty()).then(|| {
            view! {
                <p class="p-soft">{t.proposal_why(first(&self.row.by))}</p>
                <p class="p-proposed__why" dir="auto">{proposal.why.clone()}</p>
            }
        });
        let day = (proposal.target == Target::Step).then(|| proposal.day(self.today)).flatten();
        let body = if is_open {
            let form = self.form(t);
            Either::Left(view! { <Writing t part="forslag">{form}</Writing> })
        } else {
            Either::Right(self.answered(t))
        };
        view! {
            <BackLink href label/>
            {(!is_open).then(|| self.stands(t))}
            <h1 class="p-goal__label">{sentence(t, &self.row)}</h1>
            <Quote words=proposal.words.clone() who=about(t, &self.row)/>
            {day.map(|day| view! { <p>{t.goal_step_by(time::short_day(t, day))}</p> })}
            {why}
            {self.goal_now(t)}
            {body}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let page = |target, state| of(row(1, target, state));
        let open = |target| page(target, State::Open);
        let mut wrong = open(Target::Step);
        wrong.form = wrong.form.with(field::STEP, "").with(field::DAY, "2026-11-01");
        let limit = TEXT_LIMIT;
        wrong.form.errors = fault::errors(
            t,
            &[
                Wrong::new(field::STEP, Code::Missing),
                Wrong::new(field::DAY, Code::Past),
                Wrong::new(SAID, Code::TooLong { limit }),
                Wrong::new(ANSWER, Code::Missing),
            ],
        );
        let refused = |target, conflict| Self { conflict: Some(conflict), ..open(target) };
        let mut reworded = refused(Target::Wording, t.goal_conflict_lead());
        "Jag vill jobba i ett kök".clone_into(&mut reworded.row.goal_words);
        let mut changed = page(Target::Step, State::Accepted);
        changed.row.proposal.is_changed = true;
        "Jag går dit själv först.".clone_into(&mut changed.row.proposal.answer);
        let mut declined = page(Target::Goal, State::Declined);
        "Det känns för tidigt.".clone_into(&mut declined.row.proposal.answer);
        let mut late = page(Target::Step, State::Withdrawn);
        late.conflict = Some(t.proposal_conflict_closed());
        late.form = late.form.with(field::STEP, "Gå till bageriet på egen hand");
        let mut alone = open(Target::Goal);
        alone.people.clear();
        alone.row.proposal.why.clear();
        let words = |words: &str, text: String| {
            let mut page = open(Target::Wording);
            words.clone_into(&mut page.row.proposal.words);
            words.clone_into(&mut page.row.goal_words);
            page.row.proposal.why = text;
            of(page.row)
        };
        vec![
            ("step", open(Target::Step)),
            ("goal", open(Target::Goal)),
            ("wording", open(Target::Wording)),
            ("goal-changed-since", reworded),
            ("goal-ended", refused(Target::Step, t.goal_conflict_ended())),
            ("to-mend", wrong),
            ("nobody-reads", alone),
            ("taken", page(Target::Step, State::Accepted)),
            ("taken-in-own-words", changed),
            ("declined", declined),
            ("taken-back-meanwhile", late),
            ("long-words", words(&odd::long_word(), odd::long_text())),
            ("arabic", words(odd::ARABIC, odd::ARABIC.to_owned())),
            ("tigrinya", words(odd::TIGRINYA, odd::TIGRINYA.to_owned())),
        ]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("said-declined", Said::Declined.words(t, &example::readers()))]
    }
}

impl ProposalPage {
    /// The goal it is about: its words beside the proposed ones, or as a reminder.
    fn goal_now(&self, t: T) -> impl IntoView + use<> {
        let (row, words) = (&self.row, self.row.goal_words.clone());
        (!words.is_empty() && row.proposal.target != Target::Goal).then(|| {
            let term = if row.proposal.target == Target::Wording {
                t.proposal_words_now()
            } else {
                t.proposal_for_goal()
            };
            view! {
                <dl class="p-conflict">
                    <div><dt>{term}</dt><dd class="p-conflict__text" dir="auto">{words}</dd></div>
                </dl>
            }
        })
    }

    /// The answer, also as the part of a JSON answer.
    pub fn form(&self, t: T) -> impl IntoView + use<> {
        let (form, proposal) = (&self.form, &self.row.proposal);
        let name = proposal.target.field();
        let yes = match proposal.target {
            Target::Goal => t.proposal_take_goal(),
            Target::Step => t.proposal_take_step(),
            Target::Wording => t.proposal_take_wording(),
        };
        let day = (proposal.target == Target::Step).then(|| {
            view! {
                <DateField t form=form name=field::DAY label=t.goal_steps_day() optional=true first=self.today/>
            }
        });
        let seen = (proposal.target == Target::Wording).then(|| {
            let version = form.value(GOAL_VERSION);
            view! { <input type="hidden" name=GOAL_VERSION value=version/> }
        });
        let told = match names(t, &self.people) {
            Some(names) => t.proposal_read_by(names),
            None => t.proposal_read_by_nobody(),
        };
        let private = (proposal.target == Target::Goal).then(|| {
            view! { <p class="p-soft">{t.proposal_goal_private()}</p> }
        });
        view! {
            <ErrorSummary t form=form/>
            {self
                .conflict
                .clone()
                .map(|words| {
                    view! {
                        <div data-conflict="" tabindex="-1">
                            <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice>
                        </div>
                    }
                })}
            <form class="p-stack" method="post" action=path(proposal.id) novalidate data-plain="">
                <HiddenFields form=form/>
                {seen}
                <TextArea
                    t
                    form=form
                    name=name
                    label=t.proposal_words()
                    hint=t.proposal_words_hint()
                    limit=TITLE_LIMIT
                    rows=3
                    own_words=true
                />
                {day}
                <TextArea
                    t
                    form=form
                    name=SAID
                    label=t.proposal_said(first(&self.row.by))
                    hint=t.proposal_said_hint()
                    optional=true
                    limit=TEXT_LIMIT
                    rows=3
                />
                <Kept/>
                {private}
                <p class="p-soft">{told}</p>
                <p class="p-cluster" id=form.id(ANSWER) tabindex="-1">
                    <Button label=yes name=ANSWER value="ja" weight=Weight::Filled/>
                    <Button label=t.proposal_no() name=ANSWER value="nej"/>
                </p>
            </form>
        }
    }

    /// How it stands once it is closed, and what stood in the way of another answer, with what was typed.
    fn stands(&self, t: T) -> impl IntoView + use<> {
        let typed = self.form.value(self.row.proposal.target.field());
        self.conflict.clone().map(|words| {
            view! {
                <Notice kind=Kind::Wait focus=true>
                    <p>{words}</p>
                    {(!typed.is_empty())
                        .then(|| {
                            view! {
                                <dl class="p-conflict">
                                    <div>
                                        <dt>{t.goal_conflict_yours()}</dt>
                                        <dd class="p-conflict__text" dir="auto">{typed}</dd>
                                    </div>
                                </dl>
                            }
                        })}
                </Notice>
            }
        })
    }

    /// What was answered.
    fn answered(&self, t: T) -> impl IntoView + use<> {
        let proposal = &self.row.proposal;
        let (label, kind) = state(t, proposal);
        let when = proposal.answered_at.map(|at| time::moment(t, at));
        view! {
            <p><Tag label kind/> " " <span class="p-small">{when}</span></p>
            {(!proposal.answer.is_empty())
                .then(|| {
                    view! {
                        <p class="p-soft">{t.proposal_you_said()}</p>
                        <p class="p-proposed__why" dir="auto">{proposal.answer.clone()}</p>
                    }
                })}
        }
    }
}

/// The form with the proposal filled in, to change before it is taken.
pub fn filled(form: FormState, row: &ProposalRow, today: Date) -> FormState {
    let proposal: &Proposal = &row.proposal;
    let mut form = form
        .with(proposal.target.field(), &proposal.words)
        .with(GOAL_VERSION, row.goal_version.to_string());
    if let Some(day) = proposal.day(today) {
        form = form.with(field::DAY, day.to_string());
    }
    form.version = Some(proposal.version);
    form
}

fn of(row: ProposalRow) -> ProposalPage {
    let today = example::today();
    let form = filled(FormState::new(example::key()), &row, today);
    ProposalPage { row, form, people: example::readers(), today, conflict: None }
}

fn first(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).to_owned()
}
