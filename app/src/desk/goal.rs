//! `/personal/deltagare/{id}/mal/{goal}`: one shared goal, and what has happened with it while it was shared.

use domain::fold::Fold;
use domain::goal::Goal;
use domain::goal::history::{By, Happening, What};
use domain::goal::proposal::Target;
use domain::id::{GoalId, ParticipantId, Uuid};
use leptos::prelude::*;

use super::participant::shared_goal::shared_goal;
use super::{example, first, person_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::BackLink;
use crate::ui::example as odd;
use crate::ui::history::{Voice, history};

/// The page of a shared goal.
pub fn path(participant: ParticipantId, goal: GoalId) -> String {
    format!("{}/mal/{goal}", person_path(participant))
}

/// One shared goal.
#[derive(Clone, Debug)]
pub struct GoalPage {
    pub participant: ParticipantId,
    /// The participant's whole name.
    pub name: String,
    pub goal: Goal,
    pub history: Fold<Happening>,
    /// How much of it others did since the reader was here; nothing the first time.
    pub new: Option<usize>,
}

impl Page for GoalPage {
    fn title(&self, t: T) -> String {
        t.goal_desk_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { participant, name, goal, history: told, new } = self;
        let here = path(participant, goal.id);
        let new = new.map(|count| match count {
            0 => t.goal_desk_nothing_new(),
            count => t.goal_desk_new(count.to_string()),
        });
        view! {
            <BackLink href=person_path(participant) label=t.proposal_new_back()/>
            <h1 class="p-goal__label">{t.goal_desk_label(first(&name))}</h1>
            {new.map(|new| view! { <p class="p-soft">{new}</p> })}
            <h2>{t.goal_desk_now()}</h2>
            {shared_goal(t, participant, goal)}
            {history(t, &told, here, &Voice::Other(name))}
            <p class="p-small">{t.goal_desk_only_shared()}</p>
            <p class="p-small">{t.desk_person_logged()}</p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let at = "2026-11-23T08:12:00Z".parse().unwrap_or_default();
        let happening = |what, by, is_new| Happening { what, by, at, is_new };
        let rows = vec![
            happening(What::StepAdded("Ringa".to_owned()), By::Owner, true),
            happening(What::Proposed(Target::Step, "Ringa".to_owned()), By::Reader, false),
            happening(What::Shared, By::Owner, false),
        ];
        let page = |name: &str, new| Self {
            participant: ParticipantId(Uuid::from_u128(31)),
            name: name.to_owned(),
            goal: example::goal(),
            history: Fold { rows: rows.clone(), has_more: false },
            new,
        };
        let mut more = page("Amina Yusuf", Some(0));
        more.history.has_more = true;
        vec![
            ("new", page("Amina Yusuf", Some(1))),
            ("nothing-new", more),
            ("first-time", page(odd::ARABIC_NAME, None)),
        ]
    }
}
