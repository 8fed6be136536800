-- The sections whose stories an account writes and edits. None listed: all. A section that limits somebody cannot be deleted:
-- with the last of them gone the account would have them all.
CREATE TABLE account_sections (
    account_id INTEGER NOT NULL REFERENCES accounts (id) ON DELETE CASCADE,
    section_id INTEGER NOT NULL REFERENCES sections (id),
    PRIMARY KEY (account_id, section_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX account_sections_section ON account_sections (section_id);
