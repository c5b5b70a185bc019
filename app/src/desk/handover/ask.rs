//! `/personal/deltagare/{id}/overlamna`: who takes over, from when, and a meeting of all three first.

use domain::booking::{Booking, Handler, Mode, Standing};
use domain::handover::{Fate, Refusal, field};
use domain::id::{HandoverId, ParticipantId, Uuid};
use domain::time::Span;
use domain::words::{Code, TEXT_LIMIT, TITLE_LIMIT, Wrong};
use jiff::ToSpan;
use jiff::civil::Date;
use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::{ask_path, errors, path, refusal};
use crate::desk::answer::{Asked, times};
use crate::desk::{example, first, mode, person_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, Choice, DateField, ErrorSummary, HiddenFields, Kind, Notice,
    Radios, TextArea, TextField, Weight, role, time,
};

/// The questions of a change of person.
#[derive(Clone, Debug)]
pub struct AskPage {
    pub participant: ParticipantId,
    /// The participant's whole name.
    pub name: String,
    pub today: Date,
    pub form: FormState,
    /// Those who can take over.
    pub successors: Vec<Handler>,
    /// Times before the day that are free for all three, once it is known who and when.
    pub free: Option<Vec<Span>>,
    /// Meetings with the reader after the day.
    pub meetings: Vec<Booking>,
    /// One that waits for an answer already: there is one at a time.
    pub waiting: Option<HandoverId>,
    /// What stood in the way just now, and the nearest free times.
    pub refused: Option<Refusal>,
    pub nearest: Vec<Span>,
}

