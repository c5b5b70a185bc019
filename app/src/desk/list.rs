//! `/personal`: what waits for an answer, the longest wait first, and today's meetings.

use domain::booking::{Standing, Turn};
use domain::id::{GroupId, Uuid};
use leptos::either::Either;
use leptos::prelude::*;

use super::inbox::Inbox;
use super::item::{Item, item_id, item_part};
use super::{GROUPS, HOME, Meeting, Said, example, meeting_path, mode, standing, time_wish};
use crate::page::Page;
use crate::text::T;
use crate::ui::news::{self, NewsRow};
use crate::ui::work_hours;
use crate::ui::written::written;
use crate::ui::{Kind, Live, News, Notice, Tag, time};

/// The first page for staff who meet participants.
#[derive(Clone, Debug)]
pub struct ListPage {
    /// How many wait in all.
    pub count: i64,
    /// Those shown, the longest wait first.
    pub waiting: Vec<Item>,
    /// Wishes for a time, the longest wait first.
    pub wishes: Vec<time_wish::Wish>,
    /// Meetings that participants want to move, soonest first.
    pub moves: Vec<Meeting>,
    /// Today's meetings in order, without those that wait for an answer.
    pub today: Vec<Meeting>,
    /// Wishes of the last days whose time came before the answer.
    pub missed: Vec<Meeting>,
    /// Meetings that are over and of which it is not told how they went, oldest first; `true` for one to settle.
    pub untold: Vec<(Meeting, bool)>,
    /// Group meetings that are over, with how many of whom it is not told how it went; oldest first.
    pub untold_groups: Vec<UntoldGroup>,
    /// Participants whose hours wait to be confirmed, the longest wait first.
    pub hours: Vec<work_hours::Waiting>,
    /// What participants did to their meetings, until it is seen; newest first.
    pub news: Vec<NewsRow>,
    /// The key of the form that marks news as seen.
    pub key: String,
    /// The address that shows more of all three, when there is more.
    pub more: Option<String>,
}

/// A group meeting that is over, and of how many of its people it is not told how it went.
#[derive(Clone, Debug)]
pub struct UntoldGroup {
    pub id: GroupId,
    pub title: String,
    pub count: i64,
}

/// A group meeting for examples.
fn untold_group(count: i64) -> UntoldGroup {
    let title = "Prova på att arbeta i café".to_owned();
    UntoldGroup { id: GroupId(Uuid::from_u128(0x61)), title, count }
}

impl Page for ListPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.desk_inbox_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { count, waiting, wishes, moves, today, missed, untold, .. } = self;
        let (untold_groups, news, key, more) = (self.untold_groups, self.news, self.key, self.more);
        let missed = (!missed.is_empty()).then(|| {
            view! {
                <Notice kind=Kind::Plain title=t.desk_missed_title()>
                    <p>{t.desk_missed_why()}</p>
                    {rows(t, missed, true)}
                </Notice>
            }
        });
        let today = if today.is_empty() {
            Either::Left(view! { <p>{t.desk_today_none()}</p> })
        } else {
            Either::Right(rows(t, today, true))
        };
        view! {
            <h1>{t.desk_inbox_title()}</h1>
            <section class="p-stack" aria-labelledby="vantar">
                <h2 id="vantar" tabindex="-1">{t.desk_waiting_title()}</h2>
                {waiting_list(t, count, waiting)}
            </section>
            {time_wish::list(t, wishes)}
            {moves_list(t, moves)}
            <News t rows=news key/>
            {untold_list(t, untold, untold_groups)}
            {work_hours::waiting_list(t, self.hours)}
            <section class="p-stack" aria-labelledby="i-dag">
                <h2 id="i-dag">{t.desk_today_title()}</h2>
                {today}
            </section>
            <p><a href=super::away::PATH>{t.away_link()}</a></p>
            <p><a href=GROUPS>{t.group_desk_link()}</a></p>
            {missed}
            {more.map(|href| view! { <p><a class="p-button" href=href>{t.desk_more()}</a></p> })}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let waiting = example::items();
        let whole = Self {
            count: 2,
            waiting,
            wishes: vec![time_wish::waiting(), time_wish::waiting()],
            moves: vec![example::moving(Turn::Yours)],
            today: vec![example::meeting(Standing::Today), example::meeting(Standing::Ongoing)],
            missed: vec![example::meeting(Standing::Unanswered), example::moving(Turn::Over)],
            untold: [false, true].map(|asked| (example::meeting(Standing::Past), asked)).into(),
            untold_groups: [3, 1].map(untold_group).into(),
            hours: work_hours::example(),
            news: news::example(),
            key: "k".to_owned(),
            more: Some(format!("{HOME}?visa=20")),
        };
        let calm = Self {
            count: 0,
            waiting: vec![],
            wishes: vec![],
            moves: vec![],
            today: vec![],
            missed: vec![],
            untold: vec![],
            untold_groups: vec![],
            hours: vec![],
            news: vec![],
            more: None,
            ..whole.clone()
        };
        let one = Self {
            count: 1,
            waiting: example::items().into_iter().take(1).collect(),
            wishes: vec![time_wish::waiting()],
            ..calm.clone()
        };
        let long = Self { count: 40, waiting: example::crowd(), ..whole.clone() };
        vec![("waiting", whole), ("one", one), ("many", long), ("calm", calm)]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![(Said::Away.code(), Said::Away.words(t))]
    }
}

