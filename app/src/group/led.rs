//! `/personal/grupp/{id}`: one group meeting as whoever leads it sees it: who comes, who is asked, and the line.

use domain::group::{Mine, Place, Seen};
use domain::id::{ParticipantId, Uuid};
use domain::outcome::Stage;
use leptos::prelude::*;

use super::desk::{self, standing};
use super::{DESK, desk_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::group::{count, every_place, morning, seen};
use crate::ui::{BackLink, ButtonLink, Kind, Notice, PrintOut, SummaryList, SummaryRow, Tag, time};

/// One who is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// The number the person has in this meeting, in the order of coming.
    pub number: i64,
    pub place: Place,
    /// Who it is, for a leader whose participant it is, and how far the outcome has come.
    pub named: Option<(ParticipantId, String, Option<Stage>)>,
}

/// One group meeting and everybody in it.
#[derive(Clone, Debug)]
pub struct LedPage {
    pub seen: Seen,
    /// In the order of coming.
    pub people: Vec<Person>,
}

impl Page for LedPage {
    fn title(&self, t: T) -> String {
        t.group_led_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { seen, people } = self;
        let (label, kind) = standing(t, &seen);
        let has_unnamed = people.iter().any(|person| person.named.is_none());
        let (seated, others): (Vec<_>, Vec<_>) =
            people.into_iter().partition(|person| person.place == Place::Seated);
        let (offered, line): (Vec<_>, Vec<_>) =
            others.into_iter().partition(|person| person.place.takes_a_seat());
        let taken = t.group_taken(seated.len().to_string(), seen.seats.to_string());
        let none = seated.is_empty().then(|| view! { <p>{t.group_led_none()}</p> });
        let (id, reason) = (seen.id, seen.reason.clone());
        let is_over = seen.has_begun && reason.is_empty();
        let calendar = (!seen.has_begun).then(|| calendar(t, &seen));
        let cancel = seen.is_open().then(|| {
            view! { <p><ButtonLink label=t.group_cancel() href=desk_path(id, "/avboka")/></p> }
        });
        view! {
            <BackLink href=DESK label=t.group_desk_back()/>
            <h1 dir="auto">{seen.title.clone()}</h1>
            <p class="p-meeting__when">{time::when(t, seen.span)}</p>
            <p><Tag label kind/></p>
            {(!reason.is_empty()).then(|| view! {
                <Notice kind=Kind::Stop title=t.group_led_cancelled()>
                    <p class="p-own" dir="auto">{reason}</p>
                </Notice>
            })}
            <section class="p-stack" aria-labelledby="kommer">
                <h2 id="kommer">{t.group_led_seated()}</h2>
                <p>{taken}</p>
                {none}
                {rows(t, seated, id, is_over)}
            </section>
            {section(t, "erbjuden", t.group_led_offered(), offered, id)}
            {section(t, "ko", t.group_led_line(), line, id)}
            {has_unnamed.then(|| view! { <p class="p-small">{t.group_led_unnamed()}</p> })}
            {facts(t, &seen)}
            {calendar}
            {cancel}
            <PrintOut t/>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let until = morning() + jiff::SignedDuration::from_hours(24);
        let named = |number: i64, place, name: &str, stage| Person {
            number,
            place,
            named: Some((ParticipantId(Uuid::from_u128(0xa1)), name.to_owned(), stage)),
        };
        let unnamed = |number, place| Person { number, place, named: None };
        let people = |stages: [Option<Stage>; 3]| {
            let [first, second, third] = stages;
            vec![
                named(1, Place::Seated, "Amina Yusuf", first),
                named(2, Place::Seated, crate::ui::example::ARABIC_NAME, second),
                named(3, Place::Seated, "Johan Ek", third),
                unnamed(4, Place::Seated),
            ]
        };
        let mut whole = people([None; 3]);
        whole.push(unnamed(5, Place::Offered { until }));
        whole.push(named(6, Place::Waiting, "Nour Haddad", None));
        whole.push(unnamed(7, Place::Waiting));
        let place = |name: &str| {
            let mut all = every_place().into_iter();
            all.find(|(other, _)| *other == name).map_or_else(|| seen(Mine::Outside), |(_, it)| it)
        };
        let told = people([Some(Stage::Settled), Some(Stage::Answered), None]);
        vec![
            ("people-and-line", Self { seen: place("full"), people: whole }),
            (
                "nobody-yet",
                Self { seen: Seen { seats: 1, free: 1, ..place("free") }, people: Vec::new() },
            ),
            ("over", Self { seen: place("over"), people: told }),
            ("cancelled", Self { seen: place("cancelled"), people: people([None; 3]) }),
        ]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        let all = [("made", desk::MADE), ("cancelled-now", desk::CANCELLED)];
        all.into_iter().filter_map(|(name, code)| Some((name, desk::said(t, code)?))).collect()
    }
}

fn section(
    t: T,
    heading: &'static str,
    title: String,
    people: Vec<Person>,
    id: domain::id::GroupId,
) -> Option<impl IntoView> {
    (!people.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby=heading>
                <h2 id=heading>{title}</h2>
                {rows(t, people, id, false)}
            </section>
        }
    })
}

