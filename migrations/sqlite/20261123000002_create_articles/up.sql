-- An uploaded original. The file itself lies in media/originals/, named by its SHA-256.
CREATE TABLE media_items (
    id INTEGER PRIMARY KEY NOT NULL,
    -- SHA-256 of the original's bytes, lower-case hexadecimal.
    original_hash TEXT NOT NULL UNIQUE CHECK (length(original_hash) = 64),
    file_name TEXT NOT NULL,
    content_type TEXT NOT NULL CHECK (content_type IN ('image/jpeg', 'image/png', 'image/webp', 'image/gif')),
    -- Pixels, after turning upright.
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    byte_size INTEGER NOT NULL CHECK (byte_size > 0),
    -- From the left and the top, 0 to 1.
    focal_x REAL NOT NULL CHECK (focal_x BETWEEN 0 AND 1),
    focal_y REAL NOT NULL CHECK (focal_y BETWEEN 0 AND 1),
    -- Names the public variants: covers original, focal point and recipe.
    picture_hash TEXT NOT NULL CHECK (length(picture_hash) = 32),
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    alt_text TEXT NOT NULL,
    copyright TEXT NOT NULL,
    usage_terms TEXT NOT NULL,
    -- Where the file's own texts came from: a JSON object, field to "xmp", "iptc" or "exif".
    metadata_sources TEXT NOT NULL CHECK (json_valid(metadata_sources)),
    taken_at INTEGER,
    rights_expire_at INTEGER,
    -- Drawn by the program in place of a photograph.
    is_stand_in INTEGER NOT NULL CHECK (is_stand_in IN (0, 1)),
    created_at INTEGER NOT NULL,
    -- When the background job had made every variant, or why it could not.
    variants_made_at INTEGER,
    variants_error TEXT NOT NULL
) STRICT;

CREATE INDEX media_items_waiting ON media_items (id) WHERE variants_made_at IS NULL AND variants_error = '';
CREATE INDEX media_items_picture ON media_items (picture_hash);

CREATE TABLE media_variants (
    media_item_id INTEGER NOT NULL REFERENCES media_items (id) ON DELETE CASCADE,
    crop TEXT NOT NULL CHECK (crop IN ('full', '3x2', '16x9', '1x1')),
    format TEXT NOT NULL CHECK (format IN ('avif', 'webp', 'jpg')),
    width INTEGER NOT NULL CHECK (width > 0),
    height INTEGER NOT NULL CHECK (height > 0),
    byte_size INTEGER NOT NULL CHECK (byte_size > 0),
    PRIMARY KEY (media_item_id, crop, format, width)
) STRICT, WITHOUT ROWID;

CREATE TABLE articles (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    -- Made by an import from a file: decides whether the file is a new article.
    import_key TEXT,
    section_id INTEGER NOT NULL REFERENCES sections (id),
    slug TEXT NOT NULL CHECK (slug <> ''),
    -- BCP 47; the edition's unless the text is in another.
    language TEXT NOT NULL CHECK (language <> ''),
    kicker TEXT NOT NULL,
    headline TEXT NOT NULL CHECK (headline <> ''),
    short_headline TEXT NOT NULL,
    summary TEXT NOT NULL,
    -- Words of the body, for reading time and listings without bodies.
    word_count INTEGER NOT NULL CHECK (word_count >= 0),
    lead_figure_id INTEGER,
    sign_off TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'scheduled', 'published', 'withdrawn')),
    created_at INTEGER NOT NULL,
    -- Counts up with every change; a save names the version it began from.
    version INTEGER NOT NULL CHECK (version > 0),
    scheduled_for INTEGER,
    first_published_at INTEGER,
    -- Of the public text; never before the first publication.
    last_updated_at INTEGER,
    withdrawn_at INTEGER,
    withdrawal_notice TEXT NOT NULL,
    source_name TEXT NOT NULL,
    source_url TEXT NOT NULL CHECK (source_url = '' OR source_url GLOB 'http://?*' OR source_url GLOB 'https://?*'),
    -- The address search engines should keep, when the text first stood elsewhere; empty for this site's own.
    canonical_url TEXT NOT NULL
        CHECK (canonical_url = '' OR canonical_url GLOB 'http://?*' OR canonical_url GLOB 'https://?*'),
    -- The original, never a translation of it.
    translation_of INTEGER REFERENCES articles (id) CHECK (translation_of <> id),
    search_title TEXT NOT NULL,
    social_title TEXT NOT NULL,
    social_text TEXT NOT NULL,
    -- The last column: SQLite finds those before it without reading the pages that a long text takes.
    body TEXT NOT NULL,
    UNIQUE (edition_id, import_key),
    FOREIGN KEY (id, lead_figure_id) REFERENCES figures (article_id, id) DEFERRABLE INITIALLY DEFERRED,
    CHECK (state NOT IN ('published', 'withdrawn') OR first_published_at IS NOT NULL),
    CHECK (state <> 'scheduled' OR scheduled_for IS NOT NULL),
    CHECK (state <> 'withdrawn' OR withdrawn_at IS NOT NULL),
    CHECK (withdrawn_at IS NULL OR withdrawn_at >= first_published_at),
    CHECK (last_updated_at IS NULL OR last_updated_at >= first_published_at)
) STRICT;

