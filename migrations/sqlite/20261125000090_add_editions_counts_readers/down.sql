ALTER TABLE editions DROP COLUMN counts_readers;
