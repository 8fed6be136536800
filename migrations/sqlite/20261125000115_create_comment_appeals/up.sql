-- The author of a refused comment asks, once, that another moderator looks.
CREATE TABLE comment_appeals (
    comment_id INTEGER PRIMARY KEY NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    text TEXT NOT NULL,
    appealed_at INTEGER NOT NULL,
    decided_at INTEGER
) STRICT;

CREATE INDEX comment_appeals_open ON comment_appeals (comment_id) WHERE decided_at IS NULL;
