CREATE TABLE comments (
    id INTEGER PRIMARY KEY NOT NULL,
    discussion_id INTEGER NOT NULL REFERENCES discussions (id) ON DELETE CASCADE,
    -- What it answers; nothing, if it begins a thread.
    parent_id INTEGER REFERENCES comments (id) ON DELETE CASCADE,
    -- The numbers of what it answers and its own, of ten digits each: in this order an answer stands below what it answers.
    place TEXT NOT NULL,
    author_name TEXT NOT NULL CHECK (author_name <> ''),
    -- Empty once it is deleted: nothing of it is kept then.
    text TEXT NOT NULL CHECK (text <> '' OR state = 'deleted'),
    state TEXT NOT NULL CHECK (state IN ('waiting', 'published', 'rejected', 'deleted')),
    -- Whether readers see that there is one: a public one, or the place of one that public ones answer.
    is_shown INTEGER NOT NULL CHECK (is_shown IN (0, 1)),
    written_at INTEGER NOT NULL,
    edited_at INTEGER,
    published_at INTEGER,
    -- Who has the secret may see, change and delete it.
    secret_hash TEXT NOT NULL UNIQUE,
    -- A hash of the sender's address with the day's key, and the network it belongs to; forgotten after 14 days.
    address_hash TEXT NOT NULL,
    address_range TEXT NOT NULL,
    CHECK (state <> 'published' OR (is_shown = 1 AND published_at IS NOT NULL))
) STRICT;

CREATE INDEX comments_shown ON comments (discussion_id, place) WHERE is_shown = 1;
CREATE INDEX comments_waiting ON comments (id) WHERE state = 'waiting';
CREATE INDEX comments_parent ON comments (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX comments_address ON comments (address_hash, written_at) WHERE address_hash <> '';
CREATE INDEX comments_discussion ON comments (discussion_id);

-- The key of the day's address hashes. That of another day is deleted, so that nobody can try all addresses against a hash.
CREATE TABLE address_keys (
    day INTEGER PRIMARY KEY NOT NULL,
    secret TEXT NOT NULL
) STRICT;
