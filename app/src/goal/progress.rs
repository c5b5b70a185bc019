//! "Hur gick det?": how far the person has come, in words, and what they answered before.

use domain::goal::check_in::{CheckIn, Level};
use domain::goal::{Goal, State, field};
use domain::words::TEXT_LIMIT;
use leptos::prelude::*;

use super::writing::Kept;
use super::{level, path};
use crate::text::T;
use crate::ui::fold::{row_focus, row_id};
use crate::ui::form::FormState;
use crate::ui::{Button, Choice, ErrorSummary, HiddenFields, Radios, ShowMore, TextArea, time};

/// The name of the list of earlier answers.
pub const EARLIER: &str = "svar";

/// The form and the earlier answers, as the part of a JSON answer: what to mend stands first in it.
pub fn part(t: T, goal: &Goal, form: &FormState, has_more: bool) -> impl IntoView + use<> {
    view! {
        <ErrorSummary t form=form/>
        {progress(t, goal, form, has_more)}
    }
}

/// The form and the earlier answers; `has_more` when there are more than those of the goal.
pub fn progress(t: T, goal: &Goal, form: &FormState, has_more: bool) -> impl IntoView + use<> {
    let earlier: Vec<_> =
        goal.check_ins.iter().enumerate().map(|(at, one)| answer(t, at, one)).collect();
    let visible = earlier.len();
    let page = path(goal.id, "");
    view! {
        {(goal.state == State::Active).then(|| question(t, goal, form))}
        {(!earlier.is_empty())
            .then(|| {
                view! {
                    <h3>{t.goal_progress_earlier()}</h3>
                    <ol class="p-answers">{earlier}</ol>
                    {has_more
                        .then(|| {
                            let about = t.goal_progress_earlier();
                            view! { <ShowMore t page list=EARLIER visible about/> }
                        })}
                }
            })}
    }
}

fn question(t: T, goal: &Goal, form: &FormState) -> impl IntoView + use<> {
    let choices =
        Level::ALL.into_iter().map(|step| Choice::new(step.value(), level(t, step))).collect();
    view! {
        <p class="p-screen">{t.goal_progress_lead()}</p>
        <form class="p-stack" method="post" action=path(goal.id, "/hur-gick-det") novalidate>
            <HiddenFields form=form/>
            <Radios
                t
                form=form
                name=field::LEVEL
                legend=t.goal_progress_legend()
                choices=choices
            />
            <TextArea
                t
                form=form
                name=field::NOTE
                label=t.goal_progress_note()
                optional=true
                limit=TEXT_LIMIT
                rows=3
            />
            <Kept/>
            <p class="p-cluster"><Button label=t.goal_progress_submit()/></p>
        </form>
    }
}

fn answer(t: T, index: usize, check_in: &CheckIn) -> impl IntoView + use<> {
    let day = time::day(t, domain::time::day(check_in.at));
    let note = (!check_in.note.is_empty()).then(|| check_in.note.clone());
    view! {
        <li class="p-answers__row" id=row_id(EARLIER, index) tabindex=row_focus(index)>
            <p class="p-answers__level">{level(t, check_in.level)}</p>
            {note.map(|note| view! { <p class="p-answers__note" dir="auto">{note}</p> })}
            <p class="p-answers__day">{day}</p>
        </li>
    }
}
