//! Small line drawings beside words, never instead of them.

use leptos::prelude::*;

use crate::text::T;

/// The drawings there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Drawing {
    Home,
    Plan,
    Goal,
    Meeting,
    Inbox,
    People,
    Clock,
    Phone,
    Back,
}

impl Drawing {
    const fn path(self) -> &'static str {
        match self {
            Self::Home => "M3.5 11.5 12 4l8.5 7.5M6 10v9.5h4.5V14h3v5.5H18V10",
            Self::Plan => "M4 18c5 0 3-5 8-5s3-6 8-7M4 6c3 0 4 2 6 3M13 19c3 0 4-2 7-2",
            Self::Goal => "M6 21V4M6 5c4-2 6 2 12 0v8c-6 2-8-2-12 0",
            Self::Meeting => "M4 6.5h16v13H4zM4 11h16M8.5 4v4M15.5 4v4M12 14h4",
            Self::Inbox => "M4 5.5h16v11h-9L6.5 20v-3.5H4zM8 9.5h8M8 12.5h5",
            Self::People => {
                "M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6M3.5 19.5c.5-7 10.5-7 11 0M16 5.5a3 3 0 0 1 0 5.5M17 13.5c2 .8 3.2 3 3.5 6"
            }
            Self::Clock => "M12 4a8 8 0 1 0 0 16 8 8 0 0 0 0-16M12 8v4.5l3 2",
            Self::Phone => {
                "M6.5 4h3l1.5 4-2 1.5c1 2.5 3 4.5 5.5 5.5l1.5-2 4 1.5v3c0 1-1 2-2 2C11 19.5 4.5 13 4.5 6c0-1 1-2 2-2z"
            }
            Self::Back => "M14.5 5.5 8 12l6.5 6.5",
        }
    }
}

/// One drawing; the words beside it carry the meaning.
#[component]
pub fn Icon(drawing: Drawing) -> impl IntoView {
    view! {
        <svg class="p-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=drawing.path()></path>
        </svg>
    }
}

/// The component with each of its options, for the gallery.
pub fn examples(_: T) -> Vec<(&'static str, AnyView)> {
    let all = [
        Drawing::Home,
        Drawing::Plan,
        Drawing::Goal,
        Drawing::Meeting,
        Drawing::Inbox,
        Drawing::People,
        Drawing::Clock,
        Drawing::Phone,
        Drawing::Back,
    ];
    let rows = all
        .into_iter()
        .map(|drawing| view! { <li><Icon drawing/>" "{format!("{drawing:?}")}</li> })
        .collect::<Vec<_>>();
    vec![("all", view! { <ul class="p-plain">{rows}</ul> }.into_any())]
}
