-- Time off and single days of staff, and what a meeting was before it was cancelled.

CREATE TABLE time_off (
    id BLOB PRIMARY KEY,
    staff BLOB NOT NULL REFERENCES people (id),
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    -- No reason is kept: it is nobody's business.
    created_at INTEGER NOT NULL,
    CHECK (start_at < end_at)
) STRICT;
CREATE INDEX time_off_by_staff ON time_off (staff, end_at);

-- A day whose hours replace those of its weekday.
CREATE TABLE single_days (
    id BLOB PRIMARY KEY,
    staff BLOB NOT NULL REFERENCES people (id),
    day_on TEXT NOT NULL,
    -- Minutes since midnight on the wall clock in Sweden.
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    -- The second stretch of the day, NULL for none.
    again_from_minute INTEGER,
    again_to_minute INTEGER,
    created_at INTEGER NOT NULL,
    UNIQUE (staff, day_on),
    CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440),
    CHECK ((again_from_minute IS NULL) = (again_to_minute IS NULL)),
    CHECK (again_from_minute IS NULL
        OR (again_from_minute >= to_minute AND again_from_minute < again_to_minute AND again_to_minute <= 1440))
) STRICT;

-- What the meeting was when it was cancelled: undo restores it.
ALTER TABLE bookings ADD COLUMN state_before TEXT
    CHECK (state_before IS NULL OR state_before IN ('requested', 'proposed', 'booked'));
