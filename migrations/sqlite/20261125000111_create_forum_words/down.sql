ALTER TABLE comments DROP COLUMN held_detail;
ALTER TABLE comments DROP COLUMN held_by;
ALTER TABLE discussions DROP COLUMN question;
ALTER TABLE discussions DROP COLUMN closing_message;
ALTER TABLE discussions DROP COLUMN closed_at;
ALTER TABLE discussions DROP COLUMN mode;
DROP TABLE forum_section_modes;
DROP TABLE forum_settings;
DROP TABLE forum_words;
