//! `/personal/samma-person`: how much of the meetings was with the participant's own people, month by month.

use domain::continuity::{Count, FEWEST, Month, Shown};
use jiff::civil::date;
use leptos::either::Either;
use leptos::prelude::*;

use super::HOME;
use crate::page::Page;
use crate::text::T;
use crate::ui::{BackLink, time};

/// The address.
pub const PATH: &str = "/personal/samma-person";

/// Figures without names.
#[derive(Clone, Debug)]
pub struct ContinuityPage {
    /// This month first.
    pub months: Vec<Month>,
    /// Whether the figures are of the whole sub-project, not only of one's own participants.
    pub is_whole: bool,
}

impl Page for ContinuityPage {
    fn title(&self, t: T) -> String {
        t.continuity_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let about = if self.is_whole { t.continuity_whole() } else { t.continuity_own() };
        let rows: Vec<_> = self.months.into_iter().map(|month| row(t, &month)).collect();
        view! {
            <BackLink href=HOME label=t.desk_meeting_back()/>
            <h1>{t.continuity_title()}</h1>
            <p>{about}</p>
            <p class="p-soft">{t.continuity_why()}</p>
            {rows}
            <p class="p-soft">{t.continuity_few(FEWEST.to_string())}</p>
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let month = |number, own, meetings, people| Month {
            first: date(2026, number, 1),
            meetings,
            own,
            people,
            // From nobody over a few to many.
            handovers: match number {
                11 => 6,
                10 => 1,
                _ => 0,
            },
        };
        let own = Self {
            months: vec![month(11, 7, 7, 4), month(10, 28, 30, 12), month(9, 0, 0, 0)],
            is_whole: false,
        };
        let whole = Self {
            months: vec![month(11, 40, 41, 20), month(10, 50, 50, 20), month(9, 48, 50, 20)],
            is_whole: true,
        };
        vec![("own", own), ("whole", whole)]
    }
}

fn row(t: T, month: &Month) -> impl IntoView + use<> {
    let name = format!("{} {}", time::month(t, month.first), month.first.year());
    let id = format!("manad-{}", month.first.month());
    let body = match month.shown() {
        Shown::Nothing => Either::Left(t.continuity_none()),
        Shown::TooFew => Either::Left(t.continuity_hidden()),
        Shown::Share { own, meetings, percent, handovers } => Either::Right(view! {
            {t.continuity_share(own.to_string(), meetings.to_string(), percent.to_string())}
            <br/>
            {handover_words(t, handovers)}
        }),
    };
    view! {
        <section class="p-stack" aria-labelledby=id.clone()>
            <h2 id=id.clone()>{name}</h2>
            <p>{body}</p>
        </section>
    }
}

fn handover_words(t: T, handovers: Count) -> String {
    match handovers {
        Count::Nobody => t.continuity_handovers_none(),
        Count::Few => t.continuity_handovers_few(FEWEST.to_string()),
        Count::Many(many) => t.continuity_handovers(many.to_string()),
    }
}
