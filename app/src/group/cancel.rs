//! `/personal/grupp/{id}/avboka`: cancelling a group meeting, and what everybody in it is told.

use domain::group::{Mine, Seen};
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::either::Either;
use leptos::prelude::*;

use super::{desk_path, errors, refusal};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::group::{count, every_place, seen};
use crate::ui::{
    BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, Kind, Notice, TextArea, Weight, time,
};

/// The question whether to cancel.
#[derive(Clone, Debug)]
pub struct CancelPage {
    pub seen: Seen,
    /// How many will be told.
    pub people: usize,
    pub form: FormState,
    /// It was changed after the person opened the page.
    pub is_stale: bool,
}

impl Page for CancelPage {
    fn title(&self, t: T) -> String {
        t.group_cancel_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { seen, people, form, is_stale } = self;
        let back = desk_path(seen.id, "");
        let body = if seen.is_open() {
            Either::Left(view! {
                <p>{t.group_cancel_told(count(people))}</p>
                <form method="post" action=desk_path(seen.id, "/avboka") class="p-stack" novalidate>
                    <HiddenFields form=&form/>
                    <TextArea t form=&form name="skal" label=t.group_cancel_reason()
                        hint=t.group_cancel_reason_hint() limit=TEXT_LIMIT rows=3/>
                    <p class="p-cluster">
                        <Button label=t.group_cancel_yes() weight=Weight::Filled/>
                        <ButtonLink label=t.group_cancel_no() href=back.clone()/>
                    </p>
                </form>
            })
        } else {
            let closed = if seen.has_begun {
                domain::group::Refusal::Started
            } else {
                domain::group::Refusal::Cancelled
            };
            Either::Right(view! {
                <Notice kind=Kind::Stop focus=is_stale><p>{refusal(t, closed)}</p></Notice>
            })
        };
        view! {
            <ErrorSummary t form=&form/>
            <BackLink href=back label=t.booking_cancel_back()/>
            <h1>{t.group_cancel_title()}</h1>
            <p class="p-meeting__when">{time::when(t, seen.span)}</p>
            <p dir="auto">{seen.title.clone()}</p>
            {(is_stale && seen.is_open()).then(|| view! {
                <Notice kind=Kind::Wait focus=true><p>{t.booking_cancel_stale()}</p></Notice>
            })}
            {body}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let form = FormState { version: Some(1), ..FormState::new("k".to_owned()) };
        let page = |seen, people| Self { seen, people, form: form.clone(), is_stale: false };
        let wrong = [Wrong::new("skal", Code::Missing)];
        let mut mend = page(seen(Mine::Outside), 5);
        mend.form.errors = errors(t, &wrong);
        let mut pages = vec![
            ("question", page(seen(Mine::Outside), 5)),
            ("one-person", page(seen(Mine::Outside), 1)),
            ("nobody", page(seen(Mine::Outside), 0)),
            ("to-mend", mend),
            ("stale", Self { is_stale: true, ..page(seen(Mine::Outside), 5) }),
        ];
        let closed =
            every_place().into_iter().filter(|(name, _)| ["begun", "cancelled"].contains(name));
        pages.extend(closed.map(|(name, seen)| (name, page(seen, 0))));
        pages
    }
}
