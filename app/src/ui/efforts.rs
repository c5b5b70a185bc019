//! Where the effort of Supported Employment is now: five names side by side, several lit at once, never a ladder.

use domain::plan::effort::Effort;
use leptos::prelude::*;

use super::tag::{Kind, Tag};
use crate::text::T;

/// The five with the lit ones marked; nothing at all while none is lit.
#[component]
pub fn Efforts(t: T, efforts: Vec<Effort>) -> impl IntoView {
    let names: Vec<_> = Effort::ALL
        .into_iter()
        .map(|effort| {
            let label = name(t, effort);
            if efforts.contains(&effort) {
                view! { <li><Tag label kind=Kind::Now/></li> }.into_any()
            } else {
                view! { <li class="p-effort">{label}<span class="p-hidden">": "{t.plan_effort_off()}</span></li> }
                    .into_any()
            }
        })
        .collect();
    (!efforts.is_empty()).then(|| {
        view! {
            <div class="p-efforts">
                <p class="p-small">{t.plan_effort_now()}</p>
                <ul class="p-plain p-cluster">{names}</ul>
            </div>
        }
    })
}

/// What one of the five is called.
pub fn name(t: T, effort: Effort) -> String {
    match effort {
        Effort::Agreement => t.plan_effort_agreement(),
        Effort::VocationalProfile => t.plan_effort_profile(),
        Effort::JobFinding => t.plan_effort_finding(),
        Effort::EmployerEngagement => t.plan_effort_employer(),
        Effort::Support => t.plan_effort_support(),
    }
}

/// The component with none, some and all lit, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let show = |efforts: &[Effort]| view! { <Efforts t efforts=efforts.to_vec()/> }.into_any();
    vec![
        ("none", show(&[])),
        ("some", show(&[Effort::VocationalProfile, Effort::JobFinding])),
        ("all", show(&Effort::ALL)),
    ]
}
