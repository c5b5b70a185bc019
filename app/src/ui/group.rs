//! Group meetings in a list: when, what it is called, and where the reader is with it. How many, never who.

use domain::group::{Mine, Seen, State};
use domain::id::{GroupId, StaffId, Uuid};
use domain::time::Span;
use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;

use super::{Kind, Tag, example, time};
use crate::text::T;

/// The list of the participant's group meetings.
pub const LIST: &str = "/moten/grupp";

/// The page of a group meeting, or a door under it (`"/plats"`).
pub fn path(id: GroupId, door: &str) -> String {
    format!("{LIST}/{id}{door}")
}

/// Group meetings as rows that lead to their pages; nothing when there are none.
#[component]
pub fn Groups(t: T, rows: Vec<Seen>) -> impl IntoView {
    let rows: Vec<_> = rows.into_iter().map(|seen| row(t, seen)).collect();
    (!rows.is_empty()).then(|| view! { <ul class="p-meetings__list">{rows}</ul> })
}

fn row(t: T, seen: Seen) -> impl IntoView {
    let (label, kind) = standing(t, &seen);
    view! {
        <li class="p-meetings__row">
            <a class="p-meetings__when" href=path(seen.id, "")>{time::when(t, seen.span)}</a>
            <p class="p-meetings__about" dir="auto">{seen.title}</p>
            <Tag label kind/>
        </li>
    }
}

/// Where the reader is with it, in a word or two.
pub fn standing(t: T, seen: &Seen) -> (String, Kind) {
    if seen.state == State::Cancelled {
        return (t.group_tag_cancelled(), Kind::Stop);
    }
    match seen.mine {
        _ if seen.is_over => (t.group_tag_over(), Kind::Plain),
        Mine::Seated => (t.group_tag_seated(), Kind::Now),
        _ if seen.has_begun => (t.group_tag_begun(), Kind::Plain),
        Mine::Offered { .. } => (t.group_tag_offered(), Kind::Wait),
        Mine::Waiting { number } => (t.group_tag_waiting(number.to_string()), Kind::Wait),
        Mine::Outside | Mine::Lapsed if seen.free > 0 => {
            (t.group_free(count(seen.free)), Kind::Plain)
        }
        Mine::Outside | Mine::Lapsed => (t.group_tag_full(), Kind::Plain),
    }
}

/// A number for texts that choose by it.
pub fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// Tuesday 24 November 2026, 9.00 in Sweden.
pub fn morning() -> Timestamp {
    Timestamp::UNIX_EPOCH + SignedDuration::from_secs(1_795_507_200)
}

/// A group meeting for examples: eight seats, three free, in the afternoon of a day after [`morning`].
pub fn seen(mine: Mine) -> Seen {
    let start = morning() + SignedDuration::from_hours(7 * 24 + 4);
    Seen {
        id: GroupId(Uuid::from_u128(0x61)),
        staff: StaffId(Uuid::from_u128(0x5a)),
        title: "Prova på att arbeta i café".to_owned(),
        about: "Vi provar tillsammans. Ta gärna med en vattenflaska.\nDu behöver inte kunna något innan."
            .to_owned(),
        place: "Café Tornet, Storgatan 4".to_owned(),
        span: Span::new(start, start + SignedDuration::from_mins(90)),
        seats: 8,
        free: 3,
        waiting: 0,
        offer_for: SignedDuration::from_hours(24),
        mine,
        state: State::Open,
        reason: String::new(),
        has_begun: false,
        is_over: false,
        version: 1,
    }
}

/// Where a reader can be with a group meeting, with a name for each.
pub fn every_place() -> Vec<(&'static str, Seen)> {
    let full = |mine| Seen { free: 0, waiting: 3, ..seen(mine) };
    let until = morning() + SignedDuration::from_hours(24);
    vec![
        ("free", seen(Mine::Outside)),
        ("one-free", Seen { free: 1, ..seen(Mine::Outside) }),
        ("full", full(Mine::Outside)),
        ("full-without-a-line", Seen { waiting: 0, ..full(Mine::Outside) }),
        ("one-in-line", Seen { waiting: 1, ..full(Mine::Outside) }),
        ("seated", seen(Mine::Seated)),
        ("in-line", full(Mine::Waiting { number: 2 })),
        ("offered", full(Mine::Offered { until })),
        ("went-on", full(Mine::Lapsed)),
        ("begun", Seen { has_begun: true, ..seen(Mine::Outside) }),
        ("over", Seen { has_begun: true, is_over: true, ..seen(Mine::Seated) }),
        (
            "cancelled",
            Seen {
                state: State::Cancelled,
                reason: "Lokalen är stängd den dagen.".to_owned(),
                ..seen(Mine::Seated)
            },
        ),
    ]
}

/// The component with a row of each kind, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let groups = |rows: Vec<Seen>| view! { <Groups t rows/> }.into_any();
    let all = every_place().into_iter().map(|(_, seen)| seen).collect();
    let named = [example::long_word(), example::ARABIC.to_owned()];
    let named = named.map(|title| Seen { title, ..seen(Mine::Seated) });
    vec![("every-place", groups(all)), ("odd-titles", groups(named.into()))]
}
