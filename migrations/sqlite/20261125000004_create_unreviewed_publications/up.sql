-- Stories that somebody published alone, with the reason, until a second pair of eyes has looked.
CREATE TABLE unreviewed_publications (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    reason TEXT NOT NULL CHECK (reason <> ''),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX unreviewed_publications_account ON unreviewed_publications (account_id);

-- Who has which article open, for the others to see.
CREATE TABLE presences (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    seen_at INTEGER NOT NULL,
    PRIMARY KEY (article_id, account_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX presences_account ON presences (account_id);
