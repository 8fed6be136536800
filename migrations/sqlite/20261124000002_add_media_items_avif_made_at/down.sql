DROP INDEX media_items_waiting_for_avif;
ALTER TABLE media_items DROP COLUMN avif_made_at;
