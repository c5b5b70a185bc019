//! When demo staff can be booked, and how.

use domain::id::StaffId;
use uuid::Uuid;

use crate::store::{Failure, Tx};

impl Tx<'_> {
    pub fn add_weekly_hours(
        &mut self,
        staff: StaffId,
        weekday: i64,
        from: i64,
        to: i64,
    ) -> Result<(), Failure> {
        self.execute(
            "INSERT INTO weekly_hours (id, staff, weekday, from_minute, to_minute) VALUES ($1, $2, $3, $4, $5)",
            &[Uuid::new_v4().into(), staff.into(), weekday.into(), from.into(), to.into()],
        )
        .map(drop)
    }

    pub fn add_booking_rules(
        &mut self,
        staff: StaffId,
        minutes: [i64; 3],
        horizon_days: i64,
    ) -> Result<(), Failure> {
        let [length, buffer, notice] = minutes;
        self.execute(
            "INSERT INTO booking_rules (staff, length_minutes, buffer_minutes, notice_minutes, horizon_days, version)
             VALUES ($1, $2, $3, $4, $5, 1)",
            &[staff.into(), length.into(), buffer.into(), notice.into(), horizon_days.into()],
        )
        .map(drop)
    }
}
