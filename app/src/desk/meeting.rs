//! `/personal/moten/{id}`: one meeting, what the participant wrote, and the answer.

use domain::booking::Booking;
use domain::booking::{Standing, Turn};
use domain::desk::Reply;
use domain::words::Code;
use leptos::prelude::*;

use super::answer::{Answering, answer_form};
use super::item::{Conflict, Why, conflict_notice};
use super::{HOME, Meeting, example, meeting_path, pending, person_path, sentence, standing, wish};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, Quote, SummaryList, SummaryRow, Tag,
    time,
};

/// One meeting as staff see it.
#[derive(Clone, Debug)]
pub struct MeetingPage {
    pub meeting: Meeting,
    /// The form, while the meeting waits for the reader's answer.
    pub answering: Option<Answering>,
    /// What stood in the way of an answer just given.
    pub conflict: Option<Conflict>,
    /// The key of the form that undoes a cancellation.
    pub key: String,
    /// The participant's data are protected: there is no calendar file.
    pub is_protected: bool,
}

impl Page for MeetingPage {
    fn title(&self, t: T) -> String {
        t.desk_meeting_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { meeting, answering, conflict, key, is_protected } = self;
        let booking = meeting.booking.clone();
        let (word, kind) = standing(t, meeting.standing);
        let sent = words(t.desk_message_sent(), booking.answer.clone());
        let reason = words(t.desk_reason(), booking.reason.clone());
        let wished = wish(t, &meeting);
        let also = meeting.also.clone().map(|third| {
            view! { <SummaryRow term=t.book_third()><bdi>{third}</bdi></SummaryRow> }
        });
        // Made at once by one of the two: nobody asked.
        let is_made = booking.answered_at == Some(booking.requested_at);
        let since = if is_made { t.book_made_at() } else { t.desk_asked_at() };
        let colleague = meeting.colleague.clone().map(|name| {
            view! { <SummaryRow term=t.desk_colleague()><bdi>{name}</bdi></SummaryRow> }
        });
        let summary = answering.as_ref().map(|answering| {
            view! { <ErrorSummary t form=&answering.form/> }
        });
        let answer = answering.filter(|_| meeting.waits()).map(|answering| {
            view! {
                <section class="p-stack" aria-labelledby="svar">
                    <h2 id="svar" tabindex="-1">{t.desk_answer_title(meeting.first_name())}</h2>
                    {answer_form(t, &meeting, answering)}
                </section>
            }
        });
        let is_ahead = meeting.can_be_cancelled() || meeting.waits();
        let is_cancelled = meeting.colleague.is_none() && meeting.standing == Standing::Cancelled;
        let calendar = (!is_protected && (is_ahead || is_cancelled)).then(|| {
            let href = meeting_path(booking.id, "/kalender.ics");
            let label = if is_ahead { t.desk_calendar_add() } else { t.desk_calendar_remove() };
            view! {
                <p><a href=href download="mote.ics">{label}</a></p>
                <p class="p-small">{t.desk_calendar_hint()}</p>
            }
        });
        let moving = pending::notice(t, &meeting, &key);
        let undo = meeting.can_be_restored.then(|| undo(t, &booking, key));
        let cancel = meeting.can_be_cancelled().then(|| {
            let href = meeting_path(booking.id, "/avboka");
            let other = meeting_path(booking.id, "/flytta");
            view! {
                <p><a href=other>{t.moving_desk_action()}</a></p>
                <p><a href=href>{t.desk_cancel()}</a></p>
            }
        });
        let told = is_over(&meeting).then(|| {
            let href = meeting_path(booking.id, "/utfall");
            view! { <p><ButtonLink label=t.outcome_title() href/></p> }
        });
        view! {
            <BackLink href=HOME label=t.desk_meeting_back()/>
            {summary}
            {conflict.map(|conflict| conflict_notice(t, conflict))}
            <h1>{t.desk_meeting_with(meeting.name.clone())}</h1>
            <p class="p-cluster"><Tag label=word kind/> <span>{sentence(t, &meeting)}</span></p>
            <SummaryList>
                <SummaryRow term=t.desk_when()>{time::when(t, booking.span)}</SummaryRow>
                {colleague}
                {also}
                {wished}
                <SummaryRow term=since>
                    {time::moment(t, booking.requested_at)}
                </SummaryRow>
            </SummaryList>
            {sent}
            {reason}
            {moving}
            {answer}
            {undo}
            {told}
            {calendar}
            {cancel}
            <p><a href=person_path(booking.participant)>{t.desk_participant_link()}</a></p>
        }
    }

