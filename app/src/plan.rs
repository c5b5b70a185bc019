//! The participant's plan: their words, what goes on side by side, whether it is right, and the people around them.

use domain::id::ParticipantId;
use domain::plan::content::{Content, Own};
use jiff::Timestamp;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::layout::Contact;
use crate::ui::{
    Agreed, Agreement, ButtonLink, Change, EmptyState, Needs, PersonCard, PersonChange, PrintOut,
    Quote, Strand, Strands, Weight, time,
};

mod both;
mod changes;
mod examples;
mod fault;
pub mod line;
pub mod purpose;
pub mod said;
pub mod version;
pub mod versions;
pub mod words;

pub use fault::errors;
pub use line::LinePage;
pub use purpose::{PurposePage, purpose_path};
pub use said::Said;
pub use version::{VersionPage, refusal};
pub use versions::VersionsPage;
pub use words::{WORDS, WordsPage};

/// The plan's own address.
pub const PATH: &str = "/plan";

/// The page of a participant on the staff side.
pub fn person_path(participant: ParticipantId) -> String {
    format!("/personal/deltagare/{participant}")
}

/// `/plan`.
#[derive(Clone, Debug)]
pub struct PlanPage {
    pub today: Date,
    /// In the order they are read in.
    pub content: Content,
    /// Whether the participant has said that it is right.
    pub agreed: Agreed,
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
        let Self { today, content, agreed, has_hours, people, change, changed_at } = self;
        let has_people = !people.is_empty();
        let is_empty = content.is_empty();
        let waits = agreed.newest.as_ref().is_some_and(|asked| asked.reply.is_none());
        let weight = if waits { Weight::Outlined } else { Weight::Filled };
        let changed = changed_at
            .filter(|_| !is_empty)
            .map(|at| view! { <p class="p-soft">{t.plan_changed(time::moment(t, at))}</p> });
        let plan = if is_empty {
            Either::Left(empty(t, has_people))
        } else {
            Either::Right(whole(t, content, (agreed, has_hours), today))
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
                            <p><ButtonLink label=t.plan_book() href="/moten/boka" weight/></p>
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

    fn said(t: T) -> Vec<(&'static str, String)> {
        Said::examples(t)
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
            <p><a href=WORDS>{t.plan_words_begin()}</a></p>
        </EmptyState>
    }
}

fn whole(
    t: T,
    content: Content,
    (agreed, has_hours): (Agreed, bool),
    today: Date,
) -> impl IntoView {
    let Content { words: Own { purpose, health, housing }, lines } = content;
    let hours = if has_hours { "/timmar" } else { "" };
    let words = if purpose.is_empty() {
        Either::Left(view! { <p>{t.plan_purpose_empty()}</p> })
    } else {
        Either::Right(view! { <Quote words=purpose who=t.plan_purpose_own()/> })
    };
    let strands: Vec<_> = lines
        .into_iter()
        .map(|line| {
            let (href, tells) = (purpose_path(line.id), line.kind.tells_purpose());
            let label = if line.purpose.is_empty() {
                t.plan_purpose_write()
            } else {
                t.plan_purpose_edit()
            };
            let strand = Strand::of(line);
            if tells { strand.edited(href, label) } else { strand }
        })
        .collect();
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
        <Needs t health housing/>
        <p class="p-screen"><a href=WORDS>{t.plan_words_change()}</a></p>
        <Agreement t agreed/>
        {side_by_side}
    }
}
