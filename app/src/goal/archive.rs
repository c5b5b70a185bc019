//! `/mal/{id}/handelser`: all that has happened with a goal, as the archive tells it.

use domain::fold::Fold;
use domain::goal::Goal;
use domain::goal::history::Happening;
use leptos::prelude::*;

use super::history::{Voice, history};
use super::{example, path};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::{BackLink, PrintOut, Quote};

/// The whole history of one goal.
#[derive(Clone, Debug)]
pub struct ArchivePage {
    pub goal: Goal,
    /// The participant's whole name.
    pub name: String,
    pub history: Fold<Happening>,
}

impl Page for ArchivePage {
    fn title(&self, t: T) -> String {
        t.goal_archive_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let here = path(self.goal.id, "/handelser");
        let private = (!self.goal.is_shared).then(|| {
            view! { <p class="p-soft">{t.goal_archive_private()}</p> }
        });
        view! {
            <BackLink href=path(self.goal.id, "") label=t.goal_one_this()/>
            <h1>{t.goal_archive_title()}</h1>
            <Quote words=self.goal.words/>
            <p>{t.goal_archive_lead()}</p>
            {private}
            {history(t, &self.history, here, &Voice::Other(self.name))}
            <PrintOut t/>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let page = |goal, name: &str, history| Self { goal, name: name.to_owned(), history };
        vec![
            ("shared", page(example::with_steps(2), "Amina Yusuf", example::history())),
            ("private", page(example::goal(1), odd::ARABIC_NAME, example::whole_history())),
        ]
    }
}
