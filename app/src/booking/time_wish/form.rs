//! "Passar ingen tid?": up to three windows and a few words, on the page with free times.

use domain::booking::{Handler, Mode};
use domain::id::BookingId;
use domain::time::Span;
use domain::time_wish::{Fields, Part, Refusal, WINDOWS};
use domain::words::TEXT_LIMIT;
use jiff::civil::Date;
use leptos::either::Either;
use leptos::prelude::*;

use super::{DOOR, PLACE, refusal};
use crate::booking::words;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::select::Select;
use crate::ui::{
    Button, ButtonLink, Choice, DateField, HiddenFields, Kind, Notice, Radios, TextArea, TextField,
    time_wish,
};

/// A wish under way.
#[derive(Clone, Debug)]
pub struct WishForm {
    /// The fields as they are to be sent; whom, what kind and which language are among them, unseen.
    pub form: FormState,
    pub with: Handler,
    /// The ways to meet for the kind of meeting; with only one, it is chosen already.
    pub modes: Vec<Mode>,
    /// Who else can read it: names of case managers.
    pub readers: Vec<String>,
    pub before: Before,
    /// The first and last day that can be wished for.
    pub first: Date,
    pub last: Date,
    /// What stood in the way of a wish just sent.
    pub stopped: Option<Refusal>,
    /// Shown without asking for it: there is something in it already.
    pub is_open: bool,
}

/// What there is between the two already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Before {
    Nothing,
    /// These windows wait for the member of staff; new ones take their place.
    Waiting(Vec<Span>),
    /// This time waits for the participant's answer.
    Proposed(BookingId),
}

/// The form, folded until it is asked for.
pub fn wish_form(t: T, wish: WishForm) -> impl IntoView + use<> {
    let WishForm { with, before, stopped, is_open, .. } = &wish;
    let name = with.first_name().to_owned();
    let said = stopped.map(|stopped| refusal(t, stopped, &name, &with.phone));
    let now = match before {
        Before::Waiting(windows) if *stopped == Some(Refusal::Stale) => {
            Some(time_wish::windows(t, windows, &[], ""))
        }
        _ => None,
    };
    let now = now.map(|windows| view! { <p>{t.time_wish_refusal_now()}</p> {windows} });
    let is_open = *is_open || said.is_some();
    let body = match before {
        Before::Proposed(id) => Either::Left(view! {
            <p>{t.time_wish_has_proposal(&name)}</p>
            <p><ButtonLink label=t.time_wish_see_proposal() href=format!("/moten/{id}")/></p>
        }),
        Before::Nothing | Before::Waiting(_) => Either::Right(questions(t, wish)),
    };
    view! {
        <details class="p-wish" id=PLACE open=is_open>
            <summary class="p-wish__title">{t.time_wish_summary()}</summary>
            {said.map(|said| view! {
                <Notice kind=Kind::Stop focus=true><p>{said}</p>{now}</Notice>
            })}
            {body}
        </details>
    }
}

fn questions(t: T, wish: WishForm) -> impl IntoView {
    let WishForm { mut form, with, modes, readers, before, first, last, .. } = wish;
    if let ([only], "") = (modes.as_slice(), form.value("satt").as_str()) {
        form = form.with("satt", only.field_value());
    }
    let name = with.first_name();
    let choices: Vec<_> = modes
        .into_iter()
        .map(|mode| Choice::new(mode.field_value(), words::mode(t, mode)))
        .collect();
    let hidden: Vec<_> = ["med", "typ", "tolk"]
        .map(|field| view! { <input type="hidden" name=field value=form.value(field)/> })
        .into();
    let readers = if readers.is_empty() {
        t.booking_check_reader(name)
    } else {
        t.booking_check_readers(name, readers.join(", "))
    };
    let again = matches!(before, Before::Waiting(_));
    let [wanted, more @ ..] = WINDOWS;
    let [second, third] = more.map(|fields| {
        let label = if fields == more[0] { t.time_wish_second() } else { t.time_wish_third() };
        let is_used = [fields.day, fields.from, fields.to]
            .iter()
            .any(|field| !form.value(field).is_empty() || form.error(field).is_some());
        view! {
            <details class="p-wish__more" open=is_used>
                <summary>{label.clone()}</summary>
                {window(t, &form, fields, label, (first, last))}
            </details>
        }
    });
    view! {
        <p>{t.time_wish_lead(name)}</p>
        {again.then(|| view! { <p>{t.time_wish_again(name)}</p> })}
        <form class="p-wish__form" method="post" action=DOOR novalidate>
            <HiddenFields form=&form/>
            {hidden}
            {window(t, &form, wanted, t.time_wish_first(), (first, last))}
            {second}
            {third}
            <Radios t form=&form name="satt" legend=t.booking_needs_title() choices/>
            <TextArea t form=&form name="arende" label=t.booking_needs_subject()
                hint=t.time_wish_about_hint(name) optional=true limit=TEXT_LIMIT rows=3/>
            <TextArea t form=&form name="behov" label=t.booking_needs_needs()
                hint=t.booking_needs_needs_hint() optional=true limit=TEXT_LIMIT rows=2/>
            <p>{readers}</p>
            <Button id="onska" label=t.time_wish_send(name)/>
        </form>
    }
}

