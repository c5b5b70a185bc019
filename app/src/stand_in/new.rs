//! `/personal/vikarier/ny`: who is away, who stands in, and on which days.

use domain::id::{StaffId, Uuid};
use domain::stand_in::field;
use domain::words::{Code, Wrong};
use jiff::ToSpan;
use jiff::civil::{Date, date};
use leptos::either::Either;
use leptos::prelude::*;

use super::{PATH, errors};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, Choice, DateField, ErrorSummary, HiddenFields, Select, Weight,
};

/// The form of a new stand-in.
#[derive(Clone, Debug)]
pub struct NewPage {
    pub form: FormState,
    pub today: Date,
    /// Those who can be away or stand in, with the role in words.
    pub people: Vec<(StaffId, String, String)>,
}

impl Page for NewPage {
    fn title(&self, t: T) -> String {
        t.stand_in_new_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { form, today, people } = self;
        let last = today.saturating_add(domain::stand_in::MOST_DAYS.days());
        let choices = || {
            let nobody = Choice::new("", t.stand_in_new_choose());
            let person = |(id, name, role): &(StaffId, String, String)| {
                Choice::new(id.to_string(), format!("{name}, {role}"))
            };
            std::iter::once(nobody).chain(people.iter().map(person)).collect::<Vec<_>>()
        };
        let body = if people.len() < 2 {
            Either::Left(view! { <p>{t.stand_in_new_nobody()}</p> })
        } else {
            Either::Right(view! {
                <form class="p-answer" method="post" action=PATH novalidate>
                    <HiddenFields form=&form/>
                    <Select t form=&form name=field::AWAY label=t.stand_in_new_away()
                        choices=choices()/>
                    <Select t form=&form name=field::STAFF label=t.stand_in_new_staff()
                        hint=t.stand_in_new_staff_hint() choices=choices()/>
                    <DateField t form=&form name=field::FIRST label=t.stand_in_new_first()
                        first=today last=last/>
                    <DateField t form=&form name=field::LAST label=t.stand_in_new_last()
                        first=today last=last/>
                    <p>{t.stand_in_new_next()}</p>
                    <p class="p-cluster">
                        <Button label=t.stand_in_new_send() weight=Weight::Filled/>
                        <ButtonLink label=t.stand_in_back() href=PATH/>
                    </p>
                </form>
            })
        };
        view! {
            <BackLink href=PATH label=t.stand_in_back()/>
            <ErrorSummary t form=&form/>
            <h1>{t.stand_in_new_title()}</h1>
            {body}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let person =
            |number, name: &str, role| (StaffId(Uuid::from_u128(number)), name.to_owned(), role);
        let people = vec![
            person(41, "Sara Lind", t.ui_role_case_manager()),
            person(42, "Erik Holm", t.ui_role_se_handler()),
        ];
        let form = FormState::new("k".to_owned());
        let new = Self { form, today: date(2026, 11, 24), people };
        let wrong = |wrongs: &[(&'static str, Code)]| {
            let wrongs: Vec<_> =
                wrongs.iter().map(|(field, code)| Wrong::new(field, *code)).collect();
            let form = FormState { errors: errors(t, &wrongs), ..new.form.clone() };
            Self { form, ..new.clone() }
        };
        let all = [field::AWAY, field::STAFF, field::FIRST, field::LAST];
        vec![
            ("new", new.clone()),
            ("to-fill-in", wrong(&all.map(|field| (field, Code::Missing)))),
            ("taken", wrong(&[(field::AWAY, Code::Overlapping), (field::LAST, Code::WrongOrder)])),
            ("away", wrong(&[(field::STAFF, Code::Overlapping), (field::FIRST, Code::Past)])),
            ("too-long", wrong(&[(field::LAST, Code::TooMany { limit: 366 })])),
            ("nobody", Self { people: Vec::new(), ..new.clone() }),
        ]
    }
}
