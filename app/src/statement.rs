//! The accessibility statement, with the eleven things the law asks for (2018:1937, and DOMAIN's list of them).

use jiff::civil::{Date, date};
use leptos::prelude::*;

use crate::page::Page;
use crate::text::T;
use crate::ui::layout::Office;
use crate::ui::{Notice, Phone, time};

/// Who answers for the portal, and what is known about how well everyone can use it.
#[derive(Clone, Debug)]
pub struct StatementPage {
    /// The public actor.
    pub operator: String,
    pub portal_name: String,
    pub mail: String,
    pub office: Office,
    /// The supervising authority, and its form for reports.
    pub supervisor: String,
    pub supervisor_url: String,
    pub assessed_on: Date,
    pub updated_on: Date,
}

impl Page for StatementPage {
    fn title(&self, t: T) -> String {
        t.statement_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let Self { operator, portal_name, mail, office, supervisor, supervisor_url, .. } = self;
        let mail_to = format!("mailto:{mail}");
        let dates = [
            t.statement_assessed(time::day(t, self.assessed_on)),
            t.statement_updated(time::day(t, self.updated_on)),
        ];
        view! {
            <h1>{t.statement_title()}</h1>
            <p class="p-lead">{t.statement_lead()}</p>
            <Notice title=t.statement_easy()>
                <p>{t.statement_easy_use()}</p>
                <p>{t.statement_easy_tell()}</p>
            </Notice>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_whose()}</h2>
                <p>{t.statement_whose_words(operator, portal_name)}</p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_how_well()}</h2>
                <p>{t.statement_partly()}</p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_gaps()}</h2>
                <ul>
                    <li>{t.statement_gap_people()}</li>
                    <li>{t.statement_gap_languages()}</li>
                    <li>{t.statement_gap_dates()}</li>
                </ul>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_tell()}</h2>
                <p>{t.statement_tell_words()}</p>
                <p>
                    <a href=mail_to>{mail}</a>
                </p>
                <p>
                    <Phone t number=office.phone/>
                    " "
                    {office.hours}
                </p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_report()}</h2>
                <p>{t.statement_report_words()}</p>
                <p>
                    <a href=supervisor_url>{supervisor}</a>
                </p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_exempt()}</h2>
                <p>{t.statement_exempt_words()}</p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_outside()}</h2>
                <p>{t.statement_outside_words()}</p>
            </section>
            <section class="p-stack p-stack--close">
                <h2>{t.statement_method()}</h2>
                <p>{t.statement_method_words()}</p>
                {dates.map(|words| view! { <p>{words}</p> }).to_vec()}
            </section>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        vec![(
            "statement",
            Self {
                operator: "Exempelkommunen".into(),
                portal_name: "Min väg".into(),
                mail: "minvag@kommunen.example".into(),
                office: Office::example(),
                supervisor: "Digg – Myndigheten för digital förvaltning".into(),
                supervisor_url: "https://www.digg.se/tdosanmalan".into(),
                assessed_on: date(2026, 11, 20),
                updated_on: date(2026, 11, 22),
            },
        )]
    }
}
