-- AVIF takes most of the time, so it is made when every picture has its JPEG and WebP: a round of its own.
-- From here on variants_made_at is the end of the first round.
ALTER TABLE media_items ADD COLUMN avif_made_at INTEGER;

UPDATE media_items SET avif_made_at = variants_made_at
    WHERE id IN (SELECT media_item_id FROM media_variants WHERE format = 'avif');

CREATE INDEX media_items_waiting_for_avif ON media_items (id)
    WHERE variants_made_at IS NOT NULL AND avif_made_at IS NULL AND variants_error = '';
