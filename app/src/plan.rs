//! The participant's plan: their words, what goes on side by side, and the people around them.

use jiff::Timestamp;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::layout::Contact;
use crate::ui::strands::{Strand, Strands};
use crate::ui::{
    ButtonLink, Change, EmptyState, PersonCard, PersonChange, PrintOut, Quote, Weight, time,
};

mod examples;

/// `/plan`.
#[derive(Clone, Debug)]
pub struct PlanPage {
    pub today: Date,
    /// Where the participant wants to go, in their own words; empty until somebody has asked.
    pub purpose: String,
    pub strands: Vec<Strand>,
    /// The participant has hours of work training to declare.
    pub has_hours: bool,
    pub people: Vec<Contact>,
    /// A change of person that is asked for or decided.
    pub change: Option<Change>,
    /// Nothing until the plan has something in it.
    pub changed_at: Option<Timestamp>,
}

impl Page for PlanPage {
    fn title(&self, t: T) -> String {
        t.plan_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { today, purpose, strands, has_hours, people, change, changed_at } = self;
        let has_people = !people.is_empty();
        let is_empty = purpose.is_empty() && strands.is_empty();
        let changed = changed_at
            .filter(|_| !is_empty)
            .map(|at| view! { <p class="p-soft">{t.plan_changed(time::moment(t, at))}</p> });
        let plan = if is_empty {
            Either::Left(empty(t, has_people))
        } else {
            Either::Right(whole(t, purpose, (strands, has_hours), today))
        };
        let people: Vec<_> = people
            .into_iter()
            .map(|person| view! { <li class="p-card"><PersonCard t person/></li> })
            .collect();
        view! {
            <h1>{t.plan_title()}</h1>
            {plan}
            <section class="p-stack" aria-labelledby="personer">
                <h2 id="personer">{t.plan_people()}</h2>
                {change.map(|change| view! { <PersonChange t change/> })}
                {if has_people {
                    Either::Left(view! { <ul class="p-switcher">{people}</ul> })
                } else {
                    Either::Right(view! { <p>{t.plan_nobody()}</p> })
                }}
                {(has_people && !is_empty)
                    .then(|| {
                        view! {
                            <p>
                                <ButtonLink
                                    label=t.plan_book()
                                    href="/moten/boka"
                                    weight=Weight::Filled
                                />
                            </p>
                        }
                    })}
            </section>
            {changed}
            {(!is_empty).then(|| view! { <PrintOut t/> })}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        examples::all(t)
    }
}

fn empty(t: T, can_book: bool) -> impl IntoView {
    let (label, href) = if can_book {
        (t.plan_empty_book(), "/moten/boka")
    } else {
        (t.plan_empty_goal(), "/mal/nytt")
    };
    view! {
        <EmptyState words=t.plan_empty_words() example=t.plan_empty_example()>
            <p><ButtonLink label href weight=Weight::Filled/></p>
        </EmptyState>
    }
}

fn whole(
    t: T,
    purpose: String,
    (strands, has_hours): (Vec<Strand>, bool),
    today: Date,
) -> impl IntoView {
    let hours = if has_hours { "/timmar" } else { "" };
    let words = if purpose.is_empty() {
        Either::Left(view! { <p>{t.plan_purpose_empty()}</p> })
    } else {
        Either::Right(view! { <Quote words=purpose who=t.plan_purpose_own()/> })
    };
    let side_by_side = (!strands.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="sida-vid-sida">
                <h2 id="sida-vid-sida">{t.plan_side_by_side()}</h2>
                <p>{t.plan_side_by_side_why()}</p>
                <Strands t strands today hours/>
            </section>
        }
    });
    view! {
        <section class="p-stack" aria-labelledby="dit-vill-jag">
            <h2 id="dit-vill-jag">{t.plan_purpose()}</h2>
            {words}
        </section>
        {side_by_side}
    }
}
