//! `/personal/deltagare`: the participants one works with today.

use domain::id::{ParticipantId, Uuid};
use jiff::civil::{Date, date};
use leptos::either::Either;
use leptos::prelude::*;

use super::example;
use super::person_path;
use crate::page::Page;
use crate::text::T;
use crate::ui::{EmptyState, time};

/// My participants.
#[derive(Clone, Debug)]
pub struct PeoplePage {
    /// In order of name.
    pub people: Vec<Assigned>,
}

/// One participant with an active assignment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assigned {
    pub id: ParticipantId,
    pub name: String,
    pub since: Date,
    pub is_contact: bool,
}

impl Page for PeoplePage {
    fn title(&self, t: T) -> String {
        t.desk_people_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let rows: Vec<_> = self
            .people
            .into_iter()
            .map(|Assigned { id, name, since, is_contact }| {
                view! {
                    <li class="p-rows__row">
                        <a href=person_path(id)><bdi>{name}</bdi></a>
                        <p class="p-soft">
                            {t.desk_people_since(time::day(t, since))}
                            {is_contact.then(|| format!(" · {}", t.desk_people_contact()))}
                        </p>
                    </li>
                }
            })
            .collect();
        let list = if rows.is_empty() {
            Either::Left(view! { <EmptyState words=t.desk_people_none()>""</EmptyState> })
        } else {
            Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
        };
        view! {
            <h1>{t.desk_people_title()}</h1>
            {list}
            <p><a href=super::continuity::PATH>{t.continuity_title()}</a></p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let one = |id, name: &str, is_contact| Assigned {
            id: ParticipantId(Uuid::from_u128(id)),
            name: name.to_owned(),
            since: date(2026, 3, 2),
            is_contact,
        };
        vec![
            (
                "two",
                Self {
                    people: vec![one(31, "Amina Yusuf", true), one(32, "Johan Nyström", false)],
                },
            ),
            ("nobody", Self { people: vec![] }),
            (
                "names-of-every-kind",
                Self {
                    people: (40..)
                        .zip(example::crowd())
                        .map(|(id, item)| one(id, &item.meeting.name, false))
                        .collect(),
                },
            ),
        ]
    }
}
