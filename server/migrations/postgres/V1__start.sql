-- People, plans, goals, meetings, and what happened. Instants are microseconds since 1970 (UTC), days are ISO 8601 text.

-- Equality on ids inside an exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE people (
    id UUID PRIMARY KEY,
    -- The short name of a demo person; nobody else has one.
    handle TEXT UNIQUE,
    -- NULL for a participant, otherwise the staff role.
    role TEXT,
    name TEXT NOT NULL,
    language TEXT NOT NULL DEFAULT 'sv',
    -- The organisation that employs the member of staff or owns the participant's record.
    party TEXT NOT NULL,
    -- Staff: how to reach them and where they meet people.
    phone TEXT NOT NULL DEFAULT '',
    reach_hours TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    created_at BIGINT NOT NULL
);

CREATE TABLE assignments (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    staff UUID NOT NULL REFERENCES people (id),
    since_on TEXT NOT NULL,
    -- The last day, NULL while it runs.
    until_on TEXT,
    -- The one contact person shown on every page.
    is_contact BOOLEAN NOT NULL DEFAULT FALSE
);
CREATE INDEX assignments_by_participant ON assignments (participant);
CREATE INDEX assignments_by_staff ON assignments (staff);

CREATE TABLE plans (
    participant UUID PRIMARY KEY REFERENCES people (id),
    -- What the participant wants to come to, in own words.
    purpose TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL
);

CREATE TABLE interventions (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    staff UUID REFERENCES people (id),
    -- What it is for, in words the participant agreed to.
    purpose TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    since_on TEXT NOT NULL,
    until_on TEXT
);
CREATE INDEX interventions_by_participant ON interventions (participant);

CREATE TABLE goals (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    obstacle TEXT NOT NULL DEFAULT '',
    if_words TEXT NOT NULL DEFAULT '',
    then_words TEXT NOT NULL DEFAULT '',
    support TEXT NOT NULL DEFAULT '',
    is_shared BOOLEAN NOT NULL DEFAULT FALSE,
    state TEXT NOT NULL CHECK (state IN ('active', 'reached', 'laid_aside')),
    -- What the participant said when it was finished or laid aside.
    ending TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 1,
    created_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL
);
CREATE INDEX goals_by_participant ON goals (participant, created_at);

CREATE TABLE steps (
    id UUID PRIMARY KEY,
    goal UUID NOT NULL REFERENCES goals (id),
    words TEXT NOT NULL,
    due_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('not_started', 'ongoing', 'done', 'cannot_now', 'not_needed')),
    position BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    done_at BIGINT,
    changed_at BIGINT NOT NULL
);
CREATE INDEX steps_by_goal ON steps (goal, position);

CREATE TABLE check_ins (
    id UUID PRIMARY KEY,
    goal UUID NOT NULL REFERENCES goals (id),
    level TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    at BIGINT NOT NULL
);
CREATE INDEX check_ins_by_goal ON check_ins (goal, at);

CREATE TABLE weekly_hours (
    id UUID PRIMARY KEY,
    staff UUID NOT NULL REFERENCES people (id),
    -- 1 is Monday, 7 is Sunday.
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    -- Minutes since midnight on the wall clock in Sweden.
    from_minute BIGINT NOT NULL,
    to_minute BIGINT NOT NULL,
    CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)
);
CREATE INDEX weekly_hours_by_staff ON weekly_hours (staff, weekday);

CREATE TABLE booking_rules (
    staff UUID PRIMARY KEY REFERENCES people (id),
    length_minutes BIGINT NOT NULL,
    buffer_minutes BIGINT NOT NULL,
    notice_minutes BIGINT NOT NULL,
    horizon_days BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);

