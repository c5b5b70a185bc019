//! `/personal/deltagare/{id}/timmar`: a participant's hours as their handler sees and confirms them.

mod agreement;
mod day;

pub use agreement::AgreementPage;
pub use day::DayPage;

use domain::hours::{Agreement, Day, State, Sums, field, monday, week};
use domain::id::ParticipantId;
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::said::Said;
use super::week::Row;
use super::{desk_path, desk_week, example, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, ButtonLink, HiddenFields, Kind, Notice, Tag, Weight, time};

/// A week of a participant.
#[derive(Clone, Debug)]
pub struct WeekPage {
    pub participant: ParticipantId,
    pub name: String,
    pub today: Date,
    /// A day of the week that is shown.
    pub shown: Date,
    /// The plan has work training to agree about.
    pub has_training: bool,
    /// What is agreed, of the week that is shown or else the last.
    pub agreement: Option<Agreement>,
    pub rows: Vec<Row>,
    pub week: Sums,
    /// The month of the day that is shown.
    pub month: Sums,
    /// Mondays of other weeks in which days wait.
    pub elsewhere: Vec<Date>,
    /// Something that stands in the way of what was just tried.
    pub conflict: Option<String>,
    /// What the keys of the forms begin with.
    pub key: String,
}

impl Page for WeekPage {
    fn title(&self, t: T) -> String {
        t.hours_desk_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let person = self.participant;
        let body = if self.agreement.is_some() || self.rows.iter().any(|row| row.said.is_some()) {
            Either::Left(self.body(t))
        } else {
            Either::Right(self.nothing(t))
        };
        view! {
            <BackLink href=format!("/personal/deltagare/{person}") label=t.hours_desk_back()/>
            <h1>{t.hours_desk_title(self.name)}</h1>
            {self.conflict
                .map(|words| view! { <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice> })}
            {body}
            <p class="p-small">{t.hours_desk_logged()}</p>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        example::desk_weeks(t)
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![
            ("said-confirmed-one", Said::Confirmed(1).words(t)),
            ("said-confirmed", Said::Confirmed(3).words(t)),
            ("said-adjusted", Said::Adjusted.words(t)),
            ("said-settled", Said::Settled.words(t)),
            ("said-agreed", Said::Agreed.words(t)),
        ]
    }
}

impl WeekPage {
    fn nothing(&self, t: T) -> impl IntoView + use<> {
        if !self.has_training {
            return Either::Left(view! { <p>{t.hours_desk_no_training()}</p> });
        }
        let href = desk_path(self.participant, "/overenskommelse");
        Either::Right(view! {
            <p>{t.hours_desk_no_agreement()}</p>
            <p><ButtonLink label=t.hours_desk_agree() href weight=Weight::Filled/></p>
        })
    }

    fn body(&self, t: T) -> impl IntoView + use<> {
        let rows: Vec<_> = self.rows.iter().map(|row| self.row(t, row)).collect();
        let elsewhere: Vec<_> = self
            .elsewhere
            .iter()
            .map(|monday| {
                let words = words::week(t, week(*monday));
                view! { <li><a href=desk_week(self.participant, *monday)>{words}</a></li> }
            })
            .collect();
        let elsewhere = (!elsewhere.is_empty()).then(|| {
            view! {
                <Notice kind=Kind::Wait title=t.hours_desk_elsewhere()>
                    <ul class="p-plain">{elsewhere}</ul>
                </Notice>
            }
        });
        let change = desk_path(self.participant, "/overenskommelse");
        let agreed = self.agreement.as_ref().map(|agreement| words::agreement(t, agreement));
        let first = monday(self.shown);
        let (before, after) = (first.saturating_sub(7.days()), first.saturating_add(7.days()));
        let after = (after <= self.today).then(|| {
            view! { <a href=desk_week(self.participant, after)>{t.hours_week_later()}</a> }
        });
        view! {
            <section class="p-stack" aria-labelledby="veckan">
                <h2 id="veckan">{words::week(t, week(self.shown))}</h2>
                {self.confirm_all(t)}
                <ul class="p-plain p-hours__days">{rows}</ul>
                <p class="p-cluster">
                    <a href=desk_week(self.participant, before)>{t.hours_week_earlier()}</a>
                    {after}
                </p>
            </section>
            {elsewhere}
            {words::sums(t, self.week, (self.shown, self.month))}
            <section class="p-stack" aria-labelledby="sagt">
                <h2 id="sagt">{t.hours_agreed()}</h2>
                {agreed}
                {self.has_training
                    .then(|| view! { <p><a href=change>{t.hours_desk_agree_change()}</a></p> })}
            </section>
        }
    }

    /// The days of the week that wait to be confirmed.
    fn waiting(&self) -> impl Iterator<Item = &Day> {
        let said = self.rows.iter().filter_map(|row| row.said.as_ref());
        said.map(|(day, _)| day).filter(|day| day.state == State::Declared)
    }

    fn confirm_all(&self, t: T) -> Option<impl IntoView + use<>> {
        let seen: Vec<_> =
            self.waiting().map(|day| format!("{}:{}", day.day, day.version)).collect();
        let count = i64::try_from(seen.len()).unwrap_or_default();
        let form = FormState::new(format!("{}.alla", self.key));
        (count > 0).then(|| {
            view! {
                <form method="post" action=desk_path(self.participant, "/bekrafta") novalidate>
                    <HiddenFields form=&form/>
                    <input type="hidden" name=field::SEEN value=seen.join(".")/>
                    <Button label=t.hours_desk_all(count) weight=Weight::Filled/>
                </form>
            }
        })
    }

    fn row(&self, t: T, row: &Row) -> impl IntoView + use<> {
        let Row { day, said, agreed, .. } = row;
        let name = time::short_day(t, *day);
        let Some((said, _)) = said else {
            let missing = agreed.filter(|_| *day < self.today);
            let what = match agreed {
                Some(worked) => t.hours_day_agreed(words::times(t, *worked)),
                None => t.hours_day_nothing(),
            };
            return Either::Left(view! {
                <li class="p-hours__day">
                    <p class="p-hours__name">{name}</p>
                    <p class="p-hours__what">{what}</p>
                    {missing.map(|_| view! { <p><Tag label=t.hours_state_missing()/></p> })}
                </li>
            });
        };
        let (word, kind) = words::state(t, said);
        let what = said.counted().map(|entry| words::entry(t, entry, *day));
        let page = desk_path(self.participant, &format!("/{day}"));
        let leads = if said.state == State::Disputed {
            t.hours_desk_open()
        } else {
            t.hours_desk_correct()
        };
        let form = FormState {
            version: Some(said.version),
            ..FormState::new(format!("{}.{day}", self.key))
        };
        let confirm = (said.state == State::Declared).then(|| {
            view! {
                <form method="post" action=format!("{page}/bekrafta") novalidate>
                    <HiddenFields form=&form/>
                    <Button label=t.hours_desk_confirm() about=name.clone()/>
                </form>
            }
        });
        Either::Right(view! {
            <li class="p-hours__day" id=format!("dag-{day}")>
                <p class="p-hours__name">{name.clone()}</p>
                <p class="p-hours__what" dir="auto">{what}</p>
                <p><Tag label=word kind/></p>
                <div class="p-cluster p-hours__acts">
                    {confirm}
                    <a href=page>{leads}<span class="p-hidden">": "{name.clone()}</span></a>
                </div>
            </li>
        })
    }
}
