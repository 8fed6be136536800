-- An old address may have gone to another site. Who may say so is decided before; that it is an address, here.
CREATE TABLE redirects_with_targets (
    id INTEGER PRIMARY KEY NOT NULL,
    from_path TEXT NOT NULL UNIQUE CHECK (from_path LIKE '/%' AND from_path <> '/'),
    -- A path of this site, or an absolute address.
    target TEXT NOT NULL
        CHECK ((target LIKE '/%' AND target NOT LIKE '//%') OR target GLOB 'http://?*' OR target GLOB 'https://?*'),
    created_at INTEGER NOT NULL,
    CHECK (from_path <> target)
) STRICT;

INSERT INTO redirects_with_targets (id, from_path, target, created_at)
SELECT id, from_path, to_path, created_at FROM redirects;

DROP TABLE redirects;
ALTER TABLE redirects_with_targets RENAME TO redirects;

CREATE INDEX redirects_target ON redirects (target);
