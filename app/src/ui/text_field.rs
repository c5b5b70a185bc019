//! One line of text.

use leptos::prelude::*;

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