/// One window: the day, the part of it, and the times when the part is between two.
fn window(
    t: T,
    form: &FormState,
    fields: Fields,
    legend: String,
    (first, last): (Date, Date),
) -> impl IntoView + use<> {
    let parts = vec![
        Choice::new(Part::WHOLE_DAY, t.time_wish_part_whole()),
        Choice::new(Part::MORNING, t.time_wish_part_morning()),
        Choice::new(Part::AFTERNOON, t.time_wish_part_afternoon()),
        Choice::new(Part::BETWEEN, t.time_wish_part_between()),
    ];
    view! {
        <fieldset class="p-wish__window">
            <legend class="p-field__label">{legend}</legend>
            <DateField t form name=fields.day label=t.time_wish_day() first last/>
            <Select t form name=fields.part label=t.time_wish_part() choices=parts/>
            <div class="p-wish__clock">
                <TextField t form name=fields.from label=t.time_wish_from()
                    hint=t.time_wish_clock_hint()/>
                <TextField t form name=fields.to label=t.time_wish_to()
                    hint=t.time_wish_clock_hint()/>
            </div>
        </fieldset>
    }
}

/// A wish under way, in every state it can be in.
pub fn examples(t: T) -> Vec<(&'static str, WishForm)> {
    use crate::booking::example;
    use domain::words::Code;
    let wrong = |field, code| super::wrong(t, &domain::words::Wrong::new(field, code));
    let empty = example::wish_form();
    let open = WishForm { is_open: true, ..empty.clone() };
    let mut filled = open.clone();
    for (field, value) in [
        ("dag1", "2026-12-02"),
        ("del1", "klockan"),
        ("fran1", "10.00"),
        ("till1", "11.30"),
        ("dag2", "2026-12-04"),
        ("del2", "fm"),
        ("satt", "promenad"),
    ] {
        filled.form = filled.form.with(field, value);
    }
    let before = Before::Waiting(vec![example::day(8, Part::Morning)]);
    let again = WishForm { before, ..filled.clone() };
    let stale = WishForm { stopped: Some(Refusal::Stale), ..again.clone() };
    let answered = Before::Proposed(BookingId(uuid::Uuid::from_u128(8)));
    let mut to_mend = filled.clone();
    to_mend.form = to_mend.form.with("dag3", "i morgon");
    to_mend.form.errors = vec![
        wrong("dag1", Code::Past),
        wrong("till1", Code::WrongOrder),
        wrong("dag2", Code::Overlapping),
        wrong("dag3", Code::NotADate),
    ];
    let mut more = open.clone();
    more.form.errors = vec![
        wrong("dag1", Code::Missing),
        wrong("del1", Code::NotAChoice),
        wrong("fran2", Code::NotATime),
        wrong("till2", Code::TooShort),
        wrong("dag3", Code::TooFar),
        wrong("satt", Code::Missing),
    ];
    vec![
        ("wish", open),
        ("wish-filled", filled),
        ("wish-again", again),
        ("wish-changed-elsewhere", stale),
        ("wish-to-mend", to_mend),
        ("wish-more-to-mend", more),
        ("wish-too-many", WishForm { stopped: Some(Refusal::TooMany), ..empty.clone() }),
        (
            "wish-answered-meanwhile",
            WishForm {
                stopped: Some(Refusal::Proposed),
                before: answered.clone(),
                ..empty.clone()
            },
        ),
        ("wish-answered", WishForm { before: answered, is_open: true, ..empty.clone() }),
        ("wish-in-one-way", WishForm { modes: vec![Mode::Phone], is_open: true, ..empty }),
    ]
}
