-- What moderators decided about a comment, each with a reason; the last that was not taken back counts.
CREATE TABLE comment_decisions (
    id INTEGER PRIMARY KEY NOT NULL,
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    decision TEXT NOT NULL CHECK (decision IN ('publish', 'reject')),
    reason TEXT NOT NULL CHECK ((reason = '') = (decision = 'publish')),
    -- To the author.
    note TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    taken_back_at INTEGER
) STRICT;

CREATE INDEX comment_decisions_comment ON comment_decisions (comment_id);
CREATE INDEX comment_decisions_account ON comment_decisions (account_id);
