-- A comment that the newsroom shows above all others.
ALTER TABLE discussions ADD COLUMN pinned_comment_id INTEGER REFERENCES comments (id) ON DELETE SET NULL;

CREATE INDEX discussions_pinned ON discussions (pinned_comment_id) WHERE pinned_comment_id IS NOT NULL;

-- How many came from a network, and to a discussion, lately.
CREATE INDEX comments_range ON comments (address_range, written_at) WHERE address_range <> '';
CREATE INDEX comments_written ON comments (discussion_id, written_at);
-- The index above begins with the same column.
DROP INDEX comments_discussion;
