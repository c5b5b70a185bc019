-- Hours of work training: what is agreed, what the participant declares, and what a handler confirms.

CREATE TABLE work_agreements (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    -- The work training in the plan: hours are counted for it.
    intervention UUID NOT NULL REFERENCES interventions (id),
    place TEXT NOT NULL,
    since_on TEXT NOT NULL,
    until_on TEXT,
    by_person UUID NOT NULL REFERENCES people (id),
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL DEFAULT 1
);
CREATE UNIQUE INDEX work_agreements_by_participant ON work_agreements (participant, since_on);

-- The agreed times, in minutes since midnight; an end that is not after the start is the next day.
CREATE TABLE work_times (
    agreement UUID NOT NULL REFERENCES work_agreements (id),
    weekday BIGINT NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute BIGINT NOT NULL,
    to_minute BIGINT NOT NULL,
    pause_minutes BIGINT NOT NULL,
    PRIMARY KEY (agreement, weekday)
);

CREATE TABLE work_days (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    agreement UUID NOT NULL REFERENCES work_agreements (id),
    on_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('withdrawn', 'declared', 'confirmed', 'disputed')),
    -- What the participant says: times, or why they were not there.
    declared_from BIGINT,
    declared_to BIGINT,
    declared_pause BIGINT,
    declared_reason TEXT CHECK (declared_reason IN ('sick', 'child_care', 'other')),
    declared_words TEXT NOT NULL DEFAULT '',
    declared_minutes BIGINT NOT NULL,
    -- Why it was declared late.
    late TEXT NOT NULL DEFAULT '',
    -- What a handler says; the minutes are NULL until they do.
    confirmed_from BIGINT,
    confirmed_to BIGINT,
    confirmed_pause BIGINT,
    confirmed_reason TEXT CHECK (confirmed_reason IN ('sick', 'child_care', 'other')),
    confirmed_words TEXT NOT NULL DEFAULT '',
    confirmed_minutes BIGINT,
    confirmed_by UUID REFERENCES people (id),
    note TEXT NOT NULL DEFAULT '',
    dispute TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    -- What undo leads back to, as JSON.
    undo_to TEXT,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL,
    CHECK ((declared_from IS NULL) = (declared_reason IS NOT NULL)),
    CHECK ((confirmed_minutes IS NULL) = (state IN ('withdrawn', 'declared')))
);
-- One day is declared once.
CREATE UNIQUE INDEX work_days_by_participant ON work_days (participant, on_day);
CREATE INDEX work_days_waiting ON work_days (participant, on_day) WHERE state IN ('declared', 'disputed');
-- What is confirmed is frozen.
CREATE FUNCTION work_day_freezes() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state IN ('confirmed', 'disputed') AND (NEW.state NOT IN ('confirmed', 'disputed')
        OR NEW.declared_from IS DISTINCT FROM OLD.declared_from OR NEW.declared_to IS DISTINCT FROM OLD.declared_to
        OR NEW.declared_pause IS DISTINCT FROM OLD.declared_pause
        OR NEW.declared_reason IS DISTINCT FROM OLD.declared_reason
        OR NEW.declared_words IS DISTINCT FROM OLD.declared_words
        OR NEW.declared_minutes IS DISTINCT FROM OLD.declared_minutes) THEN
        RAISE EXCEPTION 'what is confirmed is frozen';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER work_days_freeze BEFORE UPDATE ON work_days FOR EACH ROW EXECUTE FUNCTION work_day_freezes();
CREATE TRIGGER work_days_stay BEFORE DELETE ON work_days FOR EACH ROW EXECUTE FUNCTION past_stays();
