-- What readers looked for and nothing held, by the day (days since 1970). Nothing of who looked for it.
CREATE TABLE empty_searches (
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    day INTEGER NOT NULL,
    words TEXT NOT NULL,
    searches INTEGER NOT NULL,
    PRIMARY KEY (edition_id, day, words)
) STRICT, WITHOUT ROWID;

-- The story that an editor names first for some words.
CREATE TABLE best_bets (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    words TEXT NOT NULL CHECK (words <> ''),
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    UNIQUE (edition_id, words)
) STRICT;

CREATE INDEX best_bets_article ON best_bets (article_id);
