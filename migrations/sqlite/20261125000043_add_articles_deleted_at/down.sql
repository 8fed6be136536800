DROP TABLE deleted_articles;
DROP INDEX articles_in_bin;
ALTER TABLE articles DROP COLUMN deleted_at;
