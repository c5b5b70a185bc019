//! `/personal/borta`: I am away today. What is left of the day gets new times to say yes or no to.

use domain::booking::Standing;
use domain::id::{GroupId, Uuid};
use domain::time::Span;
use leptos::prelude::*;

use super::list::rows;
use super::{GROUPS, HOME, Meeting, example};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, ButtonLink, HiddenFields, Kind, Notice, Weight, time};

/// The address of the page.
pub const PATH: &str = "/personal/borta";

/// The question before the rest of the day is given up.
#[derive(Clone, Debug)]
pub struct AwayPage {
    /// What is left of today, in order.
    pub meetings: Vec<Meeting>,
    /// How many there are with people one no longer works with.
    pub others: i64,
    /// The group meetings one leads today, each with its title and time.
    pub groups: Vec<(GroupId, String, Span)>,
    /// Times today that are held for meetings that may move there.
    pub held: Vec<Span>,
    pub form: FormState,
    /// The ids of all these meetings, with full stops between.
    pub seen: String,
    /// How long a proposed time is held, in minutes.
    pub hold_minutes: i64,
    /// There are meetings that were not there when the page was opened.
    pub is_stale: bool,
}

impl Page for AwayPage {
    fn title(&self, t: T) -> String {
        t.away_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { meetings, others, groups, held, form, seen, hold_minutes, is_stale } = self;
        let is_free = meetings.is_empty();
        let meetings = (!is_free).then(|| {
            view! {
                <h2>{t.away_meetings()}</h2>
                {rows(t, meetings, true)}
                <p>{t.away_what(time::length(t, hold_minutes))}</p>
            }
        });
        view! {
            <BackLink href=HOME label=t.desk_meeting_back()/>
            <h1>{t.away_title()}</h1>
            {is_stale.then(|| view! {
                <Notice kind=Kind::Stop focus=true><p>{t.away_stale()}</p></Notice>
            })}
            <p>{t.away_lead()}</p>
            {is_free.then(|| view! { <p>{t.away_none()}</p> })}
            {meetings}
            {(others > 0).then(|| view! { <p>{t.away_others(others)}</p> })}
            {group_rows(t, groups)}
            {held_rows(t, held)}
            <form method="post" action=PATH>
                <HiddenFields form=&form/>
                <input type="hidden" name="sett" value=seen/>
                <p class="p-cluster">
                    <Button label=t.away_send() weight=Weight::Filled/>
                    <ButtonLink label=t.away_no() href=HOME/>
                </p>
            </form>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let free = Self {
            meetings: Vec::new(),
            others: 0,
            groups: Vec::new(),
            held: Vec::new(),
            form: FormState::new("k".to_owned()),
            seen: String::new(),
            hold_minutes: 24 * 60,
            is_stale: false,
        };
        let meetings = vec![example::meeting(Standing::Today), example::meeting(Standing::Waiting)];
        let group = |number, title: &str| {
            let id = GroupId(Uuid::from_u128(number));
            (id, title.to_owned(), example::span("2026-11-24T16:00:00Z"))
        };
        let (cafe, writing) = (group(1, "Prova på café"), group(2, "Skriva cv tillsammans"));
        let held = vec![example::span("2026-11-24T13:30:00Z")];
        let groups = vec![cafe.clone()];
        let busy = Self { meetings, others: 1, groups, held, ..free.clone() };
        let groups = vec![cafe, writing];
        let stale = Self { is_stale: true, others: 2, groups, ..busy.clone() };
        vec![("meetings", busy), ("no-meetings", free), ("changed-meanwhile", stale)]
    }
}

/// Group meetings stay until they are cancelled, so that the way there stands beside each.
fn group_rows(t: T, groups: Vec<(GroupId, String, Span)>) -> Option<impl IntoView> {
    let count = i64::try_from(groups.len()).unwrap_or(i64::MAX);
    let rows: Vec<_> = groups
        .into_iter()
        .map(|(id, title, span)| {
            let (page, cancel) = (format!("{GROUPS}/{id}"), format!("{GROUPS}/{id}/avboka"));
            view! {
                <li class="p-rows__row">
                    <a href=page dir="auto">{title.clone()}</a>
                    <p>{time::when(t, span)}</p>
                    <p><a href=cancel>{t.group_cancel()}<span class="p-hidden" dir="auto">" "{title}</span></a></p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="grupp">
                <h2 id="grupp">{t.group_desk_link()}</h2>
                <p>{t.group_hit(count)}</p>
                <ul class="p-plain p-rows">{rows}</ul>
            </section>
        }
    })
}

/// Times that nobody has said yes to: the day is given up with them too.
fn held_rows(t: T, held: Vec<Span>) -> Option<impl IntoView> {
    let rows: Vec<_> =
        held.into_iter().map(|span| view! { <li>{time::when(t, span)}</li> }).collect();
    (!rows.is_empty()).then(|| {
        view! {
            <p>{t.away_held()}</p>
            <ul>{rows}</ul>
        }
    })
}
