ALTER TABLE corrections DROP COLUMN text_after;
ALTER TABLE corrections DROP COLUMN text_before;
