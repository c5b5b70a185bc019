//! What did not come about: meetings that will not be, and those that stay where they were.

use domain::booking::Standing;
use domain::time::Span;
use leptos::prelude::*;

use super::{Meeting, meeting_href};
use crate::text::T;
use crate::ui::{Notice, tag, time};

/// What will not be: nobody is blamed, and there is a way on.
pub(super) fn fell(t: T, meeting: Meeting) -> impl IntoView {
    let Meeting { id, span, with, phone, standing, .. } = meeting;
    let when = time::when(t, span);
    let (kind, title, words) = match standing {
        Standing::Cancelled => {
            (tag::Kind::Stop, t.overview_cancelled_title(), t.overview_cancelled(with, when))
        }
        Standing::Declined => {
            (tag::Kind::Wait, t.overview_declined_title(), t.overview_declined(with, when))
        }
        Standing::Expired => {
            (tag::Kind::Plain, t.overview_expired_title(), t.overview_expired(with, when))
        }
        _ => (tag::Kind::Plain, t.overview_unanswered_title(), t.overview_unanswered(with, when)),
    };
    view! {
        <Notice kind title>
            <p>{words} " " <a href=meeting_href(id)>{t.overview_fallen_more()}</a></p>
            <p><a href="/moten/boka">{t.overview_unanswered_do()}</a></p>
            {(!phone.is_empty()).then(|| view! { <p>{t.overview_unanswered_phone(phone)}</p> })}
        </Notice>
    }
}

/// A meeting that did not move: it is where it was.
pub(super) fn stays(t: T, meeting: Meeting, wished: Span) -> impl IntoView {
    let Meeting { id, span, with, .. } = meeting;
    let words = t.overview_unmoved(time::when(t, wished), with, time::when(t, span));
    view! {
        <Notice kind=tag::Kind::Plain title=t.overview_unmoved_title()>
            <p>{words} " " <a href=meeting_href(id)>{t.overview_fallen_more()}</a></p>
        </Notice>
    }
}
