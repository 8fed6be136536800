-- Who saved it; NULL for imports. Its name, if an editor gave it one. Whether it still waits to become what readers see: a published
-- article's text changes by "publish update" only.
ALTER TABLE revisions ADD COLUMN account_id INTEGER REFERENCES accounts (id);
ALTER TABLE revisions ADD COLUMN name TEXT NOT NULL DEFAULT '';
ALTER TABLE revisions ADD COLUMN is_pending INTEGER NOT NULL DEFAULT 0 CHECK (is_pending IN (0, 1));

CREATE INDEX revisions_account ON revisions (account_id, article_id) WHERE account_id IS NOT NULL;

-- The newsroom's lists.
CREATE INDEX articles_by_state ON articles (state, id DESC);

-- What somebody has typed and not saved: private, one an account and article; without an article, a story not yet begun.
CREATE TABLE working_copies (
    id INTEGER PRIMARY KEY NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    article_id INTEGER REFERENCES articles (id) ON DELETE CASCADE,
    -- The version of the article it began from.
    base_version INTEGER NOT NULL CHECK (base_version >= 0),
    -- The form's fields as typed: a JSON object.
    fields TEXT NOT NULL CHECK (json_valid(fields)),
    saved_at INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX working_copies_article ON working_copies (account_id, article_id) WHERE article_id IS NOT NULL;
CREATE UNIQUE INDEX working_copies_new ON working_copies (account_id) WHERE article_id IS NULL;
CREATE INDEX working_copies_by_article ON working_copies (article_id);
