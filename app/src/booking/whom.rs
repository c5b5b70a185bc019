//! The first step to a meeting: whom to meet, for what kind of meeting, and with an interpreter or not.
//!
//! The three decide which times there are, so they come before the times.

use domain::booking::Handler;
use domain::meeting_type::MeetingType;
use domain::words::{Code, TITLE_LIMIT};
use leptos::either::Either;
use leptos::prelude::*;

use super::list::nobody;
use super::{example, kind};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Radios, Steps, TextField, Weight, role,
};

/// The question whom to meet, shown also when there is only one, and what the times depend on besides.
#[derive(Clone, Debug)]
pub struct WhomPage {
    pub form: FormState,
    /// The participant's own people who take bookings.
    pub handlers: Vec<Handler>,
    /// The kinds of meetings to choose from; not asked when there is one or none.
    pub kinds: Vec<MeetingType>,
}

impl Page for WhomPage {
    fn title(&self, t: T) -> String {
        t.booking_whom_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { mut form, handlers, kinds } = self;
        // The first is the ordinary one.
        if let Some(first) = kinds.first().filter(|_| form.value("typ").is_empty()) {
            form = form.with("typ", first.id.to_string());
        }
        let typ = form.value("typ");
        let kinds = kind::choices(t, &kinds);
        let choices: Vec<_> = handlers
            .into_iter()
            .map(|handler| {
                let role = role::of(t, handler.role, handler.stands_in_for.as_deref());
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
                        {match kinds.len() {
                            0 => None,
                            1 => Some(Either::Left(view! {
                                <input type="hidden" name="typ" value=typ/>
                            })),
                            _ => Some(Either::Right(view! {
                                <Radios t form=&form name="typ" legend=t.meeting_type_choose()
                                    choices=kinds/>
                            })),
                        }}
                        <TextField t form=&form name="tolk" label=t.booking_needs_interpreter()
                            hint=t.meeting_type_interpreter_hint() optional=true limit=TITLE_LIMIT/>
                        <Button label=t.booking_next() weight=Weight::Filled/>
                    </form>
                })
            }}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let handlers = vec![example::sara(), example::erik()];
        let one = vec![example::sara()];
        let stand_in = vec![example::stand_in(), example::sara()];
        let (long, names) =
            (odd::long_name(), [odd::ARABIC_NAME, odd::TIGRINYA_NAME, odd::SHORT_NAME]);
        let mut five = vec![example::sara(), example::named(&long)];
        five.extend(names.map(example::named));
        let form = FormState::new("nyckel".to_owned());
        let mut wrong = form.clone().with("tolk", odd::long_word());
        for (field, code) in [
            ("med", Code::Missing),
            ("typ", Code::NotAChoice),
            ("tolk", Code::TooLong { limit: TITLE_LIMIT }),
        ] {
            wrong.errors.push(example::wrong(t, field, code));
        }
        let page = Self { form, handlers, kinds: vec![kind::talk(), kind::short_call()] };
        vec![
            ("several", page.clone()),
            ("one", Self { handlers: one, kinds: vec![kind::talk()], ..page.clone() }),
            ("stand-in", Self { handlers: stand_in, ..page.clone() }),
            ("no-kinds", Self { kinds: Vec::new(), ..page.clone() }),
            ("nobody", Self { handlers: Vec::new(), ..page.clone() }),
            ("five", Self { handlers: five, ..page.clone() }),
            ("to-mend", Self { form: wrong, ..page }),
        ]
    }
}
