-- What staff propose about goals: the participant takes it, changes it or says no.

CREATE TABLE proposals (
    id BLOB PRIMARY KEY,
    participant BLOB NOT NULL REFERENCES people (id),
    staff BLOB NOT NULL REFERENCES people (id),
    target TEXT NOT NULL CHECK (target IN ('goal', 'step', 'wording')),
    -- Whose step or words it is; of a proposed goal what came of it.
    goal BLOB REFERENCES goals (id),
    words TEXT NOT NULL,
    -- Why, in words to the participant.
    why TEXT NOT NULL DEFAULT '',
    due_on TEXT,
    -- The words the goal had when others were proposed.
    old_words TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('open', 'accepted', 'declined', 'withdrawn')),
    -- What the participant wrote with the answer.
    answer TEXT NOT NULL DEFAULT '',
    -- It was taken in the participant's own words.
    is_changed INTEGER NOT NULL DEFAULT 0 CHECK (is_changed IN (0, 1)),
    made_at INTEGER NOT NULL,
    answered_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    CHECK (target = 'goal' OR goal IS NOT NULL)
) STRICT;
CREATE INDEX proposals_open ON proposals (participant, made_at) WHERE state = 'open';
CREATE INDEX proposals_by_participant ON proposals (participant, made_at);
