//! `/personal/moten/{id}/utfall`: how a meeting went, told by its handler, and settled after the participant answered.

use domain::booking::Standing;
use domain::outcome::{Outcome, Reason, Refusal, Stage, field};
use domain::time::Span;
use domain::words::{Code, TEXT_LIMIT, Wrong};
use leptos::prelude::*;

use super::{Meeting, example, first, meeting_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::{FieldError, FormState};
use crate::ui::outcome::{example as sample, facts, history};
use crate::ui::{
    BackLink, Button, ButtonLink, Choice, ErrorSummary, HiddenFields, Kind, Notice, Quote, Radios,
    TextArea, Weight, time,
};

/// The codes of what was just done, on their way to the next page.
pub const TOLD: &str = "gick";
pub const SETTLED: &str = "avgjort";

/// What a code means; nothing for another feature's.
pub fn said(t: T, code: &str) -> Option<String> {
    match code {
        TOLD => Some(t.outcome_said_told()),
        SETTLED => Some(t.outcome_said_settled()),
        _ => None,
    }
}

/// Of what it is told how it went, and for whom.
#[derive(Clone, Debug)]
pub struct Subject {
    /// The participant's whole name.
    pub name: String,
    pub span: Span,
    /// The page of the meeting.
    pub back: String,
    /// The door of this page.
    pub door: String,
}

impl Subject {
    /// A meeting of two.
    pub fn of(meeting: &Meeting) -> Self {
        let id = meeting.booking.id;
        let (back, door) = (meeting_path(id, ""), meeting_path(id, "/utfall"));
        Self { name: meeting.name.clone(), span: meeting.booking.span, back, door }
    }
}

/// How one meeting went.
#[derive(Clone, Debug)]
pub struct OutcomePage {
    pub of: Subject,
    /// Every version, newest first; none when nothing is told yet.
    pub versions: Vec<Outcome>,
    /// "Did not come" can be settled by now.
    pub can_become_a_fact: bool,
    pub form: FormState,
    /// What stood in the way of what was just tried.
    pub refused: Option<Refusal>,
}

impl Page for OutcomePage {
    fn title(&self, t: T) -> String {
        t.outcome_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { of, versions, can_become_a_fact, form, refused } = self;
        let newest = versions.first().cloned();
        let asked = newest.clone().filter(|outcome| outcome.stage != Stage::Settled);
        let name = first(&of.name);
        let title = if newest.is_some() { t.outcome_correct() } else { t.outcome_tell() };
        // One filled button a page: what waits to be settled comes first.
        let weight = if asked.is_some() { Weight::Outlined } else { Weight::Filled };
        let settle = asked.map(|outcome| {
            let form = FormState { version: form.version, ..FormState::new(form.key.clone()) };
            settle(t, &of, &outcome, can_become_a_fact, &form)
        });
        view! {
            <BackLink href=of.back.clone() label=t.desk_cancel_back()/>
            <ErrorSummary t form=&form/>
            {refused.map(|refused| view! {
                <Notice kind=Kind::Stop focus=true><p>{refusal(t, refused)}</p></Notice>
            })}
            <h1>{t.outcome_title()}</h1>
            <p>{t.desk_meeting_with(of.name.clone())}</p>
            <p>{time::when(t, of.span)}</p>
            {newest.map(|outcome| facts(t, &outcome, Some(name.as_str())))}
            {settle}
            <h2>{title}</h2>
            <form method="post" action=of.door.clone() class="p-stack">
                <HiddenFields form=&form/>
                {questions(t, &form, &name)}
                <p class="p-cluster">
                    <Button label=t.outcome_save() weight/>
                    <ButtonLink label=t.outcome_later() href=super::HOME/>
                </p>
            </form>
            {history(t, &versions, Some(name.as_str()))}
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let untold = Self {
            of: Subject::of(&example::meeting(Standing::Past)),
            versions: Vec::new(),
            can_become_a_fact: false,
            form: FormState::new("k".to_owned()),
            refused: None,
        };
        let told = |stage, reason, can_become_a_fact| Self {
            versions: vec![sample(stage, reason)],
            can_become_a_fact,
            form: FormState { version: Some(1), ..FormState::new("k".to_owned()) },
            ..untold.clone()
        };
        let wrong = |field, code| {
            let mut page = untold.clone();
            page.form = page.form.with(field::TOOK_PLACE, field::YES);
            page.form.errors = errors(t, &[Wrong::new(field, code)]);
            page
        };
        let no_show = Some(Reason::DidNotAttend);
        let mut corrected = told(Stage::Settled, Some(Reason::Prevented), false);
        corrected.versions.push(sample(Stage::Answered, no_show));
        corrected.versions.push(sample(Stage::Settled, None));
        let mut pages = vec![
            ("untold", untold.clone()),
            ("held", told(Stage::Settled, None, false)),
            ("in-advance", told(Stage::Settled, Some(Reason::PreventedInAdvance), false)),
            ("asked", told(Stage::Asked, no_show, false)),
            ("time-is-over", told(Stage::Asked, no_show, true)),
            ("answered", told(Stage::Answered, no_show, true)),
            ("corrected", corrected),
            ("without-took-place", wrong(field::TOOK_PLACE, Code::Missing)),
            ("without-came", wrong(field::CAME, Code::Missing)),
            ("without-reason", wrong(field::REASON, Code::Missing)),
            ("reason-that-does-not-fit", wrong(field::REASON, Code::NotAChoice)),
            ("words-too-long", wrong(field::AGREED, Code::TooLong { limit: TEXT_LIMIT })),
            ("page-too-old", wrong("version", Code::NotANumber)),
            ("key-used", wrong("nyckel", Code::KeyReused)),
        ];
        for (name, refused) in [
            ("not-yet", Refusal::NotYet),
            ("not-over", Refusal::NotOver),
            ("not-booked", Refusal::NotBooked),
            ("changed-meanwhile", Refusal::Stale),
            ("settled-meanwhile", Refusal::AlreadySettled),
            ("too-early", Refusal::TooEarly),
        ] {
            pages.push((name, Self { refused: Some(refused), ..untold.clone() }));
        }
        pages
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        [TOLD, SETTLED].into_iter().filter_map(|code| Some((code, said(t, code)?))).collect()
    }
}

fn questions(t: T, form: &FormState, name: &str) -> impl IntoView + use<> {
    let yes_or_no =
        |yes: String, no: String| vec![Choice::new(field::YES, yes), Choice::new(field::NO, no)];
    let held = yes_or_no(t.outcome_yes(), t.outcome_no());
    let came = yes_or_no(t.outcome_yes(), t.outcome_no());
    let none = Choice::new(field::NONE, t.outcome_reason_none(name));
    let reasons = Reason::ALL.into_iter().map(|reason| {
        let label = match reason {
            Reason::PreventedInAdvance => t.outcome_reason_in_advance(name),
            Reason::Prevented => t.outcome_reason_prevented(name),
            Reason::DidNotAttend => t.outcome_reason_absent(name),
            Reason::WeCancelled => t.outcome_reason_we(),
        };
        Choice::new(reason.field_value(), label)
    });
    let reasons: Vec<_> = std::iter::once(none).chain(reasons).collect();
    view! {
        <Radios t form=form name=field::TOOK_PLACE legend=t.outcome_took_place() choices=held/>
        <Radios t form=form name=field::CAME legend=t.outcome_came(name) choices=came/>
        <Radios t form=form name=field::REASON legend=t.outcome_reason()
            hint=t.outcome_reason_hint(name) choices=reasons optional=true/>
        <TextArea t form=form name=field::AGREED label=t.outcome_agreed()
            hint=t.outcome_agreed_hint(name) optional=true limit=TEXT_LIMIT/>
    }
}

/// What the participant answered, and what it shall be.
fn settle(
    t: T,
    of: &Subject,
    outcome: &Outcome,
    can_become_a_fact: bool,
    form: &FormState,
) -> impl IntoView + use<> {
    let name = first(&of.name);
    let action = format!("{}/avgor", of.door);
    let words = outcome.answer.clone();
    let is_answered = outcome.stage == Stage::Answered;
    let until = outcome.answer_until.map(|until| time::moment(t, until)).unwrap_or_default();
    let status = match (is_answered, can_become_a_fact) {
        (true, _) => t.outcome_settle_answered(name.clone()),
        (false, true) => t.outcome_settle_silent(name.clone()),
        (false, false) => t.outcome_settle_waits(name.clone(), until),
    };
    let absent = can_become_a_fact.then(|| {
        view! { <Button name=field::REASON value="uteblev" label=t.outcome_settle_absent(name)/> }
    });
    view! {
        <section class="p-stack" aria-labelledby="avgor">
            <h2 id="avgor">{t.outcome_settle_title()}</h2>
            <p>{status}</p>
            {is_answered.then(|| view! { <Quote words who=of.name.clone()/> })}
            <form method="post" action=action class="p-cluster">
                <HiddenFields form=form/>
                <Button name=field::REASON value="forhinder" label=t.outcome_settle_prevented()
                    weight=Weight::Filled/>
                {absent}
            </form>
        </section>
    }
}

/// What stands in the way.
pub fn refusal(t: T, refusal: Refusal) -> String {
    match refusal {
        Refusal::NotYet => t.outcome_refusal_not_yet(),
        Refusal::NotOver => t.outcome_refusal_not_over(),
        Refusal::NotBooked => t.outcome_refusal_not_booked(),
        Refusal::Stale => t.outcome_refusal_stale(),
        Refusal::AlreadySettled => t.outcome_refusal_settled(),
        Refusal::TooLate => t.outcome_refusal_late(),
        Refusal::TooEarly => t.outcome_refusal_early(),
    }
}

/// What to mend, in the words of the summary, the field and JSON.
pub fn errors(t: T, wrongs: &[Wrong]) -> Vec<FieldError> {
    let message = |wrong: &Wrong| match (wrong.field, wrong.code) {
        (field::TOOK_PLACE, _) => t.outcome_wrong_took_place(),
        (field::CAME, _) => t.outcome_wrong_came(),
        (field::REASON, Code::Missing) => t.outcome_wrong_reason(),
        (field::REASON, _) => t.outcome_wrong_reason_fit(),
        (field::AGREED, _) => t.outcome_wrong_long(TEXT_LIMIT.to_string()),
        (_, Code::KeyReused) => t.desk_wrong_key(),
        _ => t.desk_wrong_page(),
    };
    let error = |wrong: &Wrong| FieldError {
        field: wrong.field.to_owned(),
        code: wrong.code.as_str().to_owned(),
        message: message(wrong),
    };
    wrongs.iter().map(error).collect()
}
