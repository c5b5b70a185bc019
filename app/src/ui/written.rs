//! HTML that is written where it is made, so that what stands around it carries a string instead of a tree.
//!
//! Leptos moves a tree by value through everything around it, and copies each of its texts when it becomes the child
//! of an island: a third of what a page cost.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;
use leptos::tachys::view::Position;

/// Room for most parts of a page; what is longer grows.
const ROOM: usize = 4 * 1024;

/// The same HTML as the view would become later. Only for what stands by itself: no text right before or after it.
pub fn written<V: IntoView>(view: V) -> InertElement {
    InertElement::new(html_of(view))
}

/// The HTML of a view.
pub fn html_of<V: IntoView>(view: V) -> String {
    let mut html = String::with_capacity(ROOM);
    view.into_view().to_html_with_buf(&mut html, &mut Position::FirstChild, true, false, vec![]);
    html
}
