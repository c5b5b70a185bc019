//! The empty page after quick exit: the browser is on its way to a neutral public page.

use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;

#[derive(Clone, Copy, Debug, Default)]
pub struct EmptyPage;

impl Page for EmptyPage {
    fn title(&self, _: T) -> String {
        String::new()
    }

    fn view(self, _: T) -> impl IntoView + 'static {}

    fn examples() -> Vec<(&'static str, Self)> {
        vec![("empty", Self)]
    }
}
