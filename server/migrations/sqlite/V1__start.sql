-- People, plans, goals, meetings, and what happened. Instants are microseconds since 1970 (UTC), days are ISO 8601 text.

CREATE TABLE people (
    id BLOB PRIMARY KEY,
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
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE assignments (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    staff BLOB NOT NULL REFERENCES people (id),
    since_on TEXT NOT NULL,
    -- The last day, NULL while it runs.
    until_on TEXT,
    -- The one contact person shown on every page.
    is_contact INTEGER NOT NULL DEFAULT 0 CHECK (is_contact IN (0, 1))
) STRICT;
CREATE INDEX assignments_by_participant ON assignments (participant);
CREATE INDEX assignments_by_staff ON assignments (staff);

CREATE TABLE plans (
    participant BLOB PRIMARY KEY REFERENCES people (id),
    -- What the participant wants to come to, in own words.
    purpose TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    changed_at INTEGER NOT NULL
) STRICT;

CREATE TABLE interventions (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    staff BLOB REFERENCES people (id),
    -- What it is for, in words the participant agreed to.
    purpose TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    since_on TEXT NOT NULL,
    until_on TEXT
) STRICT;
CREATE INDEX interventions_by_participant ON interventions (participant);

CREATE TABLE goals (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    words TEXT NOT NULL,
    why TEXT NOT NULL DEFAULT '',
    obstacle TEXT NOT NULL DEFAULT '',
    if_words TEXT NOT NULL DEFAULT '',
    then_words TEXT NOT NULL DEFAULT '',
    support TEXT NOT NULL DEFAULT '',
    is_shared INTEGER NOT NULL DEFAULT 0 CHECK (is_shared IN (0, 1)),
    state TEXT NOT NULL CHECK (state IN ('active', 'reached', 'laid_aside')),
    -- What the participant said when it was finished or laid aside.
    ending TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    created_at INTEGER NOT NULL,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX goals_by_participant ON goals (participant, created_at);

CREATE TABLE steps (
    id BLOB PRIMARY KEY,
    goal BLOB NOT NULL REFERENCES goals (id),
    words TEXT NOT NULL,
    due_on TEXT,
    state TEXT NOT NULL CHECK (state IN ('not_started', 'ongoing', 'done', 'cannot_now', 'not_needed')),
    position INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    done_at INTEGER,
    changed_at INTEGER NOT NULL
) STRICT;
CREATE INDEX steps_by_goal ON steps (goal, position);

CREATE TABLE check_ins (
    id BLOB PRIMARY KEY,
    goal BLOB NOT NULL REFERENCES goals (id),
    level TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    at INTEGER NOT NULL
) STRICT;
CREATE INDEX check_ins_by_goal ON check_ins (goal, at);

CREATE TABLE weekly_hours (
    id BLOB PRIMARY KEY,
    staff BLOB NOT NULL REFERENCES people (id),
    -- 1 is Monday, 7 is Sunday.
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    -- Minutes since midnight on the wall clock in Sweden.
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)
) STRICT;
CREATE INDEX weekly_hours_by_staff ON weekly_hours (staff, weekday);

CREATE TABLE booking_rules (
    staff BLOB PRIMARY KEY REFERENCES people (id),
    length_minutes INTEGER NOT NULL,
    buffer_minutes INTEGER NOT NULL,
    notice_minutes INTEGER NOT NULL,
    horizon_days INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;

CREATE TABLE bookings (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    staff BLOB NOT NULL REFERENCES people (id),
    start_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    -- What the participant asked for, when the time was proposed by staff instead.
    previous_start_at INTEGER,
    previous_end_at INTEGER,
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
    ended_by BLOB REFERENCES people (id),
    requested_at INTEGER NOT NULL,
    answered_at INTEGER,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    -- No meeting is longer than a day: this bounds the overlap search backwards.
    CHECK (start_at < end_at AND end_at - start_at <= 86400000000)
) STRICT;
CREATE INDEX bookings_by_staff ON bookings (staff, start_at);
CREATE INDEX bookings_by_participant ON bookings (participant, start_at);
CREATE INDEX bookings_waiting ON bookings (staff, requested_at) WHERE state = 'requested';

-- One person has one live meeting at a time.
CREATE TRIGGER bookings_no_overlap_on_insert BEFORE INSERT ON bookings
WHEN NEW.state IN ('requested', 'proposed', 'booked')
BEGIN
    SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (
        SELECT 1 FROM bookings WHERE staff = NEW.staff AND id <> NEW.id
            AND state IN ('requested', 'proposed', 'booked')
            AND start_at < NEW.end_at AND start_at > NEW.start_at - 86400000000 AND end_at > NEW.start_at
    ) OR EXISTS (
        SELECT 1 FROM bookings WHERE participant = NEW.participant AND id <> NEW.id
            AND state IN ('requested', 'proposed', 'booked')
            AND start_at < NEW.end_at AND start_at > NEW.start_at - 86400000000 AND end_at > NEW.start_at
    );
END;
CREATE TRIGGER bookings_no_overlap_on_update
BEFORE UPDATE OF staff, participant, start_at, end_at, state ON bookings
WHEN NEW.state IN ('requested', 'proposed', 'booked')
BEGIN
    SELECT RAISE(ABORT, 'overlap') WHERE EXISTS (
        SELECT 1 FROM bookings WHERE staff = NEW.staff AND id <> NEW.id
            AND state IN ('requested', 'proposed', 'booked')
            AND start_at < NEW.end_at AND start_at > NEW.start_at - 86400000000 AND end_at > NEW.start_at
    ) OR EXISTS (
        SELECT 1 FROM bookings WHERE participant = NEW.participant AND id <> NEW.id
            AND state IN ('requested', 'proposed', 'booked')
            AND start_at < NEW.end_at AND start_at > NEW.start_at - 86400000000 AND end_at > NEW.start_at
    );
END;

-- Every change, once, never altered.
CREATE TABLE events (
    id BLOB PRIMARY KEY,
    record BLOB NOT NULL REFERENCES people (id),
    at INTEGER NOT NULL,
    actor BLOB NOT NULL REFERENCES people (id),
    kind TEXT NOT NULL,
    subject BLOB,
    payload TEXT NOT NULL DEFAULT '{}'
) STRICT;
CREATE INDEX events_by_record ON events (record, at);
CREATE TRIGGER events_stay_on_update BEFORE UPDATE ON events BEGIN SELECT RAISE(ABORT, 'events are never altered'); END;
CREATE TRIGGER events_stay_on_delete BEFORE DELETE ON events BEGIN SELECT RAISE(ABORT, 'events are never removed'); END;

-- Every look at somebody's record by anyone else.
CREATE TABLE looks (
    id BLOB PRIMARY KEY,
    record BLOB NOT NULL REFERENCES people (id),
    at INTEGER NOT NULL,
    reader BLOB NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    purpose TEXT NOT NULL
) STRICT;
CREATE INDEX looks_by_record ON looks (record, at);
CREATE TRIGGER looks_stay_on_update BEFORE UPDATE ON looks BEGIN SELECT RAISE(ABORT, 'looks are never altered'); END;
CREATE TRIGGER looks_stay_on_delete BEFORE DELETE ON looks BEGIN SELECT RAISE(ABORT, 'looks are never removed'); END;

CREATE TABLE sessions (
    -- SHA-256 of the cookie's value.
    token_hash BLOB PRIMARY KEY,
    person BLOB NOT NULL REFERENCES people (id),
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL
) STRICT;
CREATE INDEX sessions_by_person ON sessions (person);
CREATE INDEX sessions_by_age ON sessions (seen_at);

-- The answer to a form that had an effect, so that a repeat gets the same one.
CREATE TABLE answers (
    person BLOB NOT NULL REFERENCES people (id),
    form_key TEXT NOT NULL,
    body_hash BLOB NOT NULL,
    status INTEGER NOT NULL,
    location TEXT NOT NULL,
    body TEXT NOT NULL,
    -- Whose record the form opened and why: a repeat must be let in again.
    record BLOB REFERENCES people (id),
    purpose TEXT,
    at INTEGER NOT NULL,
    PRIMARY KEY (person, form_key)
) STRICT;
CREATE INDEX answers_by_age ON answers (at);

-- What a person typed and has not sent: theirs alone.
CREATE TABLE drafts (
    person BLOB NOT NULL REFERENCES people (id),
    -- The door the form posts to.
    place TEXT NOT NULL,
    fields TEXT NOT NULL,
    at INTEGER NOT NULL,
    PRIMARY KEY (person, place)
) STRICT;
CREATE INDEX drafts_by_age ON drafts (at);
