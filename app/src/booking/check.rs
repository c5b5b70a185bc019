//! The fourth step to a meeting: see everything once more, and send.

use domain::booking::{Handler, Mode, Refusal};
use domain::meeting_type::MeetingType;
use domain::time::Span;
use domain::words::Code;
use leptos::either::Either;
use leptos::prelude::*;

use super::slot_picker::SlotPicker;
use super::time::near;
use super::{Clash, example, kind, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::written::written;
use crate::ui::{
    BackLink, Button, ErrorSummary, HiddenFields, Kind, Notice, Steps, SummaryList, SummaryRow,
    Weight, time,
};

/// Everything that was answered; `form` holds the answers as the fields of `POST /moten`.
#[derive(Clone, Debug)]
pub struct CheckPage {
    pub form: FormState,
    pub with: Handler,
    /// Nothing for a meeting by the handler's own rules.
    pub kind: Option<MeetingType>,
    pub span: Span,
    /// Who else can read it: names of case managers, when the meeting is with somebody else.
    pub readers: Vec<String>,
    /// The chosen time could not be had: three others are offered, the other answers stand.
    pub clash: Option<Clash>,
}

impl Page for CheckPage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.booking_check_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let summary = self.form.clone();
        view! {
            <ErrorSummary t form=&summary/>
            {self.clash.as_ref().map(|clash| stopped(t, clash))}
            <BackLink href="/moten/boka/satt" label=t.booking_back()/>
            <Steps t at=4 of=4/>
            <h1>{t.booking_check_title()}</h1>
            <SlotPicker>
                <div data-part="kontroll" id="kontroll" data-unreached=t.booking_unreached()>
                    {written(answers_and_button(t, self))}
                </div>
            </SlotPicker>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let form = FormState::new("nyckel".to_owned())
            .with("med", example::sara().id.to_string())
            .with("tid", example::span(2).start.to_string())
            .with("satt", "telefon")
            .with("arende", "Praktikplatsen på kaféet");
        let page = Self {
            form,
            with: example::sara(),
            kind: Some(kind::talk()),
            span: example::span(2),
            readers: vec![],
            clash: None,
        };
        let mut wrong = page.clone();
        wrong.form.errors.push(example::wrong(t, "tid", Code::Past));
        let mut twice = page.clone();
        twice.form.errors.push(example::wrong(t, "nyckel", Code::KeyReused));
        let mut long = Self { with: example::named(&odd::long_name()), ..page.clone() };
        long.form = long.form.with("behov", odd::long_word()).with("arende", odd::long_text());
        let mut arabic = Self { with: example::named(odd::ARABIC_NAME), ..page.clone() };
        arabic.form = arabic.form.with("tolk", odd::TIGRINYA).with("arende", odd::ARABIC);
        let stopped = |refusal| {
            let clash = Clash { refusal, nearest: Vec::new(), ..example::clash() };
            Self { clash: Some(clash), ..page.clone() }
        };
        vec![
            ("check", page.clone()),
            (
                "more-readers",
                Self {
                    with: example::erik(),
                    readers: vec!["Sara Lind".to_owned()],
                    ..page.clone()
                },
            ),
            ("stand-in", Self { with: example::stand_in(), ..page.clone() }),
            ("at-once", Self { kind: Some(kind::short_call()), ..page.clone() }),
            ("own-rules", Self { kind: None, ..page.clone() }),
            ("to-mend", wrong),
            ("sent-twice", twice),
            ("long-words", long),
            ("arabic", arabic),
            ("too-many-asked", stopped(Refusal::TooManyAsked)),
            ("too-many-ahead", stopped(Refusal::TooManyAhead)),
            ("taken", Self { clash: Some(example::clash()), ..page }),
        ]
    }
}

/// What an island gets fresh when the time was taken, or when there is something to mend: that stands first.
pub fn check_part(t: T, page: CheckPage) -> impl IntoView + 'static {
    let summary = page.form.clone();
    view! {
        <ErrorSummary t form=&summary/>
        {answers_and_button(t, page)}
    }
}

