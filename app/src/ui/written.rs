//! HTML that is written where it is made, so that what stands around it carries a string instead of a tree.
//!
//! Leptos moves a tree by value through everything around it, and copies each of its texts when it becomes the child
//! of an island: a third of what a page cost.

use leptos::prelude::*;
use leptos::tachys::html::InertElement;

/// The same HTML as the view would become later. Only for what stands by itself: no text right before or after it.
pub fn written<V: IntoView>(view: V) -> InertElement {
    InertElement::new(view.into_view().to_html())
}
