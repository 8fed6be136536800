-- Whether an editor wants a mail when a story is handed in.
ALTER TABLE accounts ADD COLUMN wants_review_mail INTEGER NOT NULL DEFAULT 0 CHECK (wants_review_mail IN (0, 1));

-- Mails about stories handed in that are still to be written.
CREATE TABLE review_mails (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    -- Who handed it in.
    name TEXT NOT NULL,
    PRIMARY KEY (account_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_mails_article ON review_mails (article_id);
