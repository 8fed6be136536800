-- The words by which stories are compared, those of each edition for themselves.
CREATE TABLE related_words (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    word TEXT NOT NULL,
    -- How many stories have it.
    stories INTEGER NOT NULL,
    UNIQUE (edition_id, word)
) STRICT;

-- Public stories as they are compared.
CREATE TABLE related_stories (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    edition_id INTEGER NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    language TEXT NOT NULL,
    section_id INTEGER NOT NULL,
    published_at INTEGER,
    -- Which words it has, and how often (src/recommend/counts.rs).
    counts BLOB NOT NULL,
    -- When it was last taken in, and when its list was last made.
    compared_at INTEGER NOT NULL,
    listed_at INTEGER
) STRICT;

CREATE INDEX related_stories_edition ON related_stories (edition_id);

-- Stories by the words that say most about each.
CREATE TABLE related_postings (
    word_id INTEGER NOT NULL REFERENCES related_words (id) ON DELETE CASCADE,
    article_id INTEGER NOT NULL REFERENCES related_stories (article_id) ON DELETE CASCADE,
    PRIMARY KEY (word_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX related_postings_article ON related_postings (article_id);

-- What goes with a story, the best first, each with its reason.
CREATE TABLE related_articles (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    place INTEGER NOT NULL,
    other_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    reason TEXT NOT NULL CHECK (reason IN ('topic', 'name', 'words')),
    -- The topic's name, the name, the words.
    detail TEXT NOT NULL,
    PRIMARY KEY (article_id, place)
) STRICT, WITHOUT ROWID;

CREATE INDEX related_articles_other ON related_articles (other_id);

-- Stories that have to be looked at: their words, then their lists and those of others ('text'); only the lists ('lists'); only their own
-- ('list'). A turn that has gone on says that a story changed meanwhile.
CREATE TABLE related_waiting (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    work TEXT NOT NULL CHECK (work IN ('text', 'lists', 'list')),
    turn INTEGER NOT NULL
) STRICT;

CREATE INDEX related_waiting_text ON related_waiting (article_id) WHERE work = 'text';

CREATE TRIGGER articles_wait_when_created AFTER INSERT ON articles WHEN NEW.state = 'published' BEGIN
    INSERT INTO related_waiting (article_id, work, turn) VALUES (NEW.id, 'text', 0);
END;

CREATE TRIGGER articles_wait_when_changed
AFTER UPDATE OF state, headline, summary, body, section_id, edition_id, language, first_published_at ON articles
WHEN NEW.state = 'published' OR OLD.state = 'published' BEGIN
    INSERT INTO related_waiting (article_id, work, turn) VALUES (NEW.id, 'text', 0)
    ON CONFLICT (article_id) DO UPDATE SET work = 'text', turn = turn + 1;
END;

INSERT INTO related_waiting (article_id, work, turn) SELECT id, 'text', 0 FROM articles WHERE state = 'published';

-- What editors say about the list of a story: others that come first, in their order, and others that never come.
CREATE TABLE recommendation_choices (
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    other_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    -- From 1; none for one that never comes.
    place INTEGER CHECK (place > 0),
    PRIMARY KEY (article_id, other_id),
    CHECK (article_id <> other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX recommendation_choices_other ON recommendation_choices (other_id);

-- The story that a story goes on from.
CREATE TABLE followed_articles (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    followed_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    CHECK (article_id <> followed_id)
) STRICT;

CREATE INDEX followed_articles_followed ON followed_articles (followed_id);

-- How far stories of another time count; without a row, as the program has it.
CREATE TABLE recommendation_settings (
    edition_id INTEGER PRIMARY KEY NOT NULL REFERENCES editions (id) ON DELETE CASCADE,
    -- Days between two stories in which the part that falls falls to a half.
    half_life_days INTEGER NOT NULL CHECK (half_life_days BETWEEN 1 AND 36500),
    -- What never falls away, of 100.
    least_percent INTEGER NOT NULL CHECK (least_percent BETWEEN 0 AND 100)
) STRICT;
