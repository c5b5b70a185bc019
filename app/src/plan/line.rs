//! `/personal/deltagare/{id}/insats`: staff add an intervention to the plan, change one, let it rest or end it.

use domain::id::{InterventionId, ParticipantId, Uuid};
use domain::plan::Kind;
use domain::plan::content::Line;
use domain::plan::effort::Effort;
use domain::plan::line::{YES, field};
use domain::words::{Code, TITLE_LIMIT, Wrong};
use jiff::civil::{Date, date};
use leptos::prelude::*;

use super::both::both;
use super::{errors, examples, person_path};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::strands::{kind as kind_name, line_path};
use crate::ui::{
    BackLink, Button, Checkbox, Choice, DateField, ErrorSummary, HiddenFields, Radios, Select,
    TextField, Weight, efforts, time,
};

/// An intervention, to write in.
#[derive(Clone, Debug)]
pub struct LinePage {
    pub participant: ParticipantId,
    /// The participant's first name.
    pub name: String,
    /// Which one, and its kind; nothing for a new one.
    pub line: Option<(InterventionId, Kind)>,
    /// Those it can be with: ids and names.
    pub people: Vec<(String, String)>,
    pub form: FormState,
    /// What is saved, when it was changed since this form was filled.
    pub saved: Option<Line>,
}

