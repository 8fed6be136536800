-- A login. What it may do stands in account_roles; whose bylines it writes under, in person_id.
CREATE TABLE accounts (
    id INTEGER PRIMARY KEY NOT NULL,
    email TEXT NOT NULL COLLATE NOCASE UNIQUE CHECK (email LIKE '_%@_%'),
    name TEXT NOT NULL CHECK (name <> ''),
    -- As the sign-off shows them; empty for those who never sign.
    initials TEXT NOT NULL,
    person_id INTEGER UNIQUE REFERENCES people (id),
    -- Of the newsroom's interface: BCP 47.
    language TEXT NOT NULL CHECK (language <> ''),
    -- PHC string of Argon2id; empty until the first password is set.
    password_hash TEXT NOT NULL CHECK (password_hash = '' OR password_hash LIKE '$argon2id$%'),
    is_disabled INTEGER NOT NULL CHECK (is_disabled IN (0, 1)),
    created_at INTEGER NOT NULL
) STRICT;

CREATE TABLE account_roles (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('reader', 'reporter', 'editor', 'moderator', 'admin')),
    PRIMARY KEY (account_id, role)
) STRICT, WITHOUT ROWID;

-- Somebody logged in on a device. Of the secret in the cookie only its SHA-256 is kept.
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY NOT NULL,
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    token_hash TEXT NOT NULL UNIQUE CHECK (length(token_hash) = 64),
    created_at INTEGER NOT NULL,
    last_seen_at INTEGER NOT NULL CHECK (last_seen_at >= created_at),
    user_agent TEXT NOT NULL,
    address TEXT NOT NULL
) STRICT;

CREATE INDEX sessions_account ON sessions (account_id);

-- Lets somebody set a password, once: a new account, or one whose password is forgotten.
CREATE TABLE password_links (
    token_hash TEXT PRIMARY KEY NOT NULL CHECK (length(token_hash) = 64),
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX password_links_account ON password_links (account_id);

-- Wrong passwords of the last hours, by account and by address: what is tried next has to wait the longer.
CREATE TABLE failed_logins (
    id INTEGER PRIMARY KEY NOT NULL,
    -- 'email:…' or 'address:…'
    subject TEXT NOT NULL CHECK (subject GLOB 'email:*' OR subject GLOB 'address:*'),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX failed_logins_subject ON failed_logins (subject, at);
CREATE INDEX failed_logins_at ON failed_logins (at);

-- Who did what to what, when, from where; never edited. Each entry's hash covers the one before it.
CREATE TABLE audit_events (
    id INTEGER PRIMARY KEY NOT NULL,
    at INTEGER NOT NULL,
    -- No foreign key: an entry outlives its account.
    account_id INTEGER,
    account_name TEXT NOT NULL,
    action TEXT NOT NULL CHECK (action <> ''),
    -- What it was done to: 'article:12', 'account:3'.
    subject TEXT NOT NULL,
    detail TEXT NOT NULL,
    address TEXT NOT NULL,
    previous_hash TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;

CREATE INDEX audit_events_subject ON audit_events (subject, id DESC);

CREATE TRIGGER audit_events_are_never_edited BEFORE UPDATE ON audit_events BEGIN
    SELECT RAISE(ABORT, 'audit events are never edited');
END;

CREATE TRIGGER audit_events_are_never_deleted BEFORE DELETE ON audit_events BEGIN
    SELECT RAISE(ABORT, 'audit events are never deleted');
END;
