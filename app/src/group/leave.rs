//! Giving back a seat, or leaving the line: one question, two verbs.

use domain::group::{Mine, Refusal, Seen};
use leptos::either::Either;
use leptos::prelude::*;

use super::refusal;
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::group::{self as rows, path};
use crate::ui::{BackLink, Button, ButtonLink, HiddenFields, Kind, Notice, Weight, time};

/// The question whether to give back the seat or the place in the line.
#[derive(Clone, Debug)]
pub struct LeavePage {
    pub seen: Seen,
    pub form: FormState,
}

impl Page for LeavePage {
    fn title(&self, t: T) -> String {
        t.group_leave_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { seen, form } = self;
        let back = path(seen.id, "");
        let is_line = matches!(seen.mine, Mine::Waiting { .. });
        let (title, why, yes, no) = if is_line {
            (
                t.group_leave_line_title(),
                t.group_leave_line_why(),
                t.group_leave_line_yes(),
                t.group_leave_line_no(),
            )
        } else {
            (t.group_leave_title(), t.group_leave_why(), t.group_leave_yes(), t.group_leave_no())
        };
        let closed = if seen.is_open() {
            (!seen.mine.is_in()).then_some(Refusal::NotIn)
        } else {
            Some(if seen.has_begun { Refusal::Started } else { Refusal::Cancelled })
        };
        let body = match closed {
            Some(closed) => Either::Left(view! {
                <Notice kind=Kind::Stop><p>{refusal(t, closed)}</p></Notice>
            }),
            None => Either::Right(view! {
                <p>{why}</p>
                <form method="post" action=path(seen.id, "/avboka") class="p-meeting__answer">
                    <HiddenFields form=&form/>
                    <Button label=yes weight=Weight::Filled/>
                    <ButtonLink label=no href=back.clone()/>
                </form>
            }),
        };
        view! {
            <BackLink href=back label=t.booking_cancel_back()/>
            <h1>{title}</h1>
            <p class="p-meeting__when">{time::when(t, seen.span)}</p>
            <p dir="auto">{seen.title}</p>
            {body}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let form = FormState::new("k".to_owned());
        let all = ["seated", "in-line", "free", "over", "cancelled"];
        let places = rows::every_place().into_iter().filter(|(name, _)| all.contains(name));
        places.map(|(name, seen)| (name, Self { seen, form: form.clone() })).collect()
    }
}
