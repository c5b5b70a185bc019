-- Meeting types, who is taken when, times held for an answer, moves, and messages to the other one.

-- Which sub-project a person belongs to; its meeting types are theirs.
ALTER TABLE people ADD COLUMN sub_project TEXT NOT NULL DEFAULT '';
-- Protected personal data: no calendar feed, no place, no message content.
ALTER TABLE people ADD COLUMN is_protected BOOLEAN NOT NULL DEFAULT FALSE;
-- Whom a stand-in stands in for.
ALTER TABLE assignments ADD COLUMN stands_in_for UUID REFERENCES people (id);
-- The first and last day the hours hold, NULL for no bound.
ALTER TABLE weekly_hours ADD COLUMN from_on TEXT;
ALTER TABLE weekly_hours ADD COLUMN until_on TEXT;

CREATE TABLE meeting_types (
    id UUID PRIMARY KEY,
    sub_project TEXT NOT NULL,
    -- What people see.
    name TEXT NOT NULL,
    -- What a calendar shows, never what it is about.
    calendar_title TEXT NOT NULL,
    -- NULL: as long as the handler's own meetings.
    length_minutes BIGINT CHECK (length_minutes > 0),
    buffer_before_minutes BIGINT NOT NULL DEFAULT 0,
    buffer_after_minutes BIGINT NOT NULL DEFAULT 0,
    -- The shortest time between asking and meeting.
    notice_minutes BIGINT NOT NULL DEFAULT 0,
    -- How many days ahead can be asked for; NULL: as far as the handler's own rules say.
    horizon_days BIGINT,
    -- The ways to meet, with spaces between: visit phone video walk.
    modes TEXT NOT NULL DEFAULT 'visit phone video walk',
    -- Where a visit is; empty for the handler's own place.
    place TEXT NOT NULL DEFAULT '',
    -- What to prepare, in words.
    preparation TEXT NOT NULL DEFAULT '',
    needs_answer BOOLEAN NOT NULL DEFAULT TRUE,
    participant_books BOOLEAN NOT NULL DEFAULT TRUE,
    staff_books BOOLEAN NOT NULL DEFAULT TRUE,
    -- How long before the start the participant can move or cancel here.
    move_notice_minutes BIGINT NOT NULL DEFAULT 0,
    cancel_notice_minutes BIGINT NOT NULL DEFAULT 0,
    -- What is shown instead when it is too late; a phone number follows.
    too_late TEXT NOT NULL DEFAULT '',
    -- Per handler and day; NULL for no limit.
    most_per_day BIGINT CHECK (most_per_day > 0),
    -- 150 makes a meeting with an interpreter half as long again.
    interpreter_percent BIGINT NOT NULL DEFAULT 100 CHECK (interpreter_percent BETWEEN 100 AND 300),
    is_open BOOLEAN NOT NULL DEFAULT TRUE,
    version BIGINT NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL
);
CREATE INDEX meeting_types_by_sub_project ON meeting_types (sub_project, name);

ALTER TABLE bookings ADD COLUMN meeting_type UUID REFERENCES meeting_types (id);
-- When a proposed time is let go unless it is answered; NULL for no hold.
ALTER TABLE bookings ADD COLUMN held_until BIGINT;
-- The time and person it shall move to, when that waits for an answer: the old time stands until then.
ALTER TABLE bookings ADD COLUMN move_start_at BIGINT;
ALTER TABLE bookings ADD COLUMN move_end_at BIGINT;
ALTER TABLE bookings ADD COLUMN move_staff UUID REFERENCES people (id);
ALTER TABLE bookings ADD COLUMN move_asked_by UUID REFERENCES people (id);
ALTER TABLE bookings ADD COLUMN move_held_until BIGINT;
-- The other member of staff of a three-way meeting.
ALTER TABLE bookings ADD COLUMN also_staff UUID REFERENCES people (id);

