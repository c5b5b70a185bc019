//! One group meeting as a participant sees it: when, where, how many, and what can be done about a seat now.

use domain::group::{Mine, Refusal, Seen, State};
use domain::time::Span;
use leptos::either::{Either, EitherOf4};
use leptos::prelude::*;

use super::refusal;
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::group::{Groups, LIST, count, path, standing};
use crate::ui::layout::Contact;
use crate::ui::outcome::told::{By, Told, outcome};
use crate::ui::{
    BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, Kind, Notice, PersonCard, PrintOut,
    SummaryList, SummaryRow, Tag, Weight, time,
};

mod examples;

/// One group meeting.
#[derive(Clone, Debug)]
pub struct GroupPage {
    pub seen: Seen,
    pub leader: Contact,
    pub form: FormState,
    /// The reader's own meeting at that time.
    pub clash: Option<Span>,
    /// What stood in the way of what was just tried.
    pub refused: Option<Refusal>,
    /// Where there are free seats instead.
    pub others: Vec<Seen>,
    /// How it went, so far as that is told.
    pub told: Told,
}

impl Page for GroupPage {
    fn title(&self, t: T) -> String {
        t.group_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { seen, leader, form, clash, refused, others, told } = self;
        let (label, kind) = standing(t, &seen);
        let answer = path(seen.id, "/hur-det-gick");
        let name = leader.name.split_whitespace().next().unwrap_or_default().to_owned();
        let by = By { name: &name, phone: &leader.phone, door: &answer };
        let outcome = outcome(t, by, told, &form);
        view! {
            <ErrorSummary t form=&form/>
            {refused.map(|refused| view! {
                <Notice kind=Kind::Stop focus=true><p>{refusal(t, refused)}</p></Notice>
            })}
            <BackLink href=LIST label=t.group_back()/>
            <h1 dir="auto">{seen.title.clone()}</h1>
            <p class="p-meeting__when">{time::when(t, seen.span)}</p>
            <p><Tag label kind/></p>
            {now(t, &seen, clash, &form)}
            {alternatives(t, others)}
            {outcome}
            {facts(t, &seen, leader)}
            {calendar(t, &seen)}
            <PrintOut t/>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        examples::all(t)
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        let all = [
            ("said-seated", SEATED),
            ("said-in-line", IN_LINE),
            ("said-left", LEFT),
            ("said-no", NO),
        ];
        all.into_iter().filter_map(|(name, code)| Some((name, said(t, code)?))).collect()
    }
}

/// The codes of what was just done, on their way to the next page.
pub const SEATED: &str = "plats";
pub const IN_LINE: &str = "ko";
pub const LEFT: &str = "avbokad-plats";
pub const NO: &str = "nej-plats";

/// What a code means; nothing for another feature's.
pub fn said(t: T, code: &str) -> Option<String> {
    match code {
        SEATED => Some(t.group_said_seated()),
        IN_LINE => Some(t.group_said_in_line()),
        LEFT => Some(t.group_said_left()),
        NO => Some(t.group_said_no()),
        _ => None,
    }
}

/// What is true right now, and the one next thing.
fn now(t: T, seen: &Seen, clash: Option<Span>, form: &FormState) -> impl IntoView + use<> {
    if !seen.is_open() {
        let words = match seen.state {
            State::Cancelled => Some((Kind::Stop, t.group_now_cancelled(), seen.reason.clone())),
            State::Open if seen.is_over => None,
            State::Open => Some((Kind::Now, t.group_now_begun(), String::new())),
        };
        return Either::Left(words.map(|(kind, words, reason)| view! {
            <Notice kind>
                <p>{words}</p>
                {(!reason.is_empty()).then(|| view! { <p class="p-own" dir="auto">{reason}</p> })}
            </Notice>
        }));
    }
    let taken = || clash.map(|span| clashes(t, span));
    let hours = time::span_words(
        t,
        Span::new(
            seen.span.start,
            seen.span.start.saturating_add(seen.offer_for).unwrap_or(seen.span.start),
        ),
    );
    let leave = path(seen.id, "/avboka");
    let body = match seen.mine {
        Mine::Seated => EitherOf4::A(view! {
            <Notice kind=Kind::Now><p>{t.group_now_seated()}</p></Notice>
            <p><ButtonLink label=t.group_give_back() href=leave/></p>
        }),
        Mine::Offered { until } => EitherOf4::B(view! {
            <Notice kind=Kind::Wait title=t.group_now_offered_title()>
                <p>{t.group_now_offered(time::moment(t, until))}</p>
            </Notice>
            {taken()}
            <form class="p-meeting__answer" method="post" action=path(seen.id, "/svar")>
                <HiddenFields form=form/>
                <Button name="svar" value="ja" label=t.group_answer_yes() weight=Weight::Filled/>
                <Button name="svar" value="nej" label=t.group_answer_no()/>
            </form>
        }),
        Mine::Waiting { number } => EitherOf4::C(view! {
            <Notice kind=Kind::Wait title=t.group_now_waiting_title(number.to_string())>
                <p>{t.group_now_waiting(hours)}</p>
            </Notice>
            {taken()}
            <p><ButtonLink label=t.group_leave_line() href=leave/></p>
        }),
        Mine::Outside | Mine::Lapsed => EitherOf4::D(outside(t, seen, clash, hours, form)),
    };
    Either::Right(body)
}

/// For one who has no place in it: a seat, or the line.
fn outside(
    t: T,
    seen: &Seen,
    clash: Option<Span>,
    hours: String,
    form: &FormState,
) -> impl IntoView + use<> {
    let went_on = (seen.mine == Mine::Lapsed)
        .then(|| view! { <Notice><p>{t.group_now_lapsed()}</p></Notice> });
    let (words, door, label) = if seen.free > 0 {
        (None, "/plats", t.group_take())
    } else {
        (Some(t.group_now_full(count(seen.waiting), hours)), "/ko", t.group_stand())
    };
    let taken = clash.map(|span| clashes(t, span));
    let button = clash.is_none().then(|| {
        view! {
            <form method="post" action=path(seen.id, door)>
                <HiddenFields form=form/>
                <p><Button label weight=Weight::Filled/></p>
            </form>
        }
    });
    view! {
        {went_on}
        {words.map(|words| view! { <p>{words}</p> })}
        {taken}
        {button}
    }
}

/// A meeting of one's own at the same time: first that, then the seat.
fn clashes(t: T, span: Span) -> impl IntoView + use<> {
    let words = t.group_now_clash(time::when(t, span));
    view! {
        <Notice>
            <p>{words} " " <a href="/moten">{t.group_to_meetings()}</a></p>
        </Notice>
    }
}

fn alternatives(t: T, others: Vec<Seen>) -> Option<impl IntoView> {
    (!others.is_empty()).then(|| {
        view! {
            <section class="p-meetings" aria-labelledby="andra">
                <h2 id="andra">{t.group_alternatives()}</h2>
                <Groups t rows=others/>
            </section>
        }
    })
}

fn facts(t: T, seen: &Seen, person: Contact) -> impl IntoView + use<> {
    let (place, about) = (seen.place.clone(), seen.about.clone());
    let is_ahead = seen.is_open();
    let free = is_ahead.then(|| t.group_free(count(seen.free)));
    let seats = [Some(t.group_seats(count(seen.seats))), free].into_iter().flatten();
    let seats = seats.collect::<Vec<_>>().join(", ");
    let waiting = (is_ahead && seen.waiting > 0).then(|| t.group_in_line(count(seen.waiting)));
    let waiting = waiting.map(|waiting| {
        view! { <SummaryRow term=t.group_fact_line()>{waiting}</SummaryRow> }
    });
    let about = (!about.is_empty()).then(|| {
        view! {
            <SummaryRow term=t.group_fact_about()><span class="p-own" dir="auto">{about}</span></SummaryRow>
        }
    });
    view! {
        <SummaryList>
            {about}
            <SummaryRow term=t.group_fact_place()><span dir="auto">{place}</span></SummaryRow>
            <SummaryRow term=t.group_fact_leader()><PersonCard t person/></SummaryRow>
            <SummaryRow term=t.group_fact_seats()>{seats}</SummaryRow>
            {waiting}
        </SummaryList>
        <p class="p-small">{t.group_others_unnamed()}</p>
    }
}

/// The way into a calendar with a seat, and out of it when the meeting came to nothing.
fn calendar(t: T, seen: &Seen) -> Option<impl IntoView + use<>> {
    let label = match (seen.state, seen.mine) {
        (State::Cancelled, Mine::Seated | Mine::Offered { .. }) => t.booking_calendar_remove(),
        (State::Open, Mine::Seated) if !seen.has_begun => t.booking_calendar_add(),
        _ => return None,
    };
    let href = path(seen.id, "/kalender.ics");
    Some(view! {
        <div class="p-meeting__calendar p-screen">
            <p><a href=href download="mote.ics">{label}</a></p>
            <p class="p-small">{t.booking_calendar_hint()}</p>
        </div>
    })
}
