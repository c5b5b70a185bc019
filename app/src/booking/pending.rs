//! A new time that waits for an answer, told beside the meeting: the time that stands is never in doubt.

use domain::booking::{Pending, Turn};
use leptos::either::{Either, EitherOf3};
use leptos::prelude::*;

use super::Meeting;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Button, ButtonLink, HiddenFields, Kind, Notice, Tag, Weight, time};

/// What is asked, by whom, until when, and what can be answered.
pub fn notice(t: T, meeting: &Meeting, form: &FormState) -> Option<impl IntoView + use<>> {
    let Pending { moving, turn } = meeting.pending?;
    let (name, when) = (meeting.with.first_name(), time::when(t, moving.span));
    let until = time::moment(t, moving.held_until);
    let (kind, title, words) = match turn {
        Turn::Yours | Turn::Others => {
            (Kind::Wait, t.moving_yours_title(name), t.moving_yours(when, until))
        }
        Turn::Theirs => (Kind::Wait, t.moving_asked_title(), t.moving_asked(when)),
        Turn::Over => (Kind::Plain, t.moving_over_title(), t.moving_over(when)),
    };
    let id = meeting.booking.id;
    let (door, href) = (format!("/moten/{id}/flytta/svar"), format!("/moten/{id}/flytta"));
    let answer = match turn {
        Turn::Yours | Turn::Others => EitherOf3::A(view! {
            <form class="p-meeting__answer" method="post" action=door>
                <HiddenFields form=form/>
                <Button name="svar" value="ja" label=t.moving_yes() weight=Weight::Filled/>
                <Button name="svar" value="nej" label=t.moving_no()/>
                <ButtonLink label=t.moving_other() href/>
            </form>
        }),
        Turn::Theirs => EitherOf3::B(view! {
            <form class="p-meeting__answer" method="post" action=door>
                <HiddenFields form=form/>
                <Button name="svar" value="behall" label=t.moving_withdraw()/>
                <ButtonLink label=t.moving_other() href/>
            </form>
        }),
        Turn::Over => EitherOf3::C(
            meeting
                .can_be_moved
                .then(|| view! { <p><ButtonLink label=t.moving_action() href/></p> }),
        ),
    };
    Some(view! {
        <Notice kind title>
            <p>{words}</p>
        </Notice>
        {answer}
    })
}

/// Two or three words in a list, while somebody has to answer.
pub fn tag(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let (label, kind) = match meeting.pending.map(|pending| pending.turn) {
        Some(Turn::Yours) => (t.moving_tag_yours(), Kind::Wait),
        Some(Turn::Theirs | Turn::Others) => (t.moving_tag_asked(), Kind::Wait),
        Some(Turn::Over) => (t.moving_tag_over(), Kind::Plain),
        None => return Either::Left(()),
    };
    Either::Right(view! { " " <Tag label kind/> })
}
