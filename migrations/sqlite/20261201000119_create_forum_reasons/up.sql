-- For what comments of an edition are refused and reported, in the order of the forms: words of the program's own reasons, or sentences of
-- the newsroom. An edition without any has the program's.
CREATE TABLE forum_reasons (
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    reason TEXT NOT NULL CHECK (reason <> ''),
    PRIMARY KEY (edition_id, place)
) STRICT, WITHOUT ROWID;

-- Whether the refusal also banned the comment's author, who was not banned before.
ALTER TABLE comment_decisions ADD COLUMN is_ban INTEGER NOT NULL DEFAULT 0 CHECK (is_ban IN (0, 1));
