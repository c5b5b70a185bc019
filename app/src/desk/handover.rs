//! `/personal/overlamningar`: changes of person in the team, asked for and answered.

use domain::handover::{Fate, Handover, Refusal, State};
use domain::id::{HandoverId, ParticipantId, StaffId, Uuid};
use jiff::civil::date;
use leptos::either::Either;
use leptos::prelude::*;

use super::HOME;
use crate::page::Page;
use crate::text::T;
use crate::ui::{BackLink, Kind, Tag, example as odd, time};

mod ask;
mod fault;
mod one;

pub use ask::AskPage;
pub use fault::errors;
pub use one::OnePage;

/// The list.
pub const PATH: &str = "/personal/overlamningar";
/// The codes of what was just done on their way to the next page.
pub const ASKED: &str = "overlamning";
pub const DECIDED: &str = "overlamning-ja";
pub const OFF: &str = "overlamning-nej";

/// The page of one, or a door under it (`"/svar"`).
pub fn path(id: HandoverId, door: &str) -> String {
    format!("{PATH}/{id}{door}")
}

/// The form that asks for one.
pub fn ask_path(participant: ParticipantId) -> String {
    format!("{}/overlamna", super::person_path(participant))
}

/// What was just done, in words; nothing for another feature's code.
pub fn said(t: T, code: &str) -> Option<String> {
    match code {
        ASKED => Some(t.handover_said_asked()),
        DECIDED => Some(t.handover_said_decided()),
        OFF => Some(t.handover_said_off()),
        _ => None,
    }
}

/// Why it could not be answered or asked for.
pub fn refusal(t: T, refusal: Refusal) -> String {
    match refusal {
        Refusal::Stale => t.handover_refused_stale(),
        Refusal::AlreadyAnswered => t.handover_refused_answered(),
        Refusal::OwnMatter => t.handover_refused_own(),
        Refusal::DayPassed => t.handover_refused_day(),
        Refusal::AlreadyAsked => t.handover_asked_already(),
        Refusal::SlotTaken => t.handover_refused_taken(),
    }
}

/// One change of person, with names.
#[derive(Clone, Debug)]
pub struct Row {
    pub handover: Handover,
    pub participant: String,
    pub from: String,
    pub to: String,
}

/// Changes of person that concern the reader, open ones first.
#[derive(Clone, Debug)]
pub struct HandoversPage {
    pub rows: Vec<Row>,
}

impl Page for HandoversPage {
    fn title(&self, t: T) -> String {
        t.handover_list_title()
    }

    fn view(self, t: T) -> impl IntoView + 'static {
        let rows: Vec<_> = self.rows.into_iter().map(|row| item(t, row)).collect();
        let list = if rows.is_empty() {
            Either::Left(view! { <p>{t.handover_list_none()}</p> })
        } else {
            Either::Right(view! { <ul class="p-plain p-rows">{rows}</ul> })
        };
        view! {
            <BackLink href=HOME label=t.meeting_type_home()/>
            <h1>{t.handover_list_title()}</h1>
            {list}
        }
    }

    fn examples(_: T) -> Vec<(&'static str, Self)> {
        let rows = State::ALL.into_iter().map(row).collect();
        let long = Row { participant: odd::long_name(), ..row(State::Requested) };
        let arabic = Row { participant: odd::ARABIC_NAME.to_owned(), ..row(State::Requested) };
        vec![
            ("several", Self { rows }),
            ("odd-names", Self { rows: vec![long, arabic] }),
            ("none", Self { rows: Vec::new() }),
        ]
    }

    fn said(t: T) -> Vec<(&'static str, String)> {
        vec![("withdrawn", t.handover_said_off())]
    }
}

fn item(t: T, row: Row) -> impl IntoView {
    let Row { handover, participant, from, to } = row;
    let (label, kind) = state(t, handover.state);
    let about = t.handover_row(from, to, time::day(t, handover.change_on));
    view! {
        <li class="p-rows__row">
            <p><a href=path(handover.id, "")><bdi>{participant}</bdi></a>" "<Tag label kind/></p>
            <p class="p-soft">{about}</p>
        </li>
    }
}

/// The state in a word.
fn state(t: T, state: State) -> (String, Kind) {
    match state {
        State::Requested => (t.handover_state_requested(), Kind::Wait),
        State::Decided => (t.handover_state_decided(), Kind::Done),
        State::Declined => (t.handover_state_declined(), Kind::Plain),
        State::Withdrawn => (t.handover_state_withdrawn(), Kind::Plain),
    }
}

/// What becomes of a meeting, in a word or two.
fn fate(t: T, fate: Fate) -> String {
    match fate {
        Fate::HandOver => t.handover_fate_row_hand_over(),
        Fate::Keep => t.handover_fate_row_keep(),
        Fate::Cancel => t.handover_fate_row_cancel(),
    }
}

fn row(state: State) -> Row {
    let handover = Handover {
        id: HandoverId(Uuid::from_u128(61)),
        participant: ParticipantId(Uuid::from_u128(31)),
        from: StaffId(Uuid::from_u128(41)),
        to: StaffId(Uuid::from_u128(43)),
        change_on: date(2026, 12, 7),
        words: "Jag byter jobb. Nils är lätt att prata med.".to_owned(),
        meeting: None,
        no_meeting: "De har setts flera gånger.".to_owned(),
        state,
        answer: if state == State::Declined { "Nils har fullt.".to_owned() } else { String::new() },
        version: 1,
    };
    Row {
        handover,
        participant: "Amina Yusuf".to_owned(),
        from: "Sara Lind".to_owned(),
        to: "Nils Åberg".to_owned(),
    }
}
