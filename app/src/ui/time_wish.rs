//! Wished windows in words, and how a wish stands: for the participant's pages and the staff's alike.

use domain::time::{Span, civil};
use domain::time_wish::{Part, Standing, Window};
use leptos::prelude::*;

use super::{Kind, time};
use crate::text::T;

/// A wish in a list of the participant's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WishRow {
    pub href: String,
    /// The whole name of whom it is for.
    pub with: String,
    pub windows: Vec<Span>,
    pub standing: Standing,
}

/// One window: "tisdag 24 november 2026, förmiddag".
pub fn window(t: T, span: Span) -> String {
    let Window { day, part } = Window::of(span);
    let day = time::day(t, day);
    match part {
        Part::WholeDay => t.time_wish_whole_day(day),
        Part::Morning => t.time_wish_morning(day),
        Part::Afternoon => t.time_wish_afternoon(day),
        Part::Between(..) if civil(span.end).date() > civil(span.start).date() => {
            time::when(t, span)
        }
        Part::Between(..) => {
            let (from, to) = (time::clock(t, span.start), time::clock(t, span.end));
            t.time_wish_between(day, from, to)
        }
    }
}

/// The windows in order, the most wanted first, each with `hint` where the day is among `closed`.
pub fn windows(t: T, windows: &[Span], closed: &[Span], hint: &str) -> impl IntoView + use<> {
    let rows: Vec<_> = windows
        .iter()
        .map(|span| {
            let hint = closed.contains(span).then(|| hint.to_owned());
            let hint = hint.map(|hint| view! { <p class="p-small">{hint}</p> });
            view! { <li>{window(t, *span)}{hint}</li> }
        })
        .collect();
    view! { <ol class="p-wish__windows">{rows}</ol> }
}

/// How it stands for its participant, in a word or two, and its colour.
pub fn standing(t: T, standing: Standing) -> (String, Kind) {
    match standing {
        Standing::Waiting => (t.time_wish_standing_waiting(), Kind::Wait),
        Standing::Proposed => (t.time_wish_standing_proposed(), Kind::Wait),
        Standing::Answered => (t.time_wish_standing_answered(), Kind::Done),
        Standing::Declined => (t.time_wish_standing_declined(), Kind::Plain),
        Standing::Withdrawn => (t.time_wish_standing_withdrawn(), Kind::Plain),
        Standing::Lapsed => (t.time_wish_standing_lapsed(), Kind::Plain),
    }
}
