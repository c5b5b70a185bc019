//! What was typed and what somebody else saved meanwhile, side by side; nothing typed is lost.

use leptos::either::Either;
use leptos::prelude::*;

use crate::text::T;
use crate::ui::{Kind, Notice};

/// One field: what it is called, what was typed and what is saved.
pub type Row = (String, String, String);

/// The frame with every field where the two are not the same.
pub fn both(t: T, rows: Vec<Row>) -> impl IntoView {
    let rows: Vec<_> = rows
        .into_iter()
        .filter(|(_, yours, theirs)| yours != theirs)
        .map(|(label, yours, theirs)| {
            let texts = [(t.plan_both_yours(), yours), (t.plan_both_theirs(), theirs)];
            let texts = texts.map(|(whose, text)| {
                let text = if text.is_empty() {
                    Either::Left(view! { <dd>{t.plan_both_nothing()}</dd> })
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
        .collect();
    view! {
        <Notice kind=Kind::Wait focus=true title=t.plan_both_title()>
            <p>{t.plan_both_lead()}</p>
            {rows}
        </Notice>
    }
}
