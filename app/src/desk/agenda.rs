//! `/personal/kalender`: one's own calendar, a day or a week at a time, as a list or as a table.

use domain::agenda::{Length, Period};
use domain::booking::Standing::Proposed;
use domain::booking::Turn;
use domain::id::GroupId;
use domain::time::{Span, day};
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::{GROUPS, Meeting, meeting_path, mode, standing};
use crate::page::Page;
use crate::text::T;
use crate::ui::{PrintOut, Tag, time};

mod examples;
mod table;

/// The page.
pub const PATH: &str = "/personal/kalender";

/// How the days are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    List,
    Table,
}

impl Look {
    const fn as_str(self) -> &'static str {
        match self {
            Self::List => "lista",
            Self::Table => "tabell",
        }
    }

    /// The look of a word in an address; a list for anything else.
    pub fn of(word: &str) -> Self {
        if word == Self::Table.as_str() { Self::Table } else { Self::List }
    }
}

/// Something that takes time.
#[derive(Clone, Debug)]
pub struct Entry {
    pub span: Span,
    pub what: What,
}

/// What takes the time.
#[derive(Clone, Debug)]
pub enum What {
    Meeting(Meeting),
    /// The time this meeting may move to, while that waits for an answer.
    Held(Meeting),
    /// A group meeting that the reader leads.
    Group {
        id: GroupId,
        title: String,
    },
    /// A meeting whose people are not the reader's to see.
    Other,
    /// Time off.
    Off,
}

/// Some days of the reader's calendar.
#[derive(Clone, Debug)]
pub struct AgendaPage {
    pub period: Period,
    pub look: Look,
    pub today: Date,
    /// In order of time.
    pub entries: Vec<Entry>,
}

impl AgendaPage {
    /// The page of other days, or of the same in another way.
    fn path(first: Date, length: Length, look: Look) -> String {
        format!("{PATH}?dag={first}&visa={}&som={}", length.as_str(), look.as_str())
    }

    /// What touches a day.
    fn on(&self, day: Date) -> impl Iterator<Item = &Entry> {
        let whole = Period::around(day, Length::Day, day).span();
        self.entries.iter().filter(move |entry| whole.is_some_and(|day| day.overlaps(entry.span)))
    }
}

