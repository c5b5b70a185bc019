//! A path, not a ladder: interventions drawn side by side with today as a mark, and the same facts as a list.

use domain::id::{InterventionId, ParticipantId};
use domain::plan::content::Line;
use domain::plan::effort::Effort;
use domain::plan::{self, Kind, Phase, Stretch};
use jiff::civil::{Date, date};
use leptos::either::Either;
use leptos::prelude::*;

use super::efforts::Efforts;
use super::example;
use super::summary_list::{SummaryList, SummaryRow};
use super::tag::{self, Tag};
use super::time;
use crate::text::T;

/// One intervention as it is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Strand {
    pub kind: Kind,
    /// Who one does it with, if anybody.
    pub person: Option<String>,
    /// What it is for, in the participant's words; empty for nothing said.
    pub purpose: String,
    pub place: String,
    pub stretch: Stretch,
    /// It rests for a while.
    pub is_paused: bool,
    /// Where the effort of Supported Employment is now.
    pub efforts: Vec<Effort>,
    /// Where the reader changes it, and in which words.
    pub edit: Option<(String, String)>,
}

impl Strand {
    /// An intervention as it stands in a plan, to read.
    pub fn of(line: Line) -> Self {
        let stretch = line.stretch();
        let Line { kind, person, purpose, place, is_paused, efforts, .. } = line;
        Self { kind, person, purpose, place, stretch, is_paused, efforts, edit: None }
    }

    /// The same with a way to change it.
    #[must_use]
    pub fn edited(self, href: String, label: String) -> Self {
        Self { edit: Some((href, label)), ..self }
    }
}

/// Where staff write in one intervention of a participant's plan, or add one.
pub fn line_path(participant: ParticipantId, line: Option<InterventionId>) -> String {
    let line = line.map(|line| format!("/{line}")).unwrap_or_default();
    format!("/personal/deltagare/{participant}/insats{line}")
}

/// The drawing and the list, in the order given.
#[component]
pub fn Strands(
    t: T,
    strands: Vec<Strand>,
    today: Date,
    /// Where the hours of the work training are; empty for readers who have none to see.
    #[prop(optional, into)]
    hours: String,
) -> impl IntoView {
    let drawing = drawing(t, &strands, today);
    let rows: Vec<_> = strands.into_iter().map(|strand| fact(t, strand, today, &hours)).collect();
    view! {
        {drawing}
        <ul class="p-plain p-strands">{rows}</ul>
    }
}

/// Height of one line with its words, in the drawing's own em.
const ROW: i64 = 3;

/// Decorative: the list says the same.
fn drawing(t: T, strands: &[Strand], today: Date) -> impl IntoView + use<> {
    let stretches: Vec<_> = strands.iter().map(|strand| strand.stretch).collect();
    let plan::Drawing { lines, today } = plan::draw(&stretches, today);
    let height = format!("{}em", ROW * i64::try_from(lines.len()).unwrap_or(0) + 2);
    let mark = percent(today);
    // Words near an edge stand inside it.
    let anchor = match today {
        ..100 => "start",
        900.. => "end",
        _ => "middle",
    };
    let rows: Vec<_> = (0..)
        .zip(lines.into_iter().zip(strands))
        .map(|(row, (line, strand))| {
            let y = format!("{}em", row * ROW + 2);
            let words = format!("{}em", row * ROW + 3);
            let class = format!("p-strands__line p-strands__line--{}", strand.kind.as_str());
            let fade = line.is_open.then(|| {
                let path = format!("M{} 30H{}", line.to.max(today) - 60, plan::WIDTH);
                view! { <path class="p-strands__fade" d=path vector-effect="non-scaling-stroke"></path> }
            });
            view! {
                <text class="p-strands__words" x="0" y=words>{kind(t, strand.kind)}</text>
                <svg x="0" y=y width="100%" height="3em" viewBox="0 0 1000 48" preserveAspectRatio="none">
                    <g class=class>
                        <path
                            d=wave(line.from, if line.is_open { line.to - 60 } else { line.to })
                            vector-effect="non-scaling-stroke"
                        ></path>
                        {fade}
                    </g>
                </svg>
            }
        })
        .collect();
    (!rows.is_empty()).then(|| {
        view! {
            <svg class="p-strands__drawing" width="100%" height=height aria-hidden="true" focusable="false">
                <line class="p-strands__today" x1=mark.clone() x2=mark.clone() y1="1.5em" y2="100%"></line>
                <text class="p-strands__now" x=mark y="1em" text-anchor=anchor>{t.plan_today()}</text>
                {rows}
            </svg>
        }
    })
}

fn percent(thousandths: i64) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}

/// A line that looks drawn by hand: it swings a little around its height.
fn wave(from: i64, to: i64) -> String {
    let to = to.max(from + 1);
    let (third, two_thirds) = (from + (to - from) / 3, from + (to - from) * 2 / 3);
    format!("M{from} 30C{third} 24 {two_thirds} 36 {to} 30")
}

