//! The first page, for someone who is not signed in.

use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;

/// What the portal is, and the way in.
#[derive(Clone, Debug, Default)]
pub struct StartPage;

impl Page for StartPage {
    fn title(&self, t: T) -> String {
        t.start_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! { <h1>{t.start_title()}</h1> }
    }

    fn examples() -> Vec<(&'static str, Self)> {
        vec![("signed-out", Self)]
    }
}
