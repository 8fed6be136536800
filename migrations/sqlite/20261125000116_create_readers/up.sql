-- What an account is as a reader: its name in the Forum, and what it wants.
CREATE TABLE readers (
    account_id INTEGER PRIMARY KEY NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    -- Whether it is told by mail of an answer, and what the link in such a mail holds, that stops them.
    wants_reply_mail INTEGER NOT NULL CHECK (wants_reply_mail IN (0, 1)),
    unsubscribe_secret TEXT NOT NULL UNIQUE CHECK (unsubscribe_secret <> ''),
    -- Until when it may not write; why, in a moderator's words. A ban has no end.
    silenced_until INTEGER,
    is_banned INTEGER NOT NULL DEFAULT 0 CHECK (is_banned IN (0, 1)),
    -- Something it has to say it has read before it writes again.
    warning TEXT NOT NULL DEFAULT '',
    -- 'staff' or 'expert': shown beside its name.
    badge TEXT NOT NULL DEFAULT '' CHECK (badge IN ('', 'staff', 'expert')),
    approved_count INTEGER NOT NULL DEFAULT 0 CHECK (approved_count >= 0),
    rejected_count INTEGER NOT NULL DEFAULT 0 CHECK (rejected_count >= 0)
) STRICT;

-- A reader on a device. Opens nothing of the newsroom, whatever the account may do there.
CREATE TABLE reader_sessions (
    token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX reader_sessions_account ON reader_sessions (account_id);

-- A link by mail that confirms an address and lets its owner in, once. Kept before the mail is written, for addresses with and without an
-- account alike.
CREATE TABLE sign_in_links (
    id INTEGER PRIMARY KEY NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE CHECK (email LIKE '_%@_%'),
    -- NULL until the mail is written.
    token_hash TEXT UNIQUE CHECK (length(token_hash) = 64),
    -- The language of the page, for the mail.
    language TEXT NOT NULL,
    -- Path of the edition's pages.
    prefix TEXT NOT NULL,
    address_hash TEXT NOT NULL,
    requested_at INTEGER NOT NULL
) STRICT;

CREATE INDEX sign_in_links_waiting ON sign_in_links (id) WHERE token_hash IS NULL;
CREATE INDEX sign_in_links_email ON sign_in_links (email, requested_at);
CREATE INDEX sign_in_links_address ON sign_in_links (address_hash, requested_at);

-- The reader who wrote a comment, if it was with an account.
ALTER TABLE comments ADD COLUMN account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL;
CREATE INDEX comments_account ON comments (account_id, id) WHERE account_id IS NOT NULL;

-- Mails about answers that are still to be written.
CREATE TABLE reply_mails (
    comment_id INTEGER PRIMARY KEY NOT NULL REFERENCES comments (id) ON DELETE CASCADE
) STRICT;
