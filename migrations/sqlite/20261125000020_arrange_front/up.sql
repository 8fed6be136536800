-- An article in a slot of a front page, from an instant on: of several in a slot the one that began last counts, and when it has
-- ended the slot is filled by rule.
CREATE TABLE placements_with_times (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 12),
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    since INTEGER NOT NULL,
    until INTEGER CHECK (until > since),
    UNIQUE (edition_id, slot, since)
) STRICT;

INSERT INTO placements_with_times (edition_id, slot, article_id, since, until)
SELECT edition_id, slot, article_id, 0, until FROM placements WHERE until IS NULL OR until > 0;

DROP TABLE placements;
ALTER TABLE placements_with_times RENAME TO placements;

CREATE INDEX placements_article ON placements (article_id);

-- A line above the stories of a front page, while it lasts.
CREATE TABLE breaking_lines (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    text TEXT NOT NULL CHECK (text <> ''),
    article_id INTEGER REFERENCES articles (id) ON DELETE SET NULL,
    since INTEGER NOT NULL,
    until INTEGER NOT NULL CHECK (until > since)
) STRICT;

CREATE INDEX breaking_lines_edition ON breaking_lines (edition_id, until);
CREATE INDEX breaking_lines_article ON breaking_lines (article_id) WHERE article_id IS NOT NULL;
