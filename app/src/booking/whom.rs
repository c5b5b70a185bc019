//! The first step to a meeting: whom to meet.

use domain::booking::Handler;
use domain::words::Code;
use leptos::either::Either;
use leptos::prelude::*;

use super::example;
use super::list::nobody;
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Radios, Steps, Weight, role,
};

/// The question whom to meet; shown also when there is only one.
#[derive(Clone, Debug)]
pub struct WhomPage {
    pub form: FormState,
    /// The participant's own people who take bookings.
    pub handlers: Vec<Handler>,
}

impl Page for WhomPage {
    fn title(&self, t: T) -> String {
        t.booking_whom_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { form, handlers } = self;
        let choices: Vec<_> = handlers
            .into_iter()
            .map(|handler| {
                let role = role::words(t, handler.role);
                Choice::new(handler.id.to_string(), handler.name).hint(role)
            })
            .collect();
        let is_empty = choices.is_empty();
        view! {
            <ErrorSummary t form=&form/>
            <BackLink href="/moten" label=t.booking_back_list()/>
            {if is_empty {
                Either::Left(view! { <h1>{t.booking_list_book()}</h1> {nobody(t)} })
            } else {
                Either::Right(view! {
                    <Steps t at=1 of=4/>
                    <form method="post" action="/moten/boka" novalidate>
                        <HiddenFields form=&form/>
                        <Radios t form=&form name="med" legend=t.booking_whom_title() as_title=true
                            choices hint=t.booking_whom_hint()/>
                        <Button label=t.booking_next() weight=Weight::Filled/>
                    </form>
                })
            }}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let handlers = vec![example::sara(), example::erik()];
        let one = vec![example::sara()];
        let (long, names) =
            (odd::long_name(), [odd::ARABIC_NAME, odd::TIGRINYA_NAME, odd::SHORT_NAME]);
        let mut five = vec![example::sara(), example::named(&long)];
        five.extend(names.map(example::named));
        let form = FormState::new("nyckel".to_owned());
        let mut wrong = form.clone();
        wrong.errors.push(example::wrong(t, "med", Code::Missing));
        vec![
            ("several", Self { form: form.clone(), handlers: handlers.clone() }),
            ("one", Self { form: form.clone(), handlers: one }),
            ("nobody", Self { form, handlers: Vec::new() }),
            ("five", Self { form: FormState::new("nyckel".to_owned()), handlers: five }),
            ("to-mend", Self { form: wrong, handlers }),
        ]
    }
}