    #[expect(clippy::too_many_lines, reason = "one example for each state")]
    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let page = |meeting, conflict| Self {
            meeting,
            answering: None,
            conflict,
            key: "k".into(),
            is_protected: false,
        };
        let waiting = || Self {
            answering: Some(example::answering()),
            ..page(example::meeting(Standing::Waiting), None)
        };
        let conflict = |why: Why, meeting| Self {
            answering: why.keeps_form().then(example::answering),
            ..page(meeting, Some(Conflict::new(why, "Passar torsdag bättre?")))
        };
        let colleague = Meeting {
            colleague: Some("Erik Holm".to_owned()),
            ..example::meeting(Standing::Booked)
        };
        let mut three = example::meeting(Standing::Booked);
        three.also = Some(example::handler().name);
        three.booking.answered_at = Some(three.booking.requested_at);
        let mut examples: Vec<_> = example::STANDINGS
            .into_iter()
            .map(|(name, standing)| {
                let meeting = example::meeting(standing);
                (name, page(meeting, None))
            })
            .collect();
        examples.push(("three-of-us", page(three, None)));
        for (name, turn) in [
            ("move-to-answer", Turn::Yours),
            ("move-asked", Turn::Theirs),
            ("move-of-others", Turn::Others),
            ("move-over", Turn::Over),
        ] {
            examples.push((name, page(example::moving(turn), None)));
        }
        examples.push(("waiting", waiting()));
        examples.push((
            "declined-without-words",
            example::wrong(t, waiting(), Reply::DECLINE, "meddelande"),
        ));
        examples
            .push(("proposed-without-time", example::wrong(t, waiting(), Reply::PROPOSE, "tid")));
        examples.push((
            "answered-meanwhile",
            conflict(Why::Answered, example::meeting(Standing::Booked)),
        ));
        for (name, why) in [
            ("time-taken", Why::Taken),
            ("time-outside-hours", Why::Outside),
            ("time-too-far", Why::TooFar),
            ("day-full", Why::DayFull),
        ] {
            examples.push((name, conflict(why, example::meeting(Standing::Waiting))));
        }
        for (name, why, standing) in [
            ("begun-meanwhile", Why::Started, Standing::Ongoing),
            ("over-meanwhile", Why::Over, Standing::Cancelled),
            ("answer-of-somebody-else", Why::NotYours, Standing::Booked),
            ("held-no-longer", Why::HoldOver, Standing::Expired),
            ("move-lost", Why::MoveLost, Standing::Booked),
            ("away-before-undo", Why::UndoAway, Standing::Cancelled),
        ] {
            examples.push((name, conflict(why, example::meeting(standing))));
        }
        examples.push(("colleague", page(colleague, None)));
        let protected = page(example::meeting(Standing::Booked), None);
        examples.push(("protected", Self { is_protected: true, ..protected }));
        let mut unbound = example::meeting(Standing::Proposed);
        unbound.booking.held_until = None;
        examples.push(("held-until-it-begins", page(unbound, None)));
        let mut away = example::meeting(Standing::Proposed);
        away.booking.before = Some(domain::booking::State::Booked);
        examples.push(("instead-of-a-booked-one", page(away, None)));
        let timeless = Answering { free: Vec::new(), ..example::answering() };
        examples.push(("no-free-times", Self { answering: Some(timeless), ..waiting() }));
        examples.push((
            "changed-meanwhile",
            conflict(Why::Changed, example::meeting(Standing::Booked)),
        ));
        examples.push(("too-late", conflict(Why::Late, example::meeting(Standing::Unanswered))));
        let wrong = |answer, field, code| example::faulty(t, waiting(), answer, field, code);
        examples.push(("not-answered", wrong("", "svar", Code::Missing)));
        examples.push(("time-not-in-list", wrong(Reply::PROPOSE, "tid", Code::NotAChoice)));
        let long = Code::TooLong { limit: 2_000 };
        examples.push(("words-too-long", wrong(Reply::DECLINE, "meddelande", long)));
        examples.push(("page-too-old", wrong("", "version", Code::Missing)));
        let mut by_you = example::meeting(Standing::Cancelled);
        by_you.booking.ended_by = Some(by_you.booking.staff.into());
        examples.push(("cancelled-by-you", page(by_you, None)));
        for (state, item) in ["long-words", "long-word", "arabic", "tigrinya", "one-letter"]
            .into_iter()
            .zip(example::crowd())
        {
            examples.push((state, Self { meeting: item.meeting, ..waiting() }));
        }
        let cancelled = example::meeting(Standing::Cancelled);
        let fresh = Meeting { can_be_restored: true, ..cancelled.clone() };
        examples.push(("just-cancelled", page(fresh, None)));
        let late = Conflict::new(Why::UndoOver, "");
        examples.push(("too-late-to-undo", page(cancelled.clone(), Some(late))));
        let nearest = vec![example::span("2026-11-25T13:30:00Z")];
        let taken = Conflict { nearest, ..Conflict::new(Why::UndoTaken, "") };
        examples.push(("taken-before-undo", page(cancelled, Some(taken))));
        examples
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        use super::Said;
        let said = [
            Said::Confirmed,
            Said::Declined,
            Said::Proposed,
            Said::Cancelled,
            Said::Restored,
            Said::MoveAsked,
            Said::Moved,
            Said::MoveStays,
            Said::Booked,
            Said::Offered,
        ];
        said.map(|said| (said.code(), said.words(t))).to_vec()
    }
}

/// Whether the reader can tell how it went.
fn is_over(meeting: &Meeting) -> bool {
    let is_over = matches!(meeting.standing, Standing::Past | Standing::Ongoing);
    is_over && meeting.colleague.is_none()
}

/// Takes back the cancellation just made.
fn undo(t: T, booking: &Booking, key: String) -> impl IntoView + use<> {
    let form = FormState { version: Some(booking.version), ..FormState::new(key) };
    view! {
        <form method="post" class="p-stack" action=meeting_path(booking.id, "/angra")>
            <HiddenFields form=&form/>
            <p>{t.desk_undo_hint()}</p>
            <p><Button label=t.desk_undo()/></p>
        </form>
    }
}

fn words(about: String, words: String) -> impl IntoView {
    (!words.is_empty()).then(|| view! { <Quote words who=about/> })
}
