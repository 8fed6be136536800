-- The second step of logging in: a code of an app (RFC 6238), or one of ten codes on paper.
-- The secret in Base32, once a code has confirmed it; empty without a second step. The one that waits for its first code. The 30-second
-- step of the last code taken: no code works twice.
ALTER TABLE accounts ADD COLUMN totp_secret TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN totp_waiting TEXT NOT NULL DEFAULT '';
ALTER TABLE accounts ADD COLUMN totp_step INTEGER NOT NULL DEFAULT 0;

CREATE TABLE recovery_codes (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    code_hash TEXT NOT NULL CHECK (length(code_hash) = 64),
    PRIMARY KEY (account_id, code_hash)
) STRICT, WITHOUT ROWID;

-- Somebody who gave the right password and not yet the code. Opens nothing but the page that asks for the code.
CREATE TABLE half_sessions (
    token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX half_sessions_account ON half_sessions (account_id);

-- Roles that may not enter without a second step.
CREATE TABLE totp_roles (
    role TEXT PRIMARY KEY NOT NULL CHECK (role IN ('reporter', 'editor', 'moderator', 'admin'))
) STRICT, WITHOUT ROWID;

-- Somebody says that they forgot their password. Kept for addresses without an account as well, so that the answer takes as long; a job
-- looks for the account and writes the mail.
CREATE TABLE password_requests (
    id INTEGER PRIMARY KEY NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE,
    address TEXT NOT NULL,
    requested_at INTEGER NOT NULL,
    is_handled INTEGER NOT NULL CHECK (is_handled IN (0, 1))
) STRICT;

CREATE INDEX password_requests_waiting ON password_requests (id) WHERE is_handled = 0;
CREATE INDEX password_requests_email ON password_requests (email, requested_at);
CREATE INDEX password_requests_address ON password_requests (address, requested_at);

-- The audit log's filters.
CREATE INDEX audit_events_account ON audit_events (account_id, id DESC);
CREATE INDEX audit_events_action ON audit_events (action, id DESC);
