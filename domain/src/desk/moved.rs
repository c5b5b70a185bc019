//! How a member of staff moves a meeting: by asking, or at once because the two have agreed.

use jiff::Timestamp;

use super::reply::{field, read_time};
use crate::words::{self, Code, Wrong};

/// Whether the participant is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    /// The participant says yes or no first.
    Ask,
    /// The two have agreed already.
    Agreed,
}

impl Moved {
    /// The field that says which.
    pub const FIELD: &str = "hur";
    pub const ASK: &str = "fraga";
    pub const AGREED: &str = "overens";

    /// Reads the new start, how, and the message. Refuses with everything that is wrong at once.
    pub fn read(
        time: &str,
        how: &str,
        message: &str,
    ) -> Result<(Timestamp, Self, String), Vec<Wrong>> {
        let how = match how {
            Self::ASK => Ok(Self::Ask),
            Self::AGREED => Ok(Self::Agreed),
            "" => Err(Wrong::new(Self::FIELD, Code::Missing)),
            _ => Err(Wrong::new(Self::FIELD, Code::NotAChoice)),
        };
        match (read_time(time), how, words::text(field::MESSAGE, message)) {
            (Ok(start), Ok(how), Ok(message)) => Ok((start, how, message)),
            (start, how, message) => {
                Err([start.err(), how.err(), message.err()].into_iter().flatten().collect())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_move_needs_a_time_and_whether_the_two_have_agreed() {
        let fields: Vec<_> = Moved::read("", "", "").unwrap_err();
        let fields: Vec<_> = fields.iter().map(|wrong| wrong.field).collect();
        assert_eq!(fields, ["tid", "hur"]);
        let start: Timestamp = "2026-11-24T13:15:00Z".parse().unwrap();
        let read = Moved::read("2026-11-24T14:15:00+01:00", "overens", " Vi ses. ");
        assert_eq!(read, Ok((start, Moved::Agreed, "Vi ses.".to_owned())));
    }
}
