-- When a member of staff last read a shared goal, so that what is new since then can be marked.

CREATE TABLE goal_reads (
    reader BLOB NOT NULL REFERENCES people (id),
    goal BLOB NOT NULL REFERENCES goals (id),
    at INTEGER NOT NULL,
    PRIMARY KEY (reader, goal)
) STRICT;
