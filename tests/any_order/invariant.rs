//! What holds after every step, as questions to the database whose right answer is nothing.

/// Two claims of one person that share time, of different meetings.
pub const ONE_AT_A_TIME: &str = "SELECT COUNT(*) FROM claims a JOIN claims b ON a.person = b.person
    AND a.meeting < b.meeting AND a.start_at < b.end_at AND b.start_at < a.end_at";

/// Two live meetings of one person that share time, by the meetings themselves.
pub const ONE_MEETING_AT_A_TIME: &str =
    "SELECT COUNT(*) FROM bookings a JOIN bookings b ON a.id < b.id
    AND (a.staff = b.staff OR a.participant = b.participant)
    AND a.start_at < b.end_at AND b.start_at < a.end_at
    WHERE a.state IN ('requested', 'proposed', 'booked') AND a.held_until IS NULL
    AND b.state IN ('requested', 'proposed', 'booked') AND b.held_until IS NULL";

/// A live meeting that lacks a claim of one of its two.
pub const EVERY_MEETING_CLAIMS: &str = "SELECT COUNT(*) FROM bookings b
    WHERE b.state IN ('requested', 'proposed', 'booked') AND b.held_until IS NULL
    AND (SELECT COUNT(*) FROM claims c WHERE c.meeting = b.id AND c.part = 0
        AND c.person IN (b.staff, b.participant) AND c.start_at = b.start_at AND c.end_at = b.end_at) <> 2";

/// A claim that no live meeting makes: of two, or of a group.
pub const EVERY_CLAIM_IS_MADE: &str = "SELECT COUNT(*) FROM claims c WHERE NOT EXISTS (
    SELECT 1 FROM bookings b WHERE b.id = c.meeting AND b.state IN ('requested', 'proposed', 'booked')
    AND ((c.part = 0 AND b.start_at = c.start_at AND b.end_at = c.end_at)
        OR (c.part = 1 AND b.move_start_at = c.start_at AND b.move_end_at = c.end_at)))
    AND NOT EXISTS (SELECT 1 FROM group_meetings g WHERE g.id = c.meeting AND g.state = 'open' AND c.part = 0
        AND g.start_at = c.start_at AND g.end_at = c.end_at AND (g.staff = c.person OR EXISTS (
            SELECT 1 FROM group_seats s WHERE s.meeting = g.id AND s.person = c.person
            AND ((s.place = 'seated' AND c.until_at IS NULL) OR (s.place = 'offered' AND c.until_at = s.until_at)))))";

/// A group meeting that stands and lacks the claim of its leader or of somebody with a seat.
pub const EVERY_SEAT_CLAIMS: &str = "SELECT COUNT(*) FROM group_meetings g LEFT JOIN group_seats s
    ON s.meeting = g.id AND s.place = 'seated' WHERE g.state = 'open' AND (
    NOT EXISTS (SELECT 1 FROM claims c WHERE c.meeting = g.id AND c.person = g.staff
        AND c.start_at = g.start_at AND c.end_at = g.end_at AND c.until_at IS NULL)
    OR (s.person IS NOT NULL AND NOT EXISTS (SELECT 1 FROM claims c WHERE c.meeting = g.id AND c.person = s.person
        AND c.start_at = g.start_at AND c.end_at = g.end_at AND c.until_at IS NULL)))";

/// A group meeting with more people than seats.
pub const NO_MORE_THAN_SEATS: &str = "SELECT COUNT(*) FROM group_meetings g WHERE g.seats <
    (SELECT COUNT(*) FROM group_seats s WHERE s.meeting = g.id AND s.place IN ('seated', 'offered'))";

/// A meeting asked for in this run that has not one event for each of its versions.
pub fn every_change_is_told(since: i64) -> String {
    format!(
        "SELECT COUNT(*) FROM bookings b WHERE b.requested_at >= {since}
         AND b.version <> (SELECT COUNT(*) FROM events e WHERE e.subject = b.id)"
    )
}

/// How many meetings asked for in this run are live.
pub fn live(since: i64) -> String {
    format!(
        "SELECT COUNT(*) FROM bookings WHERE requested_at >= {since}
         AND state IN ('requested', 'proposed', 'booked')"
    )
}
