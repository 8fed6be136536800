-- Token buckets of the Forum (src/forum/model/buckets.rs): of a connection (the day's hash of an address), an account, a network, a discussion.
-- One that is full has no row.
CREATE TABLE forum_buckets (
    kind TEXT NOT NULL CHECK (kind IN ('address', 'address_day', 'account', 'account_day', 'range', 'discussion')),
    key TEXT NOT NULL,
    -- When it is full again, if nothing more is taken.
    full_at INTEGER NOT NULL,
    PRIMARY KEY (kind, key)
) STRICT, WITHOUT ROWID;

CREATE INDEX forum_buckets_full ON forum_buckets (full_at);

-- Nothing is counted by network any more.
DROP INDEX comments_range;
