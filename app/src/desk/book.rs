//! `/personal/deltagare/{id}/boka`: staff book a meeting with a participant, by proposing it or because they have agreed.

use domain::booking::{Handler, Mode};
use domain::desk::Moved;
use domain::desk::book::field;
use domain::id::{MeetingTypeId, ParticipantId, Uuid};
use domain::meeting_type::MeetingType;
use domain::time::Span;
use domain::words::{TEXT_LIMIT, TITLE_LIMIT};
use jiff::{SignedDuration, Timestamp};
use leptos::prelude::*;

use super::answer::{Asked, times};
use super::{example, first, mode, person_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, Choice, ErrorSummary, HiddenFields, Kind, Notice, Radios,
    TextArea, TextField, Weight, role, time,
};

/// The questions about a new meeting, and the times they leave.
#[derive(Clone, Debug)]
pub struct BookPage {
    pub participant: ParticipantId,
    /// The participant's whole name.
    pub name: String,
    pub form: FormState,
    /// The kinds that staff book; not asked when there are none.
    pub kinds: Vec<MeetingType>,
    /// The ways to meet for the kind that is chosen.
    pub modes: Vec<Mode>,
    /// Colleagues who work with the participant too.
    pub colleagues: Vec<Handler>,
    /// Times that are free for everybody, in order.
    pub free: Vec<Span>,
    /// What stood in the way of a time just tried, in words.
    pub stopped: Option<String>,
    /// The free times nearest to it.
    pub nearest: Vec<Span>,
}

/// The address of the form.
pub fn path(participant: ParticipantId) -> String {
    format!("{}/boka", person_path(participant))
}

