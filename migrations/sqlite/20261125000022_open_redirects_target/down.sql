CREATE TABLE redirects_to_paths (
    id INTEGER PRIMARY KEY NOT NULL,
    from_path TEXT NOT NULL UNIQUE CHECK (from_path LIKE '/%' AND from_path <> '/'),
    to_path TEXT NOT NULL CHECK (to_path LIKE '/%' AND to_path NOT LIKE '//%'),
    created_at INTEGER NOT NULL,
    CHECK (from_path <> to_path)
) STRICT;

INSERT INTO redirects_to_paths (id, from_path, to_path, created_at)
SELECT id, from_path, target, created_at FROM redirects WHERE target LIKE '/%';

DROP TABLE redirects;
ALTER TABLE redirects_to_paths RENAME TO redirects;
