//! Hours of work training: the participant's week and days, and the handler's side of both.

mod day;
pub mod desk;
mod example;
mod fact;
mod fault;
mod fields;
mod said;
mod today;
mod week;
mod words;

pub use day::DayPage;
pub use fault::{errors, refusal};
pub use fields::{filled, with_times, with_week};
pub use said::{Said, said};
pub use week::{HoursPage, Row};

use domain::hours::monday;
use domain::id::ParticipantId;
use jiff::civil::Date;

/// The participant's hours.
pub const PATH: &str = "/timmar";

/// The part of the page that the island replaces.
pub const PART: &str = "timmar";

/// A day and the name of who confirmed it; empty until somebody has.
pub type Named = (domain::hours::Day, String);

/// One day, or a door under it (`"/angra"`).
pub fn path(day: Date, door: &str) -> String {
    format!("{PATH}/{day}{door}")
}

/// The week of a day.
pub fn week_path(day: Date) -> String {
    format!("{PATH}?vecka={}", monday(day))
}

/// A participant's hours as their handler sees them, or a door under them.
pub fn desk_path(participant: ParticipantId, door: &str) -> String {
    format!("/personal/deltagare/{participant}/timmar{door}")
}

/// The week of a day as the handler sees it.
pub fn desk_week(participant: ParticipantId, day: Date) -> String {
    desk_path(participant, &format!("?vecka={}", monday(day)))
}
