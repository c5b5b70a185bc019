//! The first page, for someone who is not signed in.

use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::{ButtonLink, PathLine, Weight};

/// What the portal is, and the way in.
#[derive(Clone, Copy, Debug, Default)]
pub struct StartPage;

impl Page for StartPage {
    fn title(&self, t: T) -> String {
        t.start_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let parts = [
            (t.start_plan(), t.start_plan_words()),
            (t.start_goals(), t.start_goals_words()),
            (t.start_meetings(), t.start_meetings_words()),
        ];
        let parts = parts.map(|(title, words)| {
            view! {
                <li class="p-start__part">
                    <h2>{title}</h2>
                    <p>{words}</p>
                </li>
            }
        });
        view! {
            <div class="p-start">
                <h1>{t.start_title()}</h1>
                <p class="p-lead">{t.start_lead()}</p>
                <PathLine/>
                <p>
                    <ButtonLink href="/logga-in" label=t.ui_sign_in() weight=Weight::Filled/>
                </p>
            </div>
            <ul class="p-switcher p-start__parts">{parts.to_vec()}</ul>
            <section class="p-stack p-stack--close">
                <h2>{t.start_safe()}</h2>
                <p>{t.start_safe_words()}</p>
                <p>
                    <a href="/hjalp">{t.start_numbers()}</a>
                </p>
            </section>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        vec![("signed-out", Self)]
    }
}
