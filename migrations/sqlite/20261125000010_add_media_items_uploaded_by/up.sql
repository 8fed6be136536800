-- Who uploaded it in the newsroom, and may describe it; NULL for imports.
ALTER TABLE media_items ADD COLUMN uploaded_by INTEGER REFERENCES accounts (id);

CREATE INDEX media_items_uploaded_by ON media_items (uploaded_by) WHERE uploaded_by IS NOT NULL;
CREATE INDEX media_items_rights ON media_items (rights_expire_at) WHERE rights_expire_at IS NOT NULL;

-- Names under which a picture was published before its focal point moved. Pages and feeds that readers still have open ask for them.
CREATE TABLE former_picture_hashes (
    picture_hash TEXT PRIMARY KEY NOT NULL CHECK (length(picture_hash) = 32),
    media_item_id INTEGER NOT NULL REFERENCES media_items (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE INDEX former_picture_hashes_media_item ON former_picture_hashes (media_item_id);

-- Versions that wait to be published may show pictures that no figure has yet.
CREATE INDEX revisions_pending ON revisions (article_id, version) WHERE is_pending = 1;
