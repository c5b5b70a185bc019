//! "Det här har hänt": what was done with a goal, by whom and when, newest first; in the voice of whoever reads it.

use domain::fold::Fold;
use domain::goal::history::{By, Happening, What};
use domain::goal::proposal::Target;
use leptos::prelude::*;

use super::fold::{row_focus, row_id};
use super::goal::{level, step_state};
use super::{Kind, ShowMore, Tag, role, time};
use crate::text::T;

/// The name of the list.
pub const LIST: &str = "hant";

/// Who reads it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Voice {
    /// The person the goal belongs to: "av dig".
    Owner,
    /// Staff, or the archive: the owner has a name.
    Other(String),
}

/// The list, and the way to more of it. `page` is the address it stands on.
pub fn history(
    t: T,
    happenings: &Fold<Happening>,
    page: String,
    voice: &Voice,
) -> impl IntoView + use<> {
    let visible = happenings.rows.len();
    let rows: Vec<_> =
        happenings.rows.iter().enumerate().map(|(at, one)| row(t, at, one, voice)).collect();
    let more = happenings.has_more.then(|| {
        let about = t.goal_history_more();
        view! { <ShowMore t page list=LIST visible about/> }
    });
    view! {
        <section class="p-stack" aria-labelledby="har-hant">
            <h2 id="har-hant">{t.goal_history_title()}</h2>
            <ol class="p-history">{rows}</ol>
            {more}
        </section>
    }
}

fn row(t: T, index: usize, one: &Happening, voice: &Voice) -> impl IntoView + use<> {
    let by = match (&one.by, voice) {
        (By::Owner, Voice::Owner) | (By::Reader, _) => t.goal_history_by_you(),
        (By::Owner, Voice::Other(name)) => t.goal_history_by_owner(name.clone()),
        (By::Staff { name, role }, _) => {
            t.goal_history_by_staff(name.clone(), role::words(t, *role))
        }
    };
    let new = one.is_new.then(|| view! { <Tag label=t.goal_history_new() kind=Kind::Now/> " " });
    view! {
        <li class="p-history__row" id=row_id(LIST, index) tabindex=row_focus(index)>
            <p>{new} {what(t, &one.what)}</p>
            <p class="p-small">{format!("{}, {by}", time::moment(t, one.at))}</p>
        </li>
    }
}

/// What was done, in a sentence.
pub fn what(t: T, what: &What) -> String {
    let step = |words: &String| {
        if words.is_empty() { t.goal_history_a_step() } else { words.clone() }
    };
    match what {
        What::Stated(None) => t.goal_history_stated(),
        What::Stated(Some(words)) => t.goal_history_stated_words(words.clone()),
        What::Reworded(None) => t.goal_history_reworded(),
        What::Reworded(Some(words)) => t.goal_history_reworded_words(words.clone()),
        What::Thought => t.goal_history_thought(),
        What::Shared => t.goal_history_shared(),
        What::Unshared => t.goal_history_unshared(),
        What::Reached => t.goal_history_reached(),
        What::LaidAside => t.goal_history_laid_aside(),
        What::Resumed => t.goal_history_resumed(),
        What::StepAdded(words) => t.goal_history_step_added(step(words)),
        What::StepChanged { step: words, to } => {
            t.goal_history_step_changed(step(words), step_state(t, *to).0)
        }
        What::StepUndone { step: words, to } => {
            t.goal_history_step_undone(step(words), step_state(t, *to).0)
        }
        What::StepMoved { step: words, to } => {
            t.goal_history_step_moved(step(words), to.to_string())
        }
        What::Proposed(target, words) => match target {
            Target::Goal => t.goal_history_proposed_goal(words.clone()),
            Target::Step => t.goal_history_proposed_step(words.clone()),
            Target::Wording => t.goal_history_proposed_wording(words.clone()),
        },
        What::Accepted(target, words) => match target {
            Target::Goal => t.goal_history_took_goal(words.clone()),
            Target::Step => t.goal_history_took_step(words.clone()),
            Target::Wording => t.goal_history_took_wording(words.clone()),
        },
        What::Declined(_, words) => t.goal_history_declined(words.clone()),
        What::Withdrawn(_, words) => t.goal_history_withdrawn(words.clone()),
        What::CheckedIn(None) => t.goal_history_checked_in(),
        What::CheckedIn(Some(how)) => t.goal_history_checked_in_level(level(t, *how)),
    }
}
