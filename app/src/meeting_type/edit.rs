//! `/personal/motestyper/{id}`: one kind of meeting to change, or a new one.

use domain::desk::Number;
use domain::id::MeetingTypeId;
use domain::meeting_type::{MeetingType, Typed, field};
use domain::words::{Code, TEXT_LIMIT, TITLE_LIMIT, Wrong};
use leptos::prelude::*;

use super::{PATH, errors, example, filled, path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Checkbox, Choice, ErrorSummary, HiddenFields, Kind, Notice, Radios,
    SummaryList, SummaryRow, TextArea, TextField, Weight,
};

/// The form of one kind.
#[derive(Clone, Debug)]
pub struct EditPage {
    /// Nothing for a new one.
    pub id: Option<MeetingTypeId>,
    pub form: FormState,
    /// What is saved now, when somebody else saved after the form was shown.
    pub saved: Option<MeetingType>,
}

impl Page for EditPage {
    fn title(&self, t: T) -> String {
        if self.id.is_some() { t.meeting_type_edit() } else { t.meeting_type_add() }
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let title = self.title(t);
        let Self { id, form, saved } = self;
        let action = id.map_or_else(|| PATH.to_owned(), path);
        let answers = vec![
            Choice::new(Typed::WAITS, t.meeting_type_answer_waits()),
            Choice::new(Typed::AT_ONCE, t.meeting_type_answer_direct()),
        ];
        let [visit, phone, video, walk] = field::MODES;
        let number = |number: Number, label, hint| {
            view! { <TextField t form=&form name=number.field label=label hint=hint/> }
        };
        let maybe = |number: Number, label, hint| {
            view! { <TextField t form=&form name=number.field label=label hint=hint optional=true/> }
        };
        view! {
            {saved.map(|saved| conflict(t, &saved))}
            <ErrorSummary t form=&form/>
            <BackLink href=PATH label=t.meeting_type_back()/>
            <h1>{title}</h1>
            <form method="post" action=action novalidate>
                <HiddenFields form=&form/>
                <TextField t form=&form name=field::NAME label=t.meeting_type_name()
                    hint=t.meeting_type_name_hint() limit=TITLE_LIMIT/>
                <TextField t form=&form name=field::CALENDAR_TITLE label=t.meeting_type_calendar()
                    hint=t.meeting_type_calendar_hint() limit=TITLE_LIMIT/>
                <h2>{t.meeting_type_times()}</h2>
                <p>{t.meeting_type_times_hint()}</p>
                {maybe(field::LENGTH, t.meeting_type_length(), t.meeting_type_length_hint())}
                {number(field::INTERPRETER, t.meeting_type_percent(), t.meeting_type_percent_hint())}
                {number(field::BEFORE, t.meeting_type_before(), t.meeting_type_minutes_hint())}
                {number(field::AFTER, t.meeting_type_after(), t.meeting_type_minutes_hint())}
                {number(field::NOTICE, t.meeting_type_notice(), t.meeting_type_hours_hint())}
                {maybe(field::HORIZON, t.meeting_type_horizon(), t.meeting_type_horizon_hint())}
                {maybe(field::MOST_PER_DAY, t.meeting_type_most(), t.meeting_type_most_hint())}
                <h2>{t.meeting_type_how()}</h2>
                <Checkbox t form=&form name=visit label=t.booking_mode_visit()/>
                <Checkbox t form=&form name=phone label=t.booking_mode_phone()/>
                <Checkbox t form=&form name=video label=t.booking_mode_video()/>
                <Checkbox t form=&form name=walk label=t.booking_mode_walk()/>
                <TextField t form=&form name=field::PLACE label=t.meeting_type_place()
                    hint=t.meeting_type_place_hint() optional=true limit=TITLE_LIMIT/>
                <TextArea t form=&form name=field::PREPARATION label=t.meeting_type_preparation()
                    optional=true limit=TEXT_LIMIT rows=3/>
                <h2>{t.meeting_type_who()}</h2>
                <Checkbox t form=&form name=field::PARTICIPANT_BOOKS label=t.meeting_type_participants()/>
                <Checkbox t form=&form name=field::STAFF_BOOKS label=t.meeting_type_staff()/>
                <Radios t form=&form name=field::ANSWER legend=t.meeting_type_answered() choices=answers/>
                <h2>{t.meeting_type_changes()}</h2>
                {number(field::MOVE_NOTICE, t.meeting_type_move(), t.meeting_type_hours_hint())}
                {number(field::CANCEL_NOTICE, t.meeting_type_cancel(), t.meeting_type_hours_hint())}
                <TextArea t form=&form name=field::TOO_LATE label=t.meeting_type_too_late()
                    hint=t.meeting_type_too_late_hint() optional=true limit=TEXT_LIMIT rows=3/>
                <h2>{t.meeting_type_use()}</h2>
                <Checkbox t form=&form name=field::OPEN label=t.meeting_type_open()
                    hint=t.meeting_type_open_hint()/>
                <p><Button label=t.meeting_type_save() weight=Weight::Filled/></p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let kind = example(1, "Samtal");
        let form = filled(FormState::new("k".to_owned()), &kind);
        let page = Self { id: Some(kind.id), form, saved: None };
        let mut new = page.clone();
        (new.id, new.form.version) = (None, None);
        let new = Self { form: new.form.clone().with(field::NAME, ""), ..new };
        let faulty = |wrongs: &[Wrong]| {
            let form = FormState { errors: errors(t, wrongs), ..page.form.clone() };
            Self { form, ..page.clone() }
        };
        let missing = [
            field::NAME,
            field::CALENDAR_TITLE,
            field::MODES[0],
            field::ANSWER,
            field::PARTICIPANT_BOOKS,
        ];
        let numbers = [
            field::LENGTH,
            field::INTERPRETER,
            field::BEFORE,
            field::AFTER,
            field::NOTICE,
            field::HORIZON,
            field::MOST_PER_DAY,
            field::MOVE_NOTICE,
            field::CANCEL_NOTICE,
        ];
        let long = [field::NAME, field::PREPARATION];
        let long = long.map(|name| Wrong::new(name, Code::TooLong { limit: TITLE_LIMIT }));
        let others = [
            Wrong::new("nyckel", Code::KeyReused),
            Wrong::new("version", Code::NotANumber),
            Wrong::new(field::NAME, Code::TooMany { limit: 60 }),
        ];
        vec![
            ("filled", page.clone()),
            ("new", new),
            ("missing", faulty(&missing.map(|name| Wrong::new(name, Code::Missing)))),
            ("numbers", faulty(&numbers.map(|it| Wrong::new(it.field, Code::NotANumber)))),
            ("too-long", faulty(&long)),
            ("others", faulty(&others)),
            ("stale", Self { saved: Some(example(1, "Samtal på plats")), ..page }),
        ]
    }
}

/// What is saved now, beside what was typed.
fn conflict(t: T, saved: &MeetingType) -> impl IntoView + use<> {
    let shown = filled(FormState::default(), saved);
    let value = |name: &str| {
        let value = shown.value(name);
        if value.is_empty() { t.meeting_type_empty() } else { value }
    };
    let rows: Vec<_> = [
        (t.meeting_type_name(), field::NAME),
        (t.meeting_type_calendar(), field::CALENDAR_TITLE),
        (t.meeting_type_length(), field::LENGTH.field),
        (t.meeting_type_notice(), field::NOTICE.field),
        (t.meeting_type_cancel(), field::CANCEL_NOTICE.field),
        (t.meeting_type_preparation(), field::PREPARATION),
        (t.meeting_type_too_late(), field::TOO_LATE),
    ]
    .into_iter()
    .map(|(term, name)| {
        let said = value(name);
        view! { <SummaryRow term><span dir="auto">{said}</span></SummaryRow> }
    })
    .collect();
    view! {
        <div data-conflict="" tabindex="-1">
            <Notice kind=Kind::Stop title=t.meeting_type_stale()>
                <p>{t.meeting_type_stale_why()}</p>
                <SummaryList>{rows}</SummaryList>
            </Notice>
        </div>
    }
}
