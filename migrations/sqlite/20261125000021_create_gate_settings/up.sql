-- How strict an edition wants a rule of the publish gate to be. A rule without a row stays at its default.
CREATE TABLE gate_settings (
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    rule TEXT NOT NULL CHECK (rule <> ''),
    setting TEXT NOT NULL CHECK (setting IN ('block', 'warn', 'off')),
    PRIMARY KEY (edition_id, rule)
) STRICT, WITHOUT ROWID;

-- How many words an edition wants in an article. NULL is no limit.
CREATE TABLE body_limits (
    edition_id INTEGER PRIMARY KEY NOT NULL REFERENCES editions (id),
    min_words INTEGER CHECK (min_words > 0),
    max_words INTEGER CHECK (max_words > 0),
    CHECK (min_words <= max_words)
) STRICT;
