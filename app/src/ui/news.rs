//! What others did to one's meetings, in a sentence each, and the button that says "seen".

use domain::id::Uuid;
use domain::news::About;
use domain::time::Span;
use jiff::{Timestamp, ToSpan};
use leptos::prelude::*;

use super::button::Button;
use super::form::FormState;
use super::hidden_fields::HiddenFields;
use super::{example, time};
use crate::text::T;

/// The door that marks news as seen, and its field.
pub const DOOR: &str = "/sett";
const SEEN: &str = "sett";

/// One piece of news.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewsRow {
    /// Of the message.
    pub id: Uuid,
    pub about: About,
    /// The meeting's page.
    pub href: String,
    /// Whom the meeting is with; of people who change, the one who goes.
    pub name: String,
    /// Of people who change, the one who comes; of a meeting, for whom its handler stands in. Else empty.
    pub other: String,
    /// The time the meeting had when it was told; of people who change, the first and the last day.
    pub span: Span,
    pub at: Timestamp,
}

/// The news of a first page; nothing when there are none.
#[component]
pub fn News(t: T, rows: Vec<NewsRow>, key: String) -> impl IntoView {
    let ids: Vec<_> = rows.iter().map(|row| row.id.to_string()).collect();
    let rows: Vec<_> = rows
        .into_iter()
        .map(|row| {
            view! {
                <li class="p-rows__row">
                    <a href=row.href.clone() dir="auto">{sentence(t, &row)}</a>
                    <p class="p-soft">{time::moment(t, row.at)}</p>
                </li>
            }
        })
        .collect();
    let form = FormState::new(key);
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="nytt">
                <h2 id="nytt">{t.news_title()}</h2>
                <ul class="p-plain p-rows">{rows}</ul>
                <form method="post" action=DOOR data-plain="">
                    <HiddenFields form=&form/>
                    <input type="hidden" name=SEEN value=ids.join(".")/>
                    <p><Button label=t.news_seen()/></p>
                </form>
            </section>
        }
    })
}

/// What happened, in one sentence.
fn sentence(t: T, row: &NewsRow) -> String {
    let day = |at| time::day(t, domain::time::day(at));
    let (from, until) = (day(row.span.start), day(row.span.end));
    let (one, other) = (row.name.clone(), row.other.clone());
    let when = time::when(t, row.span);
    let name = if row.other.is_empty() {
        row.name.clone()
    } else {
        let first = row.other.split_whitespace().next().unwrap_or_default().to_owned();
        t.stand_in_named(row.name.clone(), first)
    };
    match row.about {
        About::Booked => t.news_booked(name, when),
        About::Accepted => t.news_accepted(name, when),
        About::Refused => t.news_refused(name, when),
        About::Cancelled => t.news_cancelled(name, when),
        About::Restored => t.news_restored(name, when),
        About::Moved => t.news_moved(name, when),
        About::Stays => t.news_stays(name, when),
        About::Told => t.news_told(name, when),
        About::Corrected => t.news_corrected(name, when),
        About::WishWithdrawn => t.news_wish_withdrawn(name),
        About::StandIn => t.news_stand_in(one, from, until, other),
        About::StandInOver => t.news_stand_in_over(one, other),
        About::HandoverAsked => t.news_handover_asked(one, other, from),
        About::HandoverDecided => t.news_handover_decided(other, one, from),
        About::HandoverOff => t.news_handover_off(one, other),
        About::ProposalAccepted => t.proposal_news_yes(name),
        About::ProposalDeclined => t.proposal_news_no(name),
        About::GroupCancelled => t.group_news_cancelled(name, when),
        About::SeatWentOn => t.group_news_went_on(name, when),
        About::HoursConfirmed if from == until => t.hours_news_confirmed(name, from),
        About::HoursConfirmed => t.hours_news_confirmed_many(name, from, until),
        About::HoursAdjusted => t.hours_news_adjusted(name, from),
        About::HoursSettled => t.hours_news_settled(name, from),
        About::HoursDisputed => t.hours_news_disputed(name, from),
        About::PlanChanged => t.plan_news_changed(one),
        About::PlanAsked => t.plan_news_asked(one),
        About::PlanAnswered => t.plan_news_answered(one),
        About::ToldElsewhere | About::Changed => t.news_changed(name, when),
    }
}

/// Two pieces of news, for pages that tell some.
pub fn example() -> Vec<NewsRow> {
    [About::Booked, About::Restored]
        .into_iter()
        .map(|about| row("Sara Lind".to_owned(), about))
        .collect()
}

fn row(name: String, about: About) -> NewsRow {
    let start: Timestamp = "2026-11-26T09:00:00Z".parse().unwrap_or_default();
    let at = "2026-11-24T08:12:00Z".parse().unwrap_or_default();
    let span = Span::new(start, start + 45.minutes());
    let (id, href) = (Uuid::from_u128(91), "/moten/1".to_owned());
    NewsRow { id, about, href, name, other: String::new(), span, at }
}

/// The component with each of its sentences, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let news = |rows: Vec<NewsRow>| view! { <News t rows key="k".to_owned()/> }.into_any();
    let all = [
        About::Booked,
        About::Accepted,
        About::Refused,
        About::Cancelled,
        About::Restored,
        About::Moved,
        About::Stays,
        About::Told,
        About::Corrected,
        About::GroupCancelled,
        About::SeatWentOn,
        About::WishWithdrawn,
        About::PlanChanged,
        About::PlanAsked,
        About::PlanAnswered,
        About::ProposalAccepted,
        About::ProposalDeclined,
        About::Changed,
    ];
    let names = [example::long_name(), example::long_word(), example::ARABIC_NAME.to_owned()];
    let odd = names.into_iter().map(|name| row(name, About::Booked));
    let people = [
        About::StandIn,
        About::StandInOver,
        About::HandoverAsked,
        About::HandoverDecided,
        About::HandoverOff,
        About::Moved,
    ];
    let people = people.map(|about| NewsRow {
        other: "Erik Holm".to_owned(),
        ..row("Sara Lind".to_owned(), about)
    });
    let hours =
        [About::HoursConfirmed, About::HoursAdjusted, About::HoursSettled, About::HoursDisputed];
    let hours = hours.map(|about| row("Sara Lind".to_owned(), about));
    let many = row("Sara Lind".to_owned(), About::HoursConfirmed);
    let many =
        NewsRow { span: Span::new(many.span.start, many.span.start + (4 * 24).hours()), ..many };
    let hours = [hours.to_vec(), vec![many]].concat();
    vec![
        ("hours", news(hours)),
        ("every-sentence", news(all.map(|about| row("Amina Yusuf".to_owned(), about)).into())),
        ("people-change", news(people.into())),
        ("odd-names", news(odd.collect())),
    ]
}
