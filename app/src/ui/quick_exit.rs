//! The way out when somebody comes: first in the tab order of every signed-in page.

use leptos::prelude::*;

use crate::text::T;

/// The quick exit. It needs no key: pressing it twice is as good as once.
#[component]
pub fn QuickExit(t: T, exit_url: String) -> impl IntoView {
    view! {
        <form class="p-exit" method="post" action="/lamna" data-exit="" data-to=exit_url>
            <button class="p-exit__button">{t.ui_exit()}</button>
        </form>
    }
}