fn fact(t: T, strand: Strand, today: Date, hours: &str) -> impl IntoView + use<> {
    let Strand { kind, person, purpose, place, stretch, is_paused, efforts, edit } = strand;
    let has_hours = kind == Kind::WorkTraining && !hours.is_empty();
    let hours = hours.to_owned();
    let phase = match stretch.phase(today) {
        Phase::Ongoing if is_paused => Phase::Paused,
        phase => phase,
    };
    let (word, shape) = match phase {
        Phase::Planned => (t.plan_phase_planned(), tag::Kind::Plain),
        Phase::Ongoing => (t.plan_phase_ongoing(), tag::Kind::Now),
        Phase::Paused => (t.plan_phase_paused(), tag::Kind::Wait),
        Phase::Ended => (t.plan_phase_ended(), tag::Kind::Done),
    };
    let first = if phase == Phase::Planned { t.plan_starts() } else { t.plan_since() };
    let purpose = if kind.tells_purpose() && !purpose.is_empty() {
        Either::Left(view! { <p class="p-strand__purpose" dir="auto">{purpose}</p> })
    } else {
        Either::Right(view! { <p class="p-soft">{what(t, kind)}</p> })
    };
    view! {
        <li class=format!("p-card p-strand p-strand--{}", kind.as_str())>
            <div class="p-cluster">
                <h3 class="p-strand__kind">{self::kind(t, kind)}</h3>
                <Tag label=word kind=shape/>
            </div>
            {purpose}
            <Efforts t efforts/>
            <SummaryList>
                {person
                    .map(|person| {
                        view! { <SummaryRow term=t.plan_with()><bdi>{person}</bdi></SummaryRow> }
                    })}
                <SummaryRow term=first>{time::day(t, stretch.since)}</SummaryRow>
                {stretch
                    .until
                    .map(|until| {
                        view! { <SummaryRow term=t.plan_until()>{time::day(t, until)}</SummaryRow> }
                    })}
                {(!place.is_empty())
                    .then(|| view! { <SummaryRow term=t.plan_place()><bdi>{place}</bdi></SummaryRow> })}
            </SummaryList>
            {has_hours.then(|| view! { <p><a href=hours>{t.hours_desk_link()}</a></p> })}
            {edit
                .map(|(href, label)| {
                    view! {
                        <p class="p-screen">
                            <a href=href>{label}<span class="p-hidden">": "{self::kind(t, kind)}</span></a>
                        </p>
                    }
                })}
        </li>
    }
}

/// What an intervention is called.
pub fn kind(t: T, kind: Kind) -> String {
    match kind {
        Kind::CaseManagement => t.plan_kind_case_management(),
        Kind::SupportedEmployment => t.plan_kind_supported_employment(),
        Kind::Cbt => t.plan_kind_cbt(),
        Kind::WorkTraining => t.plan_kind_work_training(),
        Kind::Course => t.plan_kind_course(),
        Kind::Own => t.plan_kind_own(),
    }
}

fn what(t: T, kind: Kind) -> String {
    match kind {
        Kind::CaseManagement => t.plan_kind_case_management_what(),
        Kind::SupportedEmployment => t.plan_kind_supported_employment_what(),
        Kind::Cbt => t.plan_kind_cbt_what(),
        Kind::WorkTraining => t.plan_kind_work_training_what(),
        Kind::Course => t.plan_kind_course_what(),
        Kind::Own => t.plan_kind_own_what(),
    }
}

/// The component with each kind and phase, for the gallery.
pub fn examples(t: T) -> Vec<(&'static str, AnyView)> {
    let kinds = [
        Kind::CaseManagement,
        Kind::SupportedEmployment,
        Kind::Cbt,
        Kind::WorkTraining,
        Kind::Course,
        Kind::Own,
    ];
    let today = date(2026, 11, 24);
    let strand = |kind, stretch| Strand {
        kind,
        person: None,
        purpose: String::new(),
        place: String::new(),
        stretch,
        is_paused: false,
        efforts: Vec::new(),
        edit: None,
    };
    let ongoing = Stretch { since: date(2026, 9, 1), until: None };
    let planned = Stretch { since: date(2027, 1, 11), until: None };
    let ended = Stretch { since: date(2026, 5, 4), until: Some(date(2026, 6, 12)) };
    let every: Vec<_> = kinds.map(|kind| strand(kind, ongoing)).to_vec();
    let mut phases: Vec<_> =
        [planned, ongoing, ended].map(|stretch| strand(Kind::Course, stretch)).to_vec();
    phases.push(Strand { is_paused: true, ..strand(Kind::WorkTraining, ongoing) });
    let lit = vec![Strand {
        efforts: vec![Effort::VocationalProfile, Effort::JobFinding],
        ..strand(Kind::SupportedEmployment, ongoing)
            .edited("/plan/insats/1".to_owned(), t.plan_purpose_edit())
    }];
    let change = strand(Kind::Cbt, ongoing)
        .edited("/personal/deltagare/1/insats/1".to_owned(), t.plan_line_change());
    let long = vec![Strand {
        person: Some(example::long_name()),
        purpose: example::long_word(),
        place: example::TIGRINYA.to_owned(),
        ..strand(Kind::WorkTraining, ended)
    }];
    let training = vec![strand(Kind::WorkTraining, ongoing)];
    let show = |strands| view! { <Strands t strands today/> }.into_any();
    vec![
        ("every-kind", show(every)),
        ("every-phase", show(phases)),
        ("efforts", show(lit)),
        ("staff", show(vec![change])),
        ("long-words", show(long)),
        ("hours", view! { <Strands t strands=training today hours="/timmar"/> }.into_any()),
        ("none", show(Vec::new())),
    ]
}
