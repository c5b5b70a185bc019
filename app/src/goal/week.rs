//! `/mal/veckan`: what I said I would do, day by day, over all my goals; ticked in place.

use domain::goal::step::StepState;
use domain::goal::week::{Day, Planned, Week};
use domain::goal::{Goal, field};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::steps::Steps;
use super::{LIST, example, path, step_state};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, EmptyState, HiddenFields, Live, PrintOut, Tag, Weight, time,
};

/// The address of the week.
pub const PATH: &str = "/mal/veckan";
/// The field that says a step was set here, and its value.
pub const FROM: &str = "fran";
pub const HERE: &str = "veckan";

/// My week.
#[derive(Clone, Debug)]
pub struct WeekPage {
    pub week: Week,
    pub today: Date,
    /// What the keys of the forms begin with.
    pub key: String,
    /// Something that stands in the way of what was just tried.
    pub conflict: Option<String>,
}

impl Page for WeekPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.goal_week_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let part = self.part(t);
        view! {
            <BackLink href=LIST label=t.goal_one_back()/>
            <h1>{t.goal_week_title()}</h1>
            <section class="p-stack p-steps-said" aria-label=t.goal_week_title()>
                <Live/>
                <Steps>
                    <div class="p-stack" id="del-veckan" data-part="veckan" data-unreached=t.goal_live_unreached()>
                        {part}
                    </div>
                </Steps>
            </section>
            <PrintOut t/>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let today = example::today();
        let page = |goals: &[Goal]| Self {
            week: Week::of(goals, today),
            today,
            key: example::key(),
            conflict: None,
        };
        let mut goal = example::with_steps(1);
        let mut late = example::with_steps(2);
        for (ahead, step) in (-1_i64..).zip(&mut goal.steps) {
            step.due_on = (ahead < 3).then(|| today.saturating_add(ahead.days()));
            if step.state == StepState::CannotNow || step.due_on.is_none() {
                step.state = StepState::NotStarted;
            }
        }
        for step in &mut late.steps {
            step.due_on = Some(today.saturating_sub(9.days()));
        }
        let whole = page(&[goal.clone(), late]);
        let mut words = example::worded(3, &odd::long_word(), "");
        let mut arabic = example::worded(4, odd::ARABIC, "");
        odd::TIGRINYA.clone_into(&mut arabic.words);
        for step in words.steps.iter_mut().chain(&mut arabic.steps) {
            step.due_on = Some(today);
        }
        let stale = Self { conflict: Some(t.goal_conflict_step()), ..whole.clone() };
        vec![
            ("whole", whole),
            ("empty", page(&[])),
            ("calm", page(&[goal])),
            ("odd-words", page(&[words, arabic])),
            ("stale-step", stale),
        ]
    }
}

impl WeekPage {
    /// The days, also as the part of a JSON answer.
    pub fn part(&self, t: T) -> impl IntoView + use<> {
        let conflict = self.conflict.clone().map(|words| {
            view! { <p class="p-notice p-notice--wait" data-conflict="" tabindex="-1">{words}</p> }
        });
        let body = if self.week.is_empty() {
            Either::Left(view! {
                <EmptyState words=t.goal_week_empty() example=t.goal_week_example()>
                    <p><ButtonLink label=t.goal_list_title() href=LIST weight=Weight::Filled/></p>
                </EmptyState>
            })
        } else {
            let days: Vec<_> = self.week.days.iter().map(|day| self.day(t, day)).collect();
            Either::Right(view! {
                <p class="p-lead">{t.goal_week_lead()}</p>
                {self.others(t, t.goal_week_earlier(), &self.week.earlier)}
                <ol class="p-week">{days}</ol>
                {self.others(t, t.goal_week_undated(), &self.week.undated)}
            })
        };
        view! {
            {conflict}
            {body}
        }
    }

    fn day(&self, t: T, day: &Day) -> impl IntoView + use<> {
        let is_today = day.on == self.today;
        let class = if is_today { "p-week__day p-week__day--today" } else { "p-week__day" };
        let mark =
            is_today.then(|| view! { " " <span class="p-week__mark">{t.goal_week_today()}</span> });
        let steps = if day.steps.is_empty() {
            Either::Left(view! { <p class="p-soft">{t.goal_week_nothing()}</p> })
        } else {
            Either::Right(self.rows(t, &day.steps))
        };
        view! {
            <li class=class>
                <h2 class="p-week__title">{time::short_day(t, day.on)}{mark}</h2>
                {steps}
            </li>
        }
    }

    fn others(&self, t: T, title: String, steps: &[Planned]) -> impl IntoView + use<> {
        (!steps.is_empty()).then(|| {
            view! {
                <h2>{title}</h2>
                {self.rows(t, steps)}
            }
        })
    }

    fn rows(&self, t: T, steps: &[Planned]) -> impl IntoView + use<> {
        let rows: Vec<_> = steps.iter().map(|one| self.row(t, one)).collect();
        view! { <ul class="p-steplist">{rows}</ul> }
    }

    fn row(&self, t: T, one: &Planned) -> impl IntoView + use<> {
        let Planned { goal, goal_words, step } = one;
        let (label, kind) = step_state(t, step.state);
        let late = step.due_on.filter(|due| step.state.is_open() && *due < self.today);
        let late = late.map(|due| {
            view! { " " <span class="p-small">{t.goal_step_by(time::short_day(t, due))}</span> }
        });
        let to =
            if step.state == StepState::Done { StepState::NotStarted } else { StepState::Done };
        let (press, weight) = match to {
            StepState::Done => (t.goal_steps_done(), Weight::Outlined),
            _ => (t.goal_steps_not_done(), Weight::Quiet),
        };
        let form = FormState {
            version: Some(step.version),
            ..FormState::new(format!("{}.{}", self.key, step.id))
        };
        view! {
            <li
                class="p-steplist__row"
                id=format!("rad-{}", step.id)
                tabindex="-1"
                data-row=""
                data-state=step.state.value()
            >
                <p class="p-steplist__words" dir="auto">{step.words.clone()}</p>
                <p class="p-steplist__about"><Tag label kind/>{late}</p>
                <p class="p-small"><a href=path(*goal, "") dir="auto">{goal_words.clone()}</a></p>
                <form
                    class="p-steplist__acts p-screen"
                    method="post"
                    action=path(*goal, &format!("/steg/{}", step.id))
                    novalidate
                >
                    <HiddenFields form=&form/>
                    <input type="hidden" name=FROM value=HERE/>
                    <Button
                        label=press
                        weight=weight
                        name=field::STEP_STATE
                        value=to.value()
                        id=format!("steg-{}", step.id)
                        about=step.words.clone()
                    />
                </form>
            </li>
        }
    }
}