impl Page for AskPage {
    fn title(&self, t: T) -> String {
        t.handover_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let name = first(&self.name);
        let (participant, summary) = (self.participant, self.form.clone());
        let near: Vec<_> =
            self.nearest.iter().map(|span| view! { <li>{time::when(t, *span)}</li> }).collect();
        let near = (!near.is_empty()).then(|| {
            view! {
                <p>{t.desk_conflict_near()}</p>
                <ul>{near}</ul>
            }
        });
        let refused = self.refused.map(|stands| {
            view! {
                <Notice kind=Kind::Stop focus=true><p>{refusal(t, stands)}</p>{near}</Notice>
            }
        });
        let body = match self.waiting {
            Some(id) => EitherOf3::A(view! {
                <p>{t.handover_asked_already()}</p>
                <p><ButtonLink label=t.handover_see_it() href=path(id, "")/></p>
            }),
            None if self.successors.is_empty() => {
                EitherOf3::B(view! { <p>{t.handover_nobody()}</p> })
            }
            None => EitherOf3::C(form(t, self)),
        };
        view! {
            <BackLink href=person_path(participant) label=t.book_back()/>
            <ErrorSummary t form=&summary/>
            {refused}
            <h1>{t.handover_title(name)}</h1>
            <p>{t.handover_lead()}</p>
            {body}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let answering = example::answering();
        let booked = example::meeting(Standing::Booked).booking;
        let new = Self {
            participant: booked.participant,
            name: "Amina Yusuf".to_owned(),
            today: example::TODAY,
            form: FormState { version: None, ..answering.form },
            successors: vec![example::handler()],
            free: None,
            meetings: Vec::new(),
            waiting: None,
            refused: None,
            nearest: Vec::new(),
        };
        let asked = Self { free: Some(answering.free), meetings: vec![booked], ..new.clone() };
        let wrong = |wrongs: &[(&'static str, Code)]| {
            let wrongs: Vec<_> =
                wrongs.iter().map(|(field, code)| Wrong::new(field, *code)).collect();
            let form = FormState { errors: errors(t, &wrongs), ..asked.form.clone() };
            Self { form, ..asked.clone() }
        };
        let all = [field::TO, field::DAY, field::MODE, field::TIME, field::WORDS, field::FATE];
        let stopped = |refused| Self {
            refused: Some(refused),
            nearest: vec![example::span("2026-11-25T13:30:00Z")],
            ..asked.clone()
        };
        let limit = TEXT_LIMIT;
        vec![
            ("new", new.clone()),
            ("times", asked.clone()),
            ("no-times", Self { free: Some(Vec::new()), ..asked.clone() }),
            ("to-fill-in", wrong(&all.map(|field| (field, Code::Missing)))),
            ("too-soon", wrong(&[(field::DAY, Code::Past), (field::TIME, Code::NotAChoice)])),
            (
                "too-far",
                wrong(&[
                    (field::DAY, Code::TooMany { limit: 183 }),
                    (field::WORDS, Code::TooLong { limit }),
                    (field::INTERPRETER, Code::TooLong { limit: TITLE_LIMIT }),
                ]),
            ),
            ("taken", stopped(Refusal::SlotTaken)),
            ("asked-already", Self { waiting: Some(HandoverId(Uuid::nil())), ..new.clone() }),
            ("nobody", Self { successors: Vec::new(), ..new }),
        ]
    }
}

fn form(t: T, page: AskPage) -> impl IntoView {
    let AskPage { participant, today, form, successors, free, meetings, .. } = page;
    let last = today.saturating_add(domain::handover::MOST_DAYS.days());
    let to = successors
        .into_iter()
        .map(|one| Choice::new(one.id.to_string(), one.name).hint(role::words(t, one.role)));
    let modes: Vec<_> =
        Mode::ALL.into_iter().map(|way| Choice::new(way.field_value(), mode(t, way))).collect();
    let meeting = free.map(|free| {
        let together =
            Asked { legend: |t, length| t.handover_times(length), none: t.handover_times_none() };
        view! {
            <Radios t form=&form name=field::MODE legend=t.handover_mode() choices=modes/>
            <TextField t form=&form name=field::INTERPRETER label=t.booking_needs_interpreter()
                hint=t.handover_interpreter_hint() optional=true limit=TITLE_LIMIT/>
            {times(t, &form, free, &together)}
        }
    });
    view! {
        <form method="post" action=ask_path(participant) class="p-answer" novalidate>
            <HiddenFields form=&form/>
            <Radios t form=&form name=field::TO legend=t.handover_to() choices=to.collect()/>
            <DateField t form=&form name=field::DAY label=t.handover_day()
                hint=t.handover_day_hint() first=today last=last/>
            <div class="p-stack">
                <p class="p-small">{t.handover_show_hint()}</p>
                <p><Button name=field::SHOW value="tider" label=t.handover_show()/></p>
            </div>
            {meeting}
            <TextArea t form=&form name=field::NO_MEETING label=t.handover_no_meeting()
                hint=t.handover_no_meeting_hint() optional=true limit=TEXT_LIMIT/>
            {fates(t, &form, meetings)}
            <TextArea t form=&form name=field::WORDS label=t.handover_words()
                hint=t.handover_words_hint() limit=TEXT_LIMIT/>
            <p class="p-cluster">
                <Button label=t.handover_send() weight=Weight::Filled/>
                <ButtonLink label=t.book_back() href=person_path(participant)/>
            </p>
        </form>
    }
}

/// Every meeting after the day, and what becomes of it.
fn fates(t: T, form: &FormState, meetings: Vec<Booking>) -> Option<impl IntoView + use<>> {
    let rows: Vec<_> = meetings
        .into_iter()
        .map(|meeting| {
            // A field of its own for each meeting: its name holds the meeting's id.
            let name = format!("{}{}", field::FATE, meeting.id);
            let (id, chosen) = (form.id(&name), form.value(&name));
            let options = Fate::ALL.into_iter().map(|fate| {
                let label = match fate {
                    Fate::HandOver => t.handover_fate_hand_over(),
                    Fate::Keep => t.handover_fate_keep(),
                    Fate::Cancel => t.handover_fate_cancel(),
                };
                let value = fate.field_value();
                view! { <option value=value selected={value == chosen}>{label}</option> }
            });
            let options: Vec<_> = options.collect();
            view! {
                <div class="p-field">
                    <label class="p-field__label" for=id.clone()>{time::when(t, meeting.span)}</label>
                    <select class="p-input p-input--select" id=id name=name>{options}</select>
                </div>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="efter">
                <h2 id="efter">{t.handover_meetings()}</h2>
                <p class="p-soft">{t.handover_meetings_hint()}</p>
                {rows}
            </section>
        }
    })
}
