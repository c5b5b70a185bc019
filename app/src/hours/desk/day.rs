//! `/personal/deltagare/{id}/timmar/{dag}`: one day as its handler confirms, changes or settles it.

use domain::hours::{State, field};
use domain::id::ParticipantId;
use domain::words::TEXT_LIMIT;
use leptos::either::EitherOf3;
use leptos::prelude::*;

use crate::hours::fact::facts;
use crate::hours::fields::fields;
use crate::hours::{Named, desk_path, desk_week, example, words};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Kind, Notice, Radios, TextArea, Weight,
    time,
};

/// One day of a participant.
#[derive(Clone, Debug)]
pub struct DayPage {
    pub participant: ParticipantId,
    pub name: String,
    pub said: Named,
    /// What the handler says instead, or answers.
    pub form: FormState,
    /// The key of the form that confirms it as it is.
    pub key: String,
    /// Something that stands in the way of what was just tried.
    pub conflict: Option<String>,
}

impl Page for DayPage {
    fn title(&self, t: T) -> String {
        t.hours_desk_day_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let (day, _) = &self.said;
        let first = self.name.split_whitespace().next().unwrap_or(&self.name).to_owned();
        let act = match day.state {
            State::Declared => EitherOf3::A(self.confirm(t, first.clone())),
            State::Disputed => EitherOf3::B(self.answer(t, first.clone())),
            State::Withdrawn | State::Confirmed => EitherOf3::C(()),
        };
        let told = day.is_said().then(|| facts(t, &self.said, Some(&first)));
        view! {
            <BackLink href=desk_week(self.participant, day.day) label=t.hours_day_back()/>
            <ErrorSummary t form=&self.form/>
            <h1>{t.hours_desk_day_title(self.name.clone(), time::short_day(t, day.day))}</h1>
            {self.conflict
                .clone()
                .map(|words| view! { <Notice kind=Kind::Wait focus=true><p>{words}</p></Notice> })}
            {told}
            {act}
            <p class="p-small">{t.hours_desk_logged()}</p>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        example::desk_days(t)
    }
}

impl DayPage {
    fn door(&self, door: &str) -> String {
        desk_path(self.participant, &format!("/{}{door}", self.said.0.day))
    }

    fn confirm(&self, t: T, name: String) -> impl IntoView + use<> {
        let form =
            FormState { version: Some(self.said.0.version), ..FormState::new(self.key.clone()) };
        view! {
            <form method="post" action=self.door("/bekrafta") novalidate>
                <HiddenFields form=&form/>
                <Button label=t.hours_desk_confirm() weight=Weight::Filled/>
            </form>
            <section class="p-stack" aria-labelledby="ratta">
                <h2 id="ratta">{t.hours_desk_change_title()}</h2>
                <p>{t.hours_desk_change_lead(name)}</p>
                <form class="p-answer p-hours__form" method="post" action=self.door("/ratta") novalidate>
                    <HiddenFields form=&self.form/>
                    {fields(t, &self.form, false)}
                    <TextArea t form=&self.form name=field::WHY label=t.hours_desk_why() rows=2
                        limit=TEXT_LIMIT/>
                    <p><Button label=t.hours_desk_change_send()/></p>
                </form>
            </section>
        }
    }

    fn answer(&self, t: T, name: String) -> impl IntoView + use<> {
        let (day, _) = &self.said;
        let confirmed = day.confirmed.as_ref().map(|entry| words::entry(t, entry, day.day));
        let choices = vec![
            Choice::new(field::KEEP, t.hours_desk_answer_keep(confirmed.unwrap_or_default())),
            Choice::new(
                field::CHANGE,
                t.hours_desk_answer_change(words::entry(t, &day.declared, day.day)),
            ),
        ];
        view! {
            <section class="p-stack" aria-labelledby="svara">
                <h2 id="svara">{t.hours_desk_answer_title()}</h2>
                <form class="p-answer" method="post" action=self.door("/svar") novalidate>
                    <HiddenFields form=&self.form/>
                    <Radios t form=&self.form name=field::ANSWER legend=t.hours_desk_answer_how()
                        choices/>
                    <TextArea t form=&self.form name=field::WORDS
                        label=t.hours_desk_answer_words(name) limit=TEXT_LIMIT/>
                    <p><Button label=t.hours_desk_answer_send() weight=Weight::Filled/></p>
                </form>
            </section>
        }
    }
}
