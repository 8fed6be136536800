DROP TABLE review_mails;
ALTER TABLE accounts DROP COLUMN wants_review_mail;
