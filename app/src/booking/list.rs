//! My meetings: what waits for my answer, what is coming, what has been.

use domain::booking::{Standing, State, Turn};
use domain::fold::Fold;
use domain::group::{Mine, Seen};
use leptos::either::Either;
use leptos::prelude::*;

use super::{Meeting, example, kind, pending, time_wish, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::change;
use crate::ui::example as odd;
use crate::ui::fold::{row_focus, row_id};
use crate::ui::group::{self, Groups};
use crate::ui::time_wish::WishRow;
use crate::ui::{ButtonLink, Card, Change, EmptyState, PersonChange, ShowMore, Tag, Weight, time};

/// The name of the list of earlier meetings on its page.
pub const EARLIER: &str = "tidigare";
const LIST: &str = "/moten";

/// The list of a participant's meetings.
#[derive(Clone, Debug, Default)]
pub struct MeetingsPage {
    /// Coming meetings, next first; proposals to answer among them.
    pub coming: Vec<Meeting>,
    /// Wishes for a time that wait, or that came to nothing lately.
    pub wishes: Vec<WishRow>,
    /// Coming group meetings with a seat, one that is kept, or a place in the line; next first.
    pub groups: Vec<Seen>,
    /// Earlier and ended meetings, latest first.
    pub earlier: Fold<Meeting>,
    /// There is somebody to book a time with.
    pub can_book: bool,
    /// A change of person that is asked for or decided.
    pub change: Option<Change>,
}

impl Page for MeetingsPage {
    fn title(&self, t: T) -> String {
        t.booking_list_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { coming, wishes, groups, earlier, can_book, change } = self;
        let is_empty =
            coming.is_empty() && wishes.is_empty() && groups.is_empty() && earlier.rows.is_empty();
        let (to_answer, coming): (Vec<_>, Vec<_>) =
            coming.into_iter().partition(Meeting::waits_for_me);
        // One filled button a page: the answer comes before a new wish.
        let weight = if to_answer.is_empty() { Weight::Filled } else { Weight::Outlined };
        let none_coming =
            coming.is_empty() && groups.is_empty() && to_answer.is_empty() && !is_empty;
        view! {
            <h1>{t.booking_list_title()}</h1>
            {change.map(|change| view! { <PersonChange t change/> })}
            {is_empty.then(|| empty(t, can_book))}
            {(!to_answer.is_empty()).then(|| view! {
                <section class="p-meetings" aria-labelledby="att-svara">
                    <h2 id="att-svara">{t.booking_list_to_answer()}</h2>
                    {to_answer.into_iter().map(|meeting| proposal(t, meeting)).collect::<Vec<_>>()}
                </section>
            })}
            {(!is_empty && can_book).then(|| view! {
                <p><ButtonLink label=t.booking_list_book() href="/moten/boka" weight/></p>
            })}
            {none_coming.then(|| view! { <p>{t.booking_list_none_coming()}</p> })}
            {section(t, "kommande", t.booking_list_coming(), coming)}
            {time_wish::section(t, wishes)}
            {group_section(t, groups)}
            {earlier_section(t, earlier)}
            <p><a href=group::LIST>{t.group_link()}</a></p>
            <p class="p-screen"><a href="/moten/kalender">{t.feed_link()}</a></p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let coming = vec![
            example::meeting(0, State::Booked, Standing::Today),
            example::meeting(4, State::Requested, Standing::Waiting),
            example::meeting(8, State::Proposed, Standing::Proposed),
            example::moving(Turn::Yours),
            example::moving(Turn::Theirs),
            Meeting {
                with: example::stand_in(),
                ..example::meeting(10, State::Booked, Standing::Booked)
            },
            example::moving(Turn::Over),
            Meeting {
                kind: Some(kind::short_call()),
                ..example::meeting(10, State::Booked, Standing::Booked)
            },
        ];
        let earlier = example::every_standing()
            .into_iter()
            .map(|(_, meeting)| meeting)
            .filter(|meeting| !meeting.standing.is_coming())
            .collect::<Vec<_>>();
        let all = [&odd::long_name(), odd::ARABIC_NAME, odd::TIGRINYA_NAME, odd::SHORT_NAME];
        let every_kind = (0..).zip(all).map(|(number, name)| Meeting {
            with: example::named(name),
            ..example::meeting(number, State::Booked, Standing::Booked)
        });
        let every_kind = every_kind.collect();
        let wishes = example::wish_rows();
        let groups = vec![group::seen(Mine::Seated), group::seen(Mine::Waiting { number: 2 })];
        let fold = |has_more| Fold { rows: earlier.clone(), has_more };
        vec![
            ("empty", Self { can_book: true, ..Self::default() }),
            ("nobody-to-book", Self::default()),
            ("only-earlier", Self { earlier: fold(false), can_book: true, ..Self::default() }),
            ("more-earlier", Self { earlier: fold(true), can_book: true, ..Self::default() }),
            ("names-of-every-kind", Self { coming: every_kind, can_book: true, ..Self::default() }),
            ("wished", Self { wishes: wishes.clone(), can_book: true, ..Self::default() }),
            ("only-groups", Self { groups: groups.clone(), ..Self::default() }),
            (
                "full",
                Self { coming, wishes, groups, earlier: fold(false), can_book: true, change: None },
            ),
            (
                "new-person",
                Self { can_book: true, change: Some(change::example(true)), ..Self::default() },
            ),
        ]
    }
}

fn empty(t: T, can_book: bool) -> impl IntoView {
    if can_book {
        Either::Left(view! {
            <EmptyState words=t.booking_list_empty() example=t.booking_list_empty_example()>
                <ButtonLink label=t.booking_list_book() href="/moten/boka" weight=Weight::Filled/>
            </EmptyState>
        })
    } else {
        Either::Right(nobody(t))
    }
}

/// There is nobody to book a time with: the way to a human instead.
pub(super) fn nobody(t: T) -> impl IntoView {
    view! {
        <EmptyState words=t.booking_list_nobody()>
            <ButtonLink label=t.booking_list_help() href="/hjalp" weight=Weight::Filled/>
        </EmptyState>
    }
}

fn proposal(t: T, meeting: Meeting) -> impl IntoView {
    let href = format!("/moten/{}", meeting.booking.id);
    let when = meeting.pending.map_or(meeting.booking.span, |pending| pending.moving.span);
    let when = time::when(t, when);
    // Only a time that takes another's place is another one.
    let is_first = meeting.pending.is_none() && meeting.booking.previous.is_none();
    let about = match meeting.with.first_name() {
        name if is_first => t.booking_next_offered_title(name),
        name => t.booking_list_proposes(name),
    };
    view! {
        <Card title=when href=href.clone()>
            <p>{about}</p>
            <p><ButtonLink label=t.booking_list_answer() href weight=Weight::Filled/></p>
        </Card>
    }
}

fn section(t: T, id: &'static str, title: String, meetings: Vec<Meeting>) -> Option<impl IntoView> {
    (!meetings.is_empty()).then(|| {
        let rows: Vec<_> = meetings.iter().map(|meeting| row(t, meeting, None)).collect();
        view! {
            <section class="p-meetings" aria-labelledby=id>
                <h2 id=id>{title}</h2>
                <ul class="p-meetings__list">{rows}</ul>
            </section>
        }
    })
}

/// Group meetings one is in, or on the way to.
fn group_section(t: T, rows: Vec<Seen>) -> Option<impl IntoView> {
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-meetings" aria-labelledby="grupp">
                <h2 id="grupp">{t.group_coming()}</h2>
                <Groups t rows/>
            </section>
        }
    })
}

