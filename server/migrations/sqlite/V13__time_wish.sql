-- Times that participants wish for when no free time fits.

CREATE TABLE time_wishes (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    staff BLOB NOT NULL REFERENCES people (id),
    meeting_type BLOB REFERENCES meeting_types (id),
    mode TEXT NOT NULL CHECK (mode IN ('visit', 'phone', 'video', 'walk')),
    -- The language to interpret, empty for none.
    interpreter TEXT NOT NULL DEFAULT '',
    needs TEXT NOT NULL DEFAULT '',
    -- What the participant wants to talk about.
    subject TEXT NOT NULL DEFAULT '',
    -- The windows, the most wanted first; the second and third may be missing.
    first_start_at INTEGER NOT NULL,
    first_end_at INTEGER NOT NULL,
    second_start_at INTEGER,
    second_end_at INTEGER,
    third_start_at INTEGER,
    third_end_at INTEGER,
    -- When the last of them ends: after that the wish waits no more.
    last_end_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'answered', 'declined', 'withdrawn')),
    -- The time that answers it, newest.
    booking BLOB REFERENCES bookings (id),
    -- What staff wrote with a no.
    answer TEXT NOT NULL DEFAULT '',
    asked_at INTEGER NOT NULL,
    answered_at INTEGER,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (first_start_at < first_end_at AND first_end_at <= last_end_at),
    CHECK ((second_start_at IS NULL) = (second_end_at IS NULL)),
    CHECK ((third_start_at IS NULL) = (third_end_at IS NULL)),
    CHECK (state <> 'answered' OR booking IS NOT NULL)
) STRICT;
-- One open wish per participant and member of staff.
CREATE UNIQUE INDEX time_wishes_one_open ON time_wishes (participant, staff) WHERE state = 'open';
CREATE INDEX time_wishes_by_participant ON time_wishes (participant, changed_at);
CREATE INDEX time_wishes_by_staff ON time_wishes (staff, last_end_at) WHERE state IN ('open', 'answered');
CREATE INDEX time_wishes_by_booking ON time_wishes (booking) WHERE booking IS NOT NULL;
