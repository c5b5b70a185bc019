//! What meetings, states and refusals are called.

use domain::booking::{Handler, MOST_AHEAD, MOST_ASKED, Mode, Refusal, Standing};
use domain::meeting_type::MeetingType;
use domain::words::{Code, Wrong};

use super::{Clash, Meeting};
use crate::text::T;
use crate::ui::Kind;
use crate::ui::form::FieldError;
use crate::ui::time;

/// The way to meet: "Telefon".
pub fn mode(t: T, mode: Mode) -> String {
    match mode {
        Mode::Visit => t.booking_mode_visit(),
        Mode::Phone => t.booking_mode_phone(),
        Mode::Video => t.booking_mode_video(),
        Mode::Walk => t.booking_mode_walk(),
    }
}

/// The state in a word or two: "Väntar på svar".
pub fn standing(t: T, standing: Standing) -> String {
    match standing {
        Standing::Waiting => t.booking_standing_waiting(),
        Standing::Proposed => t.booking_standing_proposed(),
        Standing::Booked => t.booking_standing_booked(),
        Standing::Today => t.booking_standing_today(),
        Standing::Ongoing => t.booking_standing_ongoing(),
        Standing::Past => t.booking_standing_past(),
        Standing::Unanswered => t.booking_standing_unanswered(),
        Standing::Expired => t.booking_standing_expired(),
        Standing::Declined => t.booking_standing_declined(),
        Standing::Refused => t.booking_standing_refused(),
        Standing::Cancelled => t.booking_standing_cancelled(),
    }
}

/// The colour and shape of a state; the words are enough without.
pub const fn kind(standing: Standing) -> Kind {
    match standing {
        Standing::Waiting | Standing::Proposed => Kind::Wait,
        Standing::Booked | Standing::Today | Standing::Ongoing => Kind::Now,
        Standing::Past => Kind::Done,
        Standing::Unanswered
        | Standing::Expired
        | Standing::Declined
        | Standing::Refused
        | Standing::Cancelled => Kind::Plain,
    }
}

/// Where to be, or how the two reach each other.
pub fn place(t: T, meeting: &Meeting) -> String {
    let place = &meeting.booking.place;
    let name = meeting.with.first_name();
    match meeting.booking.wish.mode {
        Mode::Visit | Mode::Walk if !place.is_empty() => place.clone(),
        Mode::Visit => t.booking_where_visit_unknown(name),
        Mode::Phone => t.booking_where_phone(name, &meeting.with.phone),
        Mode::Video => t.booking_where_video(name),
        Mode::Walk => t.booking_where_walk(name),
    }
}

/// What is good to know before meeting this way.
pub fn prepare(t: T, mode: Mode, with: &Handler) -> String {
    match mode {
        Mode::Visit => t.booking_prepare_visit(with.first_name()),
        Mode::Phone => t.booking_prepare_phone(),
        Mode::Video => t.booking_prepare_video(),
        Mode::Walk => t.booking_prepare_walk(),
    }
}

/// What happens next, and when; what happened, when it is over.
pub fn next(t: T, meeting: &Meeting) -> String {
    let name = meeting.with.first_name();
    let by_me = meeting.booking.ended_by == Some(meeting.booking.participant.into());
    match meeting.standing {
        Standing::Waiting if meeting.is_soon => {
            t.booking_next_waiting_soon(name, &meeting.with.phone)
        }
        Standing::Waiting => t.booking_next_waiting(name),
        Standing::Proposed => held(t, meeting),
        Standing::Booked if meeting.is_too_late => t.booking_next_booked_late(),
        Standing::Booked => t.booking_next_booked(name),
        Standing::Today => t.booking_next_today(),
        Standing::Ongoing => t.booking_next_ongoing(),
        Standing::Past => t.booking_next_past(),
        Standing::Unanswered => t.booking_next_unanswered(name),
        Standing::Expired => t.booking_next_expired(name, held_until(t, meeting)),
        Standing::Declined => t.booking_next_declined(name),
        Standing::Refused => t.booking_next_refused(),
        Standing::Cancelled if by_me => t.booking_next_cancelled_by_you(),
        Standing::Cancelled => t.booking_next_cancelled_by_staff(name),
    }
}

/// Until when a proposed time is held: by the clock when that is today.
fn held(t: T, meeting: &Meeting) -> String {
    match meeting.booking.held_until {
        Some(until) if meeting.is_held_until_today => {
            t.booking_next_proposed_today(time::clock(t, until))
        }
        Some(_) => t.booking_next_proposed_until(held_until(t, meeting)),
        None => t.booking_next_proposed_hold(),
    }
}

