//! `/personal/grupp/ny`: a new group meeting.

use domain::group::{OFFER_HOURS, SEATS, field};
use domain::time::Span;
use domain::words::{Code, TEXT_LIMIT, TITLE_LIMIT, Wrong};
use jiff::civil::{Date, date};
use leptos::prelude::*;

use super::{DESK, errors};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::group::seen;
use crate::ui::{
    BackLink, Button, DateField, ErrorSummary, HiddenFields, Kind, Notice, TextArea, TextField,
    Weight, time,
};

/// The form of a new group meeting.
#[derive(Clone, Debug)]
pub struct NewPage {
    pub form: FormState,
    pub today: Date,
    /// The meeting of one's own that stands in the way.
    pub clash: Option<Span>,
    /// The nearest times that are free instead.
    pub nearest: Vec<Span>,
}

impl Page for NewPage {
    fn title(&self, t: T) -> String {
        t.group_new_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { form, today, clash, nearest } = self;
        let nearest: Vec<_> =
            nearest.into_iter().map(|span| view! { <li>{time::when(t, span)}</li> }).collect();
        let clash = clash.map(|span| {
            let near = (!nearest.is_empty()).then(|| {
                view! {
                    <p>{t.group_new_nearest()}</p>
                    <ul>{nearest}</ul>
                }
            });
            view! {
                <Notice kind=Kind::Stop focus=true title=t.group_new_clash_title()>
                    <p>{t.group_new_clash(time::when(t, span))}</p>
                    {near}
                </Notice>
            }
        });
        view! {
            <ErrorSummary t form=&form/>
            {clash}
            <BackLink href=DESK label=t.group_desk_back()/>
            <h1>{t.group_new_title()}</h1>
            <p>{t.group_new_lead()}</p>
            <form method="post" action=DESK class="p-stack" novalidate>
                <HiddenFields form=&form/>
                <TextField t form=&form name=field::TITLE label=t.group_new_name()
                    hint=t.group_new_name_hint() limit=TITLE_LIMIT/>
                <TextArea t form=&form name=field::ABOUT label=t.group_fact_about()
                    hint=t.group_new_about_hint() optional=true limit=TEXT_LIMIT rows=4/>
                <DateField t form=&form name=field::DAY label=t.group_new_day() first=today/>
                <div class="p-hours__row">
                    <TextField t form=&form name=field::FROM label=t.desk_hours_from()/>
                    <TextField t form=&form name=field::TO label=t.desk_hours_to()/>
                </div>
                <TextField t form=&form name=field::PLACE label=t.group_fact_place() limit=TITLE_LIMIT/>
                <TextField t form=&form name=SEATS.field label=t.group_new_seats()
                    hint=t.group_new_seats_hint(SEATS.most)/>
                <TextField t form=&form name=OFFER_HOURS.field label=t.group_new_offer()
                    hint=t.group_new_offer_hint() optional=true/>
                <p><Button label=t.group_new_save() weight=Weight::Filled/></p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let empty = Self {
            form: FormState::new("k".to_owned()),
            today: date(2026, 11, 24),
            clash: None,
            nearest: Vec::new(),
        };
        let faulty = |wrongs: &[Wrong]| {
            let form = FormState { errors: errors(t, wrongs), ..empty.form.clone() };
            Self { form, ..empty.clone() }
        };
        let all = [field::TITLE, field::DAY, field::FROM, field::TO, field::PLACE, SEATS.field];
        let mut missing = all.map(|name| Wrong::new(name, Code::Missing)).to_vec();
        missing.push(Wrong::new(OFFER_HOURS.field, Code::NotANumber));
        let times = [
            Wrong::new(field::DAY, Code::Past),
            Wrong::new(field::FROM, Code::Past),
            Wrong::new(field::TO, Code::WrongOrder),
        ];
        let others = [
            Wrong::new(field::TITLE, Code::TooLong { limit: TITLE_LIMIT }),
            Wrong::new(field::DAY, Code::TooMany { limit: 730 }),
            Wrong::new("nyckel", Code::KeyReused),
        ];
        let span = seen(domain::group::Mine::Outside).span;
        let clash = Self { clash: Some(span), nearest: vec![span], ..empty.clone() };
        vec![
            ("empty", empty.clone()),
            ("missing", faulty(&missing)),
            ("times", faulty(&times)),
            ("others", faulty(&others)),
            ("taken", clash.clone()),
            ("taken-all-day", Self { nearest: Vec::new(), ..clash }),
        ]
    }
}
