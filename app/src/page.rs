//! A page is a function from finished data to HTML: no I/O, no clock, no question to anyone.

use leptos::prelude::*;

use crate::text::T;

/// A page as plain data; the server fills it, tests and the gallery fill it from `examples`.
pub trait Page: Sized + 'static {
    /// Whether the page has islands: only then is WebAssembly asked for.
    const ISLANDS: bool = false;

    /// Whether the page stands without name, places and footer, so that nothing tells where it comes from.
    const BARE: bool = false;

    /// The tab title: neutral words, so that it tells nothing to someone who looks over the shoulder.
    fn title(&self, t: T) -> String;

    /// The body of the page, placed in `main`.
    fn view(self, t: T) -> impl IntoView + 'static;

    /// One example for every state the page can be in, with the name the state has in the gallery: small letters
    /// and dashes. What the portal says in it is of the language `t`; what people wrote may be of any.
    fn examples(t: T) -> Vec<(&'static str, Self)>;

    /// What may be said at the top of the page about what was just done, each with a name, for the gallery.
    fn said(_: T) -> Vec<(&'static str, String)> {
        Vec::new()
    }
}
