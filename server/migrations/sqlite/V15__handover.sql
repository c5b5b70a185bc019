-- The third person of a meeting, those who stand in for somebody, and changes of person.

-- The meetings of colleagues in which a member of staff is too.
CREATE INDEX bookings_by_also ON bookings (also_staff, start_at) WHERE also_staff IS NOT NULL;

-- Somebody is away, and somebody else stands in with all of their participants.
CREATE TABLE stand_ins (
    id BLOB PRIMARY KEY,
    away BLOB NOT NULL REFERENCES people (id),
    staff BLOB NOT NULL REFERENCES people (id),
    first_on TEXT NOT NULL,
    -- One that is ended before it began has a last day before its first.
    last_on TEXT NOT NULL,
    -- The time off of who is away, made with it.
    time_off BLOB NOT NULL,
    made_by BLOB NOT NULL REFERENCES people (id),
    made_at INTEGER NOT NULL,
    ended_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (away <> staff)
) STRICT;
CREATE INDEX stand_ins_by_away ON stand_ins (away, last_on);
ALTER TABLE assignments ADD COLUMN stand_in BLOB REFERENCES stand_ins (id);
CREATE INDEX assignments_by_stand_in ON assignments (stand_in) WHERE stand_in IS NOT NULL;

-- One person's participant becomes another's: asked for by who has them, decided by a coordinator.
CREATE TABLE handovers (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    from_staff BLOB NOT NULL REFERENCES people (id),
    to_staff BLOB NOT NULL REFERENCES people (id),
    -- The first day of the new person.
    change_on TEXT NOT NULL,
    -- Why, in words to the participant.
    words TEXT NOT NULL,
    -- The meeting of all three before the day, or why there is none.
    meeting BLOB REFERENCES bookings (id),
    no_meeting TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('requested', 'decided', 'declined', 'withdrawn')),
    -- What the coordinator wrote with a no.
    answer TEXT NOT NULL DEFAULT '',
    requested_at INTEGER NOT NULL,
    decided_by BLOB REFERENCES people (id),
    decided_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (from_staff <> to_staff),
    CHECK ((meeting IS NULL) <> (no_meeting = ''))
) STRICT;
-- One change of person at a time.
CREATE UNIQUE INDEX handovers_open ON handovers (participant) WHERE state = 'requested';
CREATE INDEX handovers_by_participant ON handovers (participant, change_on);
CREATE INDEX handovers_by_from ON handovers (from_staff, requested_at);
CREATE INDEX handovers_by_to ON handovers (to_staff, change_on);

-- What becomes of the meetings with the old person after the day.
CREATE TABLE handover_meetings (
    handover BLOB NOT NULL REFERENCES handovers (id),
    booking BLOB NOT NULL REFERENCES bookings (id),
    fate TEXT NOT NULL CHECK (fate IN ('keep', 'hand_over', 'cancel')),
    PRIMARY KEY (handover, booking)
) STRICT;
-- A meeting is asked whether a handover names it, without reading them all.
CREATE INDEX handovers_by_meeting ON handovers (meeting);
CREATE INDEX handover_meetings_by_booking ON handover_meetings (booking);