/// Names where the reader works with the person, numbers otherwise; once it is over, the way to how it went.
fn rows(
    t: T,
    people: Vec<Person>,
    id: domain::id::GroupId,
    is_over: bool,
) -> Option<impl IntoView> {
    let rows: Vec<_> = people
        .into_iter()
        .map(|Person { number, place, named }| {
            let until = place.until().map(|until| {
                view! { <p class="p-soft">{t.group_led_until(time::moment(t, until))}</p> }
            });
            let unnamed = named.is_none().then(|| t.group_led_number(number.to_string()));
            let named = named.map(|(person, name, stage)| {
                let went = is_over.then(|| {
                    let href = desk_path(id, &format!("/{person}/utfall"));
                    let label = match stage {
                        None => Some(t.outcome_list_untold()),
                        Some(Stage::Answered) => Some(t.outcome_list_settle()),
                        Some(Stage::Asked | Stage::Settled) => None,
                    };
                    let about = name.clone();
                    view! {
                        <a href=href>{t.outcome_title()}<span class="p-hidden">" "<bdi>{about}</bdi></span></a>
                        {label.map(|label| view! { " "<Tag label kind=Kind::Wait/> })}
                    }
                });
                view! { <bdi>{name}</bdi>" "{went} }
            });
            view! { <li class="p-rows__row"><p>{named}{unnamed}</p>{until}</li> }
        })
        .collect();
    (!rows.is_empty()).then(|| view! { <ol class="p-plain p-rows">{rows}</ol> })
}

fn facts(t: T, seen: &Seen) -> impl IntoView + use<> {
    let (place, about) = (seen.place.clone(), seen.about.clone());
    let start = seen.span.start;
    let until = start.saturating_add(seen.offer_for).unwrap_or(start);
    let hours = time::span_words(t, domain::time::Span::new(start, until));
    let seats = t.group_seats(count(seen.seats));
    let about = (!about.is_empty()).then(|| {
        view! {
            <SummaryRow term=t.group_fact_about()><span class="p-own" dir="auto">{about}</span></SummaryRow>
        }
    });
    view! {
        <SummaryList>
            {about}
            <SummaryRow term=t.group_fact_place()><span dir="auto">{place}</span></SummaryRow>
            <SummaryRow term=t.group_fact_seats()>{seats}</SummaryRow>
            <SummaryRow term=t.group_fact_offer()>{hours}</SummaryRow>
        </SummaryList>
    }
}

fn calendar(t: T, seen: &Seen) -> impl IntoView + use<> {
    let label = if seen.is_open() { t.booking_calendar_add() } else { t.booking_calendar_remove() };
    let href = desk_path(seen.id, "/kalender.ics");
    view! { <p class="p-screen"><a href=href download="mote.ics">{label}</a></p> }
}
