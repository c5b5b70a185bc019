//! `/plan/versioner/{id}`: one version read again word for word, the question whether it is right, and a comparison.

use domain::id::{ParticipantId, PlanVersionId, Uuid};
use domain::plan::Kind;
use domain::plan::agreement::{Answer, How, Refusal, field};
use domain::plan::compare::{Change, Part, Words, compare};
use domain::plan::content::{Content, Line, Own};
use domain::plan::effort::Effort;
use domain::words::{Code, TEXT_LIMIT, Wrong};
use jiff::civil::{Date, date};
use leptos::prelude::*;

use super::changes::changes;
use super::versions::back;
use super::{errors, examples};
use crate::page::Page;
use crate::text::T;
use crate::ui::agreement::{self, Asked, Told, versions_path};
use crate::ui::form::FormState;
use crate::ui::{
    BackLink, Button, Choice, ErrorSummary, HiddenFields, Kind as Shape, Needs, Notice, PrintOut,
    Quote, Radios, Select, Strand, Strands, TextArea, Weight,
};

/// The field that chooses what to compare with: the id of a version, or "nu" for the plan as it stands.
pub const WITH: &str = "med";
/// The plan as it stands.
pub const NOW: &str = "nu";

/// One version, for both.
#[derive(Clone, Debug)]
pub struct VersionPage {
    /// Whose plan it is and their first name; nothing for the reader's own.
    pub of: Option<(ParticipantId, String)>,
    pub today: Date,
    pub asked: Asked,
    pub content: Content,
    /// The form of the answer, while one can be given by the reader.
    pub answering: Option<FormState>,
    /// What stood in the way just now.
    pub refused: Option<Refusal>,
    /// The other versions to compare with, and the one that is chosen: an id, [`NOW`], or empty for none.
    pub others: Vec<(PlanVersionId, i64)>,
    pub with: String,
    /// From the earlier of the two to the later.
    pub changes: Vec<Change>,
}

impl Page for VersionPage {
    fn title(&self, t: T) -> String {
        t.plan_version_tab()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { of, today, asked, content, answering, refused, others, with, changes: told } =
            self;
        let list = versions_path(of.as_ref().map(|(id, _)| *id));
        let here = format!("{list}/{}", asked.id);
        let name = of.as_ref().map(|(_, name)| name.clone());
        let (href, label) =
            if of.is_some() { (list, t.plan_versions_title()) } else { back(t, of) };
        let title = t.plan_version_title(asked.number);
        let summary = answering.as_ref().map(|form| view! { <ErrorSummary t form=form/> });
        let refused = refused.map(|refused| {
            view! { <Notice kind=Shape::Stop focus=true><p>{refusal(t, refused)}</p></Notice> }
        });
        let action = format!("{here}/svar");
        let form = answering.map(|form| answer_form(t, name.clone(), action, &form));
        view! {
            <BackLink href label/>
            {summary}
            {refused}
            <h1>{title}</h1>
            <Told t name=name asked>""</Told>
            {form}
            {show(t, content, today)}
            {comparison(t, here, others, with, told)}
            <PrintOut t/>
        }
    }

    fn examples(t: T) -> Vec<(&'static str, Self)> {
        states(t)
    }
}

/// A plan as it was, to read.
fn show(t: T, content: Content, today: Date) -> impl IntoView {
    let Content { words: Own { purpose, health, housing }, lines } = content;
    let strands: Vec<_> = lines.into_iter().map(Strand::of).collect();
    view! {
        <section class="p-stack" aria-labelledby="dit-vill-jag">
            <h2 id="dit-vill-jag">{t.plan_purpose()}</h2>
            {if purpose.is_empty() {
                view! { <p>{t.plan_both_nothing()}</p> }.into_any()
            } else {
                view! { <Quote words=purpose/> }.into_any()
            }}
        </section>
        <Needs t health housing/>
        <section class="p-stack" aria-labelledby="sida-vid-sida">
            <h2 id="sida-vid-sida">{t.plan_side_by_side()}</h2>
            <Strands t strands today/>
        </section>
    }
}

fn answer_form(
    t: T,
    name: Option<String>,
    action: String,
    form: &FormState,
) -> impl IntoView + use<> {
    let is_own = name.is_none();
    let legend = name.map_or_else(|| t.plan_agree_waiting(), |name| t.plan_answer_of(name));
    let label = |answer| match answer {
        Answer::Yes => t.plan_answer_yes(),
        Answer::No => t.plan_answer_no(),
        Answer::Talk => t.plan_answer_talk(),
    };
    let choices =
        Answer::ALL.into_iter().map(|answer| Choice::new(answer.field_value(), label(answer)));
    let way = |how| match how {
        How::Meeting => t.plan_how_meeting(),
        How::Phone => t.plan_how_phone(),
        How::Paper | How::Themselves => t.plan_how_paper(),
    };
    let ways = How::NAMED.into_iter().map(|how| Choice::new(how.field_value(), way(how)));
    let how = (!is_own).then(|| {
        view! {
            <Radios t form=form name=field::HOW legend=t.plan_answer_how() hint=t.plan_answer_how_hint()
                choices=ways.collect()/>
        }
    });
    let (hint, send) = if is_own {
        (t.plan_answer_why_hint(), t.plan_answer_send())
    } else {
        (t.plan_answer_why_hint_of(), t.plan_answer_record())
    };
    view! {
        <form class="p-stack p-screen" method="post" action=action novalidate>
            <HiddenFields form=form/>
            <Radios t form=form name=field::ANSWER legend=legend choices=choices.collect()/>
            <TextArea t form=form name=field::WHY label=t.plan_answer_why() hint=hint limit=TEXT_LIMIT own_words=true/>
            {how}
            <p><Button label=send weight=Weight::Filled/></p>
        </form>
    }
}