CREATE TABLE bookings (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    staff UUID NOT NULL REFERENCES people (id),
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    -- What the participant asked for, when the time was proposed by staff instead.
    previous_start_at BIGINT,
    previous_end_at BIGINT,
    mode TEXT NOT NULL CHECK (mode IN ('visit', 'phone', 'video', 'walk')),
    place TEXT NOT NULL DEFAULT '',
    -- The language to interpret, empty for none.
    interpreter TEXT NOT NULL DEFAULT '',
    needs TEXT NOT NULL DEFAULT '',
    -- What the participant wants to talk about.
    subject TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('requested', 'proposed', 'booked', 'declined', 'refused', 'cancelled')),
    -- What staff wrote with the answer.
    answer TEXT NOT NULL DEFAULT '',
    -- Why it was cancelled or refused, and by whom.
    reason TEXT NOT NULL DEFAULT '',
    ended_by UUID REFERENCES people (id),
    requested_at BIGINT NOT NULL,
    answered_at BIGINT,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1,
    -- No meeting is longer than a day: this bounds the overlap search backwards.
    CHECK (start_at < end_at AND end_at - start_at <= 86400000000)
);
CREATE INDEX bookings_by_staff ON bookings (staff, start_at);
CREATE INDEX bookings_by_participant ON bookings (participant, start_at);
CREATE INDEX bookings_waiting ON bookings (staff, requested_at) WHERE state = 'requested';

-- One person has one live meeting at a time.
ALTER TABLE bookings ADD CONSTRAINT bookings_staff_free EXCLUDE USING gist (
    staff WITH =, int8range(start_at, end_at) WITH &&
) WHERE (state IN ('requested', 'proposed', 'booked'));
ALTER TABLE bookings ADD CONSTRAINT bookings_participant_free EXCLUDE USING gist (
    participant WITH =, int8range(start_at, end_at) WITH &&
) WHERE (state IN ('requested', 'proposed', 'booked'));

-- Every change, once, never altered.
CREATE TABLE events (
    id UUID PRIMARY KEY,
    record UUID NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    actor UUID NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    subject UUID,
    payload TEXT NOT NULL DEFAULT '{}'
);
CREATE INDEX events_by_record ON events (record, at);
CREATE FUNCTION past_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'rows of the past are never altered'; END $$;
CREATE TRIGGER events_stay BEFORE UPDATE OR DELETE ON events FOR EACH ROW EXECUTE FUNCTION past_stays();

-- Every look at somebody's record by anyone else.
CREATE TABLE looks (
    id UUID PRIMARY KEY,
    record UUID NOT NULL REFERENCES people (id),
    at BIGINT NOT NULL,
    reader UUID NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    purpose TEXT NOT NULL
);
CREATE INDEX looks_by_record ON looks (record, at);
CREATE TRIGGER looks_stay BEFORE UPDATE OR DELETE ON looks FOR EACH ROW EXECUTE FUNCTION past_stays();

CREATE TABLE sessions (
    -- SHA-256 of the cookie's value.
    token_hash BYTEA PRIMARY KEY,
    person UUID NOT NULL REFERENCES people (id),
    created_at BIGINT NOT NULL,
    seen_at BIGINT NOT NULL
);
CREATE INDEX sessions_by_person ON sessions (person);
CREATE INDEX sessions_by_age ON sessions (seen_at);

-- The answer to a form that had an effect, so that a repeat gets the same one.
CREATE TABLE answers (
    person UUID NOT NULL REFERENCES people (id),
    form_key TEXT NOT NULL,
    body_hash BYTEA NOT NULL,
    status BIGINT NOT NULL,
    location TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Whose record the form opened and why: a repeat must be let in again.
    record UUID REFERENCES people (id),
    purpose TEXT,
    at BIGINT NOT NULL,
    PRIMARY KEY (person, form_key)
);
CREATE INDEX answers_by_age ON answers (at);

-- What a person typed and has not sent: theirs alone.
CREATE TABLE drafts (
    person UUID NOT NULL REFERENCES people (id),
    -- The door the form posts to.
    place TEXT NOT NULL,
    fields TEXT NOT NULL,
    at BIGINT NOT NULL,
    PRIMARY KEY (person, place)
);
CREATE INDEX drafts_by_age ON drafts (at);
