//! Who has read a goal, said honestly: what has been read cannot be unread.

use domain::goal::seen::Reader;
use leptos::either::Either;
use leptos::prelude::*;

use crate::text::T;
use crate::ui::time;

/// Those who have had the goal before them; of a goal that was never shared, nothing.
pub fn seen_by(t: T, readers: &[Reader], is_shared: bool) -> impl IntoView + use<> {
    let rows: Vec<_> = readers
        .iter()
        .map(|reader| {
            let row = t.goal_seen_row(reader.name.clone(), time::moment(t, reader.at));
            view! { <li dir="auto">{row}</li> }
        })
        .collect();
    if rows.is_empty() {
        return Either::Left(
            is_shared.then(|| view! { <p class="p-soft">{t.goal_seen_nobody()}</p> }),
        );
    }
    let lead = if is_shared { t.goal_seen_shared() } else { t.goal_seen_private() };
    Either::Right(view! {
        <p class="p-soft">{lead}</p>
        <ul class="p-plain p-small">{rows}</ul>
    })
}
