//! `/personal/motestyper`: the kinds of meetings of a sub-project, for those who look after them.

use domain::booking::Mode;
use domain::id::MeetingTypeId;
use domain::meeting_type::{MeetingType, Typed, field};
use domain::words::Wrong;
use leptos::either::Either;
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::form::{FieldError, FormState};
use crate::ui::{BackLink, ButtonLink, Kind, Tag, Weight};

mod edit;
mod fault;

pub use edit::EditPage;

/// The list, and the door of new ones.
pub const PATH: &str = "/personal/motestyper";
/// The form of a new one.
pub const NEW: &str = "/personal/motestyper/ny";
/// The code of "saved" on its way to the next page.
pub const SAVED: &str = "motestyp";

/// The page of one kind.
pub fn path(id: MeetingTypeId) -> String {
    format!("{PATH}/{id}")
}

/// Every kind of the sub-project, closed ones too.
#[derive(Clone, Debug)]
pub struct MeetingTypesPage {
    pub kinds: Vec<MeetingType>,
}

impl Page for MeetingTypesPage {
    fn title(&self, t: T) -> String {
        t.meeting_type_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let rows: Vec<_> = self.kinds.iter().map(|kind| row(t, kind)).collect();
        let list = if rows.is_empty() {
            Either::Left(view! { <p>{t.meeting_type_none()}</p> })
        } else {
            Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
        };
        view! {
            <BackLink href="/personal" label=t.meeting_type_home()/>
            <h1>{t.meeting_type_title()}</h1>
            <p>{t.meeting_type_lead()}</p>
            {list}
            <p><ButtonLink label=t.meeting_type_new() href=NEW weight=Weight::Filled/></p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let closed = MeetingType { is_open: false, ..example(2, "Introduktion") };
        let call = MeetingType {
            length_minutes: Some(20),
            needs_answer: false,
            ..example(3, "Kort samtal i telefon")
        };
        let first = MeetingType { participant_books: false, ..example(4, "Första mötet") };
        let long = example(5, &crate::ui::example::long_word());
        let long = MeetingType { staff_books: false, ..long };
        let kinds = vec![example(1, "Samtal"), closed, call, first, long];
        vec![("several", Self { kinds }), ("none", Self { kinds: Vec::new() })]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("saved", t.meeting_type_saved())]
    }
}

fn row(t: T, kind: &MeetingType) -> impl IntoView + use<> {
    let length = kind.length_minutes.map_or_else(
        || t.meeting_type_fact_length_own(),
        |minutes| t.meeting_type_fact_length(minutes.to_string()),
    );
    let answer =
        if kind.needs_answer { t.meeting_type_fact_answer() } else { t.meeting_type_fact_direct() };
    let who = match (kind.participant_books, kind.staff_books) {
        (true, true) => t.meeting_type_fact_both(),
        (true, false) => t.meeting_type_fact_participants(),
        _ => t.meeting_type_fact_staff(),
    };
    let closed = (!kind.is_open)
        .then(|| view! { " " <Tag label=t.meeting_type_closed() kind=Kind::Plain/> });
    view! {
        <li class="p-rows__row">
            <p><a href=path(kind.id) dir="auto">{kind.name.clone()}</a>{closed}</p>
            <p class="p-soft">{format!("{length} · {answer} · {who}")}</p>
        </li>
    }
}

/// The form as it is filled in from what is saved.
pub fn filled(mut form: FormState, kind: &MeetingType) -> FormState {
    let maybe = |number: Option<i64>| number.map(|number| number.to_string()).unwrap_or_default();
    let hours = |minutes: i64| ((minutes + 59) / 60).to_string();
    let tick = |is: bool| if is { "ja" } else { "" };
    for (mode, name) in Mode::ALL.into_iter().zip(field::MODES) {
        form = form.with(name, tick(kind.allows(mode)));
    }
    form.version = Some(kind.version);
    form.with(field::NAME, &kind.name)
        .with(field::CALENDAR_TITLE, &kind.calendar_title)
        .with(field::LENGTH.field, maybe(kind.length_minutes))
        .with(field::BEFORE.field, kind.before_minutes.to_string())
        .with(field::AFTER.field, kind.after_minutes.to_string())
        .with(field::NOTICE.field, hours(kind.notice_minutes))
        .with(field::HORIZON.field, maybe(kind.horizon_days))
        .with(field::PLACE, &kind.place)
        .with(field::PREPARATION, &kind.preparation)
        .with(field::ANSWER, if kind.needs_answer { Typed::WAITS } else { Typed::AT_ONCE })
        .with(field::PARTICIPANT_BOOKS, tick(kind.participant_books))
        .with(field::STAFF_BOOKS, tick(kind.staff_books))
        .with(field::MOVE_NOTICE.field, hours(kind.notice.move_minutes))
        .with(field::CANCEL_NOTICE.field, hours(kind.notice.cancel_minutes))
        .with(field::TOO_LATE, &kind.too_late)
        .with(field::MOST_PER_DAY.field, maybe(kind.most_per_day))
        .with(field::INTERPRETER.field, kind.interpreter_percent.to_string())
        .with(field::OPEN, tick(kind.is_open))
}

/// What to mend, in the words shown in the summary, at the field and in JSON.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    wrongs.iter().map(|wrong| fault::words(t, wrong)).collect()
}

fn example(number: u128, name: &str) -> MeetingType {
    MeetingType::ordinary(MeetingTypeId(uuid::Uuid::from_u128(number)), name.to_owned())
}
