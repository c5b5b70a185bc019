-- Meeting types, who is taken when, times held for an answer, moves, and messages to the other one.

-- Which sub-project a person belongs to; its meeting types are theirs.
ALTER TABLE people ADD COLUMN sub_project TEXT NOT NULL DEFAULT '';
-- Protected personal data: no calendar feed, no place, no message content.
ALTER TABLE people ADD COLUMN is_protected INTEGER NOT NULL DEFAULT 0 CHECK (is_protected IN (0, 1));
-- Whom a stand-in stands in for.
ALTER TABLE assignments ADD COLUMN stands_in_for BLOB REFERENCES people (id);
-- The first and last day the hours hold, NULL for no bound.
ALTER TABLE weekly_hours ADD COLUMN from_on TEXT;
ALTER TABLE weekly_hours ADD COLUMN until_on TEXT;

CREATE TABLE meeting_types (
    id BLOB PRIMARY KEY,
    sub_project TEXT NOT NULL,
    -- What people see.
    name TEXT NOT NULL,
    -- What a calendar shows, never what it is about.
    calendar_title TEXT NOT NULL,
    -- NULL: as long as the handler's own meetings.
    length_minutes INTEGER CHECK (length_minutes > 0),
    buffer_before_minutes INTEGER NOT NULL DEFAULT 0,
    buffer_after_minutes INTEGER NOT NULL DEFAULT 0,
    -- The shortest time between asking and meeting.
    notice_minutes INTEGER NOT NULL DEFAULT 0,
    -- How many days ahead can be asked for; NULL: as far as the handler's own rules say.
    horizon_days INTEGER,
    -- The ways to meet, with spaces between: visit phone video walk.
    modes TEXT NOT NULL DEFAULT 'visit phone video walk',
    -- Where a visit is; empty for the handler's own place.
    place TEXT NOT NULL DEFAULT '',
    -- What to prepare, in words.
    preparation TEXT NOT NULL DEFAULT '',
    needs_answer INTEGER NOT NULL DEFAULT 1 CHECK (needs_answer IN (0, 1)),
    participant_books INTEGER NOT NULL DEFAULT 1 CHECK (participant_books IN (0, 1)),
    staff_books INTEGER NOT NULL DEFAULT 1 CHECK (staff_books IN (0, 1)),
    -- How long before the start the participant can move or cancel here.
    move_notice_minutes INTEGER NOT NULL DEFAULT 0,
    cancel_notice_minutes INTEGER NOT NULL DEFAULT 0,
    -- What is shown instead when it is too late; a phone number follows.
    too_late TEXT NOT NULL DEFAULT '',
    -- Per handler and day; NULL for no limit.
    most_per_day INTEGER CHECK (most_per_day > 0),
    -- 150 makes a meeting with an interpreter half as long again.
    interpreter_percent INTEGER NOT NULL DEFAULT 100 CHECK (interpreter_percent BETWEEN 100 AND 300),
    is_open INTEGER NOT NULL DEFAULT 1 CHECK (is_open IN (0, 1)),
    version INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_types_by_sub_project ON meeting_types (sub_project, name);

ALTER TABLE bookings ADD COLUMN meeting_type BLOB REFERENCES meeting_types (id);
-- When a proposed time is let go unless it is answered; NULL for no hold.
ALTER TABLE bookings ADD COLUMN held_until INTEGER;
-- The time and person it shall move to, when that waits for an answer: the old time stands until then.
ALTER TABLE bookings ADD COLUMN move_start_at INTEGER;
ALTER TABLE bookings ADD COLUMN move_end_at INTEGER;
ALTER TABLE bookings ADD COLUMN move_staff BLOB REFERENCES people (id);
ALTER TABLE bookings ADD COLUMN move_asked_by BLOB REFERENCES people (id);
ALTER TABLE bookings ADD COLUMN move_held_until INTEGER;
-- The other member of staff of a three-way meeting.
ALTER TABLE bookings ADD COLUMN also_staff BLOB REFERENCES people (id);

-- Who is taken when: the one place where it is decided that a person has one meeting at a time.
CREATE TABLE claims (
    person BLOB NOT NULL REFERENCES people (id),
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    -- The booking, or the group meeting.
    meeting BLOB NOT NULL,
    -- 0 is the time that stands, 1 the time it may move to: the two may overlap.
    part INTEGER NOT NULL DEFAULT 0,
    -- When a held time is free again; NULL for one that stands.
    until_at INTEGER,
    PRIMARY KEY (person, start_at, meeting, part),
    CHECK (start_at < end_at AND end_at - start_at <= 86400000000)
) STRICT, WITHOUT ROWID;
CREATE INDEX claims_by_meeting ON claims (meeting);
CREATE INDEX claims_held ON claims (person, until_at) WHERE until_at IS NOT NULL;

CREATE TRIGGER claims_no_overlap BEFORE INSERT ON claims
BEGIN
    SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (
        SELECT 1 FROM claims WHERE person = NEW.person AND meeting <> NEW.meeting
            AND start_at < NEW.end_at AND start_at > NEW.start_at - 86400000000 AND end_at > NEW.start_at
    );
END;
CREATE TRIGGER claims_stay BEFORE UPDATE ON claims BEGIN SELECT RAISE(ABORT, 'claims are made anew'); END;

INSERT INTO claims (person, start_at, end_at, meeting)
    SELECT staff, start_at, end_at, id FROM bookings WHERE state IN ('requested', 'proposed', 'booked')
    UNION ALL
    SELECT participant, start_at, end_at, id FROM bookings WHERE state IN ('requested', 'proposed', 'booked');

DROP TRIGGER bookings_no_overlap_on_insert;
DROP TRIGGER bookings_no_overlap_on_update;

-- A booking claims its time by itself; holds that are over make way for it.
CREATE TRIGGER bookings_claim_on_insert AFTER INSERT ON bookings
WHEN NEW.state IN ('requested', 'proposed', 'booked')
BEGIN
    DELETE FROM claims WHERE person IN (NEW.staff, NEW.participant, NEW.also_staff) AND until_at <= NEW.changed_at;
    INSERT INTO claims (person, start_at, end_at, meeting, until_at)
        SELECT value, NEW.start_at, NEW.end_at, NEW.id, NEW.held_until
        FROM (SELECT NEW.staff AS value UNION ALL SELECT NEW.participant UNION ALL SELECT NEW.also_staff)
        WHERE value IS NOT NULL;
END;
CREATE TRIGGER bookings_claim_on_update AFTER UPDATE ON bookings
WHEN (NEW.state IN ('requested', 'proposed', 'booked')) <> (OLD.state IN ('requested', 'proposed', 'booked'))
    OR (NEW.state IN ('requested', 'proposed', 'booked') AND (
        NEW.start_at <> OLD.start_at OR NEW.end_at <> OLD.end_at OR NEW.staff <> OLD.staff
        OR NEW.also_staff IS NOT OLD.also_staff OR NEW.held_until IS NOT OLD.held_until
        OR NEW.move_start_at IS NOT OLD.move_start_at OR NEW.move_end_at IS NOT OLD.move_end_at
        OR NEW.move_staff IS NOT OLD.move_staff OR NEW.move_held_until IS NOT OLD.move_held_until))
BEGIN
    DELETE FROM claims WHERE meeting = NEW.id;
    DELETE FROM claims WHERE NEW.state IN ('requested', 'proposed', 'booked')
        AND person IN (NEW.staff, NEW.participant, NEW.also_staff, NEW.move_staff) AND until_at <= NEW.changed_at;
    INSERT INTO claims (person, start_at, end_at, meeting, until_at)
        SELECT value, NEW.start_at, NEW.end_at, NEW.id, NEW.held_until
        FROM (SELECT NEW.staff AS value UNION ALL SELECT NEW.participant UNION ALL SELECT NEW.also_staff)
        WHERE value IS NOT NULL AND NEW.state IN ('requested', 'proposed', 'booked');
    INSERT INTO claims (person, start_at, end_at, meeting, part, until_at)
        SELECT value, NEW.move_start_at, NEW.move_end_at, NEW.id, 1, NEW.move_held_until
        FROM (SELECT coalesce(NEW.move_staff, NEW.staff) AS value UNION ALL SELECT NEW.participant
            UNION ALL SELECT NEW.also_staff)
        WHERE value IS NOT NULL AND NEW.move_start_at IS NOT NULL AND NEW.state IN ('requested', 'proposed', 'booked');
END;

-- What the other one is to be told; later channels read it too.
CREATE TABLE messages (
    id BLOB PRIMARY KEY,
    person BLOB NOT NULL REFERENCES people (id),
    at INTEGER NOT NULL,
    -- The kind of the event it tells of.
    kind TEXT NOT NULL,
    -- The meeting, and whom it is with.
    subject BLOB NOT NULL,
    other BLOB NOT NULL REFERENCES people (id),
    start_at INTEGER,
    end_at INTEGER,
    -- When the person saw it here.
    seen_at INTEGER
) STRICT;
CREATE INDEX messages_by_person ON messages (person, at);
CREATE INDEX messages_unseen ON messages (person, at) WHERE seen_at IS NULL;
