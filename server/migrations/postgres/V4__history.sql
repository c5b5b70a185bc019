-- The history of one thing, and what can still be undone, without reading the whole record.
CREATE INDEX events_by_subject ON events (subject, at);
