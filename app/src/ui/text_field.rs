//! One line of text.

use leptos::prelude::*;

use super::example;
use super::field::{Limit, Marker, Notes, Wiring};
use super::form::FormState;
use crate::text::T;

/// A one-line field. It shows again what was typed, and what to do about it.
#[component]
pub fn TextField<'a>(
    t: T,
    form: &'a FormState,
    name: &'static str,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: Option<String>,
    /// May be left out: the label says "(frivilligt)".
    #[prop(optional)]
    optional: bool,
    /// The longest text, in characters as people count them.
    #[prop(optional)]
    limit: Option<usize>,
    /// A token for `autocomplete`; off unless said, for someone else may read the phone.
    #[prop(default = "off")]
    autocomplete: &'static str,
) -> impl IntoView + use<> {
    let wiring = Wiring::new(t, form, name, hint, limit);
    view! {
        <div class=wiring.class()>
            <label class="p-field__label" for=wiring.id.clone()>{label}<Marker t optional/></label>
            <Notes t wiring=wiring.clone()/>
            <input
                class="p-input"
                type="text"
                id=wiring.id.clone()
                name=name
                value=wiring.value.clone()
                dir="auto"
                autocomplete=autocomplete
                aria-describedby=wiring.described_by()
                aria-invalid=wiring.invalid()
                data-limit=limit
            />
            <Limit wiring=wiring.clone()/>
        </div>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let form = FormState::default();
    let filled = |words: String| FormState::default().with("ord", words);
    let wrong = filled(example::long_text()).wrong("ord", t.goal_fault_long("2000"));
    let label = || t.start_goals();
    let shown = |form: &FormState| {
        view! { <TextField t form=form name="ord" label=label() limit=2_000/> }.into_any()
    };
    vec![
        ("empty", view! { <TextField t form=&form name="ord" label=label()/> }.into_any()),
        (
            "hint",
            view! { <TextField t form=&form name="ord" label=label() hint=t.start_goals_words() optional=true/> }.into_any(),
        ),
        ("limit", shown(&form)),
        ("long-word", shown(&filled(example::long_word()))),
        ("arabic", shown(&filled(example::ARABIC.to_owned()))),
        ("tigrinya", shown(&filled(example::TIGRINYA.to_owned()))),
        ("wrong", shown(&wrong)),
    ]
}
