-- Group meetings: a time with seats, a line for those who come when it is full, and seats that are kept for an answer.

CREATE TABLE group_meetings (
    id UUID PRIMARY KEY,
    -- Whose participants may come.
    sub_project TEXT NOT NULL,
    -- Who leads it.
    staff UUID NOT NULL REFERENCES people (id),
    title TEXT NOT NULL,
    about TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL,
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    seats BIGINT NOT NULL CHECK (seats > 0),
    -- How long a free seat is kept for the next in the line.
    offer_minutes BIGINT NOT NULL CHECK (offer_minutes > 0),
    state TEXT NOT NULL CHECK (state IN ('open', 'cancelled')),
    -- Why it was cancelled.
    reason TEXT NOT NULL DEFAULT '',
    version BIGINT NOT NULL DEFAULT 1,
    made_at BIGINT NOT NULL,
    changed_at BIGINT NOT NULL,
    CHECK (start_at < end_at AND end_at - start_at <= 86400000000)
);
CREATE INDEX group_meetings_by_sub_project ON group_meetings (sub_project, start_at, id);
CREATE INDEX group_meetings_by_staff ON group_meetings (staff, start_at, id);

-- Where each person is with a group meeting: one row a person, also for one who left.
CREATE TABLE group_seats (
    meeting UUID NOT NULL REFERENCES group_meetings (id),
    person UUID NOT NULL REFERENCES people (id),
    -- The meeting's own, which never change: what is asked of seats is asked by time.
    leader UUID NOT NULL REFERENCES people (id),
    start_at BIGINT NOT NULL,
    end_at BIGINT NOT NULL,
    place TEXT NOT NULL CHECK (place IN ('seated', 'waiting', 'offered', 'left', 'lapsed')),
    -- When an offer ends.
    until_at BIGINT,
    -- The order of coming.
    number BIGINT NOT NULL,
    -- How often the place has changed; calendars count it.
    version BIGINT NOT NULL DEFAULT 1,
    changed_at BIGINT NOT NULL,
    -- How far the outcome has come, as for other meetings.
    outcome TEXT NOT NULL DEFAULT 'none' CHECK (outcome IN ('none', 'asked', 'answered', 'settled')),
    outcome_until BIGINT,
    PRIMARY KEY (meeting, person),
    CHECK ((place = 'offered') = (until_at IS NOT NULL))
);
CREATE INDEX group_seats_by_person ON group_seats (person, start_at);
CREATE INDEX group_seats_offered ON group_seats (until_at) WHERE place = 'offered';
CREATE INDEX group_seats_without_outcome ON group_seats (leader, end_at)
    WHERE place = 'seated' AND outcome IN ('none', 'asked', 'answered');
CREATE INDEX group_seats_asked ON group_seats (person, end_at) WHERE outcome = 'asked';

-- Whoever leads it is taken while it stands; everybody is free when it is cancelled.
CREATE FUNCTION group_meetings_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> 'open' THEN
        DELETE FROM claims WHERE meeting = NEW.id;
    ELSIF TG_OP = 'INSERT' THEN
        DELETE FROM claims WHERE person = NEW.staff AND until_at <= NEW.changed_at;
        INSERT INTO claims (person, start_at, end_at, meeting) VALUES (NEW.staff, NEW.start_at, NEW.end_at, NEW.id);
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER group_meetings_claim AFTER INSERT OR UPDATE OF state ON group_meetings
    FOR EACH ROW EXECUTE FUNCTION group_meetings_claim();

-- A seat claims its time, or is refused. A seat that is kept claims it too, as long as it is kept, but only where the
-- person is free: an offer is made by the clock, and can neither take somebody's own meeting nor be stopped by it.
-- No more people than seats, whatever else goes wrong.
CREATE FUNCTION group_seats_claim() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'UPDATE' THEN
        DELETE FROM claims WHERE meeting = NEW.meeting AND person = NEW.person;
    END IF;
    IF NEW.place NOT IN ('seated', 'offered') THEN
        RETURN NULL;
    END IF;
    IF (SELECT COUNT(*) FROM group_seats WHERE meeting = NEW.meeting AND place IN ('seated', 'offered'))
        > (SELECT seats FROM group_meetings WHERE id = NEW.meeting)
    THEN
        RAISE EXCEPTION 'every seat is taken';
    END IF;
    DELETE FROM claims WHERE person = NEW.person AND until_at <= NEW.changed_at;
    IF NEW.place = 'seated' THEN
        INSERT INTO claims (person, start_at, end_at, meeting)
            VALUES (NEW.person, NEW.start_at, NEW.end_at, NEW.meeting);
    ELSE
        INSERT INTO claims (person, start_at, end_at, meeting, until_at)
            VALUES (NEW.person, NEW.start_at, NEW.end_at, NEW.meeting, NEW.until_at)
            ON CONFLICT DO NOTHING;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER group_seats_claim AFTER INSERT OR UPDATE OF place, until_at ON group_seats
    FOR EACH ROW EXECUTE FUNCTION group_seats_claim();
