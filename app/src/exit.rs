//! The empty page after quick exit: the browser is on its way to a neutral public page.

use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;

/// Nothing of the portal, and a way on for a browser that stays.
#[derive(Clone, Debug)]
pub struct EmptyPage {
    /// The neutral public page.
    pub to: String,
}

impl Page for EmptyPage {
    const BARE: bool = true;

    fn title(&self, t: T) -> String {
        t.exit_onward()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        // Nothing makes the link as large as a finger here: it stands in a line of words.
        let place = self.to.trim_start_matches("https://").trim_end_matches('/').to_owned();
        view! {
            <h1>{t.exit_onward()}</h1>
            <p>{t.exit_onward()}": "<a href=self.to>{place}</a></p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        vec![("empty", Self { to: "https://www.smhi.se/".into() })]
    }
}
