ALTER TABLE comment_decisions DROP COLUMN is_ban;
DROP TABLE forum_reasons;
