DROP INDEX comments_unmoderated;
ALTER TABLE comments DROP COLUMN moderated_at;

CREATE TABLE comment_decisions_of_moderators (
    id INTEGER PRIMARY KEY NOT NULL,
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    decision TEXT NOT NULL CHECK (decision IN ('publish', 'reject')),
    reason TEXT NOT NULL CHECK ((reason = '') = (decision = 'publish')),
    note TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    taken_back_at INTEGER
) STRICT;

INSERT INTO comment_decisions_of_moderators
SELECT id, comment_id, account_id, decision, reason, note, decided_at, taken_back_at
FROM comment_decisions WHERE account_id IS NOT NULL;

DROP TABLE comment_decisions;
ALTER TABLE comment_decisions_of_moderators RENAME TO comment_decisions;

CREATE INDEX comment_decisions_comment ON comment_decisions (comment_id);
CREATE INDEX comment_decisions_account ON comment_decisions (account_id);
