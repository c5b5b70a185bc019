//! The list of what waits, alive: an answer is given in place, and the next one is ready.

use leptos::prelude::*;
use web_sys::SubmitEvent;

use crate::ui::live;

/// One island around the whole list.
#[island]
pub fn Inbox(children: Children) -> impl IntoView {
    view! { <div on:submit=answer>{children()}</div> }
}

fn answer(event: SubmitEvent) {
    live::post(&event, |_| {});
}
