//! Cancelling a meeting: one question, two verbs.

use domain::words::Code;
use domain::words::TEXT_LIMIT;
use leptos::either::EitherOf4;
use leptos::prelude::*;

use super::{Meeting, example, kind, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, Kind, Notice, TextArea, Weight,
};

/// The question whether to cancel.
#[derive(Clone, Debug)]
pub struct CancelPage {
    pub meeting: Meeting,
    pub form: FormState,
    /// The meeting was changed after the person opened the page.
    pub is_stale: bool,
}

impl Page for CancelPage {
    fn title(&self, t: T) -> String {
        t.booking_cancel_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { meeting, form, is_stale } = self;
        let back = format!("/moten/{}", meeting.booking.id);
        let name = meeting.with.first_name();
        let late = kind::too_late(t, &meeting);
        let body = if meeting.can_be_cancelled {
            EitherOf4::A(view! {
                <form method="post" action=format!("{back}/avboka") novalidate>
                    <HiddenFields form=&form/>
                    <TextArea t form=&form name="skal" label=t.booking_cancel_reason()
                        hint=t.booking_cancel_reason_hint(name) optional=true limit=TEXT_LIMIT rows=3/>
                    <div class="p-meeting__answer">
                        <Button label=t.booking_cancel_yes() weight=Weight::Filled/>
                        <ButtonLink label=t.booking_cancel_no() href=back.clone()/>
                    </div>
                </form>
            })
        } else if meeting.is_too_late {
            EitherOf4::D(view! {
                <Notice kind=Kind::Stop focus=true>{late}</Notice>
            })
        } else if meeting.booking.state.is_live() {
            let words = t.booking_started(name, &meeting.with.phone);
            EitherOf4::B(view! { <Notice kind=Kind::Stop><p>{words}</p></Notice> })
        } else {
            EitherOf4::C(view! { <Notice><p>{t.booking_cancel_over()}</p></Notice> })
        };
        view! {
            <ErrorSummary t form=&form/>
            <BackLink href=back label=t.booking_cancel_back()/>
            <h1>{t.booking_cancel_title()}</h1>
            {is_stale.then(|| view! {
                <Notice kind=Kind::Wait focus=true><p>{t.booking_cancel_stale()}</p></Notice>
            })}
            <p class="p-meeting__when">{words::when(t, &meeting)}</p>
            <p>{words::heading(t, &meeting)}</p>
            {body}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        use domain::booking::{Standing, State};
        let form = FormState::new("nyckel".to_owned());
        let meeting = example::meeting(3, State::Booked, Standing::Booked);
        let mut wrong = form.clone().with("skal", "å".repeat(TEXT_LIMIT + 1));
        wrong.errors.push(example::wrong(t, "skal", Code::TooLong { limit: TEXT_LIMIT }));
        let mut started = example::meeting(0, State::Booked, Standing::Ongoing);
        started.can_be_cancelled = false;
        let mut late = meeting.clone();
        (late.can_be_cancelled, late.is_too_late) = (false, true);
        let with_words = Meeting { kind: Some(kind::short_call()), ..late.clone() };
        let over = example::meeting(0, State::Cancelled, Standing::Cancelled);
        vec![
            ("question", Self { meeting: meeting.clone(), form: form.clone(), is_stale: false }),
            ("stale", Self { meeting: meeting.clone(), form: form.clone(), is_stale: true }),
            ("to-mend", Self { meeting, form: wrong, is_stale: false }),
            ("started", Self { meeting: started, form: form.clone(), is_stale: false }),
            ("too-late", Self { meeting: late, form: form.clone(), is_stale: false }),
            (
                "too-late-in-words",
                Self { meeting: with_words, form: form.clone(), is_stale: false },
            ),
            ("over", Self { meeting: over, form, is_stale: false }),
        ]
    }
}