fn held_until(t: T, meeting: &Meeting) -> String {
    let booking = &meeting.booking;
    time::moment(t, booking.held_until.unwrap_or(booking.span.start))
}

/// What stands in the way of a time or a change.
pub fn refusal(t: T, refusal: Refusal) -> String {
    match refusal {
        Refusal::SlotTaken => t.booking_refusal_taken(),
        Refusal::OutsideHours => t.booking_refusal_outside_hours(),
        Refusal::TooShortNotice => t.booking_refusal_short_notice(),
        Refusal::TooFarAhead => t.booking_refusal_far_ahead(),
        Refusal::DayFull => t.booking_refusal_day_full(),
        Refusal::TooManyAsked => t.booking_refusal_many_asked(MOST_ASKED.to_string()),
        Refusal::TooManyAhead => t.booking_refusal_many_ahead(MOST_AHEAD.to_string()),
        Refusal::TooLateHere => t.booking_refusal_too_late_here(),
        Refusal::Past => t.booking_wrong_time_past(),
        Refusal::NotMyHandler => t.refusal_not_yours_to_answer(),
        Refusal::StaffAway => t.refusal_away(),
        Refusal::Stale => t.booking_refusal_changed(),
        Refusal::AlreadyAnswered => t.refusal_answered(),
        Refusal::Started => t.refusal_started(),
        Refusal::HoldOver => t.booking_refusal_hold_over(),
        Refusal::TooLate => t.booking_refusal_too_late(),
        Refusal::UndoOver => t.booking_refusal_undo_over(),
    }
}

/// What the kind of a meeting says when it is too late to change it here; the portal's own words when it says nothing.
pub fn too_late(t: T, kind: Option<&MeetingType>) -> String {
    let own = kind.map(|kind| kind.too_late.clone()).filter(|words| !words.is_empty());
    own.unwrap_or_else(|| t.meeting_type_late())
}

/// "Tiden hann bli bokad. Här är tre andra tider nära den." Where another time does not help, only why.
pub fn clash(t: T, clash: &Clash) -> String {
    if !clash.refusal.is_about_the_time() && clash.nearest.is_empty() {
        return refusal(t, clash.refusal);
    }
    let near = i64::try_from(clash.nearest.len()).unwrap_or_default();
    // What is held no longer may well be free still, and is then one of those that are offered.
    let near = match clash.refusal {
        Refusal::HoldOver => t.refusal_near_held(near),
        _ => t.booking_refusal_near(near),
    };
    format!("{} {near}", refusal(t, clash.refusal))
}

/// What to mend in the forms of booking, in the same words at the field and in the summary.
pub fn wrong(t: T, wrong: &Wrong) -> FieldError {
    let message = match (wrong.field, wrong.code) {
        ("med", _) => t.booking_wrong_whom(),
        ("typ", _) => t.meeting_type_wrong(),
        ("tid", Code::Past) => t.booking_wrong_time_past(),
        ("tid", Code::Missing) => t.booking_wrong_time(),
        ("tid", _) => t.booking_wrong_time_choice(),
        ("tolk", Code::TooLong { limit }) => t.booking_wrong_interpreter_long(limit.to_string()),
        ("behov", Code::TooLong { limit }) => t.booking_wrong_needs_long(limit.to_string()),
        ("arende", Code::TooLong { limit }) => t.booking_wrong_subject_long(limit.to_string()),
        ("skal", Code::TooLong { limit }) => t.booking_wrong_reason_long(limit.to_string()),
        ("satt", _) => t.booking_wrong_mode(),
        (_, Code::KeyReused) => t.booking_wrong_key(),
        _ => t.booking_wrong_answer(),
    };
    FieldError { field: wrong.field.to_owned(), code: wrong.code.as_str().to_owned(), message }
}

/// "Telefon med Sara Lind".
pub fn heading(t: T, meeting: &Meeting) -> String {
    t.booking_mode_with(mode(t, meeting.booking.wish.mode), who(t, &meeting.with))
}

/// "Erik Holm, vikarie för Sara"; the name alone for one's own person.
pub fn who(t: T, handler: &Handler) -> String {
    let Some(name) = &handler.stands_in_for else { return handler.name.clone() };
    let first = name.split_whitespace().next().unwrap_or(name);
    t.stand_in_named(&handler.name, first)
}

/// The whole time of the meeting.
pub fn when(t: T, meeting: &Meeting) -> String {
    time::when(t, meeting.booking.span)
}
