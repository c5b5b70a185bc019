//! Whose hours wait, on the handler's first page.

use domain::hours::monday;
use domain::id::{ParticipantId, Uuid};
use jiff::civil::{Date, date};
use leptos::prelude::*;

use super::tag::{Kind, Tag};
use crate::text::T;

/// One participant whose days wait.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    pub participant: ParticipantId,
    pub name: String,
    /// Days that are declared or objected to.
    pub days: i64,
    /// Days that are objected to.
    pub disputed: i64,
    /// The first of them.
    pub first: Date,
}

/// The list; nothing when nobody's hours wait.
pub fn waiting_list(t: T, rows: Vec<Waiting>) -> Option<impl IntoView> {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|Waiting { participant, name, days, disputed, first }| {
            let tag = (disputed > 0).then(|| {
                view! { " "<Tag label=t.hours_desk_disputed(disputed) kind=Kind::Stop/> }
            });
            let week = monday(first);
            let href = format!("/personal/deltagare/{participant}/timmar?vecka={week}");
            view! {
                <li class="p-rows__row">
                    <a href=href><bdi>{name}</bdi></a>
                    <p><Tag label=t.hours_desk_waiting(days) kind=Kind::Wait/>{tag}</p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="timmar">
                <h2 id="timmar">{t.hours_desk_list()}</h2>
                <ul class="p-plain p-rows">{rows}</ul>
            </section>
        }
    })
}

/// Two participants, for the examples of the first page.
pub fn example() -> Vec<Waiting> {
    let one = |number, name: &str, days, disputed| Waiting {
        participant: ParticipantId(Uuid::from_u128(number)),
        name: name.to_owned(),
        days,
        disputed,
        first: date(2026, 11, 17),
    };
    vec![one(31, "Amina Yusuf", 3, 1), one(32, "Johan Nyström", 1, 2)]
}
