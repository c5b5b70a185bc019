//! `/moten/grupp`: the group meetings one can come to, one's own first.

use domain::group::{Mine, Seen};
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::group::{self as rows, Groups};
use crate::ui::{BackLink, EmptyState};

/// Group meetings as a participant finds them.
#[derive(Clone, Debug, Default)]
pub struct ListPage {
    /// With a seat, a seat that is kept, or a place in the line; soonest first.
    pub own: Vec<Seen>,
    /// The others that are coming.
    pub others: Vec<Seen>,
    /// Those of the last months that one had a seat in, latest first.
    pub earlier: Vec<Seen>,
}

impl Page for ListPage {
    fn title(&self, t: T) -> String {
        t.group_list_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { own, others, earlier } = self;
        let is_empty = own.is_empty() && others.is_empty();
        view! {
            <BackLink href="/moten" label=t.booking_back_list()/>
            <h1>{t.group_list_title()}</h1>
            {is_empty.then(|| view! {
                <EmptyState words=t.group_list_empty() example=t.group_list_empty_example()>
                    <p><a href="/moten">{t.group_to_meetings()}</a></p>
                </EmptyState>
            })}
            {section(t, "dina", t.group_list_own(), own)}
            {section(t, "kommande", t.group_list_others(), others)}
            {section(t, "har-varit", t.booking_list_earlier(), earlier)}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let (own, others): (Vec<_>, Vec<_>) = rows::every_place()
            .into_iter()
            .map(|(_, seen)| seen)
            .filter(|seen| seen.is_open())
            .partition(|seen| seen.mine.is_in());
        let over = Seen { has_begun: true, is_over: true, ..rows::seen(Mine::Seated) };
        vec![
            ("full", Self { own, others: others.clone(), earlier: vec![over] }),
            ("none-of-ones-own", Self { others, ..Self::default() }),
            ("empty", Self::default()),
        ]
    }
}

fn section(t: T, id: &'static str, title: String, rows: Vec<Seen>) -> Option<impl IntoView> {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-meetings" aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <Groups t rows/>
            </section>
        }
    })
}
