-- Hours of work training: what is agreed, what the participant declares, and what a handler confirms.

CREATE TABLE work_agreements (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    -- The work training in the plan: hours are counted for it.
    intervention BLOB NOT NULL REFERENCES interventions (id),
    place TEXT NOT NULL,
    since_on TEXT NOT NULL,
    until_on TEXT,
    by_person BLOB NOT NULL REFERENCES people (id),
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX work_agreements_by_participant ON work_agreements (participant, since_on);

-- The agreed times, in minutes since midnight; an end that is not after the start is the next day.
CREATE TABLE work_times (
    agreement BLOB NOT NULL REFERENCES work_agreements (id),
    weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    pause_minutes INTEGER NOT NULL,
    PRIMARY KEY (agreement, weekday)
) STRICT;

CREATE TABLE work_days (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    agreement BLOB NOT NULL REFERENCES work_agreements (id),
    on_day TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('withdrawn', 'declared', 'confirmed', 'disputed')),
    -- What the participant says: times, or why they were not there.
    declared_from INTEGER,
    declared_to INTEGER,
    declared_pause INTEGER,
    declared_reason TEXT CHECK (declared_reason IN ('sick', 'child_care', 'other')),
    declared_words TEXT NOT NULL DEFAULT '',
    declared_minutes INTEGER NOT NULL,
    -- Why it was declared late.
    late TEXT NOT NULL DEFAULT '',
    -- What a handler says; the minutes are NULL until they do.
    confirmed_from INTEGER,
    confirmed_to INTEGER,
    confirmed_pause INTEGER,
    confirmed_reason TEXT CHECK (confirmed_reason IN ('sick', 'child_care', 'other')),
    confirmed_words TEXT NOT NULL DEFAULT '',
    confirmed_minutes INTEGER,
    confirmed_by BLOB REFERENCES people (id),
    note TEXT NOT NULL DEFAULT '',
    dispute TEXT NOT NULL DEFAULT '',
    answer TEXT NOT NULL DEFAULT '',
    -- What undo leads back to, as JSON.
    undo_to TEXT,
    changed_at INTEGER NOT NULL,
    version INTEGER NOT NULL,
    CHECK ((declared_from IS NULL) = (declared_reason IS NOT NULL)),
    CHECK ((confirmed_minutes IS NULL) = (state IN ('withdrawn', 'declared')))
) STRICT;
-- One day is declared once.
CREATE UNIQUE INDEX work_days_by_participant ON work_days (participant, on_day);
CREATE INDEX work_days_waiting ON work_days (participant, on_day) WHERE state IN ('declared', 'disputed');
-- What is confirmed is frozen.
CREATE TRIGGER work_days_freeze BEFORE UPDATE ON work_days
WHEN OLD.state IN ('confirmed', 'disputed') AND (NEW.state NOT IN ('confirmed', 'disputed')
    OR NEW.declared_from IS NOT OLD.declared_from OR NEW.declared_to IS NOT OLD.declared_to
    OR NEW.declared_pause IS NOT OLD.declared_pause OR NEW.declared_reason IS NOT OLD.declared_reason
    OR NEW.declared_words IS NOT OLD.declared_words OR NEW.declared_minutes IS NOT OLD.declared_minutes)
BEGIN SELECT RAISE(ABORT, 'what is confirmed is frozen'); END;
CREATE TRIGGER work_days_stay BEFORE DELETE ON work_days BEGIN SELECT RAISE(ABORT, 'work days are never removed'); END;
