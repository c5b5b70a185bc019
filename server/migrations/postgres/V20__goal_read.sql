-- When a member of staff last read a shared goal, so that what is new since then can be marked.

CREATE TABLE goal_reads (
    reader UUID NOT NULL REFERENCES people (id),
    goal UUID NOT NULL REFERENCES goals (id),
    at BIGINT NOT NULL,
    PRIMARY KEY (reader, goal)
);
