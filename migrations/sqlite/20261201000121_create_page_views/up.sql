-- How often each article was read in each hour (hours since 1970). Nothing of who read it.
CREATE TABLE page_views (
    hour INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    views INTEGER NOT NULL,
    PRIMARY KEY (hour, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX page_views_article ON page_views (article_id);

-- What was read most, made from it every minute.
CREATE TABLE most_read (
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    -- 0 for the whole edition.
    section_id INTEGER NOT NULL,
    span TEXT NOT NULL CHECK (span IN ('hours', 'day', 'week')),
    place INTEGER NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    PRIMARY KEY (edition_id, section_id, span, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX most_read_article ON most_read (article_id);

-- Until when logs of proxies were read, in milliseconds since 1970.
CREATE TABLE imported_logs (
    id INTEGER PRIMARY KEY NOT NULL CHECK (id = 1),
    until INTEGER NOT NULL
) STRICT;
