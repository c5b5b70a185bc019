//! From page to HTML: the same call on the server, in tests and in print.

use std::sync::Arc;

use hydration_context::SsrSharedContext;
use leptos::prelude::*;

use crate::page::Page;
use crate::text;
use crate::ui::layout::{Frame, bare, document};

/// The whole document of a page.
pub fn page<P: Page>(frame: Frame, page: P) -> String {
    with_islands(frame, page, P::ISLANDS)
}

/// The whole document of a page whose islands may be withheld.
pub fn with_islands<P: Page>(frame: Frame, page: P, islands: bool) -> String {
    let t = text::of(frame.language);
    let title = page.title(t);
    if P::BARE {
        return html(move || bare(frame.language, title, move || page.view(t)));
    }
    html(move || document(frame, title, islands, move || page.view(t)))
}

/// The HTML of one fragment, as an island asks for it.
pub fn part<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    html(view)
}

/// HTML on its own, as it is written for a page with islands.
pub(crate) fn html<V: IntoView + 'static>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| view().into_view().to_html());
    owner.unset_with_forced_cleanup();
    html
}
