//! The second step to a meeting: a plain list of free times by weekday and date, as radio buttons.

use domain::booking::Handler;
use domain::booking::Refusal;
use domain::time::{Span, civil, day};
use domain::words::Code;
use jiff::civil::Date;
use leptos::prelude::*;
use leptos::tachys::html::InertElement;

use super::labels::Labels;
use super::slot_picker::SlotPicker;
use super::slot_row::{Slot, SlotRow, slot};
use super::time_wish::{self, WishForm, wish_form};
use super::{Clash, example, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::example as odd;
use crate::ui::form::FormState;
use crate::ui::radios::Radio;
use crate::ui::written::{html_of, written};
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Kind, Notice, Steps, Tag, Weight, time,
};

/// Room for the HTML of one time.
const ROW: usize = 320;

/// The free times of one member of staff.
#[derive(Clone, Debug)]
pub struct TimePage {
    pub form: FormState,
    pub with: Handler,
    /// How long a meeting is.
    pub length: Span,
    /// Free times, in order.
    pub free: Vec<Span>,
    /// The last day of the times shown.
    pub until: Date,
    /// The first day that was not shown before.
    pub new_from: Option<Date>,
    /// There may be more times after that day.
    pub has_more: bool,
    /// The time just chosen could not be had.
    pub clash: Option<Clash>,
    /// Where none of them fits.
    pub wish: WishForm,
}

impl Page for TimePage {
    const ISLANDS: bool = true;

    fn title(&self, t: T) -> String {
        t.booking_time_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let (summary, wish) = (self.form.clone(), self.wish.clone());
        let wished = wish.form.clone();
        let about = {
            let length = time::span_words(t, self.length);
            t.booking_time_hint(self.with.first_name(), length)
        };
        let call = t.booking_time_call(&self.with.name, &self.with.phone);
        view! {
            <ErrorSummary t form=&summary/>
            <ErrorSummary t form=&wished/>
            {self.clash.as_ref().map(|clash| {
                let said = words::clash(t, clash);
                view! { <Notice kind=Kind::Stop focus=true><p><a href="#nara">{said}</a></p></Notice> }
            })}
            <BackLink href="/moten/boka" label=t.booking_back()/>
            <Steps t at=2 of=4/>
            <h1 id="tid-titel">{t.booking_time_title()}</h1>
            <p>{about}</p>
            <SlotPicker>
                {written(filter(t))}
                <div data-part="tider" id="tider" data-unreached=t.booking_unreached()>
                    {written(times(t, self))}
                </div>
            </SlotPicker>
            {written(wish_form(t, wish))}
            <p class="p-slots__call">{call}</p>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let page = Self {
            form: FormState::new("nyckel".to_owned()),
            with: example::sara(),
            length: example::span(0),
            free: (0..24).map(example::span).collect(),
            until: day(example::span(62).start),
            new_from: None,
            has_more: true,
            clash: None,
            wish: example::wish_form(),
        };
        let mut wrong = page.clone();
        wrong.form.errors.push(example::wrong(t, "tid", Code::Missing));
        let mut unlisted = page.clone();
        unlisted.form.errors.push(example::wrong(t, "tid", Code::NotAChoice));
        let clashing = |refusal, count| {
            let mut clash = Clash { refusal, ..example::clash() };
            clash.nearest.truncate(count);
            Self { clash: Some(clash), ..page.clone() }
        };
        let clash = example::clash();
        let left = page.free.iter().copied().filter(|span| *span != clash.wished).collect();
        let wishing = time_wish::examples(t).into_iter();
        let mut wishing: Vec<_> =
            wishing.map(|(name, wish)| (name, Self { wish, ..page.clone() })).collect();
        let mut examples = vec![
            ("free", page.clone()),
            ("all", Self { has_more: false, ..page.clone() }),
            ("none", Self { free: Vec::new(), ..page.clone() }),
            ("to-mend", wrong),
            ("not-in-the-list", unlisted),
            ("none-near", clashing(Refusal::SlotTaken, 0)),
            ("one-near", clashing(Refusal::OutsideHours, 1)),
            ("two-near", clashing(Refusal::TooShortNotice, 2)),
            ("too-far-ahead", clashing(Refusal::TooFarAhead, 3)),
            ("past", clashing(Refusal::Past, 3)),
            ("day-full", clashing(Refusal::DayFull, 3)),
            ("long-name", Self { with: example::named(&odd::long_name()), ..page.clone() }),
            ("tigrinya-name", Self { with: example::named(odd::TIGRINYA_NAME), ..page.clone() }),
            ("taken", Self { free: left, clash: Some(clash), ..page }),
        ];
        examples.append(&mut wishing);
        examples
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        [("more-none", 0), ("more-one", 1), ("more-several", 3)]
            .map(|(name, count)| (name, t.booking_time_said_more(count)))
            .to_vec()
    }
}

/// What an island gets fresh when the times have changed, or when there is something to mend: that stands first.
pub fn time_part(t: T, page: TimePage) -> impl IntoView + 'static {
    let summary = page.form.clone();
    view! {
        <ErrorSummary t form=&summary/>
        {times(t, page)}
    }
}

