-- Files that readers can take with them: what came in, once, by its content. None is taken away: an older version of an article may
-- name it, and can be brought back.
CREATE TABLE attached_files (
    -- SHA-256 of the file's bytes, lower-case hexadecimal.
    hash TEXT PRIMARY KEY NOT NULL CHECK (length(hash) = 64),
    -- What was found in it, whatever it was called.
    kind TEXT NOT NULL CHECK (kind IN ('pdf', 'csv', 'txt', 'mp3', 'ogg', 'm4a', 'wav')),
    byte_size INTEGER NOT NULL CHECK (byte_size > 0),
    created_at INTEGER NOT NULL,
    uploaded_by INTEGER REFERENCES accounts (id) ON DELETE SET NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX attached_files_account ON attached_files (uploaded_by) WHERE uploaded_by IS NOT NULL;

-- Files of an article, in order, as its row has them: what readers see once it is public.
CREATE TABLE attachments (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    file_hash TEXT NOT NULL REFERENCES attached_files (hash),
    -- The last part of its address: small letters, digits, hyphens, a dot and the kind's ending.
    name TEXT NOT NULL CHECK (name <> '' AND name NOT GLOB '*[^a-z0-9.-]*'),
    -- What readers see.
    title TEXT NOT NULL CHECK (title <> ''),
    -- BCP 47; empty for the article's.
    language TEXT NOT NULL,
    PRIMARY KEY (article_id, position),
    UNIQUE (article_id, file_hash)
) STRICT, WITHOUT ROWID;

CREATE INDEX attachments_file ON attachments (file_hash);
