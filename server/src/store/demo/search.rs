//! How much there is to search in, for telling what a search costs.

use domain::id::StaffId;

use crate::store::{Failure, Tx};

/// How many of staff there are, how many meetings, and how many of them claim one member's time.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub staff: i64,
    pub meetings: i64,
    pub claims: i64,
}

impl Tx<'_> {
    /// Counts whole tables: never on a page.
    pub fn demo_size(&mut self, staff: StaffId) -> Result<Size, Failure> {
        let claims = "SELECT COUNT(*) FROM claims WHERE person = $1";
        Ok(Size {
            staff: self.row("SELECT COUNT(*) FROM people WHERE role IS NOT NULL", &[])?.get(0)?,
            meetings: self.row("SELECT COUNT(*) FROM bookings", &[])?.get(0)?,
            claims: self.row(claims, &[staff.into()])?.get(0)?,
        })
    }
}
