-- Moves that wait for the answer of a member of staff are found without reading their meetings.
CREATE INDEX bookings_by_move ON bookings (move_staff, move_held_until) WHERE move_staff IS NOT NULL;
