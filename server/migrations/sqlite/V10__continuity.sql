-- Figures about continuity count the people of a sub-project.
CREATE INDEX people_by_sub_project ON people (sub_project) WHERE role IS NOT NULL;
