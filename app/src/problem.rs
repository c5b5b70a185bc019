//! The page for what could not be done: what to do now, and who to call.

use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::layout::Office;
use crate::ui::{ButtonLink, Phone, Weight};

/// A problem, by its HTTP status.
#[derive(Clone, Debug)]
pub struct ProblemPage {
    pub status: u16,
    pub office: Office,
}

impl ProblemPage {
    /// What happened and what to do, the same on the page and in JSON.
    pub fn message(&self, t: T) -> String {
        match self.status {
            400 => t.problem_unreadable_words(),
            403 => t.problem_foreign_words(),
            404 => t.problem_not_found_words(),
            405 => t.problem_wrong_method_words(),
            409 => t.problem_taken_words(),
            413 => t.problem_too_large_words(),
            415 => t.problem_wrong_kind_words(),
            422 => t.problem_wrong_form_words(),
            429 => t.problem_too_many_words(),
            503 => t.problem_busy_words(),
            _ => t.problem_broken_words(),
        }
    }
}

impl ProblemPage {
    /// The same for somebody who stays on the page they were on: what happened, then what to do.
    pub fn message_in_place(&self, t: T) -> String {
        match self.status {
            413 => t.problem_too_large_here(),
            422 => t.problem_wrong_form_here(),
            _ => format!("{}. {}", self.title(t), self.message(t)),
        }
    }
}

/// One sentence for an island whose person is signed out; `kept` when what they typed waits for them.
pub fn signed_out(t: T, kept: bool) -> String {
    if kept { t.problem_kept() } else { t.problem_signed_out() }
}

impl Page for ProblemPage {
    fn title(&self, t: T) -> String {
        match self.status {
            400 => t.problem_unreadable(),
            403 => t.problem_foreign(),
            404 => t.problem_not_found(),
            405 => t.problem_wrong_method(),
            409 => t.problem_taken(),
            413 => t.problem_too_large(),
            415 => t.problem_wrong_kind(),
            422 => t.problem_wrong_form(),
            429 => t.problem_too_many(),
            503 => t.problem_busy(),
            _ => t.problem_broken(),
        }
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! {
            <h1>{self.title(t)}</h1>
            <p class="p-lead">{self.message(t)}</p>
            <p>
                <ButtonLink href="/" label=t.problem_home() weight=Weight::Filled/>
            </p>
            <section class="p-stack p-stack--close">
                <h2>{t.problem_call()}</h2>
                <p>
                    <Phone t number=self.office.phone/>
                    " "
                    {self.office.hours}
                </p>
            </section>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        [
            ("unreadable", 400),
            ("foreign", 403),
            ("not-found", 404),
            ("wrong-method", 405),
            ("taken", 409),
            ("too-large", 413),
            ("wrong-kind", 415),
            ("wrong-form", 422),
            ("too-many", 429),
            ("broken", 500),
            ("busy", 503),
        ]
        .into_iter()
        .map(|(state, status)| (state, Self { status, office: Office::example() }))
        .collect()
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        let here = |status| Self { status, office: Office::example() }.message_in_place(t);
        vec![
            ("signed-out", signed_out(t, false)),
            ("signed-out-kept", signed_out(t, true)),
            ("too-large-in-place", here(413)),
            ("wrong-form-in-place", here(422)),
            ("busy-in-place", here(503)),
        ]
    }
}
