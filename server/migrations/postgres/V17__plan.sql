-- The plan: own words about health and housing, where the effort is, and versions that hold the words as they were.

ALTER TABLE plans ADD COLUMN health TEXT NOT NULL DEFAULT '';
ALTER TABLE plans ADD COLUMN housing TEXT NOT NULL DEFAULT '';

-- It has begun and rests for a while.
ALTER TABLE interventions ADD COLUMN is_paused BOOLEAN NOT NULL DEFAULT FALSE;
-- The lit steps of Supported Employment, with spaces between.
ALTER TABLE interventions ADD COLUMN efforts TEXT NOT NULL DEFAULT '';
ALTER TABLE interventions ADD COLUMN version BIGINT NOT NULL DEFAULT 1;

-- "Stämmer planen för dig?": everything in the plan as it was, and the answer.
CREATE TABLE plan_versions (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    number BIGINT NOT NULL,
    content TEXT NOT NULL,
    asked_by UUID NOT NULL REFERENCES people (id),
    asked_at BIGINT NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'no', 'talk')),
    why TEXT NOT NULL DEFAULT '',
    -- How the answer was given: by the participant here, or in a way that staff name.
    how TEXT CHECK (how IN ('themselves', 'meeting', 'phone', 'paper')),
    answered_by UUID REFERENCES people (id),
    answered_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    CHECK ((answer IS NULL) = (how IS NULL)),
    CHECK ((how = 'themselves') = (answered_by = participant))
);
CREATE UNIQUE INDEX plan_versions_in_order ON plan_versions (participant, number);
CREATE FUNCTION plan_version_stays() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
    IF TG_OP = 'DELETE' THEN RAISE EXCEPTION 'a version is never removed'; END IF;
    IF OLD.answer = 'yes' THEN RAISE EXCEPTION 'a yes stays'; END IF;
    IF (NEW.participant, NEW.number, NEW.content, NEW.asked_by, NEW.asked_at)
        IS DISTINCT FROM (OLD.participant, OLD.number, OLD.content, OLD.asked_by, OLD.asked_at)
    THEN RAISE EXCEPTION 'a version holds the words as they were'; END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER plan_versions_stay BEFORE UPDATE OR DELETE ON plan_versions
FOR EACH ROW EXECUTE FUNCTION plan_version_stays();
