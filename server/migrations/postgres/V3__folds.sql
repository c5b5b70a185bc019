-- How much of a long list a person has asked to see: gone with the session.
CREATE TABLE folds (
    session BYTEA NOT NULL REFERENCES sessions (token_hash) ON DELETE CASCADE,
    -- The page's address and the name of the list on it.
    place TEXT NOT NULL,
    shown BIGINT NOT NULL CHECK (shown > 0),
    at BIGINT NOT NULL,
    PRIMARY KEY (session, place)
);