-- Who is taken when: the one place where it is decided that a person has one meeting at a time.
CREATE TABLE claims (
    person UUID NOT NULL REFERENCES people (id),
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    -- The booking, or the group meeting.
    meeting UUID NOT NULL,
    -- 0 is the time that stands, 1 the time it may move to: the two may overlap.
    part BIGINT NOT NULL DEFAULT 0,
    -- When a held time is free again; NULL for one that stands.
    until_at BIGINT,
    PRIMARY KEY (person, start_at, meeting, part),
    CHECK (start_at < end_at AND end_at - start_at <= 86400000000),
    CONSTRAINT claims_no_overlap EXCLUDE USING gist (
        person WITH =, meeting WITH <>, int8range(start_at, end_at) WITH &&
    )
);
CREATE INDEX claims_by_meeting ON claims (meeting);
CREATE INDEX claims_held ON claims (person, until_at) WHERE until_at IS NOT NULL;

INSERT INTO claims (person, start_at, end_at, meeting)
    SELECT staff, start_at, end_at, id FROM bookings WHERE state IN ('requested', 'proposed', 'booked')
    UNION ALL
    SELECT participant, start_at, end_at, id FROM bookings WHERE state IN ('requested', 'proposed', 'booked');

ALTER TABLE bookings DROP CONSTRAINT bookings_staff_free;
ALTER TABLE bookings DROP CONSTRAINT bookings_participant_free;

-- A booking claims its time by itself; holds that are over make way for it.
CREATE FUNCTION bookings_claim() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    is_live BOOLEAN := NEW.state IN ('requested', 'proposed', 'booked');
BEGIN
    IF TG_OP = 'UPDATE' THEN
        IF is_live = (OLD.state IN ('requested', 'proposed', 'booked')) AND (NOT is_live OR (
            (NEW.start_at, NEW.end_at, NEW.staff, NEW.also_staff, NEW.held_until,
                NEW.move_start_at, NEW.move_end_at, NEW.move_staff, NEW.move_held_until)
            IS NOT DISTINCT FROM
            (OLD.start_at, OLD.end_at, OLD.staff, OLD.also_staff, OLD.held_until,
                OLD.move_start_at, OLD.move_end_at, OLD.move_staff, OLD.move_held_until)))
        THEN
            RETURN NULL;
        END IF;
        DELETE FROM claims WHERE meeting = NEW.id;
    END IF;
    IF NOT is_live THEN
        RETURN NULL;
    END IF;
    DELETE FROM claims WHERE person IN (NEW.staff, NEW.participant, NEW.also_staff, NEW.move_staff)
        AND until_at <= NEW.changed_at;
    INSERT INTO claims (person, start_at, end_at, meeting, until_at)
        SELECT taken, NEW.start_at, NEW.end_at, NEW.id, NEW.held_until
        FROM unnest(ARRAY[NEW.staff, NEW.participant, NEW.also_staff]) AS taken WHERE taken IS NOT NULL;
    IF NEW.move_start_at IS NOT NULL THEN
        INSERT INTO claims (person, start_at, end_at, meeting, part, until_at)
            SELECT taken, NEW.move_start_at, NEW.move_end_at, NEW.id, 1, NEW.move_held_until
            FROM unnest(ARRAY[coalesce(NEW.move_staff, NEW.staff), NEW.participant, NEW.also_staff]) AS taken
            WHERE taken IS NOT NULL;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER bookings_claim AFTER INSERT OR UPDATE ON bookings
    FOR EACH ROW EXECUTE FUNCTION bookings_claim();

-- What the other one is to be told; later channels read it too.
CREATE TABLE messages (
    id UUID PRIMARY KEY,
    person UUID NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    -- The kind of the event it tells of.
    kind TEXT NOT NULL,
    -- The meeting, and whom it is with.
    subject UUID NOT NULL,
    other UUID NOT NULL REFERENCES people (id),
    start_at BIGINT,
    end_at BIGINT,
    -- When the person saw it here.
    seen_at BIGINT
);
CREATE INDEX messages_by_person ON messages (person, at);
CREATE INDEX messages_unseen ON messages (person, at) WHERE seen_at IS NULL;
