DROP TABLE reply_mails;
DROP INDEX comments_account;
ALTER TABLE comments DROP COLUMN account_id;
DROP TABLE sign_in_links;
DROP TABLE reader_sessions;
DROP TABLE readers;