/// What has been, latest first, and the way to more of it.
fn earlier_section(t: T, earlier: Fold<Meeting>) -> Option<impl IntoView> {
    let visible = earlier.rows.len();
    let more = earlier.has_more.then(|| {
        let about = t.booking_list_earlier();
        view! { <ShowMore t page=LIST list=EARLIER visible about/> }
    });
    let rows: Vec<_> =
        earlier.rows.iter().enumerate().map(|(index, it)| row(t, it, Some(index))).collect();
    (visible > 0).then(|| {
        view! {
            <section class="p-meetings" aria-labelledby="har-varit">
                <h2 id="har-varit">{t.booking_list_earlier()}</h2>
                <ul class="p-meetings__list">{rows}</ul>
                {more}
            </section>
        }
    })
}

/// A row; `index` is its place in the list of earlier meetings, where a press on "more" can land.
fn row(t: T, meeting: &Meeting, index: Option<usize>) -> impl IntoView + use<> {
    let href = format!("/moten/{}", meeting.booking.id);
    let kind = meeting.kind.as_ref().map(|kind| {
        let name = kind.name.clone();
        view! { <span class="p-meetings__kind" dir="auto">{name}</span> }
    });
    view! {
        <li class="p-meetings__row" id=index.map(|index| row_id(EARLIER, index))
            tabindex=index.and_then(row_focus)>
            <a class="p-meetings__when" href=href>{words::when(t, meeting)}</a>
            <p class="p-meetings__about">{words::heading(t, meeting)}{kind}</p>
            <Tag label=words::standing(t, meeting.standing) kind=words::kind(meeting.standing)/>
            {pending::tag(t, meeting)}
        </li>
    }
}
