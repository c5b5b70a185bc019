//! Wishes for a time on the first page: that they are on their way, or what became of them.

use leptos::prelude::*;

use crate::text::T;
use crate::ui::Tag;
use crate::ui::time_wish::{WishRow, standing};

/// Rows that lead to the wishes; nothing when there are none.
pub(super) fn rows(t: T, wishes: Vec<WishRow>) -> impl IntoView {
    let rows: Vec<_> = wishes
        .into_iter()
        .map(|WishRow { href, with, standing: stands, .. }| {
            let (label, kind) = standing(t, stands);
            view! {
                <li class="p-rows__row">
                    <a href=href>{t.time_wish_list_with(with)}</a>
                    <p><Tag label kind/></p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <h3>{t.time_wish_list_title()}</h3>
            <ul class="p-plain p-rows">{rows}</ul>
        }
    })
}
