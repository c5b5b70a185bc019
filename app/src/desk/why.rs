//! `/personal/tider/varfor`: which rule keeps a time from being shown to those who book.

use std::iter;

use domain::booking::Hidden;
use domain::desk::why::field;
use domain::meeting_type::MeetingType;
use domain::time::Span;
use domain::words::{Code, Wrong};
use leptos::prelude::*;

use super::{HOURS, time_off};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::{FieldError, FormState};
use crate::ui::{
    BackLink, Button, Checkbox, Choice, DateField, ErrorSummary, Kind, Notice, Select, TextField,
    Weight, time,
};

mod examples;
mod words;

pub use words::reason;

/// The page.
pub const PATH: &str = "/personal/tider/varfor";

/// A question about one time, and what there is to say.
#[derive(Clone, Debug)]
pub struct WhyPage {
    pub form: FormState,
    /// The kinds of meetings that can be asked about, besides one's own rules.
    pub kinds: Vec<MeetingType>,
    /// Two in the hour that autumn repeats.
    pub asked: Vec<Asked>,
}

/// A meeting that was asked about, and everything that hides it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asked {
    pub meeting: Span,
    pub hidden: Vec<Hidden>,
}

impl Page for WhyPage {
    fn title(&self, t: T) -> String {
        t.why_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { form, kinds, asked } = self;
        let asked: Vec<_> = asked.into_iter().map(|asked| answer(t, asked)).collect();
        view! {
            <BackLink href=HOURS label=t.why_back()/>
            <ErrorSummary t form=&form/>
            <h1>{t.why_title()}</h1>
            <p>{t.why_lead()}</p>
            {asked}
            <form method="get" action=PATH novalidate>
                <div class="p-hours__row p-hours__row--wide">
                    <DateField t form=&form name=field::DAY label=t.why_day()/>
                    <TextField t form=&form name=field::TIME label=t.why_time() hint=t.why_time_hint()/>
                </div>
                {(!kinds.is_empty()).then(|| {
                    let own = Choice::new("", t.why_kind_own());
                    let named = kinds.iter().map(|kind| Choice::new(kind.id.to_string(), kind.name.clone()));
                    let choices = iter::once(own).chain(named).collect();
                    view! {
                        <Select t form=&form name=field::KIND label=t.why_kind() choices/>
                        <Checkbox t form=&form name=field::INTERPRETER label=t.why_interpreter()/>
                    }
                })}
                <p><Button label=t.why_ask() weight=Weight::Filled/></p>
            </form>
            <p><a href=HOURS>{t.why_change_hours()}</a></p>
            <p><a href=time_off::PATH>{t.why_change_off()}</a></p>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        examples::all(t)
    }
}

fn answer(t: T, asked: Asked) -> impl IntoView + use<> {
    let Asked { meeting, hidden } = asked;
    let is_shown = hidden.is_empty();
    let said = if is_shown { t.why_shown() } else { t.why_not_shown() };
    let kind = if is_shown { Kind::Done } else { Kind::Wait };
    let reasons: Vec<_> = hidden
        .iter()
        .map(|hidden| {
            let words = reason(t, hidden, meeting);
            view! { <li>{words}</li> }
        })
        .collect();
    view! {
        <Notice kind title=time::when(t, meeting)>
            <p>{said}</p>
            {(!is_shown).then(|| view! { <ul>{reasons}</ul> })}
            {is_shown.then(|| view! { <p>{t.why_participant()}</p> })}
        </Notice>
    }
}

/// What to mend in the question.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    let told = |wrong: &Wrong| FieldError {
        field: wrong.field.to_owned(),
        code: wrong.code.as_str().to_owned(),
        message: match (wrong.field, wrong.code) {
            (field::DAY, _) => t.why_wrong_day(),
            (field::KIND, _) => t.why_wrong_kind(),
            (_, Code::NotAChoice) => t.why_wrong_skipped(),
            _ => t.why_wrong_time(),
        },
    };
    wrongs.iter().map(told).collect()
}
