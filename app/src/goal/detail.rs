//! `/mal/{id}`: one goal: the words, the steps, what the person thinks, and how it went.

use domain::fold::Fold;
use domain::goal::history::Happening;
use domain::goal::proposal::{State as Waits, Target};
use domain::goal::seen::Reader;
use domain::goal::{Goal, State, field};
use domain::id::StepId;
use domain::words::{Code, Wrong};
use jiff::civil::Date;
use leptos::prelude::*;

use super::history::{Voice, history};
use super::progress::progress;
use super::proposed::rewordings;
use super::said::Said;
use super::seen::seen_by;
use super::step_list::StepList;
use super::steps::Steps;
use super::thought::thinking;
use super::way::way;
use super::writing::Writing;
use super::{LIST, example, fault, path, readers, state};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::proposal::{ProposalRow, row};
use crate::ui::written::written;
use crate::ui::{
    BackLink, Button, ErrorSummary, HiddenFields, Kind, Live, Notice, PrintOut, Quote, Tag, time,
};

/// One goal, as its owner sees it.
#[derive(Clone, Debug)]
pub struct GoalPage {
    pub goal: Goal,
    /// Those who can read it when it is shared.
    pub people: Vec<String>,
    /// The first day a step can have.
    pub today: Date,
    /// The form that adds a step; its key, with the step's id, is also the key of each tick.
    pub step_form: FormState,
    pub check_in_form: FormState,
    /// Takes the goal up again.
    pub resume_form: FormState,
    /// Something that stands in the way of what was just tried.
    pub conflict: Option<String>,
    /// The steps that were set a moment ago, and can go back to what they were.
    pub undoable: Vec<StepId>,
    /// There are more answers to "hur gick det?" than those of the goal.
    pub has_more_check_ins: bool,
    /// What has happened with the goal, newest first.
    pub history: Fold<Happening>,
    /// What staff propose for the goal, and waits for an answer.
    pub proposals: Vec<ProposalRow>,
    /// Those who have read it, the latest first.
    pub seen: Vec<Reader>,
}

impl Page for GoalPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        match self.goal.state {
            State::Active => t.goal_one_title(),
            State::Reached => t.goal_one_title_reached(),
            State::LaidAside => t.goal_one_title_aside(),
        }
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let goal = self.goal.clone();
        let (word, kind) = state(t, goal.state);
        let since = t.goal_one_since(time::day(t, domain::time::day(goal.created_at)));
        let is_active = goal.state == State::Active;
        let ending = (!is_active).then(|| self.ending(t));
        // What has ended shows what there is, and offers nothing more to fill in.
        let steps = (is_active || !goal.steps.is_empty()).then(|| self.steps(t));
        let rewordings = is_active.then(|| rewordings(t, &self.proposals));
        let how = (is_active || !goal.check_ins.is_empty()).then(|| self.how(t));
        view! {
            <BackLink href=LIST label=t.goal_one_back()/>
            <ErrorSummary t form=&self.step_form/>
            <ErrorSummary t form=&self.check_in_form/>
            <h1 class="p-goal__label">{t.goal_one_label()}</h1>
            <Quote words=goal.words.clone() when=since/>
            <p class="p-goal__about"><Tag label=word kind=kind/></p>
            {ending}
            {rewordings}
            {steps}
            {thinking(t, &goal)}
            {how}
            {way(t, &goal, self.today)}
            <section class="p-stack" aria-labelledby="lasa">
                <h2 id="lasa">{t.goal_one_readers()}</h2>
                <p>{readers(t, &goal, &self.people)}</p>
                {seen_by(t, &self.seen, goal.is_shared)}
                <p class="p-screen"><a href=path(goal.id, "/dela")>{t.goal_one_share()}</a></p>
            </section>
            {is_active
                .then(|| {
                    view! {
                        <p class="p-screen"><a href=path(goal.id, "/avsluta")>{t.goal_one_end()}</a></p>
                    }
                })}
            {history(t, &self.history, path(goal.id, ""), &Voice::Owner)}
            <p class="p-screen"><a href=path(goal.id, "/handelser")>{t.goal_archive_link()}</a></p>
            <PrintOut t/>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let fresh = Self::of(example::goal(1));
        let full = Self::of(example::with_steps(2));
        let mut wrong = full.clone();
        wrong.step_form = wrong.step_form.with(field::DAY, "2026-11-01");
        let faults = [Wrong::new(field::STEP, Code::Missing), Wrong::new(field::DAY, Code::Past)];
        wrong.step_form.errors = fault::errors(t, &faults);
        let mut unsaid = full.clone();
        unsaid.check_in_form.errors = fault::errors(t, &[Wrong::new(field::LEVEL, Code::Missing)]);
        let mut stale = full.clone();
        stale.conflict = Some(t.goal_conflict_step());
        let too_late = Self { conflict: Some(t.goal_conflict_too_late()), ..full.clone() };
        let undo = |at: usize| full.goal.steps.get(at).map(|step| step.id).into_iter().collect();
        let just_started = Self { undoable: undo(1), ..full.clone() };
        let just_done = Self { undoable: undo(2), ..full.clone() };
        let mut long = full.clone();
        long.has_more_check_ins = true;
        long.history.has_more = true;
        let reordered = Self { conflict: Some(t.goal_conflict_order()), ..full.clone() };
        let told = Self { history: example::whole_history(), ..full.clone() };
        let seen = example::seen();
        let read = Self { seen: seen.clone(), ..full.clone() };
        let was_read = Self { seen, ..fresh.clone() };
        let proposals = [(1, Target::Step), (2, Target::Step), (3, Target::Wording)];
        let proposals = proposals.map(|(number, target)| row(number, target, Waits::Open)).into();
        let proposed = Self { proposals, ..full.clone() };
        let conflict = Some(t.goal_conflict_active());
        let resumed = Self { conflict, ..full.clone() };
        let lonely = Self { people: Vec::new(), ..Self::of(example::thought(2)) };
        let with = |wrong: Wrong| {
            let mut page = full.clone();
            page.step_form.errors = fault::errors(t, &[wrong]);
            page
        };
        let limit = domain::goal::STEP_LIMIT;
        let crowded = with(Wrong::new(field::STEP, Code::TooMany { limit }));
        let unchosen = with(Wrong::new(field::STEP_STATE, Code::Missing));
        let twice = with(Wrong::new(field::STEP, Code::KeyReused));
        let old = with(Wrong::new("version", Code::Missing));
        vec![
            ("fresh", fresh),
            ("with-steps", full),
            ("wrong-step", wrong),
            ("wrong-answer", unsaid),
            ("stale-step", stale),
            ("just-done", just_done),
            ("just-started", just_started),
            ("too-late-to-undo", too_late),
            ("long-lists", long),
            ("reached", Self::of(example::reached(3))),
            ("laid-aside", Self::of(example::aside(4))),
            ("order-changed", reordered),
            ("proposed", proposed),
            ("read", read),
            ("was-read", was_read),
            ("every-happening", told),
            ("already-resumed", resumed),
            ("full", crowded),
            ("shared-with-nobody-yet", lonely),
            ("step-not-said", unchosen),
            ("sent-twice", twice),
            ("page-too-old", old),
            ("long-words", Self::of(example::worded(5, &odd::long_word(), &odd::long_text()))),
            ("arabic", Self::of(example::worded(6, odd::ARABIC, odd::ARABIC))),
            ("tigrinya", Self::of(example::worded(7, odd::TIGRINYA, odd::TIGRINYA))),
            ("one-letter", Self::of(example::worded(8, odd::SHORT_NAME, odd::SHORT_NAME))),
        ]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        Said::examples(t, &example::readers())
    }
}

