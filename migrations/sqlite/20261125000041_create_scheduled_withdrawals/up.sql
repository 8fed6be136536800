-- When a story is taken from readers, and what they are told in its place.
CREATE TABLE scheduled_withdrawals (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    notice TEXT NOT NULL CHECK (notice <> ''),
    account_id INTEGER NOT NULL REFERENCES accounts (id)
) STRICT;

CREATE INDEX scheduled_withdrawals_at ON scheduled_withdrawals (at);
CREATE INDEX scheduled_withdrawals_account ON scheduled_withdrawals (account_id);
