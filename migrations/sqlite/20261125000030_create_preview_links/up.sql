-- Lets somebody without an account read an article before it is public. Of the secret in the link only its SHA-256 is kept.
CREATE TABLE preview_links (
    id INTEGER PRIMARY KEY NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    -- Who made it.
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    -- Whom it is for, in the newsroom's words; may be empty.
    recipient TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
    created_at INTEGER NOT NULL,
    expires_at INTEGER NOT NULL CHECK (expires_at > created_at),
    -- When somebody ended it before its time.
    ended_at INTEGER,
    opened_count INTEGER NOT NULL CHECK (opened_count >= 0),
    last_opened_at INTEGER,
    CHECK ((last_opened_at IS NULL) = (opened_count = 0))
) STRICT;

CREATE INDEX preview_links_article ON preview_links (article_id, id DESC);
CREATE INDEX preview_links_account ON preview_links (account_id);
