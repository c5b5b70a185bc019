-- The secret address from which a person's calendar fetches their meetings: one a person, and only its hash.
CREATE TABLE feeds (
    person UUID PRIMARY KEY REFERENCES people (id),
    token_hash BYTEA NOT NULL UNIQUE,
    -- The language of the titles: a calendar program has none.
    language TEXT NOT NULL CHECK (language IN ('sv', 'en')),
    made_at BIGINT NOT NULL
);
