DROP TABLE breaking_lines;

CREATE TABLE placements_without_times (
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 12),
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    until INTEGER,
    PRIMARY KEY (edition_id, slot),
    UNIQUE (edition_id, article_id)
) STRICT, WITHOUT ROWID;

-- What began first stays: a table without times cannot hold what is still to come.
INSERT OR IGNORE INTO placements_without_times (edition_id, slot, article_id, until)
SELECT edition_id, slot, article_id, until FROM placements ORDER BY since, id;

DROP TABLE placements;
ALTER TABLE placements_without_times RENAME TO placements;

CREATE INDEX placements_article ON placements (article_id);
