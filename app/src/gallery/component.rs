//! Every component of the design system, shown alone with its options. One that is missing here fails a test.

use leptos::prelude::*;

use super::{Entry, Group, shell};
use crate::render;
use crate::text::{self, T};
use crate::ui;
use crate::ui::layout::{Frame, document};

/// A file of components with its examples.
#[derive(Clone, Copy, Debug)]
pub struct Component {
    pub id: &'static str,
    /// The components that are seen in it; the first is its title.
    pub shows: &'static [&'static str],
    examples: Examples,
}

#[derive(Clone, Copy, Debug)]
enum Examples {
    /// Placed alone in `main`.
    Alone(fn(T) -> Vec<(&'static str, AnyView)>),
    /// What stands around `main`.
    Around(fn(T, &Frame) -> Vec<(&'static str, Frame)>),
}

/// Every component.
pub const COMPONENTS: &[Component] = &[
    Component {
        id: "ui-frame",
        shows: &["Frame", "Head", "Header", "Places", "QuickExit", "Footer"],
        examples: Examples::Around(shell::examples),
    },
    alone("ui-agreement", &["Agreement", "Told"], ui::agreement::examples),
    alone("ui-back-link", &["BackLink"], ui::back_link::examples),
    alone("ui-button", &["Button", "ButtonLink"], ui::button::examples),
    alone("ui-card", &["Card"], ui::card::examples),
    alone("ui-change", &["PersonChange"], ui::change::examples),
    alone("ui-checkbox", &["Checkbox"], ui::checkbox::examples),
    alone("ui-date-field", &["DateField"], ui::date_field::examples),
    alone("ui-efforts", &["Efforts"], ui::efforts::examples),
    alone("ui-empty-state", &["EmptyState"], ui::empty_state::examples),
    alone("ui-error-summary", &["ErrorSummary"], ui::error_summary::examples),
    alone("ui-groups", &["Groups"], ui::group::examples),
    alone("ui-hidden-fields", &["HiddenFields"], ui::hidden_fields::examples),
    alone("ui-icon", &["Icon"], ui::icon::examples),
    alone("ui-live", &["Live"], ui::live_region::examples),
    alone("ui-needs", &["Needs"], ui::needs::examples),
    alone("ui-news", &["News"], ui::news::examples),
    alone("ui-notice", &["Notice"], ui::notice::examples),
    alone("ui-path-line", &["PathLine"], ui::path_line::examples),
    alone("ui-person-card", &["PersonCard"], ui::person_card::examples),
    alone("ui-phone", &["Phone"], ui::phone::examples),
    alone("ui-print-out", &["PrintOut"], ui::print_out::examples),
    alone("ui-proposals", &["Proposals"], ui::proposal::examples),
    alone("ui-quote", &["Quote"], ui::quote::examples),
    alone("ui-radios", &["Radios", "Radio"], ui::radios::examples),
    alone("ui-select", &["Select"], ui::select::examples),
    alone("ui-sending", &["Sending"], ui::waiting::examples),
    alone("ui-show-more", &["ShowMore"], ui::fold::examples),
    alone("ui-steps", &["Steps"], ui::steps::examples),
    alone("ui-strands", &["Strands"], ui::strands::examples),
    alone("ui-summary-list", &["SummaryList", "SummaryRow"], ui::summary_list::examples),
    alone("ui-tag", &["Tag"], ui::tag::examples),
    alone("ui-text-area", &["TextArea"], ui::text_area::examples),
    alone("ui-time", &["Time"], ui::time::examples),
    alone(
        "ui-text-field",
        &["TextField", "Marker", "Notes", "Limit", "Fault"],
        ui::text_field::examples,
    ),
];

const fn alone(
    id: &'static str,
    shows: &'static [&'static str],
    examples: fn(T) -> Vec<(&'static str, AnyView)>,
) -> Component {
    Component { id, shows, examples: Examples::Alone(examples) }
}

impl Component {
    /// The component and the names of its states.
    pub fn entry(&self, t: T) -> Entry {
        let states = match self.examples {
            Examples::Alone(examples) => examples(t).into_iter().map(|(name, _)| name).collect(),
            Examples::Around(examples) => {
                let frame =
                    super::registry::frame(domain::language::Language::Swedish, shell::bare());
                examples(t, &frame).into_iter().map(|(name, _)| name).collect()
            }
        };
        Entry { id: self.id, group: Group::Components, title: self.title(t), states }
    }

    /// The document of one state.
    pub fn draw(&self, state: &str, frame: Frame) -> Option<String> {
        let t = text::of(frame.language);
        let (title, name) = (self.title(t), state.to_owned());
        let heading = title.clone();
        match self.examples {
            Examples::Alone(examples) => {
                let (_, view) = examples(t).into_iter().find(|(name, _)| *name == state)?;
                Some(render::html(move || {
                    document(frame, title, false, move || {
                        view! {
                            <h1>{heading}</h1>
                            <section class="p-stack">
                                <h2 lang="en">{name}</h2>
                                {view}
                            </section>
                        }
                    })
                }))
            }
            Examples::Around(examples) => {
                let (_, frame) =
                    examples(t, &frame).into_iter().find(|(name, _)| *name == state)?;
                Some(render::html(move || {
                    document(frame, title, false, move || {
                        view! {
                            <h1>{heading}</h1>
                            <p lang="en">{name}</p>
                        }
                    })
                }))
            }
        }
    }

    fn title(&self, t: T) -> String {
        t.gallery_component(self.shows.first().copied().unwrap_or_default())
    }
}
