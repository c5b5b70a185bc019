//! Group meetings: as participants find them and take a seat, and as those who lead them see to them.

use domain::group::Refusal;
use domain::id::GroupId;

mod cancel;
pub mod desk;
mod fault;
mod leave;
pub mod led;
mod list;
pub mod meeting;
mod new;

pub use cancel::CancelPage;
pub use desk::DeskPage;
pub use fault::errors;
pub use leave::LeavePage;
pub use led::LedPage;
pub use list::ListPage;
pub use meeting::GroupPage;
pub use new::NewPage;

pub use crate::ui::group::{LIST, path};

use crate::text::T;
use crate::ui::time;

/// The staff side's list, and the door of new ones.
pub const DESK: &str = "/personal/grupp";
/// The form of a new one.
pub const NEW: &str = "/personal/grupp/ny";

/// The staff side's page of a group meeting, or a door under it (`"/avboka"`).
pub fn desk_path(id: GroupId, door: &str) -> String {
    format!("{DESK}/{id}{door}")
}

/// What stands in the way, in a sentence that says what to do.
pub fn refusal(t: T, refusal: Refusal) -> String {
    match refusal {
        Refusal::Full => t.group_refusal_full(),
        Refusal::SeatFree => t.group_refusal_free(),
        Refusal::HasSeat => t.group_refusal_has_seat(),
        Refusal::InLine => t.group_refusal_in_line(),
        Refusal::NotIn => t.group_refusal_not_in(),
        Refusal::NotOffered => t.group_refusal_not_offered(),
        Refusal::Clash(span) => t.group_refusal_clash(time::when(t, span)),
        Refusal::Started => t.group_refusal_started(),
        Refusal::Cancelled | Refusal::NotLeader => t.group_refusal_cancelled(),
    }
}
