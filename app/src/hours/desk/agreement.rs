//! `/personal/deltagare/{id}/timmar/overenskommelse`: where and when, from a first day.

use domain::hours::agreement::WEEK;
use domain::hours::{Agreement, field};
use domain::id::ParticipantId;
use domain::words::TITLE_LIMIT;
use jiff::civil::Weekday;
use leptos::prelude::*;

use crate::hours::{desk_path, example, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, DateField, ErrorSummary, HiddenFields, Kind, Notice, TextField, Weight, time,
};

/// The form of an agreement.
#[derive(Clone, Debug)]
pub struct AgreementPage {
    pub participant: ParticipantId,
    pub form: FormState,
    /// What stands, when somebody else has changed it meanwhile.
    pub theirs: Option<Agreement>,
    pub is_stale: bool,
}

impl Page for AgreementPage {
    fn title(&self, t: T) -> String {
        t.hours_agreement_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { participant, form, theirs, is_stale } = self;
        let stale = is_stale.then(|| {
            view! {
                <Notice kind=Kind::Wait focus=true>
                    <p>{t.hours_agreement_stale()}</p>
                    {theirs.as_ref().map(|theirs| words::agreement(t, theirs))}
                </Notice>
            }
        });
        let week: Vec<_> = WEEK
            .into_iter()
            .map(|(weekday, fields)| weekday_fields(t, &form, weekday, fields))
            .collect();
        view! {
            <BackLink href=desk_path(participant, "") label=t.hours_day_back()/>
            <ErrorSummary t form=&form/>
            <h1>{t.hours_agreement_title()}</h1>
            {stale}
            <p>{t.hours_agreement_lead()}</p>
            <form
                class="p-answer"
                method="post"
                action=desk_path(participant, "/overenskommelse")
                novalidate
            >
                <HiddenFields form=&form/>
                <TextField t form=&form name=field::PLACE label=t.hours_agreed_place()
                    limit=TITLE_LIMIT/>
                <DateField t form=&form name=field::SINCE label=t.hours_agreement_first()/>
                <DateField t form=&form name=field::UNTIL label=t.hours_agreement_last()
                    optional=true/>
                <h2>{t.hours_agreement_week()}</h2>
                <p class="p-small">{t.hours_agreement_week_hint()}</p>
                {week}
                <p><Button label=t.hours_agreement_save() weight=Weight::Filled/></p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        example::agreements(t)
    }
}

fn weekday_fields(
    t: T,
    form: &FormState,
    weekday: i64,
    [from, to, pause]: [&'static str; 3],
) -> impl IntoView + use<> {
    let name = i8::try_from(weekday).ok();
    let name = name.and_then(|day| Weekday::from_monday_one_offset(day).ok());
    let name = name.map(|day| time::weekday(t, day)).unwrap_or_default();
    view! {
        <fieldset class="p-hours__weekday">
            <legend class="p-field__label">{name}</legend>
            <div class="p-hours__span">
                <TextField t form=form name=from label=t.hours_day_from()/>
                <TextField t form=form name=to label=t.hours_day_to()/>
                <TextField t form=form name=pause label=t.hours_day_pause()/>
            </div>
        </fieldset>
    }
}