/// The form with the times.
fn times(t: T, page: TimePage) -> impl IntoView + 'static {
    let TimePage { form, with, free, until, new_from, has_more, clash, .. } = page;
    let chosen = form.value("tid");
    let error = form.error("tid");
    let invalid = error.is_some().then_some("true");
    let taken =
        clash.as_ref().filter(|clash| !free.contains(&clash.wished)).map(|clash| clash.wished);
    let days = days(t, &free, taken, &chosen, new_from);
    let is_empty = days.is_empty();
    view! {
        <form class="p-slots" method="post" action="/moten/boka/tid" novalidate>
            <HiddenFields form=&form/>
            {error.map(|error| view! {
                <p class="p-field__error" id="f-tid-error">
                    <span class="p-hidden">{t.ui_error_prefix()}" "</span>{error}
                </p>
            })}
            {is_empty.then(|| view! { <p>{t.booking_time_none(with.first_name())}</p> })}
            <div role="radiogroup" id="f-tid" tabindex="-1" aria-labelledby="tid-titel"
                aria-invalid=invalid aria-describedby=invalid.map(|_| "f-tid-error")>
                {days}
            </div>
            <p class="p-slots__until" id="till-och-med" tabindex="-1">
                {t.booking_time_until(time::day(t, until))}
            </p>
            {clash.map(|clash| near(t, &clash))}
            {(!is_empty).then(|| view! {
                <div class="p-slots__send">
                    <Button id="valj" label=t.booking_next() weight=Weight::Filled/>
                </div>
            })}
            <div class="p-slots__further">
                {has_more.then(|| view! {
                    <p class="p-slots__more">{t.booking_time_more_title()}</p>
                    <Button id="visa-fler" label=t.booking_time_more() name="visa" value="fler"/>
                })}
            </div>
        </form>
    }
}

/// Morning or afternoon: shown by the island, which alone can make it work.
fn filter(t: T) -> impl IntoView {
    let choices = [
        ("", t.booking_filter_all(), "true"),
        ("fm", t.booking_filter_morning(), "false"),
        ("em", t.booking_filter_afternoon(), "false"),
    ];
    let buttons: Vec<_> = choices
        .into_iter()
        .map(|(half, label, pressed)| view! {
            <button class="p-slots__half" type="button" data-choose=half aria-pressed=pressed>{label}</button>
        })
        .collect();
    view! {
        <div class="p-slots__filter" role="group" aria-label=t.booking_filter() hidden data-filter=""
            data-words-shown=t.booking_filter_said("{n}")>
            {buttons}
        </div>
    }
}

/// The three nearest, offered in place of a time that could not be had.
pub(super) fn near(t: T, clash: &Clash) -> impl IntoView + use<> {
    let said = words::clash(t, clash);
    let rows: Vec<_> = clash
        .nearest
        .iter()
        .enumerate()
        .map(|(number, span)| {
            let choice = Choice::new(span.start.to_string(), time::when(t, *span));
            view! { <Radio id=format!("nara-{number}") name="tid" choice checked=String::new()/> }
        })
        .collect();
    view! {
        <fieldset class="p-slots__near" id="nara" tabindex="-1">
            <legend class="p-slots__said">{said}</legend>
            <div class="p-choices">{rows}</div>
        </fieldset>
    }
}

/// One group per day; the labels of a time of day are made once, for they come again every day.
pub(super) fn days(
    t: T,
    free: &[Span],
    taken: Option<Span>,
    chosen: &str,
    new_from: Option<Date>,
) -> Vec<impl IntoView + use<>> {
    // The wall clock of each is looked up once: it decides the day, the half of the day and the label.
    let with_clock = |span: &Span| (*span, civil(span.start));
    let mut times: Vec<_> = free.iter().chain(&taken).map(with_clock).collect();
    times.sort_unstable_by_key(|(span, _)| *span);
    let mut new_from = new_from;
    let (row, mut labels) = (SlotRow::new(), Labels::default());
    times
        .chunk_by(|(_, one), (_, other)| one.date() == other.date())
        .filter_map(|times| {
            let date = times.first()?.1.date();
            let mut rows = String::with_capacity(ROW * times.len());
            for (span, start) in times {
                let label = labels.of(t, *span, *start);
                let half = if start.hour() < 12 { "fm" } else { "em" };
                let id = format!("t{}", span.start.as_second());
                let start = span.start.to_string();
                if taken == Some(*span) {
                    rows.push_str(&html_of(slot(half.to_owned(), gone(t, id, label))));
                } else if start == chosen {
                    let choice = Choice::new(start.clone(), label);
                    let radio = view! { <Radio id name="tid" choice checked=start/> };
                    rows.push_str(&html_of(slot(half.to_owned(), radio)));
                } else {
                    row.write(&Slot { half, id: &id, start: &start, label }, &mut rows);
                }
            }
            let id = format!("dag-{date}");
            let is_new = new_from.take_if(|first| *first <= date).is_some();
            Some(view! {
                <fieldset class="p-slots__day" id=id tabindex="-1" data-new=is_new.then_some("")>
                    <legend class="p-slots__date">{time::day(t, date)}</legend>
                    <div class="p-slots__list">{InertElement::new(rows)}</div>
                </fieldset>
            })
        })
        .collect()
}

/// A time that was chosen and is taken.
fn gone(t: T, id: String, label: &str) -> impl IntoView + use<> {
    let label = label.to_owned();
    view! {
        <p class="p-slots__taken" id=id tabindex="-1">
            <s>{label}</s>" "<Tag label=t.booking_time_taken() kind=Kind::Stop/>
        </p>
    }
}
