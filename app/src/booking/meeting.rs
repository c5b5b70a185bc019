//! One meeting: what, when, where, who, what to prepare, and what can be done about it now.

use domain::booking::{Booking, Handler, Refusal, Standing};
use domain::time_wish::Offer;
use leptos::prelude::*;

use super::time::near;
use super::{Clash, Meeting, kind, pending, time_wish, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::layout::Contact;
use crate::ui::outcome::told::{By, Told, outcome};
use crate::ui::{
    BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, Kind, Notice, PersonCard, PrintOut,
    SummaryList, SummaryRow, Tag, Weight, role, time, time_wish as wished,
};

mod examples;

/// One meeting as its participant sees it.
#[derive(Clone, Debug)]
pub struct MeetingPage {
    pub meeting: Meeting,
    /// The answer to a proposal; carries the version that is shown.
    pub form: FormState,
    /// What stood in the way of a change just tried.
    pub refused: Option<Refusal>,
    /// The cancelled time was taken: the nearest free ones, on the way to a new meeting.
    pub clash: Option<Clash>,
    /// How it went, so far as that is told.
    pub told: Told,
}

impl Page for MeetingPage {
    fn title(&self, t: T) -> String {
        t.booking_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { meeting, form, refused, clash, told } = self;
        let standing = meeting.standing;
        let kind = words::kind(standing);
        let id = meeting.booking.id;
        let door = format!("/moten/{id}/hur-det-gick");
        let by = By { name: meeting.with.first_name(), phone: &meeting.with.phone, door: &door };
        let outcome = outcome(t, by, told, &form);
        let again = matches!(
            standing,
            Standing::Unanswered
                | Standing::Expired
                | Standing::Declined
                | Standing::Refused
                | Standing::Cancelled
        );
        // One filled button a page: the nearest times come before a new start.
        let weight = if clash.is_some() { Weight::Outlined } else { Weight::Filled };
        view! {
            <ErrorSummary t form=&form/>
            {refused.map(|refusal| view! {
                <Notice kind=Kind::Stop focus=true><p>{words::refusal(t, refusal)}</p></Notice>
            })}
            <BackLink href="/moten" label=t.booking_back_list()/>
            <h1>{t.booking_with(&meeting.with.name)}</h1>
            <p class="p-meeting__when">{words::when(t, &meeting)}</p>
            <p><Tag label=words::standing(t, standing) kind/></p>
            {notice(t, &meeting)}
            {answered_wish(t, &meeting)}
            {meeting.can_be_restored.then(|| restore(t, &meeting.booking, &form))}
            {clash.map(|clash| another(t, &clash, &form))}
            {(standing == Standing::Proposed).then(|| answer(t, &meeting, &form))}
            {pending::notice(t, &meeting, &form)}
            {outcome}
            {facts(t, &meeting)}
            {again.then(|| view! {
                <p><ButtonLink label=t.booking_meeting_book_again() href="/moten/boka" weight/></p>
            })}
            {(!meeting.is_protected).then(|| calendar(t, &meeting))}
            {kind::limits(t, &meeting).map(|words| view! { <p class="p-small">{words}</p> })}
            {(meeting.can_be_moved && meeting.pending.is_none()).then(|| view! {
                <p><ButtonLink label=t.moving_action() href=format!("/moten/{id}/flytta")/></p>
            })}
            {(meeting.can_be_cancelled && standing != Standing::Proposed).then(|| view! {
                <p><ButtonLink label=t.booking_meeting_cancel() href=format!("/moten/{id}/avboka")/></p>
            })}
            {(meeting.is_too_late || meeting.is_too_late_to_move).then(|| kind::too_late(t, &meeting))}
            {(standing == Standing::Ongoing).then(|| view! {
                <p>{t.booking_started(meeting.with.first_name(), &meeting.with.phone)}</p>
            })}
            <PrintOut t/>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        examples::all(t)
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![
            ("restored", t.booking_undone()),
            ("answered", t.outcome_said_sent()),
            ("asked-to-move", t.moving_said_asked()),
            ("wish-moved", t.moving_said_changed()),
            ("moved", t.moving_said_yes()),
            ("not-moved", t.moving_said_no()),
        ]
    }
}

/// What happens next and when, with what was said about it.
fn notice(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let Meeting { booking, with, standing, .. } = meeting;
    let title = match standing {
        Standing::Waiting => t.booking_next_waiting_title(),
        Standing::Proposed if booking.previous.is_none() => {
            t.booking_next_offered_title(with.first_name())
        }
        Standing::Proposed => t.booking_next_proposed_title(with.first_name()),
        // The tag above has said it.
        _ => String::new(),
    };
    let before = booking.previous.filter(|_| *standing == Standing::Proposed).map(|span| {
        match time::when(t, span) {
            when if booking.was_given_up() => t.away_proposed_before(when, with.first_name()),
            when => t.booking_next_proposed_before(when),
        }
    });
    let said = [
        (t.booking_message(), booking.answer.clone()),
        (t.booking_reason(), booking.reason.clone()),
    ];
    let said: Vec<_> = said
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(label, words)| {
            view! {
                <p class="p-meeting__label">{label}</p>
                <p class="p-own" dir="auto">{words}</p>
            }
        })
        .collect();
    let next = words::next(t, meeting);
    view! {
        <Notice kind=words::kind(*standing) title>
            <p>{next}</p>
            {before.map(|before| view! { <p>{before}</p> })}
            {said}
        </Notice>
    }
}

/// What was wished for, beside the time that answers it.
fn answered_wish(t: T, meeting: &Meeting) -> Option<impl IntoView + use<>> {
    let wish = meeting.wish.as_ref()?;
    let (span, windows) = (meeting.booking.span, &wish.windows);
    let holds = |window: &&domain::time::Span| Offer::holds(&[**window], span);
    let words = match (meeting.standing, windows.iter().find(holds)) {
        (Standing::Expired | Standing::Unanswered, _) => {
            t.time_wish_meeting_kept(meeting.with.first_name())
        }
        (_, Some(window)) => t.time_wish_meeting_inside(wished::window(t, *window)),
        (_, None) => t.time_wish_meeting_outside(),
    };
    let is_outside = meeting.standing == Standing::Proposed && !Offer::holds(windows, span);
    let windows = is_outside.then(|| wished::windows(t, windows, &[], ""));
    let href = time_wish::path(wish.id, "");
    Some(view! {
        <p>{words}</p>
        {windows}
        <p><a href=href>{t.time_wish_meeting_link()}</a></p>
    })
}

fn answer(t: T, meeting: &Meeting, form: &FormState) -> impl IntoView + use<> {
    let other = if meeting.wish.is_some() { t.time_wish_anew() } else { t.booking_answer_other() };
    view! {
        <form class="p-meeting__answer" id="f-svar" method="post" tabindex="-1"
            action=format!("/moten/{}/svar", meeting.booking.id)>
            <HiddenFields form=form/>
            <p>{t.booking_answer_hint()}</p>
            <Button name="svar" value="ja" label=t.booking_answer_yes() weight=Weight::Filled/>
            <Button name="svar" value="annan" label=other/>
            <Button name="svar" value="nej" label=t.booking_answer_no()/>
        </form>
    }
}

/// The way into a calendar: for what is ahead, and for taking away what came to nothing.
fn calendar(t: T, meeting: &Meeting) -> Option<impl IntoView + use<>> {
    let label = match meeting.standing {
        Standing::Ongoing | Standing::Past => return None,
        standing if standing.is_coming() => t.booking_calendar_add(),
        _ => t.booking_calendar_remove(),
    };
    let href = format!("/moten/{}/kalender.ics", meeting.booking.id);
    Some(view! {
        <div class="p-meeting__calendar p-screen">
            <p><a href=href download="mote.ics">{label}</a></p>
            <p class="p-small">{t.booking_calendar_hint()}</p>
        </div>
    })
}

/// Takes back the cancellation just made.
fn restore(t: T, booking: &Booking, form: &FormState) -> impl IntoView + use<> {
    view! {
        <form class="p-meeting__undo" method="post" action=format!("/moten/{}/angra", booking.id)>
            <HiddenFields form=form/>
            <p>{t.booking_undo_hint()}</p>
            <Button label=t.booking_undo()/>
        </form>
    }
}

/// The nearest free times: choosing one goes on to a new meeting with the same answers.
fn another(t: T, clash: &Clash, form: &FormState) -> impl IntoView + use<> {
    let key = FormState::new(form.key.clone());
    view! {
        <form class="p-slots" method="post" action="/moten/boka/tid" novalidate>
            <HiddenFields form=&key/>
            {near(t, clash)}
            <Button label=t.booking_next() weight=Weight::Filled/>
        </form>
    }
}

fn facts(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let Meeting { booking, with, standing, .. } = meeting;
    let card = |handler: &Handler| Contact {
        name: handler.name.clone(),
        role: role::of(t, handler.role, handler.stands_in_for.as_deref()),
        phone: handler.phone.clone(),
        hours: time::reach(t, &handler.reach_hours),
    };
    let person = card(with);
    let also = meeting.also.as_ref().map(|third| {
        let person = card(third);
        view! { <SummaryRow term=t.book_third()><PersonCard t person/></SummaryRow> }
    });
    let wish = &booking.wish;
    let own = [
        (t.booking_meeting_interpreter(), wish.interpreter.clone()),
        (t.booking_meeting_needs(), wish.needs.clone()),
        (t.booking_meeting_subject(), wish.subject.clone()),
    ];
    let own: Vec<_> = own
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .map(|(term, words)| {
            view! {
                <SummaryRow term><span class="p-own" dir="auto">{words}</span></SummaryRow>
            }
        })
        .collect();
    let kind = meeting.kind.as_ref();
    let prepare = standing.is_coming().then(|| match kind.map(|kind| &kind.preparation) {
        Some(own) if !own.is_empty() => own.clone(),
        _ => words::prepare(t, wish.mode, with),
    });
    let named = kind.map(|kind| {
        let name = kind.name.clone();
        view! { <SummaryRow term=t.meeting_type_row()><span dir="auto">{name}</span></SummaryRow> }
    });
    let (place, mode) = (words::place(t, meeting), words::mode(t, wish.mode));
    view! {
        <SummaryList>
            {named}
            <SummaryRow term=mode>{place}</SummaryRow>
            <SummaryRow term=t.booking_meeting_who()><PersonCard t person/></SummaryRow>
            {also}
            {own}
            {prepare.map(|prepare| view! {
                <SummaryRow term=t.booking_meeting_prepare()>{prepare}</SummaryRow>
            })}
        </SummaryList>
    }
}
