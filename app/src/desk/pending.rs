//! A new time that waits for an answer, as staff see it beside the meeting.

use domain::booking::{Pending, Turn};
use domain::words::TEXT_LIMIT;
use leptos::either::EitherOf3;
use leptos::prelude::*;

use super::{Meeting, meeting_path};
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Button, HiddenFields, Kind, Notice, TextArea, Weight, time};

/// What is asked, until when it is held, and what the reader can answer.
pub fn notice(t: T, meeting: &Meeting, key: &str) -> Option<impl IntoView + use<>> {
    let Pending { moving, turn } = meeting.pending?;
    let (name, when) = (meeting.first_name(), time::when(t, moving.span));
    let until = time::moment(t, moving.held_until);
    let form = FormState {
        version: Some(meeting.booking.version),
        scope: "flytt-".to_owned(),
        ..FormState::new(key.to_owned())
    };
    let door = meeting_path(meeting.booking.id, "/flytta/svar");
    let (kind, title, words) = match turn {
        Turn::Yours => {
            (Kind::Wait, t.moving_desk_yours_title(name.clone()), t.moving_desk_yours(when, until))
        }
        Turn::Theirs => {
            (Kind::Wait, t.moving_desk_asked_title(name.clone()), t.moving_desk_asked(when, until))
        }
        Turn::Others => (Kind::Wait, String::new(), t.moving_desk_others(when)),
        Turn::Over => (Kind::Plain, t.moving_over_title(), t.moving_over(when)),
    };
    let answer = match turn {
        Turn::Yours => EitherOf3::A(view! {
            <form class="p-stack" method="post" action=door>
                <HiddenFields form=&form/>
                <TextArea t form=&form name="meddelande" label=t.desk_answer_message(name)
                    optional=true limit=TEXT_LIMIT/>
                <p class="p-cluster">
                    <Button name="svar" value="ja" label=t.moving_yes() weight=Weight::Filled/>
                    <Button name="svar" value="nej" label=t.moving_desk_no()/>
                </p>
            </form>
        }),
        Turn::Theirs => EitherOf3::B(view! {
            <form method="post" action=door>
                <HiddenFields form=&form/>
                <p><Button name="svar" value="behall" label=t.moving_desk_withdraw()/></p>
            </form>
        }),
        Turn::Others | Turn::Over => EitherOf3::C(()),
    };
    Some(view! {
        <Notice kind title>
            <p>{words}</p>
        </Notice>
        {answer}
    })
}
