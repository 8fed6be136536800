-- How far each proxy has been told what is old (src/jobs/purges.rs).
CREATE TABLE purges (
    -- Where it is told.
    url TEXT PRIMARY KEY NOT NULL,
    -- The number of the last change that it took.
    number INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
