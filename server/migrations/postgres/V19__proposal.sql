-- What staff propose about goals: the participant takes it, changes it or says no.

CREATE TABLE proposals (
    id UUID PRIMARY KEY,
    participant UUID NOT NULL REFERENCES people (id),
    staff UUID NOT NULL REFERENCES people (id),
    target TEXT NOT NULL CHECK (target IN ('goal', 'step', 'wording')),
    -- Whose step or words it is; of a proposed goal what came of it.
    goal UUID REFERENCES goals (id),
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
    is_changed BOOLEAN NOT NULL DEFAULT FALSE,
    made_at BIGINT NOT NULL,
    answered_at BIGINT,
    version BIGINT NOT NULL DEFAULT 1,
    CHECK (target = 'goal' OR goal IS NOT NULL)
);
CREATE INDEX proposals_open ON proposals (participant, made_at) WHERE state = 'open';
CREATE INDEX proposals_by_participant ON proposals (participant, made_at);
