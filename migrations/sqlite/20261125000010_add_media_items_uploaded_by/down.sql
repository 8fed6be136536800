DROP INDEX revisions_pending;
DROP TABLE former_picture_hashes;
DROP INDEX media_items_rights;
DROP INDEX media_items_uploaded_by;
ALTER TABLE media_items DROP COLUMN uploaded_by;