impl GoalPage {
    /// The part of the page with the steps.
    pub fn step_list(&self) -> StepList {
        StepList {
            goal: self.goal.clone(),
            form: self.step_form.clone(),
            today: self.today,
            conflict: self.conflict.clone(),
            undoable: self.undoable.clone(),
            proposals: self.proposals.clone(),
        }
    }

    fn of(goal: Goal) -> Self {
        let form = FormState::new(example::key());
        let mut resume_form = form.clone();
        resume_form.version = Some(goal.version);
        Self {
            goal,
            people: example::readers(),
            today: example::today(),
            step_form: form.clone(),
            check_in_form: form,
            resume_form,
            conflict: None,
            undoable: Vec::new(),
            has_more_check_ins: false,
            history: example::history(),
            proposals: Vec::new(),
            seen: Vec::new(),
        }
    }

    fn steps(&self, t: T) -> impl IntoView + use<> {
        let list = self.step_list();
        view! {
            <section class="p-stack p-steps-said" aria-labelledby="steg">
                <h2 id="steg">{t.goal_steps_title()}</h2>
                <Live/>
                <Steps>
                    <div class="p-stack" id="del-steg" data-part="steg" data-unreached=t.goal_live_unreached()>
                        {written(list.view(t))}
                    </div>
                </Steps>
            </section>
        }
    }

    /// How it went: the question while the goal is under way, and the answers.
    fn how(&self, t: T) -> impl IntoView + use<> {
        // Nothing but a form to press is nothing on paper.
        let empty = self.goal.check_ins.is_empty();
        let class = if empty { "p-stack p-screen" } else { "p-stack" };
        let progress = progress(t, &self.goal, &self.check_in_form, self.has_more_check_ins);
        view! {
            <section class=class aria-labelledby="hur">
                <h2 id="hur">{t.goal_progress_title()}</h2>
                <Live/>
                <Writing t part="hur-gick-det">{progress}</Writing>
            </section>
        }
    }

    /// What was said when it ended, and the way back.
    fn ending(&self, t: T) -> impl IntoView + use<> {
        let kind = if self.goal.state == State::Reached { Kind::Done } else { Kind::Plain };
        let words = match self.goal.state {
            State::Reached => t.goal_said_reached(),
            State::LaidAside | State::Active => t.goal_said_aside(),
        };
        let ending = (!self.goal.ending.is_empty()).then(|| self.goal.ending.clone());
        let form = &self.resume_form;
        let resume = view! {
            <form class="p-stack" method="post" action=path(self.goal.id, "/avsluta") novalidate>
                <HiddenFields form=form/>
                <Button label=t.goal_one_resume() name=field::HOW value="igen"/>
            </form>
        };
        view! {
            <Notice kind=kind>
                <p>{words}</p>
                {ending
                    .map(|ending| {
                        view! {
                            <p>{t.goal_one_said()}</p>
                            <p class="p-goal__ending" dir="auto">{ending}</p>
                        }
                    })}
                {resume}
            </Notice>
        }
    }
}
