//! Two versions of a plan compared in words: what is new, what is gone, and what is changed from what to what.

use domain::plan::compare::{Change, Part, Words};
use domain::plan::content::Line;
use jiff::civil::Date;
use leptos::prelude::*;

use crate::text::T;
use crate::ui::{Kind as Shape, Tag, efforts, strands, time};

/// What happened to one thing.
enum How {
    New(String),
    Gone(String),
    Changed { from: String, to: String },
}

/// The list; a sentence when the two say the same.
pub fn changes(t: T, changes: Vec<Change>) -> impl IntoView {
    let is_none = changes.is_empty();
    let rows: Vec<_> = changes.into_iter().map(|change| row(t, change)).collect();
    view! {
        {is_none.then(|| view! { <p>{t.plan_compare_same()}</p> })}
        {(!is_none).then(|| view! { <ul class="p-plain p-rows">{rows}</ul> })}
    }
}

fn row(t: T, change: Change) -> impl IntoView {
    let (about, how) = told(t, change);
    let (tag, shape, words) = match how {
        How::New(words) => (t.plan_compare_new(), Shape::Done, words.into()),
        How::Gone(words) => (t.plan_compare_gone(), Shape::Plain, words.into()),
        How::Changed { from, to } => (t.plan_compare_changed(), Shape::Now, Both(from, to)),
    };
    let words = match words {
        Both(from, to) if from.is_empty() => {
            view! { <p class="p-words" dir="auto">{to}</p> }.into_any()
        }
        Both(from, to) => view! {
            <dl class="p-conflict">
                <div><dt>{t.plan_compare_from()}</dt><dd class="p-conflict__text" dir="auto">{from}</dd></div>
                <div><dt>{t.plan_compare_to()}</dt><dd class="p-conflict__text" dir="auto">{to}</dd></div>
            </dl>
        }
        .into_any(),
    };
    view! {
        <li class="p-rows__row">
            <p><Tag label=tag kind=shape/>" "<strong>{about}</strong></p>
            {words}
        </li>
    }
}

/// The earlier words, and the later ones; no earlier ones where there is but one text.
struct Both(String, String);

impl From<String> for Both {
    fn from(words: String) -> Self {
        Self(String::new(), words)
    }
}

/// What it is about, and what happened to it.
fn told(t: T, change: Change) -> (String, How) {
    match change {
        Change::Words { what, from, to } => {
            let about = match what {
                Words::Purpose => t.plan_purpose(),
                Words::Health => t.plan_needs_health(),
                Words::Housing => t.plan_needs_housing(),
            };
            (about, text(from, to))
        }
        Change::Added(line) => (strands::kind(t, line.kind), How::New(facts(t, &line))),
        Change::Removed(line) => (strands::kind(t, line.kind), How::Gone(facts(t, &line))),
        Change::Line { line, part } => {
            let (what, how) = of_line(t, part);
            let kind = strands::kind(t, line.kind);
            (if what.is_empty() { kind } else { format!("{kind}: {what}") }, how)
        }
    }
}

fn of_line(t: T, part: Part) -> (String, How) {
    let day = |day: Date| time::day(t, day);
    let open = |day: Option<Date>| day.map(|day| time::day(t, day)).unwrap_or_default();
    match part {
        Part::Purpose { from, to } => (t.plan_for_label(), text(from, to)),
        Part::Person { from, to } => {
            (t.plan_line_person(), text(from.unwrap_or_default(), to.unwrap_or_default()))
        }
        Part::Place { from, to } => (t.plan_line_place(), text(from, to)),
        Part::Since { from, to } => (t.plan_line_since(), text(day(from), day(to))),
        Part::Until { from, to } => (t.plan_line_until(), text(open(from), open(to))),
        Part::Paused => (String::new(), How::New(t.plan_phase_paused())),
        Part::Resumed => (String::new(), How::Gone(t.plan_phase_paused())),
        Part::Lit(effort) => (t.plan_line_efforts(), How::New(efforts::name(t, effort))),
        Part::PutOut(effort) => (t.plan_line_efforts(), How::Gone(efforts::name(t, effort))),
        Part::Kind { from, to } => {
            (t.plan_line_kind(), text(strands::kind(t, from), strands::kind(t, to)))
        }
    }
}

/// Words that were not there are new, words that are not there any more are gone.
fn text(from: String, to: String) -> How {
    if from.is_empty() {
        How::New(to)
    } else if to.is_empty() {
        How::Gone(from)
    } else {
        How::Changed { from, to }
    }
}

/// One intervention in a line: with whom, where, from when until when.
fn facts(t: T, line: &Line) -> String {
    let since = Some(format!("{} {}", t.plan_since(), time::day(t, line.since)));
    let until = line.until.map(|until| format!("{} {}", t.plan_until(), time::day(t, until)));
    let person = line.person.as_ref().map(|person| format!("{} {person}", t.plan_with()));
    let place = Some(line.place.clone()).filter(|place| !place.is_empty());
    [person, place, since, until].into_iter().flatten().collect::<Vec<_>>().join(", ")
}