/// Why it was not sent, and the way on: another time, or one's own meetings when there are too many.
fn stopped(t: T, clash: &Clash) -> impl IntoView + use<> {
    let said = words::clash(t, clash);
    let way_on = if clash.refusal.is_about_the_time() {
        Either::Left(view! { <p><a href="#nara">{said}</a></p> })
    } else {
        Either::Right(view! {
            <p>{said}</p>
            <p><a href="/moten">{t.booking_refusal_see_meetings()}</a></p>
        })
    };
    view! {
        <Notice kind=Kind::Stop focus=true>
            {way_on}
            <p>{t.booking_refusal_kept()}</p>
        </Notice>
    }
}

/// The answers and the button.
fn answers_and_button(t: T, page: CheckPage) -> impl IntoView + 'static {
    let CheckPage { form, with, kind, span, readers, clash } = page;
    let form = form.with("typ", kind.as_ref().map(|kind| kind.id.to_string()).unwrap_or_default());
    let is_at_once = kind.as_ref().is_some_and(|kind| !kind.needs_answer);
    let send =
        if is_at_once { t.meeting_type_book() } else { t.booking_check_send(with.first_name()) };
    let readers = if readers.is_empty() {
        t.booking_check_reader(with.first_name())
    } else {
        t.booking_check_readers(with.first_name(), readers.join(", "))
    };
    // A time that is gone makes way for those near it; one that still is free stands.
    let is_taken = clash.as_ref().is_some_and(|clash| clash.refusal.is_about_the_time());
    let hidden: Vec<_> = ["med", "typ", "tid", "satt", "tolk", "behov", "arende"]
        .into_iter()
        .filter(|field| *field != "tid" || !is_taken)
        .map(|field| view! { <input type="hidden" name=field value=form.value(field)/> })
        .collect();
    view! {
        {answers(t, &form, (&with, kind.as_ref()), span, is_taken)}
        <form class="p-slots" method="post" action="/moten" novalidate>
            <HiddenFields form=&form/>
            {hidden}
            {clash.filter(|_| is_taken).map(|clash| near(t, &clash))}
            <p>{readers}</p>
            {is_at_once.then(|| view! { <p>{t.meeting_type_at_once_next()}</p> })}
            <Button id="skicka" label=send weight=Weight::Filled/>
        </form>
    }
}

/// Each answer, with the way back to its question.
fn answers(
    t: T,
    form: &FormState,
    (with, kind): (&Handler, Option<&MeetingType>),
    span: Span,
    is_taken: bool,
) -> impl IntoView + use<> {
    let mode = Mode::from_field("satt", &form.value("satt"))
        .map_or_else(|_| t.booking_check_nothing(), |mode| words::mode(t, mode));
    let said = |field: &str| {
        let value = form.value(field);
        if value.is_empty() { t.booking_check_nothing() } else { value }
    };
    let when = time::when(t, span);
    let when = if is_taken { format!("{when}: {}", t.booking_time_taken()) } else { when };
    let named = kind.map(|kind| {
        let change = t.meeting_type_change();
        ("typ", t.meeting_type_row(), kind.name.clone(), "/moten/boka#f-typ", change)
    });
    let rows = [
        (
            "med",
            t.booking_check_who(),
            words::who(t, with),
            "/moten/boka",
            t.booking_check_change_who(),
        ),
        ("tid", t.booking_check_when(), when, "/moten/boka/tid", t.booking_check_change_when()),
        ("satt", t.booking_check_how(), mode, "/moten/boka/satt", t.booking_check_change_how()),
        (
            "tolk",
            t.booking_check_interpreter(),
            said("tolk"),
            "/moten/boka#f-tolk",
            t.booking_check_change_interpreter(),
        ),
        (
            "behov",
            t.booking_check_needs(),
            said("behov"),
            "/moten/boka/satt#f-behov",
            t.booking_check_change_needs(),
        ),
        (
            "arende",
            t.booking_check_subject(),
            said("arende"),
            "/moten/boka/satt#f-arende",
            t.booking_check_change_subject(),
        ),
    ]
    .into_iter();
    let rows: Vec<_> = named
        .into_iter()
        .chain(rows)
        .map(|(field, term, said, change, change_label)| {
            let id = format!("f-{field}");
            view! {
                <SummaryRow term change change_label>
                    <span class="p-own" id=id tabindex="-1" dir="auto">{said}</span>
                </SummaryRow>
            }
        })
        .collect();
    view! { <SummaryList>{rows}</SummaryList> }
}
