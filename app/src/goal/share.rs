//! `/mal/{id}/dela`: page 3 of stating a goal: who may read it; only me unless I choose otherwise.

use domain::goal::seen::Reader;
use domain::goal::{Goal, field};
use domain::words::{Code, Wrong};
use leptos::prelude::*;

use super::{example, fault, names, path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Kind, Notice, Quote, Radios, Steps,
    Weight,
};

/// The third of three pages, and later the place to change one's mind.
#[derive(Clone, Debug)]
pub struct SharePage {
    /// As it is saved.
    pub goal: Goal,
    pub form: FormState,
    /// The case manager and SE handler who will be able to read.
    pub people: Vec<String>,
    /// Those who have read it already.
    pub seen: Vec<Reader>,
    /// What stands in the way: the goal was changed since this form was opened.
    pub conflict: Option<String>,
}

impl Page for SharePage {
    fn title(&self, t: T) -> String {
        t.goal_share_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { goal, form, people, seen, conflict } = self;
        let has_read: Vec<_> = seen.into_iter().map(|reader| reader.name).collect();
        let only_me = match names(t, &has_read) {
            Some(names) => t.goal_share_me_read(names),
            None => t.goal_share_me_hint(),
        };
        let others = match names(t, &people) {
            Some(names) => t.goal_share_others_hint(names),
            None => t.goal_share_nobody_hint(),
        };
        let choices = vec![
            Choice::new("bara_jag", t.goal_share_me()).hint(only_me),
            Choice::new("delat", t.goal_share_others()).hint(others),
        ];
        view! {
            <BackLink href=path(goal.id, "") label=t.goal_one_this()/>
            <ErrorSummary t form=&form/>
            {conflict
                .map(|words| view! { <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice> })}
            {(goal.version <= 2).then(|| view! { <Steps t at=3 of=3/> })}
            <Quote words=goal.words/>
            <form class="p-stack" method="post" action=path(goal.id, "/dela") novalidate>
                <HiddenFields form=&form/>
                <Radios
                    t
                    form=&form
                    name=field::READERS
                    legend=t.goal_share_title()
                    choices=choices
                    as_title=true
                />
                <p>{t.goal_share_later()}</p>
                <p class="p-cluster">
                    <Button label=t.goal_share_submit() weight=Weight::Filled/>
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let goal = example::goal(1);
        let form = from_goal(FormState::new(example::key()), &goal);
        let fresh = Self { goal, form, people: example::readers(), seen: vec![], conflict: None };
        let mut wrong = fresh.clone();
        wrong.form = wrong.form.with(field::READERS, "");
        wrong.form.errors = fault::errors(t, &[Wrong::new(field::READERS, Code::Missing)]);
        let read = Self { seen: example::seen(), ..fresh.clone() };
        let alone = Self { people: Vec::new(), ..fresh.clone() };
        let conflict = Some(t.goal_conflict_changed());
        let stale = Self { conflict, ..fresh.clone() };
        vec![
            ("fresh", fresh),
            ("read", read),
            ("nobody-yet", alone),
            ("wrong", wrong),
            ("stale", stale),
        ]
    }
}

/// The form with the saved choice.
pub fn from_goal(form: FormState, goal: &Goal) -> FormState {
    let mut form = form.with(field::READERS, if goal.is_shared { "delat" } else { "bara_jag" });
    form.version = Some(goal.version);
    form
}