fn comparison(
    t: T,
    here: String,
    others: Vec<(PlanVersionId, i64)>,
    with: String,
    told: Vec<Change>,
) -> impl IntoView {
    let number = others.iter().find(|(id, _)| id.to_string() == with).map(|(_, number)| *number);
    let title = match number {
        Some(number) => t.plan_compare_with(number),
        None => t.plan_compare_now(),
    };
    let is_chosen = !with.is_empty();
    let form = FormState::default().with(WITH, with);
    let versions = others
        .into_iter()
        .map(|(id, number)| Choice::new(id.to_string(), t.plan_version_title(number)));
    let choices = std::iter::once(Choice::new(NOW, t.plan_compare_the_plan())).chain(versions);
    view! {
        <section class="p-stack" aria-labelledby="annorlunda">
            <h2 id="annorlunda">{t.plan_compare_title()}</h2>
            <form class="p-stack p-stack--close p-screen" method="get" action=here data-plain="">
                <Select t form=&form name=WITH label=t.plan_compare_choose() choices=choices.collect()/>
                <p><Button label=t.plan_compare_show()/></p>
            </form>
            {is_chosen.then(|| view! { <h3>{title}</h3> {changes(t, told)} })}
        </section>
    }
}

/// What stands in the way, in words.
pub fn refusal(t: T, refused: Refusal) -> String {
    match refused {
        Refusal::Empty => t.plan_stop_empty(),
        Refusal::Unchanged => t.plan_stop_unchanged(),
        Refusal::Stale => t.plan_stop_stale(),
        Refusal::NotNewest => t.plan_stop_newer(),
        Refusal::Agreed => t.plan_stop_agreed(),
    }
}

fn states(t: T) -> Vec<(&'static str, VersionPage)> {
    let content = examples::content();
    let (mut before, mut words) = (content.clone(), content.words.clone());
    before.lines.truncate(3);
    "Jag vill börja arbeta.".clone_into(&mut words.purpose);
    "Jag bor hos en vän.".clone_into(&mut words.housing);
    words.health.clear();
    before.words = words;
    let form = FormState { version: Some(1), ..FormState::new("k".to_owned()) };
    let of = Some((ParticipantId(Uuid::nil()), "Amina".to_owned()));
    let other = PlanVersionId(Uuid::from_u128(1));
    let waiting = VersionPage {
        of: None,
        today: date(2026, 11, 24),
        asked: agreement::example(None),
        content: content.clone(),
        answering: Some(form.clone()),
        refused: None,
        others: vec![(other, 1)],
        with: other.to_string(),
        changes: compare(&before, &content),
    };
    let wrong = |page: &VersionPage, wrongs: &[Wrong]| {
        let form = FormState { errors: errors(t, wrongs), ..form.clone() };
        VersionPage { answering: Some(form), ..page.clone() }
    };
    let missing = |name| Wrong::new(name, Code::Missing);
    let agreed = VersionPage {
        asked: agreement::example(Some(Answer::Yes)),
        answering: None,
        with: NOW.to_owned(),
        changes: vec![],
        ..waiting.clone()
    };
    let staff = VersionPage { of, ..waiting.clone() };
    let stopped = |refused| VersionPage { refused: Some(refused), ..waiting.clone() };
    let every = VersionPage { changes: every_change(), with: NOW.to_owned(), ..agreed.clone() };
    let empty = VersionPage {
        content: Content::default(),
        others: vec![],
        with: String::new(),
        ..agreed.clone()
    };
    vec![
        ("waiting", waiting.clone()),
        ("no-without-why", wrong(&waiting, &[missing(field::ANSWER), missing(field::WHY)])),
        ("agreed", agreed),
        ("every-change", every),
        ("empty", empty),
        ("staff", staff.clone()),
        ("staff-without-how", wrong(&staff, &[missing(field::HOW)])),
        ("nothing-yet", stopped(Refusal::Empty)),
        ("unchanged", stopped(Refusal::Unchanged)),
        ("answered-meanwhile", stopped(Refusal::Stale)),
        ("newer", stopped(Refusal::NotNewest)),
        ("agreed-already", stopped(Refusal::Agreed)),
    ]
}

/// A change of every sort.
fn every_change() -> Vec<Change> {
    let line = examples::line(Kind::SupportedEmployment);
    let of = |part| Change::Line { line: line.clone(), part };
    let (from, to) = (date(2026, 9, 1), date(2026, 10, 1));
    let text = |words: &str| words.to_owned();
    let words = |what, from: &str, to: &str| Change::Words { what, from: text(from), to: text(to) };
    vec![
        words(Words::Purpose, "Ett jobb", "Ett jobb i ett bageri"),
        words(Words::Health, "", "Jag sover dåligt."),
        words(Words::Housing, "Jag bor hos en vän.", ""),
        Change::Added(Line { until: Some(to), ..line.clone() }),
        Change::Removed(Line { place: text("Café Tornet"), ..line.clone() }),
        of(Part::Purpose { from: text("Prova"), to: text("Hitta ett jobb") }),
        of(Part::Person { from: None, to: Some(text("Erik Holm")) }),
        of(Part::Place { from: text("Hemma"), to: text("Biblioteket") }),
        of(Part::Since { from, to }),
        of(Part::Until { from: None, to: Some(to) }),
        of(Part::Paused),
        of(Part::Resumed),
        of(Part::Lit(Effort::Support)),
        of(Part::PutOut(Effort::Agreement)),
        of(Part::Kind { from: Kind::Course, to: Kind::Own }),
    ]
}
