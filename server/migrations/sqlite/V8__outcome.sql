-- How a meeting turned out for a person. A change is a new version; none is altered.
CREATE TABLE outcomes (
    meeting BLOB NOT NULL,
    participant BLOB NOT NULL REFERENCES people (id),
    version INTEGER NOT NULL,
    took_place INTEGER NOT NULL CHECK (took_place IN (0, 1)),
    came INTEGER NOT NULL CHECK (came IN (0, 1)),
    -- NULL when it took place and the person came.
    reason TEXT CHECK (reason IN ('prevented_in_advance', 'prevented', 'did_not_attend', 'we_cancelled')),
    -- What was agreed; the participant reads it.
    agreed TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL CHECK (stage IN ('asked', 'answered', 'settled')),
    -- Until when the participant can answer that they did not come, and what they answered.
    answer_until INTEGER,
    answer TEXT NOT NULL DEFAULT '',
    by_person BLOB NOT NULL REFERENCES people (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (meeting, participant, version),
    CHECK ((reason IS NULL) = (took_place = 1 AND came = 1))
) STRICT;
CREATE TRIGGER outcomes_stay_on_update BEFORE UPDATE ON outcomes BEGIN SELECT RAISE(ABORT, 'outcomes are never altered'); END;
CREATE TRIGGER outcomes_stay_on_delete BEFORE DELETE ON outcomes BEGIN SELECT RAISE(ABORT, 'outcomes are never removed'); END;

-- How far a meeting's outcome has come; 'waived' for meetings from before it was asked for.
ALTER TABLE bookings ADD COLUMN outcome TEXT NOT NULL DEFAULT 'none'
    CHECK (outcome IN ('none', 'asked', 'answered', 'settled', 'waived'));
ALTER TABLE bookings ADD COLUMN outcome_until INTEGER;
UPDATE bookings SET outcome = 'waived' WHERE end_at <= CAST(strftime('%s', 'now') AS INTEGER) * 1000000;
CREATE INDEX bookings_without_outcome ON bookings (staff, end_at)
    WHERE state = 'booked' AND outcome IN ('none', 'asked', 'answered');
CREATE INDEX bookings_asked ON bookings (participant, end_at) WHERE outcome = 'asked';