impl Page for AgendaPage {
    fn title(&self, t: T) -> String {
        t.agenda_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { period, look, .. } = self;
        let words = words(t, period);
        let days = match look {
            Look::List => Either::Left(list(t, &self)),
            Look::Table => Either::Right(table::table(t, &self, words.clone())),
        };
        view! {
            <h1>{t.agenda_title()}</h1>
            <p class="p-agenda__when">{words}</p>
            {ways(t, &self)}
            {days}
            <p class="p-small p-screen">{t.agenda_print_hint()}</p>
            <PrintOut t/>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        examples::all()
    }
}

/// Which days: "tisdag 24 november 2026", or the week with its number.
fn words(t: T, period: Period) -> String {
    match period.length {
        Length::Day => time::day(t, period.first),
        Length::Week => {
            let number = period.first.iso_week_date().week().to_string();
            let (first, last) = (time::short_day(t, period.first), time::day(t, period.last()));
            t.agenda_week(number, first, last).replace(['\u{2068}', '\u{2069}'], "")
        }
    }
}

/// To other days, and to the same days in another way.
fn ways(t: T, page: &AgendaPage) -> impl IntoView + use<> {
    let AgendaPage { period, look, today, .. } = *page;
    let length = period.length;
    let (before, after) = match length {
        Length::Day => (t.agenda_day_before(), t.agenda_day_after()),
        Length::Week => (t.agenda_week_before(), t.agenda_week_after()),
    };
    let choice = |label: String, href: String, is_current: bool| {
        let current = is_current.then_some("true");
        view! { <li><a class="p-agenda__way" href=href aria-current=current>{label}</a></li> }
    };
    let step = |label, to| choice(label, AgendaPage::path(to, length, look), false);
    // A week is left for the day that is today in it, or its first.
    let day = if period.holds(today) { today } else { period.first };
    let longer = |label, other| choice(label, AgendaPage::path(day, other, look), length == other);
    let laid =
        |label, other| choice(label, AgendaPage::path(period.first, length, other), look == other);
    view! {
        <nav class="p-agenda__ways p-screen" aria-label=t.agenda_ways()>
            <ul class="p-agenda__list">
                {step(before, period.before())}
                {step(t.agenda_today(), today)}
                {step(after, period.after())}
            </ul>
            <ul class="p-agenda__list">
                {longer(t.agenda_by_day(), Length::Day)}
                {longer(t.agenda_by_week(), Length::Week)}
            </ul>
            <ul class="p-agenda__list">
                {laid(t.agenda_as_list(), Look::List)}
                {laid(t.agenda_as_table(), Look::Table)}
            </ul>
        </nav>
    }
}

fn list(t: T, page: &AgendaPage) -> impl IntoView + use<> {
    page.period
        .days()
        .map(|day| {
            let rows: Vec<_> = page.on(day).map(|entry| row(t, entry)).collect();
            let rows = if rows.is_empty() {
                Either::Left(view! { <p class="p-soft">{t.agenda_none()}</p> })
            } else {
                Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
            };
            let (id, about) = (format!("d-{day}"), format!("d-{day}"));
            view! {
                <section class="p-stack p-agenda__day" aria-labelledby=about>
                    <h2 id=id>{heading(t, day, page.today)}</h2>
                    {rows}
                </section>
            }
        })
        .collect::<Vec<_>>()
}

/// "tisdag 24 november", and that it is today.
fn heading(t: T, day: Date, today: Date) -> String {
    let words = time::short_day(t, day);
    if day == today { format!("{words}, {}", t.agenda_is_today()) } else { words }
}

fn row(t: T, entry: &Entry) -> impl IntoView + use<> {
    view! {
        <li class="p-rows__row">
            <p class="p-agenda__time">{clock(t, entry.span)}</p>
            {match &entry.what {
                What::Meeting(meeting) => meeting_words(t, meeting).into_any(),
                What::Held(meeting) => view! {
                    <p>{link(meeting)}" "<span class="p-soft">{t.agenda_held()}</span></p>
                    <p class="p-cluster p-screen">{answer(t, meeting)}</p>
                }.into_any(),
                What::Group { id, title } => group_words(t, *id, title).into_any(),
                What::Other => view! { <p>{t.agenda_other()}</p> }.into_any(),
                What::Off => view! { <p>{t.agenda_off()}</p> }.into_any(),
            }}
        </li>
    }
}

/// The hours, with the days when it goes on to another one.
fn clock(t: T, span: Span) -> String {
    if day(span.start) == day(span.end) { time::hours(t, span) } else { time::when(t, span) }
}

fn link(meeting: &Meeting) -> impl IntoView + use<> {
    let href = meeting_path(meeting.booking.id, "");
    view! { <a href=href><bdi>{meeting.name.clone()}</bdi></a> }
}

/// What it is called, and the way to its page.
fn group_words(t: T, id: GroupId, title: &str) -> impl IntoView + use<> {
    let (href, title) = (format!("{GROUPS}/{id}"), title.to_owned());
    view! {
        <p><a href=href dir="auto">{title}</a>" "<span class="p-soft">{t.group_tab()}</span></p>
    }
}

/// Who, how, how it stands, and what can be done about it.
fn meeting_words(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let (label, kind) = standing(t, meeting.standing);
    view! {
        <p class="p-cluster">{link(meeting)}<span>{mode(t, meeting.booking.wish.mode)}</span><Tag label kind/></p>
        {others(t, meeting)}
        <p class="p-cluster p-screen">{doors(t, meeting)}</p>
    }
}

/// What the reader can do about a meeting from here: answer, move, cancel.
fn doors(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let cancel = meeting.can_be_cancelled().then(|| door(t, meeting, "/avboka", t.agenda_cancel()));
    let can_move =
        meeting.can_be_cancelled() && meeting.standing != Proposed && meeting.pending.is_none();
    let moved = can_move.then(|| door(t, meeting, "/flytta", t.agenda_move()));
    view! { {answer(t, meeting)}{moved}{cancel} }
}

/// The way to the answer that a wish or a move waits for.
fn answer(t: T, meeting: &Meeting) -> Option<impl IntoView + use<>> {
    let is_asked = meeting.pending.is_some_and(|pending| pending.turn == Turn::Yours);
    (meeting.waits() || is_asked).then(|| door(t, meeting, "", t.agenda_answer()))
}

/// One of the ways on, with what it is about for who does not see the row.
fn door(t: T, meeting: &Meeting, name: &str, label: String) -> impl IntoView + use<> {
    let href = meeting_path(meeting.booking.id, name);
    let about = t.agenda_about(meeting.name.clone(), time::clock(t, meeting.booking.span.start));
    view! { <a href=href>{label}<span class="p-hidden">" "{about}</span></a> }
}

/// The colleague whose meeting it is, or who is there too.
fn others(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let said = |term: String, name: String| {
        view! { <p class="p-small">{format!("{term}: ")}<bdi>{name}</bdi></p> }
    };
    let of = meeting.colleague.clone().map(|name| said(t.desk_colleague(), name));
    let also = meeting.also.clone().map(|name| said(t.book_third(), name));
    view! { {of} {also} }
}
