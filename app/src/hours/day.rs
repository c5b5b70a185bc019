//! `/timmar/{dag}`: one day, declared, corrected or away; once it is confirmed, both figures and the way to object.

use domain::hours::{State, field};
use domain::words::TEXT_LIMIT;
use jiff::civil::Date;
use leptos::either::EitherOf4;
use leptos::prelude::*;

use super::fact::facts;
use super::fields::fields;
use super::said::Said;
use super::{Named, example, path, week_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ErrorSummary, HiddenFields, Kind, Notice, TextArea, Weight, time,
};

/// One day of one's own.
#[derive(Clone, Debug)]
pub struct DayPage {
    pub day: Date,
    /// It has not come.
    pub is_ahead: bool,
    /// What is said of it.
    pub said: Option<Named>,
    /// What the participant says, or has against what is confirmed.
    pub form: FormState,
    /// So many days are over in which no reason is needed.
    pub late_after: Option<i64>,
    pub readers: Vec<String>,
    /// Something that stands in the way of what was just tried.
    pub conflict: Option<String>,
}

impl Page for DayPage {
    fn title(&self, t: T) -> String {
        t.hours_day_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { day, is_ahead, said, form, late_after, readers, conflict } = self;
        let state = said.as_ref().map_or(State::Withdrawn, |(day, _)| day.state);
        // What stands is shown beside the form only where it is news to the person who writes.
        let is_open = matches!(state, State::Withdrawn | State::Declared);
        let told = said.as_ref().filter(|_| !is_open || conflict.is_some());
        let told = told.map(|said| facts(t, said, None));
        let can_object = said.as_ref().is_some_and(|(day, _)| day.can_be_disputed());
        let by = said.as_ref().map(|(_, by)| by.clone()).unwrap_or_default();
        let act = if is_ahead {
            EitherOf4::A(view! { <p>{t.hours_day_future()}</p> })
        } else if is_open {
            EitherOf4::B(declare(t, day, &form, late_after, &readers))
        } else if can_object {
            EitherOf4::C(object(t, day, &form, by))
        } else {
            let words = if state == State::Disputed {
                t.hours_dispute_waits()
            } else {
                t.hours_day_frozen()
            };
            EitherOf4::D(view! { <p class="p-soft">{words}</p> })
        };
        view! {
            <BackLink href=week_path(day) label=t.hours_day_back()/>
            <ErrorSummary t form=&form/>
            <h1>{time::short_day(t, day)}</h1>
            {conflict
                .map(|words| view! { <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice> })}
            {told}
            {act}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        example::days(t)
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("said-disputed", Said::Disputed.words(t))]
    }
}

fn declare(
    t: T,
    day: Date,
    form: &FormState,
    late_after: Option<i64>,
    readers: &[String],
) -> impl IntoView + use<> {
    let late = late_after.map(|days| {
        view! {
            <TextArea t form=form name=field::LATE label=t.hours_day_late()
                hint=t.hours_day_late_hint(days) rows=2 limit=TEXT_LIMIT/>
        }
    });
    let readers = (!readers.is_empty()).then(|| {
        view! { <p class="p-small">{t.hours_day_readers(readers.join(", "))}</p> }
    });
    view! {
        <form class="p-answer p-hours__form" method="post" action=path(day, "") novalidate>
            <HiddenFields form=form/>
            {fields(t, form, true)}
            {late}
            {readers}
            <p><Button label=t.hours_day_save() weight=Weight::Filled/></p>
        </form>
    }
}

fn object(t: T, day: Date, form: &FormState, by: String) -> impl IntoView + use<> {
    view! {
        <section class="p-stack" aria-labelledby="invand">
            <h2 id="invand">{t.hours_dispute_title()}</h2>
            <form class="p-answer" method="post" action=path(day, "/invand") novalidate>
                <HiddenFields form=form/>
                <TextArea t form=form name=field::WORDS label=t.hours_dispute_words()
                    hint=t.hours_dispute_hint(by) own_words=true limit=TEXT_LIMIT/>
                <p><Button label=t.hours_dispute_send()/></p>
            </form>
        </section>
    }
}
