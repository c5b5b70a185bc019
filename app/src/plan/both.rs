//! The frame that says that somebody else saved meanwhile, with both texts.

use leptos::prelude::*;

use crate::text::T;
use crate::ui::both::{self, Row, Sides};
use crate::ui::{Kind, Notice};

/// The frame with every field where the two are not the same.
pub fn both(t: T, rows: Vec<Row>) -> impl IntoView {
    let sides = Sides {
        yours: t.plan_both_yours(),
        theirs: t.plan_both_theirs(),
        nothing: t.plan_both_nothing(),
    };
    view! {
        <Notice kind=Kind::Wait focus=true title=t.plan_both_title()>
            <p>{t.plan_both_lead()}</p>
            {both::both(rows, &sides)}
        </Notice>
    }
}
