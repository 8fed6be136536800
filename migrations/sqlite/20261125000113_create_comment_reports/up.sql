-- What readers find wrong with a public comment.
CREATE TABLE comment_reports (
    id INTEGER PRIMARY KEY NOT NULL,
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason <> ''),
    note TEXT NOT NULL,
    -- The reporter's address, as of comments; forgotten after 14 days.
    address_hash TEXT NOT NULL,
    reported_at INTEGER NOT NULL,
    -- When a moderator decided about it.
    handled_at INTEGER
) STRICT;

CREATE INDEX comment_reports_open ON comment_reports (comment_id) WHERE handled_at IS NULL;
CREATE INDEX comment_reports_comment ON comment_reports (comment_id);
CREATE INDEX comment_reports_address ON comment_reports (address_hash, reported_at) WHERE address_hash <> '';
