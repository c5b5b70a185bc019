//! A form with long text: what it says while the person writes, and when nobody answers.

use leptos::prelude::*;

use super::editor::Editor;
use super::sentence_pattern;
use crate::text::T;
use crate::ui::written::written;

/// The form inside the editor island, as a part that the island can replace. Without the island it is just the form.
#[component]
pub fn Writing<C: IntoView + 'static>(
    t: T,
    /// The name of the part.
    part: &'static str,
    children: TypedChildren<C>,
) -> impl IntoView {
    let children = children.into_inner();
    view! {
        <Editor>
            <div
                class="p-stack"
                id=format!("del-{part}")
                data-part=part
                data-unreached=t.goal_live_unreached()
                data-words-left=t.goal_live_left()
                data-words-over=t.goal_live_over()
                data-words-kept=t.goal_live_kept()
                data-words-unkept=t.goal_live_unkept()
                data-words-sentence=sentence_pattern(t)
            >
                {written(children())}
            </div>
        </Editor>
    }
}

/// Where the editor says that the draft is kept, and, for those who hear the page, that few characters are left.
/// Empty until then. Stands in the form.
#[component]
pub fn Kept() -> impl IntoView {
    view! {
        <p class="p-goal__kept" data-kept=""></p>
        <p class="p-hidden" role="status" data-few=""></p>
    }
}
