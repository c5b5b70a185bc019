//! One meeting: what, when, where, who, what to prepare, and what can be done about it now.

use domain::booking::{Booking, Mode, Refusal, Standing, State, Turn};
use domain::words::Code;
use leptos::prelude::*;

use super::outcome::{self, Told};
use super::time::near;
use super::{Clash, Meeting, example, pending, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::layout::Contact;
use crate::ui::{
    BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, Kind, Notice, PersonCard, PrintOut,
    SummaryList, SummaryRow, Tag, Weight, role, time,
};

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
            {meeting.can_be_restored.then(|| restore(t, &meeting.booking, &form))}
            {clash.map(|clash| another(t, &clash, &form))}
            {(standing == Standing::Proposed).then(|| answer(t, &meeting.booking, &form))}
            {pending::notice(t, &meeting, &form)}
            {outcome::outcome(t, &meeting, told, &form)}
            {facts(t, &meeting)}
            {again.then(|| view! {
                <p><ButtonLink label=t.booking_meeting_book_again() href="/moten/boka" weight/></p>
            })}
            {calendar(t, &meeting)}
            {(meeting.can_be_moved && meeting.pending.is_none()).then(|| view! {
                <p><ButtonLink label=t.moving_action() href=format!("/moten/{id}/flytta")/></p>
            })}
            {(meeting.can_be_cancelled && standing != Standing::Proposed).then(|| view! {
                <p><ButtonLink label=t.booking_meeting_cancel() href=format!("/moten/{id}/avboka")/></p>
            })}
            {(standing == Standing::Ongoing).then(|| view! {
                <p>{t.booking_started(meeting.with.first_name(), &meeting.with.phone)}</p>
            })}
            <PrintOut t/>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let page = |meeting: Meeting| {
            let mut form = FormState::new("nyckel".to_owned());
            form.version = Some(meeting.booking.version);
            Self { meeting, form, refused: None, clash: None, told: Told::default() }
        };
        let mut pages: Vec<_> = example::every_standing()
            .into_iter()
            .map(|(name, meeting)| (name, page(meeting)))
            .collect();
        for (name, mode) in [("phone", Mode::Phone), ("video", Mode::Video), ("walk", Mode::Walk)] {
            let mut meeting = example::meeting(3, State::Booked, Standing::Booked);
            meeting.booking.wish.mode = mode;
            meeting.booking.place = String::new();
            pages.push((name, page(meeting)));
        }
        if let Some((_, first)) = pages.first().cloned() {
            let refused = Some(Refusal::Stale);
            pages.push(("changed-meanwhile", Self { refused, ..first }));
        }
        let mut cancelled = example::every_standing().into_iter().map(|(_, meeting)| meeting);
        if let Some(cancelled) = cancelled.next_back() {
            let fresh = Meeting { can_be_restored: true, ..cancelled.clone() };
            pages.push(("just-cancelled", page(fresh)));
            let refused = Some(Refusal::UndoOver);
            pages.push(("too-late-to-undo", Self { refused, ..page(cancelled.clone()) }));
            let (refused, clash) = (Some(example::clash().refusal), Some(example::clash()));
            pages.push(("taken-meanwhile", Self { refused, clash, ..page(cancelled) }));
        }
        let proposed = || example::meeting(1, State::Proposed, Standing::Proposed);
        let last_day = Meeting { is_held_until_today: true, ..proposed() };
        pages.push(("held-until-today", page(last_day)));
        let mut unbound = proposed();
        unbound.booking.held_until = None;
        pages.push(("held-until-it-begins", page(unbound)));
        let (refused, clash) = (Refusal::HoldOver, example::clash());
        let clash = Some(Clash { refusal: refused, ..clash });
        let late = example::meeting(1, State::Proposed, Standing::Expired);
        pages.push(("answer-after-the-hold", Self { refused: Some(refused), clash, ..page(late) }));
        let mut by_staff = example::meeting(1, State::Cancelled, Standing::Cancelled);
        by_staff.booking.ended_by = Some(by_staff.booking.staff.into());
        pages.push(("cancelled-by-staff", page(by_staff)));
        let booked = || example::meeting(3, State::Booked, Standing::Booked);
        let mut placeless = booked();
        placeless.booking.place = String::new();
        pages.push(("place-unknown", page(placeless)));
        let late = Some(Refusal::TooLate);
        pages.push(("answer-too-late", Self { refused: late, ..page(booked()) }));
        let late = Some(Refusal::TooLateHere);
        pages.push(("too-late-to-change", Self { refused: late, ..page(booked()) }));
        let mut unanswered = page(example::meeting(1, State::Proposed, Standing::Proposed));
        unanswered.form.errors.push(example::wrong(t, "svar", Code::Missing));
        pages.push(("to-mend", unanswered));
        for (name, turn) in [
            ("move-asked", Turn::Theirs),
            ("move-to-answer", Turn::Yours),
            ("move-over", Turn::Over),
        ] {
            pages.push((name, page(example::moving(turn))));
        }
        for (state, name, words) in [
            ("long-words", odd::long_name(), odd::long_text()),
            ("long-word", odd::long_word(), odd::long_word()),
            ("arabic", odd::ARABIC_NAME.to_owned(), odd::ARABIC.to_owned()),
            ("tigrinya", odd::TIGRINYA_NAME.to_owned(), odd::TIGRINYA.to_owned()),
            ("one-letter", odd::SHORT_NAME.to_owned(), odd::SHORT_NAME.to_owned()),
        ] {
            let mut meeting = Meeting { with: example::named(&name), ..booked() };
            words.clone_into(&mut meeting.booking.wish.subject);
            meeting.booking.answer = words;
            pages.push((state, page(meeting)));
        }
        let past = example::meeting(0, domain::booking::State::Booked, Standing::Past);
        for (name, told, words) in outcome::examples(t) {
            let mut page = Self { told, ..page(past.clone()) };
            page.form.errors = words;
            pages.push((name, page));
        }
        pages
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![
            ("restored", t.booking_undone()),
            ("answered", t.outcome_said_sent()),
            ("move-asked", t.moving_said_asked()),
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
    let before = booking
        .previous
        .filter(|_| *standing == Standing::Proposed)
        .map(|span| t.booking_next_proposed_before(time::when(t, span)));
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

fn answer(t: T, booking: &Booking, form: &FormState) -> impl IntoView + use<> {
    view! {
        <form class="p-meeting__answer" id="f-svar" method="post" tabindex="-1"
            action=format!("/moten/{}/svar", booking.id)>
            <HiddenFields form=form/>
            <p>{t.booking_answer_hint()}</p>
            <Button name="svar" value="ja" label=t.booking_answer_yes() weight=Weight::Filled/>
            <Button name="svar" value="annan" label=t.booking_answer_other()/>
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
    let person = Contact {
        name: with.name.clone(),
        role: role::words(t, with.role),
        phone: with.phone.clone(),
        hours: time::reach(t, &with.reach_hours),
    };
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
    let prepare = standing.is_coming().then(|| words::prepare(t, wish.mode, with));
    let (place, mode) = (words::place(t, meeting), words::mode(t, wish.mode));
    view! {
        <SummaryList>
            <SummaryRow term=mode>{place}</SummaryRow>
            <SummaryRow term=t.booking_meeting_who()><PersonCard t person/></SummaryRow>
            {own}
            {prepare.map(|prepare| view! {
                <SummaryRow term=t.booking_meeting_prepare()>{prepare}</SummaryRow>
            })}
        </SummaryList>
    }
}
