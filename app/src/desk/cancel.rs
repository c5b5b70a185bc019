//! `/personal/moten/{id}/avboka`: staff cancel a meeting and tell why.

use domain::booking::Standing;
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::prelude::*;

use super::{Meeting, errors, example, meeting_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{BackLink, Button, ButtonLink, ErrorSummary, HiddenFields, TextArea, Weight, time};

/// The question before a meeting is cancelled.
#[derive(Clone, Debug)]
pub struct CancelPage {
    pub meeting: Meeting,
    pub form: FormState,
}

impl Page for CancelPage {
    fn title(&self, t: T) -> String {
        t.desk_cancel_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { meeting, form } = self;
        let id = meeting.booking.id;
        view! {
            <BackLink href=meeting_path(id, "") label=t.desk_cancel_back()/>
            <ErrorSummary t form=&form/>
            <h1>{t.desk_cancel_title()}</h1>
            <p>{t.desk_meeting_with(meeting.name.clone())}</p>
            <p>{time::when(t, meeting.booking.span)}</p>
            <form method="post" action=meeting_path(id, "/avboka")>
                <HiddenFields form=&form/>
                <TextArea
                    t
                    form=&form
                    name="skal"
                    label=t.desk_cancel_reason()
                    hint=t.desk_cancel_reason_hint(meeting.first_name())
                    limit=TEXT_LIMIT
                />
                <p class="p-cluster">
                    <Button label=t.desk_cancel_yes() weight=Weight::Filled/>
                    <ButtonLink label=t.desk_cancel_no() href=meeting_path(id, "")/>
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let asked =
            Self { meeting: example::meeting(Standing::Booked), form: FormState::new("k".into()) };
        let mut wrong = asked.clone();
        wrong.form.errors = errors(t, &[Wrong::new("skal", Code::Missing)]);
        vec![("asked", asked), ("without-words", wrong)]
    }
}
