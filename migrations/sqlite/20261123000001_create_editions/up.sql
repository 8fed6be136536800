-- Everything a reader sees belongs to one edition: a language service with its own sections, topics, people and pages.
-- Instants are whole milliseconds since 1970-01-01T00:00:00Z, so that they sort and compare alike in every database.

CREATE TABLE editions (
    id INTEGER PRIMARY KEY NOT NULL,
    -- Stands in addresses; two or three letters, so that it never equals a first path word.
    code TEXT NOT NULL UNIQUE CHECK (code GLOB '[a-z][a-z]' OR code GLOB '[a-z][a-z][a-z]'),
    -- BCP 47.
    language TEXT NOT NULL CHECK (language <> ''),
    direction TEXT NOT NULL CHECK (direction IN ('ltr', 'rtl')),
    -- ISO 3166-1, two letters.
    country TEXT NOT NULL CHECK (length(country) = 2),
    -- A name of the IANA time zone database.
    time_zone TEXT NOT NULL CHECK (time_zone <> ''),
    site_name TEXT NOT NULL CHECK (site_name <> ''),
    tagline TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    is_default INTEGER NOT NULL CHECK (is_default IN (0, 1)),
    position INTEGER NOT NULL
) STRICT;

CREATE UNIQUE INDEX editions_default ON editions (is_default) WHERE is_default = 1;

CREATE TABLE sections (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    slug TEXT NOT NULL CHECK (slug <> '' AND slug = lower(slug)),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL,
    position INTEGER NOT NULL,
    UNIQUE (edition_id, slug)
) STRICT;

CREATE TABLE topics (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    slug TEXT NOT NULL CHECK (slug <> '' AND slug = lower(slug)),
    name TEXT NOT NULL CHECK (name <> ''),
    description TEXT NOT NULL,
    UNIQUE (edition_id, slug)
) STRICT;

-- Somebody with a byline. One who is known by initials only has an empty name.
CREATE TABLE people (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    slug TEXT NOT NULL CHECK (slug <> '' AND slug = lower(slug)),
    name TEXT NOT NULL,
    initials TEXT NOT NULL,
    work TEXT NOT NULL,
    biography TEXT NOT NULL,
    UNIQUE (edition_id, slug),
    CHECK (name <> '' OR initials <> '')
) STRICT;

CREATE UNIQUE INDEX people_initials ON people (edition_id, initials) WHERE initials <> '';

-- The edition's own navigation: a section, or any other page of the site.
CREATE TABLE navigation_items (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    position INTEGER NOT NULL,
    section_id INTEGER REFERENCES sections (id),
    label TEXT NOT NULL,
    path TEXT NOT NULL,
    UNIQUE (edition_id, position),
    CHECK ((section_id IS NOT NULL AND label = '' AND path = '')
        OR (section_id IS NULL AND label <> '' AND path LIKE '/%'))
) STRICT;

-- About, contact, imprint.
CREATE TABLE static_pages (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    slug TEXT NOT NULL CHECK (slug <> '' AND slug = lower(slug)),
    title TEXT NOT NULL CHECK (title <> ''),
    body TEXT NOT NULL,
    updated_at INTEGER NOT NULL,
    UNIQUE (edition_id, slug)
) STRICT;

-- An old address and where it went.
CREATE TABLE redirects (
    id INTEGER PRIMARY KEY NOT NULL,
    from_path TEXT NOT NULL UNIQUE CHECK (from_path LIKE '/%' AND from_path <> '/'),
    to_path TEXT NOT NULL CHECK (to_path LIKE '/%' AND to_path NOT LIKE '//%'),
    created_at INTEGER NOT NULL,
    CHECK (from_path <> to_path)
) STRICT;
