//! Meetings as their participant sees them: the list, one meeting, and the way to a new one.

use domain::booking::{Booking, Handler, Pending, Standing, Turn};
use domain::meeting_type::MeetingType;
use domain::time_wish::TimeWish;

mod cancel;
mod check;
mod example;
pub mod kind;
mod labels;
mod list;
mod meeting;
mod moving;
mod needs;
mod pending;
mod slot_picker;
mod slot_row;
mod time;
pub mod time_wish;
mod whom;
pub mod words;

pub use cancel::CancelPage;
pub use check::{CheckPage, check_part};
pub use list::{EARLIER, MeetingsPage};
pub use meeting::MeetingPage;
pub use moving::MovePage;
pub use needs::NeedsPage;
pub use time::{TimePage, time_part};
pub use time_wish::WishPage;
pub use whom::WhomPage;

/// One meeting, who it is with, and how it stands right now.
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a fact of its own about what can be done"
)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Meeting {
    pub booking: Booking,
    pub with: Handler,
    /// The other member of staff who is there too.
    pub also: Option<Handler>,
    /// What kind of meeting it is; nothing for one by the handler's own rules.
    pub kind: Option<MeetingType>,
    pub standing: Standing,
    /// The participant can still cancel.
    pub can_be_cancelled: bool,
    /// It is so close that an answer in two working days could come too late.
    pub is_soon: bool,
    /// The proposed time is held until some time today.
    pub is_held_until_today: bool,
    /// The participant could move it if it were not too close: they phone instead.
    pub is_too_late_to_move: bool,
    /// The participant could cancel if it were not too close: they phone instead.
    pub is_too_late: bool,
    /// The participant has just cancelled, and can still undo that.
    pub can_be_restored: bool,
    /// The participant can ask for another time.
    pub can_be_moved: bool,
    /// Another time that one of the two has asked for; this one stands until the other has answered.
    pub pending: Option<Pending>,
    /// The wish that its time answers.
    pub wish: Option<TimeWish>,
    /// Protected personal data: there is no calendar file, and the place is not told here.
    pub is_protected: bool,
}

impl Meeting {
    /// Whether a time waits for the participant's yes or no.
    pub fn waits_for_me(&self) -> bool {
        let is_mine = self.pending.is_some_and(|pending| pending.turn == Turn::Yours);
        is_mine || self.standing == Standing::Proposed
    }
}

/// A chosen time that cannot be had, with the free times nearest to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clash {
    pub refusal: domain::booking::Refusal,
    /// The time that was chosen.
    pub wished: domain::time::Span,
    /// At most three, in order of time.
    pub nearest: Vec<domain::time::Span>,
}
