-- How a meeting turned out for a person. A change is a new version; none is altered.
CREATE TABLE outcomes (
    meeting UUID NOT NULL,
    participant UUID NOT NULL REFERENCES people (id),
    version BIGINT NOT NULL,
    took_place BOOLEAN NOT NULL,
    came BOOLEAN NOT NULL,
    -- NULL when it took place and the person came.
    reason TEXT CHECK (reason IN ('prevented_in_advance', 'prevented', 'did_not_attend', 'we_cancelled')),
    -- What was agreed; the participant reads it.
    agreed TEXT NOT NULL DEFAULT '',
    stage TEXT NOT NULL CHECK (stage IN ('asked', 'answered', 'settled')),
    -- Until when the participant can answer that they did not come, and what they answered.
    answer_until BIGINT,
    answer TEXT NOT NULL DEFAULT '',
    by_person UUID NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (meeting, participant, version),
    CHECK ((reason IS NULL) = (took_place AND came))
);
CREATE TRIGGER outcomes_stay BEFORE UPDATE OR DELETE ON outcomes FOR EACH ROW EXECUTE FUNCTION past_stays();

-- How far a meeting's outcome has come; 'waived' for meetings from before it was asked for.
ALTER TABLE bookings ADD COLUMN outcome TEXT NOT NULL DEFAULT 'none'
    CHECK (outcome IN ('none', 'asked', 'answered', 'settled', 'waived'));
ALTER TABLE bookings ADD COLUMN outcome_until BIGINT;
UPDATE bookings SET outcome = 'waived' WHERE end_at <= CAST(EXTRACT(EPOCH FROM now()) AS BIGINT) * 1000000;
CREATE INDEX bookings_without_outcome ON bookings (staff, end_at)
    WHERE state = 'booked' AND outcome IN ('none', 'asked', 'answered');
CREATE INDEX bookings_asked ON bookings (participant, end_at) WHERE outcome = 'asked';
