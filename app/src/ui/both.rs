//! What was typed and what somebody else saved meanwhile, side by side; nothing typed is lost.

use leptos::either::Either;
use leptos::prelude::*;

/// One field: what it is called, what was typed and what is saved.
pub type Row = (String, String, String);

/// What the two sides are called, and what stands where nothing is written.
pub struct Sides {
    pub yours: String,
    pub theirs: String,
    pub nothing: String,
}

/// Every field where the two are not the same, with both texts.
pub fn both(rows: Vec<Row>, sides: &Sides) -> Vec<impl IntoView + use<>> {
    rows.into_iter()
        .filter(|(_, yours, theirs)| yours != theirs)
        .map(|(label, yours, theirs)| {
            let texts = [(sides.yours.clone(), yours), (sides.theirs.clone(), theirs)];
            let texts = texts.map(|(whose, text)| {
                let text = if text.is_empty() {
                    Either::Left(view! { <dd>{sides.nothing.clone()}</dd> })
                } else {
                    Either::Right(view! { <dd class="p-conflict__text" dir="auto">{text}</dd> })
                };
                view! { <div><dt>{whose}</dt>{text}</div> }
            });
            view! {
                <h3>{label}</h3>
                <dl class="p-conflict">{texts.into_iter().collect::<Vec<_>>()}</dl>
            }
        })
        .collect()
}
