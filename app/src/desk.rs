//! The staff side: what waits for an answer, one's own participants, and when one can be booked.

pub mod agenda;
pub mod answer;
pub mod away;
pub mod book;
pub mod cancel;
pub mod closed;
pub mod continuity;
mod example;
mod fault;
pub mod goal;
pub mod handover;
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
pub mod proposal;
pub mod refusal;
mod said;
pub mod time_off;
pub mod time_wish;
pub mod why;

pub use fault::{book_errors, errors, hours_errors, moving_errors, time_off_errors};
pub use said::Said;

use domain::booking::{Booking, Mode, Pending, Standing};
use domain::id::{BookingId, ParticipantId};
use domain::meeting_type::{MeetingType, Notice};
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
    /// What kind of meeting it is, where the reader is to know more of it than when.
    pub kind: Option<MeetingType>,
    /// How it stands right now.
    pub standing: Standing,
    /// The participant's whole name.
    pub name: String,
    /// The colleague whose meeting it is; nothing when it is one's own.
    pub colleague: Option<String>,
    /// The name of the other member of staff who is there too.
    pub also: Option<String>,
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

/// What the participant asked for: what kind of meeting, how, where, and what they wrote. Empty answers are left out.
fn wish(t: T, meeting: &Meeting) -> impl IntoView + use<> {
    let Meeting { booking, kind, .. } = meeting;
    let wish = booking.wish.clone();
    let said = |term: String, words: String| {
        (!words.is_empty()).then(|| {
            view! { <SummaryRow term><span class="p-words" dir="auto">{words}</span></SummaryRow> }
        })
    };
    let previous = booking.previous.map(|span| {
        let term =
            if booking.was_given_up() { t.away_booked_before() } else { t.desk_first_asked() };
        view! { <SummaryRow term>{time::when(t, span)}</SummaryRow> }
    });
    let of_kind = kind.as_ref().map(|kind| {
        let limits = limits(t, kind);
        view! {
            {said(t.meeting_type_row(), kind.name.clone())}
            {said(t.meeting_type_preparation(), kind.preparation.clone())}
            {limits.map(|limits| view! {
                <SummaryRow term=t.meeting_type_desk_limits()>{limits}</SummaryRow>
            })}
        }
    });
    view! {
        {previous}
        {of_kind}
        <SummaryRow term=t.desk_how()>{mode(t, wish.mode)}</SummaryRow>
        {said(t.desk_where(), booking.place.clone())}
        {said(t.desk_interpreter(), wish.interpreter)}
        {said(t.desk_needs(), wish.needs)}
        {said(t.desk_subject(), wish.subject)}
    }
}

/// How late the participant can change a meeting of the kind here; nothing when they can until it begins.
fn limits(t: T, kind: &MeetingType) -> Option<String> {
    let Notice { move_minutes, cancel_minutes } = kind.notice;
    let before = |minutes: i64| time::length(t, minutes);
    let move_until = (move_minutes > 0).then(|| t.meeting_type_desk_move(before(move_minutes)));
    let cancel_until =
        (cancel_minutes > 0).then(|| t.meeting_type_desk_cancel(before(cancel_minutes)));
    let both = [move_until, cancel_until].into_iter().flatten().collect::<Vec<_>>();
    (!both.is_empty()).then(|| both.join(" "))
}
