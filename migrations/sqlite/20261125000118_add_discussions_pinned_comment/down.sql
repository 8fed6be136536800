CREATE INDEX comments_discussion ON comments (discussion_id);
DROP INDEX comments_written;
DROP INDEX comments_range;
DROP INDEX discussions_pinned;
ALTER TABLE discussions DROP COLUMN pinned_comment_id;
