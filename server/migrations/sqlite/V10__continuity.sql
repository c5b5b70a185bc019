-- Figures about continuity count the people of a sub-project.
CREATE INDEX people_by_sub_project ON people (sub_project) WHERE role IS NOT NULL;
-- Who got a new contact person in a month, found by the day.
CREATE INDEX assignments_by_since ON assignments (since_on);
