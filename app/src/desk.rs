//! The staff side: what waits for an answer, one's own participants, and when one can be booked.

pub mod agenda;
pub mod answer;
pub mod away;
pub mod cancel;
pub mod closed;
pub mod continuity;
mod example;
mod fault;
pub mod hours;
mod inbox;
pub mod item;
pub mod list;
pub mod meeting;
pub mod moving;
pub mod outcome;
pub mod participant;
mod pending;
pub mod people;
mod said;
pub mod time_off;
pub mod why;

pub use fault::{errors, hours_errors, moving_errors, time_off_errors};
pub use said::Said;

use domain::booking::{Booking, Mode, Pending, Standing};
use domain::id::{BookingId, ParticipantId};
use leptos::prelude::*;

use crate::text::T;
use crate::ui::{Kind, SummaryRow, time};

/// The staff side's first page.
pub const HOME: &str = "/personal";
/// My participants.
pub const PEOPLE: &str = "/personal/deltagare";
/// My hours.
pub const HOURS: &str = "/personal/tider";

/// The group meetings one leads.
pub const GROUPS: &str = "/personal/grupp";

/// One meeting as a member of staff sees it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub booking: Booking,
    /// How it stands right now.
    pub standing: Standing,
    /// The participant's whole name.
    pub name: String,
    /// The colleague whose meeting it is; nothing when it is one's own.
    pub colleague: Option<String>,
    /// The reader has just cancelled it, and can still undo that.
    pub can_be_restored: bool,
    /// Another time that one of the two has asked for; this one stands until the other has answered.
    pub pending: Option<Pending>,
}

impl Meeting {
    /// The participant's first name, for sentences.
    pub fn first_name(&self) -> String {
        first(&self.name)
    }

    /// Whether the reader is the one to answer, now.
    pub fn waits(&self) -> bool {
        self.colleague.is_none() && self.standing == Standing::Waiting
    }

    /// Whether the reader can cancel it.
    pub fn can_be_cancelled(&self) -> bool {
        self.colleague.is_none()
            && matches!(self.standing, Standing::Proposed | Standing::Booked | Standing::Today)
    }
}

/// The first word of a name.
pub fn first(name: &str) -> String {
    name.split_whitespace().next().unwrap_or(name).to_owned()
}

/// The page of a meeting, or a door under it (`"/svar"`).
pub fn meeting_path(id: BookingId, door: &str) -> String {
    format!("{HOME}/moten/{id}{door}")
}

/// The page of a participant.
pub fn person_path(id: ParticipantId) -> String {
    format!("{PEOPLE}/{id}")
}

/// The state in one word.
pub fn standing(t: T, standing: Standing) -> (String, Kind) {
    match standing {
        Standing::Waiting => (t.desk_standing_waiting(), Kind::Wait),
        Standing::Proposed => (t.desk_standing_proposed(), Kind::Wait),
        Standing::Booked => (t.desk_standing_booked(), Kind::Now),
        Standing::Today => (t.desk_standing_today(), Kind::Now),
        Standing::Ongoing => (t.desk_standing_ongoing(), Kind::Now),
        Standing::Past => (t.desk_standing_past(), Kind::Plain),
        Standing::Unanswered => (t.desk_standing_unanswered(), Kind::Plain),
        Standing::Expired => (t.desk_standing_expired(), Kind::Plain),
        Standing::Declined => (t.desk_standing_declined(), Kind::Plain),
        Standing::Refused => (t.desk_standing_refused(), Kind::Plain),
        Standing::Cancelled => (t.desk_standing_cancelled(), Kind::Plain),
    }
}

/// How it stands, in a sentence.
pub fn sentence(t: T, meeting: &Meeting) -> String {
    let name = meeting.first_name();
    if let Some(colleague) = &meeting.colleague {
        return t.desk_now_colleague(colleague.clone());
    }
    match meeting.standing {
        Standing::Waiting => t.desk_now_waiting(name),
        Standing::Proposed => match meeting.booking.held_until {
            Some(until) => t.desk_now_held(name, time::moment(t, until)),
            None => t.desk_now_proposed(name),
        },
        Standing::Booked => t.desk_now_booked(name),
        Standing::Today => t.desk_now_today(),
        Standing::Ongoing => t.desk_now_ongoing(),
        Standing::Past => t.desk_now_past(),
        Standing::Unanswered => t.desk_now_unanswered(name),
        Standing::Expired => {
            let until = meeting.booking.held_until.unwrap_or(meeting.booking.span.start);
            t.desk_now_expired(name, time::moment(t, until))
        }
        Standing::Declined => t.desk_now_declined(name),
        Standing::Refused => t.desk_now_refused(name),
        Standing::Cancelled
            if meeting.booking.ended_by == Some(meeting.booking.participant.into()) =>
        {
            t.desk_now_cancelled_by_them(name)
        }
        Standing::Cancelled => t.desk_now_cancelled_by_you(),
    }
}

fn mode(t: T, mode: Mode) -> String {
    match mode {
        Mode::Visit => t.booking_mode_visit(),
        Mode::Phone => t.booking_mode_phone(),
        Mode::Video => t.booking_mode_video(),
        Mode::Walk => t.booking_mode_walk(),
    }
}

/// What the participant asked for: how, where, and what they wrote. Empty answers are left out.
fn wish(t: T, booking: &Booking) -> impl IntoView + use<> {
    let wish = booking.wish.clone();
    let said = |term: String, words: String| {
        (!words.is_empty()).then(|| {
            view! { <SummaryRow term><span class="p-words" dir="auto">{words}</span></SummaryRow> }
        })
    };
    let previous = booking.previous.map(|span| {
        view! { <SummaryRow term=t.desk_first_asked()>{time::when(t, span)}</SummaryRow> }
    });
    view! {
        {previous}
        <SummaryRow term=t.desk_how()>{mode(t, wish.mode)}</SummaryRow>
        {said(t.desk_where(), booking.place.clone())}
        {said(t.desk_interpreter(), wish.interpreter)}
        {said(t.desk_needs(), wish.needs)}
        {said(t.desk_subject(), wish.subject)}
    }
}