impl Page for LinePage {
    fn title(&self, t: T) -> String {
        t.plan_line_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { participant, name, line, people, form, saved } = self;
        let conflict = saved.map(|saved| both(t, facts(t, &form, &people, &saved)));
        let kind = line.map(|(_, kind)| kind);
        let title = kind.map_or_else(|| t.plan_line_new(), |kind| kind_name(t, kind));
        let tells = kind.is_none_or(Kind::tells_purpose);
        let kinds = kind.is_none().then(|| {
            let choices = Kind::ALL.into_iter().map(|kind| Choice::new(kind.field_value(), kind_name(t, kind)));
            view! {
                <Radios t form=&form name=field::KIND legend=t.plan_line_kind() choices=choices.collect()/>
            }
        });
        let whom = tells.then(|| {
            let nobody = Choice::new("", t.plan_line_nobody());
            let people = people.into_iter().map(|(id, name)| Choice::new(id, name));
            view! {
                <Select t form=&form name=field::PERSON label=t.plan_line_person()
                    choices=std::iter::once(nobody).chain(people).collect() optional=true/>
                <TextField t form=&form name=field::PLACE label=t.plan_line_place() optional=true limit=TITLE_LIMIT/>
            }
        });
        let lit = (kind == Some(Kind::SupportedEmployment)).then(|| lit(t, &form));
        let is_new = line.is_none();
        let ending = (!is_new).then(|| {
            view! {
                <Checkbox t form=&form name=field::PAUSED label=t.plan_line_paused() hint=t.plan_line_paused_hint()/>
            }
        });
        let end = (!is_new).then(|| {
            view! { <Button name=field::END value="idag" label=t.plan_line_end() weight=Weight::Quiet/> }
        });
        let lead = if tells { t.plan_line_lead(name.clone()) } else { t.plan_line_lead_therapy() };
        let save = if is_new { t.plan_line_add() } else { t.plan_line_save() };
        view! {
            <BackLink href=person_path(participant) label=t.plan_line_back(name)/>
            <ErrorSummary t form=&form/>
            {conflict}
            <h1>{title}</h1>
            <p>{lead}</p>
            <form class="p-stack" method="post" action=line_path(participant, line.map(|(id, _)| id)) novalidate>
                <HiddenFields form=&form/>
                {kinds}
                {whom}
                {lit}
                <DateField t form=&form name=field::SINCE label=t.plan_line_since()/>
                <DateField t form=&form name=field::UNTIL label=t.plan_line_until() hint=t.plan_line_until_hint()
                    optional=true/>
                {ending}
                <p class="p-cluster">
                    <Button label=save weight=Weight::Filled/>
                    {end}
                </p>
            </form>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        let people = vec![
            ("1".to_owned(), "Sara Lind".to_owned()),
            ("2".to_owned(), "Erik Holm".to_owned()),
        ];
        let new = Self {
            participant: ParticipantId(Uuid::nil()),
            name: "Amina".to_owned(),
            line: None,
            people,
            form: FormState::new("k".to_owned()),
            saved: None,
        };
        let saved = examples::line(Kind::SupportedEmployment);
        let id = saved.id;
        let of = |line: &Line| Self {
            line: Some((id, line.kind)),
            form: filled(FormState::new("k".to_owned()), line, "2", 4),
            ..new.clone()
        };
        let therapy = of(&examples::line(Kind::Cbt));
        let wrong = |wrongs: &[(&'static str, Code)]| {
            let wrongs: Vec<_> =
                wrongs.iter().map(|(name, code)| Wrong::new(name, *code)).collect();
            let form = FormState { errors: errors(t, &wrongs), ..new.form.clone() };
            Self { form, ..new.clone() }
        };
        let (missing, choice) = (Code::Missing, Code::NotAChoice);
        let mut stale = Self { saved: Some(saved.clone()), ..of(&saved) };
        stale.form = stale.form.with(field::UNTIL, "2027-01-29").with(field::PERSON, "1");
        stale.form = stale.form.with(field::PAUSED, YES).with(Effort::Support.field(), YES);
        let since: Date = date(2026, 12, 1);
        let mut order = wrong(&[(field::UNTIL, Code::WrongOrder)]);
        order.form = order.form.with(field::SINCE, since.to_string());
        vec![
            ("new", new.clone()),
            ("supported-employment", of(&saved)),
            ("work-training", of(&examples::line(Kind::WorkTraining))),
            ("therapy", therapy),
            ("to-fill-in", wrong(&[(field::KIND, missing), (field::SINCE, missing)])),
            (
                "wrong-choice",
                wrong(&[
                    (field::PERSON, choice),
                    (field::PLACE, choice),
                    (field::SINCE, Code::NotADate),
                ]),
            ),
            ("wrong-order", order),
            ("full", wrong(&[(field::KIND, Code::TooMany { limit: domain::plan::line::MOST })])),
            ("stale", stale),
        ]
    }
}

/// The five steps, side by side; any of them can be lit.
fn lit(t: T, form: &FormState) -> impl IntoView + use<> {
    let boxes: Vec<_> = Effort::ALL
        .into_iter()
        .map(|effort| {
            view! { <Checkbox t form=form name=effort.field() label=efforts::name(t, effort)/> }
        })
        .collect();
    view! {
        <fieldset class="p-field">
            <legend class="p-field__label">{t.plan_line_efforts()}</legend>
            <p class="p-field__hint">{t.plan_line_efforts_hint()}</p>
            {boxes}
        </fieldset>
    }
}

/// The form with what is saved; `person` is the id of whom it is with.
pub fn filled(form: FormState, line: &Line, person: &str, version: i64) -> FormState {
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let mut form = form
        .with(field::PERSON, person)
        .with(field::PLACE, &line.place)
        .with(field::SINCE, line.since.to_string())
        .with(field::UNTIL, day(line.until));
    if line.is_paused {
        form = form.with(field::PAUSED, YES);
    }
    for effort in &line.efforts {
        form = form.with(effort.field(), YES);
    }
    FormState { version: Some(version), ..form }
}

/// What was typed and what is saved, field by field, in words.
fn facts(
    t: T,
    form: &FormState,
    people: &[(String, String)],
    saved: &Line,
) -> Vec<crate::ui::both::Row> {
    let day = |day: Option<Date>| day.map(|day| time::day(t, day)).unwrap_or_default();
    let typed_day = |name| {
        let typed = form.value(name);
        typed.parse().map_or(typed, |typed| day(Some(typed)))
    };
    let person = form.value(field::PERSON);
    let person = people.iter().find(|(id, _)| *id == person).map(|(_, name)| name.clone());
    let pause = |is_paused: bool| if is_paused { t.plan_phase_paused() } else { String::new() };
    let names = |lit: Vec<Effort>| {
        lit.into_iter().map(|effort| efforts::name(t, effort)).collect::<Vec<_>>().join(", ")
    };
    let lit = Effort::ALL.into_iter().filter(|effort| form.value(effort.field()) == YES).collect();
    vec![
        (
            t.plan_line_person(),
            person.unwrap_or_default(),
            saved.person.clone().unwrap_or_default(),
        ),
        (t.plan_line_place(), form.value(field::PLACE), saved.place.clone()),
        (t.plan_line_efforts(), names(lit), names(saved.efforts.clone())),
        (t.plan_line_since(), typed_day(field::SINCE), day(Some(saved.since))),
        (t.plan_line_until(), typed_day(field::UNTIL), day(saved.until)),
        (t.plan_line_paused(), pause(form.value(field::PAUSED) == YES), pause(saved.is_paused)),
    ]
}
