//! The fields that say what a day was, for the participant and for a handler who says something else.

use domain::desk::clock;
use domain::hours::agreement::WEEK;
use domain::hours::{Agreement, Entry, Reason, Worked, field};
use domain::words::TEXT_LIMIT;
use leptos::prelude::*;

use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Choice, Radios, TextArea, TextField};

/// Worked or absent, and what goes with each; the style hides what the answer does not need.
pub fn fields(t: T, form: &FormState, is_own: bool) -> impl IntoView + use<> {
    let (legend, there, away) = if is_own {
        (t.hours_day_how(), t.hours_day_worked(), t.hours_day_absent())
    } else {
        (t.hours_desk_change_how(), t.hours_desk_was_there(), t.hours_desk_was_absent())
    };
    let how = vec![Choice::new(field::WORKED, there), Choice::new(field::ABSENT, away)];
    let reasons = [
        (Reason::Sick, t.hours_day_sick()),
        (Reason::ChildCare, t.hours_day_child()),
        (Reason::Other, t.hours_day_other()),
    ];
    let reasons = reasons.map(|(reason, label)| Choice::new(reason.field_value(), label)).to_vec();
    view! {
        <Radios t form=form name=field::HOW legend choices=how/>
        <div class="p-hours__worked">
            <div class="p-hours__span">
                <TextField t form=form name=field::FROM label=t.hours_day_from()/>
                <TextField t form=form name=field::TO label=t.hours_day_to()/>
            </div>
            <p class="p-small">{t.hours_day_time_hint()}</p>
            <TextField t form=form name=field::PAUSE label=t.hours_day_pause() optional=true/>
        </div>
        <div class="p-hours__absent">
            <Radios t form=form name=field::REASON legend=t.hours_day_reason() choices=reasons/>
            <TextArea t form=form name=field::WORDS label=t.hours_day_words()
                hint=t.hours_day_words_hint() rows=2 limit=TEXT_LIMIT optional=true/>
        </div>
    }
}

/// The form filled in with what is said of the day.
#[must_use]
pub fn filled(form: FormState, entry: &Entry) -> FormState {
    match entry {
        Entry::Worked(worked) => with_times(form, *worked).with(field::HOW, field::WORKED),
        Entry::Absent { reason, words } => form
            .with(field::HOW, field::ABSENT)
            .with(field::REASON, reason.field_value())
            .with(field::WORDS, words.clone()),
    }
}

/// The form with times that are only offered.
#[must_use]
pub fn with_times(form: FormState, worked: Worked) -> FormState {
    let pause = match worked.pause_minutes {
        0 => String::new(),
        pause => pause.to_string(),
    };
    form.with(field::FROM, clock(worked.from_minute))
        .with(field::TO, clock(worked.to_minute))
        .with(field::PAUSE, pause)
}

/// The form of an agreement, filled in with one.
#[must_use]
pub fn with_week(form: FormState, agreement: &Agreement) -> FormState {
    let until = agreement.until.map(|until| until.to_string()).unwrap_or_default();
    let mut form = form
        .with(field::PLACE, agreement.place.clone())
        .with(field::SINCE, agreement.since.to_string())
        .with(field::UNTIL, until);
    for (weekday, [from, to, pause]) in WEEK {
        let Some(agreed) = agreement.times.iter().find(|it| it.weekday == weekday) else {
            continue;
        };
        let Worked { from_minute, to_minute, pause_minutes } = agreed.worked;
        form = form.with(from, clock(from_minute)).with(to, clock(to_minute));
        if pause_minutes > 0 {
            form = form.with(pause, pause_minutes.to_string());
        }
    }
    form
}