impl Page for BookPage {
    fn title(&self, t: T) -> String {
        t.book_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { participant, name, mut form, kinds, modes, colleagues, free, stopped, nearest } =
            self;
        // The first is the ordinary one.
        if let Some(first) = kinds.first().filter(|_| form.value(field::KIND).is_empty()) {
            form = form.with(field::KIND, first.id.to_string());
        }
        let name = first(&name);
        let near: Vec<_> =
            nearest.into_iter().map(|span| view! { <li>{time::when(t, span)}</li> }).collect();
        let near = (!near.is_empty()).then(|| {
            view! {
                <p>{t.desk_conflict_near()}</p>
                <ul>{near}</ul>
            }
        });
        let modes: Vec<_> =
            modes.into_iter().map(|way| Choice::new(way.field_value(), mode(t, way))).collect();
        let how = vec![
            Choice::new(Moved::ASK, t.book_ask(name.clone())).hint(t.book_ask_hint(name.clone())),
            Choice::new(Moved::AGREED, t.book_agreed()).hint(t.book_agreed_hint()),
        ];
        let kinds = kind_choices(t, &kinds);
        let together =
            Asked { legend: |t, length| t.book_times(length), none: t.book_times_none() };
        view! {
            <BackLink href=person_path(participant) label=t.book_back()/>
            <ErrorSummary t form=&form/>
            {stopped.map(|words| view! {
                <Notice kind=Kind::Stop focus=true><p>{words}</p>{near}</Notice>
            })}
            <h1>{t.book_title(name.clone())}</h1>
            <p>{t.book_lead()}</p>
            <form method="post" action=path(participant) class="p-answer" novalidate>
                <HiddenFields form=&form/>
                {(!kinds.is_empty()).then(|| view! {
                    <Radios t form=&form name=field::KIND legend=t.book_kind() choices=kinds/>
                })}
                <Radios t form=&form name="satt" legend=t.book_mode() choices=modes/>
                <TextField t form=&form name="tolk" label=t.booking_needs_interpreter()
                    hint=t.book_interpreter_hint() optional=true limit=TITLE_LIMIT/>
                {(!colleagues.is_empty()).then(|| view! {
                    <Radios t form=&form name=field::ALSO legend=t.book_also()
                        hint=t.book_also_hint() choices=colleague_choices(t, colleagues)/>
                })}
                <div class="p-stack">
                    <p class="p-small">{t.book_show_hint()}</p>
                    <p><Button name=field::SHOW value="tider" label=t.book_show()/></p>
                </div>
                {times(t, &form, free, &together)}
                <Radios t form=&form name=Moved::FIELD legend=t.book_how(name.clone()) choices=how/>
                <TextArea t form=&form name="meddelande" label=t.desk_answer_message(name)
                    optional=true limit=TEXT_LIMIT/>
                <p class="p-cluster">
                    <Button label=t.book_send() weight=Weight::Filled/>
                    <ButtonLink label=t.book_back() href=person_path(participant)/>
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let answering = example::answering();
        let form = FormState { version: None, ..answering.form };
        let asked = Self {
            participant: example::meeting(domain::booking::Standing::Booked).booking.participant,
            name: "Amina Yusuf".to_owned(),
            form,
            kinds: vec![ordinary(), short()],
            modes: Mode::ALL.to_vec(),
            colleagues: vec![example::handler()],
            free: answering.free,
            stopped: None,
            nearest: Vec::new(),
        };
        let alone = Self { kinds: Vec::new(), colleagues: Vec::new(), ..asked.clone() };
        let none = Self { free: Vec::new(), ..asked.clone() };
        let mut wrong = asked.clone();
        for (field, words) in [
            (field::KIND, t.book_wrong_kind()),
            ("satt", t.book_wrong_mode()),
            ("tolk", t.book_wrong_interpreter(TITLE_LIMIT.to_string())),
            (field::ALSO, t.book_wrong_also()),
            ("tid", t.book_wrong_time()),
            (Moved::FIELD, t.moving_desk_wrong_how()),
        ] {
            wrong.form = wrong.form.wrong(field, words);
        }
        let nearest = vec![example::span("2026-11-25T13:30:00Z")];
        let stopped = |words: String| Self {
            stopped: Some(words),
            nearest: nearest.clone(),
            ..asked.clone()
        };
        vec![
            ("asked", asked.clone()),
            ("two-alone", alone),
            ("no-times", none),
            ("to-mend", wrong),
            ("taken", stopped(t.book_taken())),
            ("short-notice", stopped(t.book_short_notice())),
            ("outside", stopped(t.book_outside())),
            ("far", stopped(t.book_far())),
            ("day-full", stopped(t.book_day_full())),
        ]
    }
}

/// The kinds to choose from, each with how long it is.
fn kind_choices(t: T, kinds: &[MeetingType]) -> Vec<Choice> {
    let choice = |kind: &MeetingType| {
        let length = kind.length_minutes.map_or_else(
            || t.book_kind_own(),
            |minutes| {
                let start = Timestamp::UNIX_EPOCH;
                let end = start.saturating_add(SignedDuration::from_mins(minutes)).unwrap_or(start);
                time::span_words(t, Span::new(start, end))
            },
        );
        Choice::new(kind.id.to_string(), kind.name.clone()).hint(length)
    };
    kinds.iter().map(choice).collect()
}

fn colleague_choices(t: T, colleagues: Vec<Handler>) -> Vec<Choice> {
    let nobody = Choice::new("", t.book_also_none());
    let colleague = |handler: Handler| {
        Choice::new(handler.id.to_string(), handler.name).hint(role::words(t, handler.role))
    };
    std::iter::once(nobody).chain(colleagues.into_iter().map(colleague)).collect()
}

fn ordinary() -> MeetingType {
    MeetingType::ordinary(MeetingTypeId(Uuid::from_u128(0x71)), "Samtal".to_owned())
}

fn short() -> MeetingType {
    let id = MeetingTypeId(Uuid::from_u128(0x72));
    let name = "Kort samtal i telefon".to_owned();
    MeetingType { length_minutes: Some(20), ..MeetingType::ordinary(id, name) }
}
