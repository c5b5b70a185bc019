//! The page for what could not be done: what to do now, and who to call.

use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;

/// A problem, by its HTTP status.
#[derive(Clone, Debug)]
pub struct ProblemPage {
    pub status: u16,
    pub phone: String,
    pub hours: String,
}

impl ProblemPage {
    /// One sentence, the same on the page and in JSON.
    pub fn message(&self, t: T) -> String {
        match self.status {
            404 => t.problem_not_found(),
            _ => t.problem_general(),
        }
    }
}

/// One sentence for an island whose person is signed out; `kept` when what they typed waits for them.
pub fn signed_out(t: T, kept: bool) -> String {
    if kept { t.problem_kept() } else { t.problem_signed_out() }
}

impl Page for ProblemPage {
    fn title(&self, t: T) -> String {
        t.problem_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! { <h1>{t.problem_title()}</h1> <p>{self.message(t)}</p> <p>{self.phone} " " {self.hours}</p> }
    }

    fn examples() -> Vec<(&'static str, Self)> {
        [400, 403, 404, 405, 409, 413, 415, 422, 429, 500, 503]
            .into_iter()
            .map(|status| {
                (
                    "problem",
                    Self { status, phone: "08-123 456 00".into(), hours: "vardagar 9–15".into() },
                )
            })
            .collect()
    }
}
