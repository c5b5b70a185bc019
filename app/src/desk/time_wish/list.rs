//! Wishes on the first page of staff: how many wait, and the way to each.

use leptos::prelude::*;

use super::{Wish, path};
use crate::text::T;
use crate::ui::{Kind, Tag, time, time_wish};

/// Those that wait, the longest wait first; nothing when none does.
pub fn list(t: T, wishes: Vec<Wish>) -> Option<impl IntoView> {
    let count = i64::try_from(wishes.len()).unwrap_or(i64::MAX);
    let rows: Vec<_> = wishes
        .into_iter()
        .map(|Wish { wish, name, .. }| {
            let first = wish.windows.first().map(|span| time_wish::window(t, *span));
            let asked = time::moment(t, wish.asked_at);
            view! {
                <li class="p-rows__row">
                    <a href=path(wish.id, "")><bdi>{name}</bdi></a>
                    <p>{first}</p>
                    <p class="p-small">{t.time_wish_desk_asked(asked)}</p>
                </li>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="p-stack" aria-labelledby="onskar">
                <h2 id="onskar">
                    {t.time_wish_desk_list()}" "<Tag label=count.to_string() kind=Kind::Wait/>
                </h2>
                <p>{t.time_wish_desk_count(count)}</p>
                <ol class="p-plain p-rows">{rows}</ol>
            </section>
        }
    })
}
