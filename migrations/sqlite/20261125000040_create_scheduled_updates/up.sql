-- A version of a public article that readers get at a time to come: the one that waited when somebody said so, whatever is saved after it.
CREATE TABLE scheduled_updates (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL,
    at INTEGER NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    FOREIGN KEY (article_id, version) REFERENCES revisions (article_id, version)
) STRICT;

CREATE INDEX scheduled_updates_at ON scheduled_updates (at);
CREATE INDEX scheduled_updates_account ON scheduled_updates (account_id);
