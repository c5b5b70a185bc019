//! One of a few: radio buttons in a group with a question.

use leptos::either::Either;
use leptos::prelude::*;

use super::choice::Choice;
use super::example;
use super::field::{Marker, Notes, Wiring};
use super::form::FormState;
use crate::text::T;

/// A question with a few answers, of which one is sent.
#[component]
pub fn Radios<'a>(
    t: T,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] legend: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] hint: Option<String>,
    /// May be left out: the legend says "(frivilligt)".
    #[prop(optional)]
    optional: bool,
    /// The question is the page's only one: the legend is the `h1`.
    #[prop(optional)]
    as_title: bool,
) -> impl IntoView + use<> {
    let wiring = Wiring::new(t, form, name, hint, None);
    let base = wiring.id.clone();
    let chosen = wiring.value.clone();
    let legend = if as_title {
        Either::Left(view! { <h1>{legend}<Marker t optional/></h1> })
    } else {
        Either::Right(view! { {legend}<Marker t optional/> })
    };
    let rows: Vec<_> = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            // The error summary links to the first.
            let id = if index == 0 { base.clone() } else { format!("{base}-{}", index + 1) };
            view! { <Radio id name choice checked=chosen.clone()/> }
        })
        .collect();
    view! {
        <fieldset class=wiring.class() aria-describedby=wiring.described_by()>
            <legend class="p-field__label">{legend}</legend>
            <Notes t wiring=wiring.clone()/>
            <div class="p-choices">{rows}</div>
        </fieldset>
    }
}

/// One radio button, for lists that group them in their own way; `checked` is the chosen value.
#[component]
pub fn Radio(
    #[prop(into)] id: String,
    name: &'static str,
    choice: Choice,
    checked: String,
) -> impl IntoView {
    let Choice { value, label, hint } = choice;
    let is_checked = value == checked;
    let hint = hint.map(|hint| (format!("{id}-choice-hint"), hint));
    let described_by = hint.as_ref().map(|(id, _)| id.clone());
    view! {
        <div class="p-choice">
            <input
                class="p-choice__input"
                type="radio"
                id=id.clone()
                name=name
                value=value
                checked=is_checked
                aria-describedby=described_by
            />
            <label class="p-choice__label" for=id>{label}</label>
            {hint.map(|(hint_id, hint)| view! { <p class="p-choice__hint" id=hint_id>{hint}</p> })}
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let choices = || {
        vec![
            Choice::new("bara_jag", t.goal_share_me()).hint(t.goal_share_me_hint()),
            Choice::new("delat", t.goal_share_others()),
            Choice::new("langt", example::long_word()),
        ]
    };
    let form = FormState::default();
    let chosen = FormState::default().with("vem", "delat");
    let wrong = FormState::default().wrong("vem", t.goal_fault_readers());
    let legend = || t.goal_share_title();
    vec![
        (
            "none-chosen",
            view! { <Radios t form=&form name="vem" legend=legend() choices=choices()/> }.into_any(),
        ),
        (
            "chosen",
            view! { <Radios t form=&chosen name="vem" legend=legend() choices=choices() optional=true/> }.into_any(),
        ),
        (
            "wrong",
            view! { <Radios t form=&wrong name="vem" legend=legend() choices=choices() hint=t.goal_share_later()/> }
                .into_any(),
        ),
    ]
}