/// Meetings that stand, and whose participants ask for another time.
fn moves_list(t: T, moves: Vec<Meeting>) -> Option<impl IntoView> {
    (!moves.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="flytta">
                <h2 id="flytta">{t.moving_desk_list()}</h2>
                {rows(t, moves, true)}
            </section>
        }
    })
}

/// How many wait, in a sentence; an answer given in place brings it fresh.
pub fn count_words(t: T, count: i64) -> String {
    if count == 0 { t.desk_waiting_none() } else { t.desk_waiting_count(count) }
}

fn waiting_list(t: T, count: i64, waiting: Vec<Item>) -> impl IntoView {
    if waiting.is_empty() {
        return Either::Left(view! { <p>{t.desk_waiting_none()}</p> });
    }
    let items: Vec<_> = waiting
        .into_iter()
        .map(|item| {
            let id = item_id(&item);
            view! {
                <li class="p-card p-item" id=id.clone() data-part=id>
                    {item_part(t, item)}
                </li>
            }
        })
        .map(written)
        .collect();
    Either::Right(view! {
        <p data-count="">{count_words(t, count)}</p>
        <Live/>
        <Inbox>
            <ol class="p-plain p-stack">{items}</ol>
        </Inbox>
    })
}

/// Meetings of which it is not told how they went; they stay until it is.
fn untold_list(t: T, untold: Vec<(Meeting, bool)>, groups: Vec<UntoldGroup>) -> impl IntoView {
    let groups: Vec<_> = groups
        .into_iter()
        .map(|UntoldGroup { id, title, count }| {
            let href = format!("{GROUPS}/{id}");
            view! {
                <li class="p-rows__row">
                    <a href=href dir="auto">{title}</a>
                    <p><Tag label=t.group_untold(count) kind=Kind::Wait/></p>
                </li>
            }
        })
        .collect();
    let rows: Vec<_> = untold
        .into_iter()
        .map(|(meeting, is_asked)| {
            let href = meeting_path(meeting.booking.id, "/utfall");
            let label = if is_asked { t.outcome_list_settle() } else { t.outcome_list_untold() };
            view! {
                <li class="p-rows__row">
                    <a href=href>{time::when(t, meeting.booking.span)}</a>
                    <p><bdi>{meeting.name}</bdi>" "<Tag label kind=Kind::Wait/></p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty() || !groups.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="gick">
                <h2 id="gick">{t.outcome_title()}</h2>
                <p class="p-soft">{t.outcome_list_why()}</p>
                <ul class="p-plain p-rows">{groups}{rows}</ul>
            </section>
        }
    })
}

/// Meetings as short rows that lead to their page, with the names of those they are with where that is not said.
pub fn rows(t: T, meetings: Vec<Meeting>, with_names: bool) -> impl IntoView {
    let rows: Vec<_> = meetings
        .into_iter()
        .map(|meeting| {
            let (word, kind) = standing(t, meeting.standing);
            let name = with_names.then(|| view! { <bdi>{meeting.name}</bdi> ", " });
            let how = mode(t, meeting.booking.wish.mode);
            let tag = match meeting.pending.map(|pending| pending.turn) {
                Some(Turn::Yours) => Some((t.moving_tag_yours(), Kind::Wait)),
                Some(Turn::Over) => Some((t.moving_tag_over(), Kind::Plain)),
                _ => None,
            };
            let tag = tag.map(|(label, kind)| view! { " "<Tag label kind/> });
            view! {
                <li class="p-rows__row">
                    <a href=meeting_path(meeting.booking.id, "")>
                        {time::when(t, meeting.booking.span)}
                    </a>
                    <p>{name} {how}" "<Tag label=word kind/>{tag}</p>
                </li>
            }
        })
        .collect();
    view! { <ul class="p-plain p-rows">{rows}</ul> }
}
