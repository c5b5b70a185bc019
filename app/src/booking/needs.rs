//! The third step to a meeting: how to meet, what is needed, and what to talk about.

use domain::booking::Mode;
use domain::words::Code;
use domain::words::TEXT_LIMIT;
use leptos::prelude::*;

use super::{example, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Radios, Steps, TextArea, Weight,
};

/// The questions about how and what; only the first must be answered.
#[derive(Clone, Debug)]
pub struct NeedsPage {
    pub form: FormState,
    /// The ways to meet for the kind of meeting; with only one, it is chosen already.
    pub modes: Vec<Mode>,
}

impl Page for NeedsPage {
    fn title(&self, t: T) -> String {
        t.booking_needs_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { mut form, modes } = self;
        if let ([only], "") = (modes.as_slice(), form.value("satt").as_str()) {
            form = form.with("satt", only.field_value());
        }
        let choices: Vec<_> = modes
            .into_iter()
            .map(|mode| Choice::new(mode.field_value(), words::mode(t, mode)).hint(hint(t, mode)))
            .collect();
        view! {
            <ErrorSummary t form=&form/>
            <BackLink href="/moten/boka/tid" label=t.booking_back()/>
            <Steps t at=3 of=4/>
            <h1>{t.booking_needs_title()}</h1>
            <form method="post" action="/moten/boka/satt" novalidate>
                <HiddenFields form=&form/>
                <Radios t form=&form name="satt" legend=t.booking_needs_mode() choices/>
                <TextArea t form=&form name="behov" label=t.booking_needs_needs()
                    hint=t.booking_needs_needs_hint() optional=true limit=TEXT_LIMIT rows=3/>
                <TextArea t form=&form name="arende" label=t.booking_needs_subject()
                    hint=t.booking_needs_subject_hint() optional=true limit=TEXT_LIMIT rows=3/>
                <Button label=t.booking_next() weight=Weight::Filled/>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let form = FormState::new("nyckel".to_owned());
        let filled = form
            .clone()
            .with("satt", "telefon")
            .with("behov", "Ett lugnt rum")
            .with("arende", "Praktikplatsen på kaféet");
        let mut wrong = filled.clone().with("satt", "");
        wrong.errors.push(example::wrong(t, "satt", Code::Missing));
        let mut long = filled.clone().with("behov", odd::long_text());
        for field in ["behov", "arende"] {
            long.errors.push(example::wrong(t, field, Code::TooLong { limit: 2_000 }));
        }
        let scripts = filled.clone().with("behov", odd::ARABIC).with("arende", odd::TIGRINYA);
        let page = |form| Self { form, modes: Mode::ALL.to_vec() };
        vec![
            ("empty", page(form.clone())),
            ("filled", page(filled)),
            ("to-mend", page(wrong)),
            ("too-long", page(long)),
            ("other-scripts", page(scripts)),
            ("one-way", Self { form, modes: vec![Mode::Phone] }),
        ]
    }
}

fn hint(t: T, mode: Mode) -> String {
    match mode {
        Mode::Visit => t.booking_needs_visit_hint(),
        Mode::Phone => t.booking_needs_phone_hint(),
        Mode::Video => t.booking_needs_video_hint(),
        Mode::Walk => t.booking_needs_walk_hint(),
    }
}
