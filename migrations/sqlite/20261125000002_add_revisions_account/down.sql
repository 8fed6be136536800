DROP TABLE working_copies;
DROP INDEX articles_by_state;
DROP INDEX revisions_account;
ALTER TABLE revisions DROP COLUMN is_pending;
ALTER TABLE revisions DROP COLUMN name;
ALTER TABLE revisions DROP COLUMN account_id;
