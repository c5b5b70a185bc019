//! A day, in one field that sends YYYY-MM-DD.

use jiff::civil::Date;
use leptos::prelude::*;

use super::field::{Marker, Notes, Wiring};
use super::form::FormState;
use crate::text::T;

/// A day. The browser's own date field as long as what was typed is a day; otherwise a text field that
/// still shows the words, because a date field would empty itself.
#[component]
pub fn DateField<'a>(
    t: T,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    /// May be left out: the label says "(frivilligt)".
    #[prop(optional)]
    optional: bool,
    /// The first and last day the browser offers; the door decides anyway.
    #[prop(optional)]
    first: Option<Date>,
    #[prop(optional)] last: Option<Date>,
) -> impl IntoView + use<> {
    let typed = form.value(name);
    let is_day =
        typed.is_empty() || typed.parse::<Date>().is_ok_and(|day| day.to_string() == typed);
    let hint = if is_day { hint } else { Some(t.ui_date_hint()) };
    let wiring = Wiring::new(t, form, name, hint, None);
    view! {
        <div class=wiring.class()>
            <label class="p-field__label" for=wiring.id.clone()>{label}<Marker t optional/></label>
            <Notes t wiring=wiring.clone()/>
            <input
                class="p-input p-input--date"
                type=if is_day { "date" } else { "text" }
                id=wiring.id.clone()
                name=name
                value=wiring.value.clone()
                min=first.map(|day| day.to_string())
                max=last.map(|day| day.to_string())
                autocomplete="off"
                aria-describedby=wiring.described_by()
                aria-invalid=wiring.invalid()
            />
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let form = FormState::default();
    let filled = FormState::default().with("dag", "2026-11-27");
    let typed = FormState::default().with("dag", "på fredag").wrong("dag", t.goal_fault_day());
    let label = || t.goal_steps_day();
    vec![
        ("empty", view! { <DateField t form=&form name="dag" label=label()/> }.into_any()),
        (
            "filled",
            view! { <DateField t form=&filled name="dag" label=label() optional=true/> }.into_any(),
        ),
        (
            "hint",
            view! { <DateField t form=&form name="dag" label=label() hint=t.ui_date_hint()/> }
                .into_any(),
        ),
        ("wrong", view! { <DateField t form=&typed name="dag" label=label()/> }.into_any()),
    ]
}
