-- Words that hold a comment back. Compared in their plain form (src/forum/folding.rs), whole; a star at an end stands for any letters.
CREATE TABLE forum_words (
    id INTEGER PRIMARY KEY NOT NULL,
    -- BCP 47, of the editions they count in; empty for all.
    language TEXT NOT NULL,
    word TEXT NOT NULL CHECK (word <> ''),
    -- A comment with a banned word is refused, one with a suspect word waits for a moderator.
    kind TEXT NOT NULL CHECK (kind IN ('banned', 'suspect')),
    account_id INTEGER REFERENCES accounts (id) ON DELETE SET NULL,
    created_at INTEGER NOT NULL,
    UNIQUE (language, word)
) STRICT;

CREATE INDEX forum_words_account ON forum_words (account_id) WHERE account_id IS NOT NULL;

-- How an edition's Forum is run; without a row, as the program has it.
CREATE TABLE forum_settings (
    edition_id INTEGER PRIMARY KEY NOT NULL REFERENCES editions (id),
    -- Whether comments of known readers wait ('pre'), do not ('post'), or none are taken ('off').
    mode TEXT NOT NULL CHECK (mode IN ('pre', 'post', 'off')),
    -- So many comments of a reader have to be published before the next does not wait.
    first_comments INTEGER NOT NULL CHECK (first_comments BETWEEN 1 AND 100),
    -- A comment with more links waits.
    most_links INTEGER NOT NULL CHECK (most_links BETWEEN 0 AND 100),
    -- Days after the article's publication; NULL for never.
    closed_after_days INTEGER CHECK (closed_after_days > 0)
) STRICT;

-- The same for a section.
CREATE TABLE forum_section_modes (
    section_id INTEGER PRIMARY KEY NOT NULL REFERENCES sections (id) ON DELETE CASCADE,
    mode TEXT NOT NULL CHECK (mode IN ('pre', 'post', 'off'))
) STRICT;

-- The same for an article; when somebody closed its discussion, and what readers are told.
ALTER TABLE discussions ADD COLUMN mode TEXT CHECK (mode IN ('pre', 'post', 'off'));
ALTER TABLE discussions ADD COLUMN closed_at INTEGER;
ALTER TABLE discussions ADD COLUMN closing_message TEXT NOT NULL DEFAULT '';
-- A question of the newsroom to its readers, above what they say.
ALTER TABLE discussions ADD COLUMN question TEXT NOT NULL DEFAULT '';

-- The rule that kept a comment back, and what it hit: a word, a number of links, a score with its strongest features.
ALTER TABLE comments ADD COLUMN held_by TEXT NOT NULL DEFAULT '';
ALTER TABLE comments ADD COLUMN held_detail TEXT NOT NULL DEFAULT '';
