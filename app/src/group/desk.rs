//! `/personal/grupp`: the group meetings one leads, soonest first.

use domain::group::{Mine, Seen, State};
use leptos::either::Either;
use leptos::prelude::*;

use super::{NEW, desk_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::group::{count, every_place, seen};
use crate::ui::{BackLink, ButtonLink, EmptyState, Kind, Tag, Weight, time};

/// The list.
#[derive(Clone, Debug, Default)]
pub struct DeskPage {
    /// Those that are not over.
    pub coming: Vec<Seen>,
    /// Those of the last months, latest first.
    pub earlier: Vec<Seen>,
}

/// The code of "the meeting is made" on its way to the next page.
pub const MADE: &str = "gruppmote";
/// The code of "it is cancelled and everybody is told".
pub const CANCELLED: &str = "installt";

/// What a code means; nothing for another feature's.
pub fn said(t: T, code: &str) -> Option<String> {
    match code {
        MADE => Some(t.group_said_made()),
        CANCELLED => Some(t.group_said_cancelled()),
        _ => None,
    }
}

impl Page for DeskPage {
    fn title(&self, t: T) -> String {
        t.group_desk_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { coming, earlier } = self;
        let new =
            || view! { <ButtonLink label=t.group_desk_new() href=NEW weight=Weight::Filled/> };
        let list = if coming.is_empty() {
            Either::Left(view! { <EmptyState words=t.group_desk_empty()>{new()}</EmptyState> })
        } else {
            Either::Right(view! {
                {rows(t, coming)}
                <p>{new()}</p>
            })
        };
        let earlier = (!earlier.is_empty()).then(|| {
            view! {
                <section class="p-stack" aria-labelledby="har-varit">
                    <h2 id="har-varit">{t.booking_list_earlier()}</h2>
                    {rows(t, earlier)}
                </section>
            }
        });
        view! {
            <BackLink href="/personal" label=t.desk_meeting_back()/>
            <h1>{t.group_desk_title()}</h1>
            <p>{t.group_desk_lead()}</p>
            {list}
            {earlier}
            <p class="p-screen"><a href="/personal/tider/kalender">{t.feed_link()}</a></p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let all: Vec<_> = every_place().into_iter().map(|(_, seen)| seen).collect();
        let (earlier, coming): (Vec<_>, Vec<_>) = all.into_iter().partition(|seen| seen.is_over);
        let long = crate::ui::example::long_word();
        let odd = Seen { title: long, ..seen(Mine::Outside) };
        vec![
            ("full", Self { coming, earlier }),
            ("empty", Self::default()),
            ("long-title", Self { coming: vec![odd], earlier: Vec::new() }),
        ]
    }
}

fn rows(t: T, rows: Vec<Seen>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .map(|seen| {
            let (label, kind) = standing(t, &seen);
            let line = (seen.waiting > 0).then(|| t.group_in_line(count(seen.waiting)));
            let taken = seen.seats.saturating_sub(seen.free);
            let taken = t.group_taken(taken.to_string(), seen.seats.to_string());
            let words = [Some(taken), line].into_iter().flatten().collect::<Vec<_>>().join(", ");
            view! {
                <li class="p-rows__row">
                    <a href=desk_path(seen.id, "")>{time::when(t, seen.span)}</a>
                    <p><span dir="auto">{seen.title}</span>" "<Tag label kind/></p>
                    <p class="p-soft">{words}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="p-plain p-rows">{rows}</ul> }
}

/// How it stands for whoever leads it, in a word.
pub fn standing(t: T, seen: &Seen) -> (String, Kind) {
    match seen.state {
        State::Cancelled => (t.group_tag_cancelled(), Kind::Stop),
        State::Open if seen.is_over => (t.group_tag_over(), Kind::Plain),
        State::Open if seen.has_begun => (t.group_tag_begun(), Kind::Now),
        State::Open if seen.free == 0 => (t.group_tag_full(), Kind::Now),
        State::Open => (t.group_free(count(seen.free)), Kind::Plain),
    }
}
