//! "Visa fler": shows more of a long list, stays on the page, and is remembered until the person leaves.

use domain::fold::is_first_new;
use leptos::prelude::*;

use super::button::Button;
use crate::text::T;

/// The names of the fields; other people's programs rely on them.
pub mod field {
    /// The address of the page the list stands on.
    pub const PAGE: &str = "sida";
    /// The name of the list on its page: small letters and hyphens.
    pub const LIST: &str = "lista";
    /// How many rows the person sees.
    pub const VISIBLE: &str = "visade";
}

/// The door that shows more of any list.
pub const DOOR: &str = "/visa-fler";

/// Stands after a list that goes on. Its rows carry [`row_id`] and [`row_focus`], so that the press lands on the
/// first new one.
#[component]
pub fn ShowMore(
    t: T,
    /// The address of the page the list stands on.
    #[prop(into)]
    page: String,
    /// The name of the list on its page: small letters and hyphens.
    list: &'static str,
    /// How many rows are shown.
    visible: usize,
    /// What there is more of, for someone who only hears the button.
    #[prop(into)]
    about: String,
) -> impl IntoView {
    view! {
        <form class="p-fold" method="post" action=DOOR data-plain="">
            <input type="hidden" name=field::PAGE value=page/>
            <input type="hidden" name=field::LIST value=list/>
            <input type="hidden" name=field::VISIBLE value=visible/>
            <Button label=t.ui_show_more() about/>
        </form>
    }
}

/// The id of the row at `index`, counted from nothing.
pub fn row_id(list: &str, index: usize) -> String {
    format!("{list}-{index}")
}

/// The `tabindex` of a row where a press lands, so that it takes the focus; nothing for the others.
pub fn row_focus(index: usize) -> Option<&'static str> {
    is_first_new(index).then_some("-1")
}

/// The component, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let about = t.goal_list_ended();
    let more = view! { <ShowMore t page="/mal" list="tidigare" visible=5 about/> };
    vec![("more", more.into_any())]
}
