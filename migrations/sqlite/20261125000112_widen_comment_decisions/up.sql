-- A decision is a moderator's, or a rule's: then there is no account. A dismissed report is a decision to leave the comment as it is.
CREATE TABLE comment_decisions_of_rules (
    id INTEGER PRIMARY KEY NOT NULL,
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    account_id INTEGER REFERENCES accounts (id),
    decision TEXT NOT NULL CHECK (decision IN ('publish', 'reject')),
    reason TEXT NOT NULL CHECK ((reason = '') = (decision = 'publish')),
    -- To the author.
    note TEXT NOT NULL,
    decided_at INTEGER NOT NULL,
    taken_back_at INTEGER,
    -- In which state the comment was.
    state_before TEXT NOT NULL CHECK (state_before IN ('waiting', 'published', 'rejected'))
) STRICT;

INSERT INTO comment_decisions_of_rules
    (id, comment_id, account_id, decision, reason, note, decided_at, taken_back_at, state_before)
SELECT id, comment_id, account_id, decision, reason, note, decided_at, taken_back_at, 'waiting' FROM comment_decisions;

DROP TABLE comment_decisions;
ALTER TABLE comment_decisions_of_rules RENAME TO comment_decisions;

CREATE INDEX comment_decisions_comment ON comment_decisions (comment_id);
CREATE INDEX comment_decisions_account ON comment_decisions (account_id) WHERE account_id IS NOT NULL;

-- When a moderator last decided about it.
ALTER TABLE comments ADD COLUMN moderated_at INTEGER;
UPDATE comments SET moderated_at = published_at WHERE state IN ('published', 'rejected');

CREATE INDEX comments_unmoderated ON comments (id) WHERE state = 'published' AND moderated_at IS NULL;