-- The condition is the one of articles::model::listing::is_public(), word for word: SQLite uses a partial index only then.
-- Each holds all that finding a page of a listing needs, so that going to page 400 reads no article but its twenty.
CREATE INDEX articles_public_by_edition ON articles (edition_id, first_published_at DESC, id DESC)
    WHERE articles.state = 'published';
CREATE INDEX articles_public_by_section ON articles (section_id, first_published_at DESC, id DESC)
    WHERE articles.state = 'published';
CREATE INDEX articles_translations ON articles (translation_of) WHERE translation_of IS NOT NULL;
CREATE INDEX articles_scheduled ON articles (scheduled_for) WHERE state = 'scheduled';

CREATE TABLE figures (
    id INTEGER PRIMARY KEY NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    media_item_id INTEGER NOT NULL REFERENCES media_items (id),
    -- What the body calls it.
    key TEXT NOT NULL CHECK (key <> ''),
    position INTEGER NOT NULL,
    caption TEXT NOT NULL,
    credit TEXT NOT NULL,
    alt_text TEXT NOT NULL,
    is_decorative INTEGER NOT NULL CHECK (is_decorative IN (0, 1)),
    UNIQUE (article_id, key),
    -- For the foreign key of articles: a lead figure is one of the article's own.
    UNIQUE (article_id, id),
    CHECK (is_decorative = 0 OR alt_text = '')
) STRICT;

CREATE INDEX figures_media_item ON figures (media_item_id);

-- In order; a person of the site, or free text.
CREATE TABLE bylines (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    person_id INTEGER REFERENCES people (id),
    name TEXT NOT NULL,
    -- The article's first publication while it is public, else NULL. Kept by triggers, see below.
    public_since INTEGER,
    PRIMARY KEY (article_id, position),
    UNIQUE (article_id, person_id),
    CHECK ((person_id IS NULL) = (name <> ''))
) STRICT, WITHOUT ROWID;

CREATE INDEX bylines_person ON bylines (person_id, public_since DESC, article_id DESC);

CREATE TABLE article_topics (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    topic_id INTEGER NOT NULL REFERENCES topics (id),
    -- As in bylines.
    public_since INTEGER,
    PRIMARY KEY (article_id, position),
    UNIQUE (article_id, topic_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_topics_topic ON article_topics (topic_id, public_since DESC, article_id DESC);

-- Dated public notes of what was wrong.
CREATE TABLE corrections (
    id INTEGER PRIMARY KEY NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('correction', 'clarification')),
    text TEXT NOT NULL CHECK (text <> ''),
    published_at INTEGER NOT NULL,
    -- The article's edition while it is public, else NULL. Kept by triggers, see below.
    public_edition_id INTEGER
) STRICT;

CREATE INDEX corrections_article ON corrections (article_id, published_at DESC);
CREATE INDEX corrections_public ON corrections (public_edition_id, published_at DESC, id DESC);

-- Every saved version of an article: all its fields, with the reason of the save.
CREATE TABLE revisions (
    id INTEGER PRIMARY KEY NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    version INTEGER NOT NULL CHECK (version > 0),
    reason TEXT NOT NULL CHECK (reason <> ''),
    saved_at INTEGER NOT NULL,
    content TEXT NOT NULL CHECK (json_valid(content)),
    UNIQUE (article_id, version)
) STRICT;

-- An article in a slot of a front page; empty slots are filled by rule.
CREATE TABLE placements (
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    slot INTEGER NOT NULL CHECK (slot BETWEEN 1 AND 12),
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    until INTEGER,
    PRIMARY KEY (edition_id, slot),
    UNIQUE (edition_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX placements_article ON placements (article_id);

-- The listings of topics, people and corrections are sorted by what stands in another table. So that each reads one index and no
-- article but those it shows, a copy of that stands beside them. Nobody writes it but these triggers; whoever lists by it still
-- asks is_public() of the articles it shows.
CREATE TRIGGER bylines_are_listed AFTER INSERT ON bylines BEGIN
    UPDATE bylines
    SET public_since = (SELECT articles.first_published_at FROM articles
        WHERE articles.id = NEW.article_id AND articles.state = 'published')
    WHERE article_id = NEW.article_id AND position = NEW.position;
END;

CREATE TRIGGER article_topics_are_listed AFTER INSERT ON article_topics BEGIN
    UPDATE article_topics
    SET public_since = (SELECT articles.first_published_at FROM articles
        WHERE articles.id = NEW.article_id AND articles.state = 'published')
    WHERE article_id = NEW.article_id AND position = NEW.position;
END;

CREATE TRIGGER corrections_are_listed AFTER INSERT ON corrections BEGIN
    UPDATE corrections
    SET public_edition_id = (SELECT articles.edition_id FROM articles
        WHERE articles.id = NEW.article_id AND articles.state = 'published')
    WHERE id = NEW.id;
END;

CREATE TRIGGER articles_are_listed AFTER UPDATE OF state, first_published_at, edition_id ON articles BEGIN
    UPDATE bylines
    SET public_since = CASE WHEN NEW.state = 'published' THEN NEW.first_published_at END
    WHERE article_id = NEW.id;
    UPDATE article_topics
    SET public_since = CASE WHEN NEW.state = 'published' THEN NEW.first_published_at END
    WHERE article_id = NEW.id;
    UPDATE corrections
    SET public_edition_id = CASE WHEN NEW.state = 'published' THEN NEW.edition_id END
    WHERE article_id = NEW.id;
END;
