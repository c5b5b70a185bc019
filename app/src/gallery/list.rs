//! `/granska`: what can be looked at and how, for someone who tries whether everyone can use the portal.

use domain::language::Language;
use leptos::prelude::*;

use super::{Entry, Group};
use crate::page::Page;
use crate::text::T;
use crate::ui::form::FormState;
use crate::ui::{Button, Choice, Select};

/// The address of the gallery.
pub const PATH: &str = "/granska";

/// Which colours the pages have.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Theme {
    /// As the browser asks for, as in the portal.
    #[default]
    Own,
    Light,
    Dark,
}

impl Theme {
    pub const ALL: [Self; 3] = [Self::Own, Self::Light, Self::Dark];

    /// The word in addresses; nothing for the browser's own.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Own => "",
            Self::Light => "ljust",
            Self::Dark => "morkt",
        }
    }

    /// From the word in an address.
    pub fn of(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|theme| theme.word() == word)
    }
}

/// How the pages are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct View {
    pub language: Language,
    pub theme: Theme,
    pub islands: bool,
}

/// The address of one state, seen in one way.
pub fn address(id: &str, state: &str, view: View) -> String {
    let mut address = format!("{PATH}/{id}/{state}?sprak={}", view.language.tag());
    if view.theme != Theme::Own {
        address.push_str("&tema=");
        address.push_str(view.theme.word());
    }
    if !view.islands {
        address.push_str("&oar=nej");
    }
    address
}

/// Everything there is to look at.
#[derive(Clone, Debug)]
pub struct ListPage {
    pub view: View,
    pub entries: Vec<Entry>,
}

impl Page for ListPage {
    fn title(&self, t: T) -> String {
        t.gallery_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { view, entries } = self;
        let count = entries.iter().map(|entry| entry.states.len()).sum::<usize>().to_string();
        let groups: Vec<_> = Group::ALL
            .into_iter()
            .filter_map(|group| {
                let entries: Vec<_> =
                    entries.iter().filter(|entry| entry.group == group).cloned().collect();
                (!entries.is_empty()).then(|| self::group(t, group, entries, view))
            })
            .collect();
        let form = FormState::default()
            .with("sprak", view.language.tag())
            .with("tema", view.theme.word())
            .with("oar", if view.islands { "" } else { "nej" });
        view! {
            <h1>{t.gallery_title()}</h1>
            <p class="p-lead">{t.gallery_lead()}</p>
            <p>{t.gallery_count(count, entries.len().to_string())}</p>
            <form class="p-stack" method="get" action=PATH>
                <Select t form=&form name="sprak" label=t.gallery_language() choices=languages()/>
                <Select t form=&form name="tema" label=t.gallery_theme() hint=t.gallery_theme_hint() choices=themes(t)/>
                <Select t form=&form name="oar" label=t.gallery_islands() hint=t.gallery_islands_hint() choices=islands(t)/>
                <p>
                    <Button label=t.gallery_show()/>
                </p>
            </form>
            <p>{t.gallery_forced()}</p>
            <p>{t.gallery_try()}</p>
            <p>
                <a href="/granska.json">{t.gallery_json()}</a>
            </p>
            {groups}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let view = View { language: Language::Swedish, theme: Theme::Own, islands: true };
        let entries = |states: Vec<&'static str>| {
            let one =
                |(id, group)| Entry { id, group, title: "Plan".to_owned(), states: states.clone() };
            let ids = ["start", "plan", "goal", "meeting", "desk", "problem", "ui-tag"];
            ids.into_iter().zip(Group::ALL).map(one).collect::<Vec<_>>()
        };
        let dark = View { theme: Theme::Dark, islands: false, ..view };
        vec![
            ("one-each", Self { view, entries: entries(vec!["empty"]) }),
            ("several", Self { view: dark, entries: entries(vec!["empty", "one", "many"]) }),
        ]
    }
}

fn languages() -> Vec<Choice> {
    Language::ALL
        .map(|language| Choice::new(language.tag(), crate::text::of(language).language_name()))
        .to_vec()
}

fn themes(t: T) -> Vec<Choice> {
    Theme::ALL
        .map(|theme| {
            let label = match theme {
                Theme::Own => t.gallery_theme_own(),
                Theme::Light => t.gallery_theme_light(),
                Theme::Dark => t.gallery_theme_dark(),
            };
            Choice::new(theme.word(), label)
        })
        .to_vec()
}

fn islands(t: T) -> Vec<Choice> {
    vec![Choice::new("", t.gallery_islands_with()), Choice::new("nej", t.gallery_islands_without())]
}

fn group(t: T, group: Group, entries: Vec<Entry>, view: View) -> impl IntoView {
    let title = match group {
        Group::Open => t.gallery_group_open(),
        Group::Plan => t.gallery_group_plan(),
        Group::Goals => t.gallery_group_goals(),
        Group::Meetings => t.gallery_group_meetings(),
        Group::Staff => t.gallery_group_staff(),
        Group::Problems => t.gallery_group_problems(),
        Group::Components => t.gallery_group_components(),
    };
    let entries: Vec<_> = entries
        .into_iter()
        .map(|Entry { id, title, states, .. }| {
            let links: Vec<_> = states
                .into_iter()
                .map(|state| {
                    view! {
                        <li>
                            <a class="p-gallery__state" href=address(id, state, view) lang="en">{state}</a>
                        </li>
                    }
                })
                .collect();
            view! {
                <section class="p-stack p-stack--close">
                    <h3>{title}</h3>
                    <ul class="p-gallery__states">{links}</ul>
                </section>
            }
        })
        .collect();
    view! {
        <section class="p-stack">
            <h2>{title}</h2>
            {entries}
        </section>
    }
}
