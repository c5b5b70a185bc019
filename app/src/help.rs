//! Help that anyone can reach: who to call, now and in time, and what quick exit does and does not do.

use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::layout::Office;
use crate::ui::{ButtonLink, Phone, SummaryList, SummaryRow};

/// A national number: the same for every organisation, so it stands in the code.
struct Line {
    number: &'static str,
    who: fn(T) -> String,
    what: fn(T) -> String,
}

const LINES: [Line; 6] = [
    Line { number: "112", who: |t| t.help_sos(), what: |t| t.help_sos_what() },
    Line { number: "1177", who: |t| t.help_care(), what: |t| t.help_care_what() },
    Line { number: "020-50 50 50", who: |t| t.help_women(), what: |t| t.help_women_what() },
    Line { number: "020-80 80 80", who: |t| t.help_men(), what: |t| t.help_men_what() },
    Line { number: "90101", who: |t| t.help_mind(), what: |t| t.help_mind_what() },
    Line { number: "114 14", who: |t| t.help_police(), what: |t| t.help_police_what() },
];

/// Who to call.
#[derive(Clone, Debug)]
pub struct HelpPage {
    pub office: Office,
}

impl Page for HelpPage {
    fn title(&self, t: T) -> String {
        t.help_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let lines: Vec<_> = LINES
            .iter()
            .map(|line| {
                let who = (line.who)(t);
                view! {
                    <SummaryRow term=who.clone()>
                        <Phone t number=line.number whom=who/>
                        <p>{(line.what)(t)}</p>
                    </SummaryRow>
                }
            })
            .collect();
        view! {
            <h1>{t.help_title()}</h1>
            <section class="p-stack p-stack--close">
                <h2>{t.help_office()}</h2>
                <p>{t.help_office_words()}</p>
                <p class="p-lead">
                    <Phone t number=self.office.phone/>
                </p>
                <p>{self.office.hours}</p>
            </section>
            <section class="p-stack">
                <h2>{t.help_now()}</h2>
                <p>{t.help_now_words()}</p>
                <SummaryList>{lines}</SummaryList>
                <p class="p-small">{t.help_call_list()}</p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.help_seen()}</h2>
                <p>{t.help_seen_words()}</p>
                <p>
                    <a href="/om-lamna">{t.help_seen_more()}</a>
                </p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.help_sign_in()}</h2>
                <p>{t.help_sign_in_words()}</p>
            </section>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        vec![("help", Self { office: Office::example() })]
    }
}

/// What "Lämna sidan snabbt" does, and what it leaves behind.
#[derive(Clone, Copy, Debug, Default)]
pub struct AboutExitPage;

impl Page for AboutExitPage {
    fn title(&self, t: T) -> String {
        t.help_exit_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        view! {
            <h1>{t.help_exit_title()}</h1>
            <p class="p-lead">{t.help_exit_lead()}</p>
            <section class="p-stack p-stack--close">
                <h2>{t.help_exit_does()}</h2>
                <ul>
                    <li>{t.help_exit_does_blank()}</li>
                    <li>{t.help_exit_does_sign_out()}</li>
                    <li>{t.help_exit_does_away()}</li>
                    <li>{t.help_exit_does_back()}</li>
                </ul>
                <p>{t.help_exit_keys()}</p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.help_exit_not()}</h2>
                <ul>
                    <li>{t.help_exit_not_history()}</li>
                    <li>{t.help_exit_not_tabs()}</li>
                    <li>{t.help_exit_not_phone()}</li>
                    <li>{t.help_exit_not_unsent()}</li>
                </ul>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.help_exit_safer()}</h2>
                <ul>
                    <li>{t.help_exit_safer_private()}</li>
                    <li>{t.help_exit_safer_erase()}</li>
                    <li>{t.help_exit_safer_device()}</li>
                </ul>
                <p>{t.help_exit_talk()}</p>
            </section>
            <p>
                <ButtonLink href="/hjalp" label=t.help_title()/>
            </p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        vec![("about-exit", Self)]
    }
}
