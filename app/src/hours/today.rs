//! The hours of a week, alive: one press and its undo show in place.

use leptos::prelude::*;
use web_sys::SubmitEvent;

use crate::ui::live;

/// One island around the week and its forms; the answer brings all of it fresh.
#[island]
pub fn Hours(children: Children) -> impl IntoView {
    view! { <div on:submit=press>{children()}</div> }
}

fn press(event: SubmitEvent) {
    live::post(&event, |_| {});
}
