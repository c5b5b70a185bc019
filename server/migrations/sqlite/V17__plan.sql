-- The plan: own words about health and housing, where the effort is, and versions that hold the words as they were.

ALTER TABLE plans ADD COLUMN health TEXT NOT NULL DEFAULT '';
ALTER TABLE plans ADD COLUMN housing TEXT NOT NULL DEFAULT '';

-- It has begun and rests for a while.
ALTER TABLE interventions ADD COLUMN is_paused INTEGER NOT NULL DEFAULT 0 CHECK (is_paused IN (0, 1));
-- The lit steps of Supported Employment, with spaces between.
ALTER TABLE interventions ADD COLUMN efforts TEXT NOT NULL DEFAULT '';
ALTER TABLE interventions ADD COLUMN version INTEGER NOT NULL DEFAULT 1;

-- "Stämmer planen för dig?": everything in the plan as it was, and the answer.
CREATE TABLE plan_versions (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    number INTEGER NOT NULL,
    content TEXT NOT NULL,
    asked_by BLOB NOT NULL REFERENCES people (id),
    asked_at INTEGER NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'no', 'talk')),
    why TEXT NOT NULL DEFAULT '',
    -- How the answer was given: by the participant here, or in a way that staff name.
    how TEXT CHECK (how IN ('themselves', 'meeting', 'phone', 'paper')),
    answered_by BLOB REFERENCES people (id),
    answered_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((answer IS NULL) = (how IS NULL)),
    CHECK ((how = 'themselves') = (answered_by = participant))
) STRICT;
CREATE UNIQUE INDEX plan_versions_in_order ON plan_versions (participant, number);
CREATE TRIGGER plan_versions_stay_on_update BEFORE UPDATE OF participant, number, content, asked_by, asked_at ON plan_versions
BEGIN SELECT RAISE(ABORT, 'a version holds the words as they were'); END;
CREATE TRIGGER plan_versions_stay_on_yes BEFORE UPDATE ON plan_versions WHEN OLD.answer = 'yes'
BEGIN SELECT RAISE(ABORT, 'a yes stays'); END;
CREATE TRIGGER plan_versions_stay_on_delete BEFORE DELETE ON plan_versions
BEGIN SELECT RAISE(ABORT, 'a version is never removed'); END;
