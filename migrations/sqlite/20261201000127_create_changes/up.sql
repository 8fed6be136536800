-- What of the site changed last, and in which order: what pages in memory are checked against (src/changes.rs). Triggers write it in the
-- transaction that makes the change, whichever program and command that is, so that no change can be forgotten. One row a subject: the
-- table does not grow with the number of changes.
CREATE TABLE changes (
    kind TEXT NOT NULL,
    id INTEGER NOT NULL,
    -- Grows by one with every change.
    number INTEGER NOT NULL,
    PRIMARY KEY (kind, id)
) STRICT, WITHOUT ROWID;

CREATE UNIQUE INDEX changes_number ON changes (number);

-- `INSERT INTO changed` is what triggers say.
CREATE VIEW changed (kind, id) AS SELECT kind, id FROM changes;

CREATE TRIGGER changed_is_noted INSTEAD OF INSERT ON changed BEGIN
    INSERT INTO changes (kind, id, number)
    VALUES (NEW.kind, NEW.id, (SELECT coalesce(max(number), 0) + 1 FROM changes))
    ON CONFLICT (kind, id) DO UPDATE SET number = excluded.number;
END;

-- Stories. A page that does not show a story has nothing of it that could change; it changes when the story comes into its listing, or
-- leaves it, or moves in it.
CREATE TRIGGER articles_changed_created AFTER INSERT ON articles WHEN NEW.state = 'published' BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.id);
    INSERT INTO changed (kind, id) VALUES ('edition', NEW.edition_id);
    INSERT INTO changed (kind, id) VALUES ('section', NEW.section_id);
    INSERT INTO changed (kind, id) VALUES ('day', NEW.edition_id * 1000000 + NEW.first_published_at / 86400000);
    INSERT INTO changed (kind, id) SELECT 'article', NEW.translation_of WHERE NEW.translation_of IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'article', id FROM articles WHERE translation_of = NEW.translation_of;
END;

CREATE TRIGGER articles_changed_updated AFTER UPDATE ON articles WHEN NEW.state = 'published' OR OLD.state = 'published' BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.id);
END;

CREATE TRIGGER articles_changed_listed AFTER UPDATE OF state, edition_id, section_id, first_published_at, import_key ON articles
WHEN (NEW.state = 'published' OR OLD.state = 'published')
    AND (NEW.state, NEW.edition_id, NEW.section_id, NEW.first_published_at, NEW.import_key)
    IS NOT (OLD.state, OLD.edition_id, OLD.section_id, OLD.first_published_at, OLD.import_key)
BEGIN
    INSERT INTO changed (kind, id) VALUES ('edition', NEW.edition_id);
    INSERT INTO changed (kind, id) VALUES ('edition', OLD.edition_id);
    INSERT INTO changed (kind, id) VALUES ('section', NEW.section_id);
    INSERT INTO changed (kind, id) VALUES ('section', OLD.section_id);
    INSERT INTO changed (kind, id)
    SELECT 'day', NEW.edition_id * 1000000 + NEW.first_published_at / 86400000 WHERE NEW.first_published_at IS NOT NULL;
    INSERT INTO changed (kind, id)
    SELECT 'day', OLD.edition_id * 1000000 + OLD.first_published_at / 86400000 WHERE OLD.first_published_at IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'discussions', edition_id FROM discussions WHERE article_id = NEW.id;
    INSERT INTO changed (kind, id) VALUES ('corrections', NEW.edition_id);
END;

-- The same story in other languages says so.
CREATE TRIGGER articles_changed_translations
AFTER UPDATE OF state, edition_id, slug, language, headline, translation_of ON articles
WHEN (NEW.state = 'published' OR OLD.state = 'published')
    AND (NEW.state, NEW.edition_id, NEW.slug, NEW.language, NEW.headline, NEW.translation_of)
    IS NOT (OLD.state, OLD.edition_id, OLD.slug, OLD.language, OLD.headline, OLD.translation_of)
BEGIN
    INSERT INTO changed (kind, id) SELECT 'article', NEW.translation_of WHERE NEW.translation_of IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'article', OLD.translation_of WHERE OLD.translation_of IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'article', id FROM articles WHERE translation_of = NEW.translation_of;
    INSERT INTO changed (kind, id) SELECT 'article', id FROM articles WHERE translation_of = OLD.translation_of;
    INSERT INTO changed (kind, id) SELECT 'article', id FROM articles WHERE translation_of = NEW.id;
END;

CREATE TRIGGER articles_changed_deleted AFTER DELETE ON articles WHEN OLD.state = 'published' BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', OLD.id);
    INSERT INTO changed (kind, id) VALUES ('edition', OLD.edition_id);
    INSERT INTO changed (kind, id) VALUES ('section', OLD.section_id);
    INSERT INTO changed (kind, id)
    SELECT 'day', OLD.edition_id * 1000000 + OLD.first_published_at / 86400000 WHERE OLD.first_published_at IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'article', OLD.translation_of WHERE OLD.translation_of IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'article', id FROM articles WHERE translation_of IN (OLD.id, OLD.translation_of);
    INSERT INTO changed (kind, id) VALUES ('corrections', OLD.edition_id);
    INSERT INTO changed (kind, id) VALUES ('discussions', OLD.edition_id);
END;

-- What hangs on a story that is or was public.
CREATE TRIGGER figures_changed_created AFTER INSERT ON figures
WHEN (SELECT state FROM articles WHERE id = NEW.article_id) = 'published' BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
END;
CREATE TRIGGER figures_changed_updated AFTER UPDATE ON figures BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'article', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER figures_changed_deleted AFTER DELETE ON figures BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', OLD.article_id);
END;

CREATE TRIGGER attachments_changed_created AFTER INSERT ON attachments BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
END;
CREATE TRIGGER attachments_changed_updated AFTER UPDATE ON attachments BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'article', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER attachments_changed_deleted AFTER DELETE ON attachments BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', OLD.article_id);
END;

-- `public_since` and `public_edition_id` are set by triggers after the row: a row of a draft says nothing.
CREATE TRIGGER article_topics_changed_updated AFTER UPDATE ON article_topics
WHEN NEW.public_since IS NOT NULL OR OLD.public_since IS NOT NULL BEGIN
    INSERT INTO changed (kind, id) VALUES ('topic', NEW.topic_id);
    INSERT INTO changed (kind, id) SELECT 'topic', OLD.topic_id WHERE OLD.topic_id <> NEW.topic_id;
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'article', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER article_topics_changed_deleted AFTER DELETE ON article_topics WHEN OLD.public_since IS NOT NULL BEGIN
    INSERT INTO changed (kind, id) VALUES ('topic', OLD.topic_id);
    INSERT INTO changed (kind, id) VALUES ('article', OLD.article_id);
END;

CREATE TRIGGER bylines_changed_updated AFTER UPDATE ON bylines
WHEN NEW.public_since IS NOT NULL OR OLD.public_since IS NOT NULL BEGIN
    INSERT INTO changed (kind, id) SELECT 'person', NEW.person_id WHERE NEW.person_id IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'person', OLD.person_id WHERE OLD.person_id IS NOT NULL;
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'article', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER bylines_changed_deleted AFTER DELETE ON bylines WHEN OLD.public_since IS NOT NULL BEGIN
    INSERT INTO changed (kind, id) SELECT 'person', OLD.person_id WHERE OLD.person_id IS NOT NULL;
    INSERT INTO changed (kind, id) VALUES ('article', OLD.article_id);
END;

CREATE TRIGGER corrections_changed_updated AFTER UPDATE ON corrections
WHEN NEW.public_edition_id IS NOT NULL OR OLD.public_edition_id IS NOT NULL BEGIN
    INSERT INTO changed (kind, id) SELECT 'corrections', NEW.public_edition_id WHERE NEW.public_edition_id IS NOT NULL;
    INSERT INTO changed (kind, id) SELECT 'corrections', OLD.public_edition_id WHERE OLD.public_edition_id IS NOT NULL;
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'article', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER corrections_changed_deleted AFTER DELETE ON corrections WHEN OLD.public_edition_id IS NOT NULL BEGIN
    INSERT INTO changed (kind, id) VALUES ('corrections', OLD.public_edition_id);
    INSERT INTO changed (kind, id) VALUES ('article', OLD.article_id);
END;

-- Topics and people have pages, and stand on those of their stories.
CREATE TRIGGER topics_changed_updated AFTER UPDATE ON topics BEGIN
    INSERT INTO changed (kind, id) VALUES ('topic', NEW.id);
END;
CREATE TRIGGER topics_changed_deleted AFTER DELETE ON topics BEGIN
    INSERT INTO changed (kind, id) VALUES ('topic', OLD.id);
END;

-- Initials under a story are explained by whoever has them.
CREATE TRIGGER people_changed_created AFTER INSERT ON people WHEN NEW.initials <> '' BEGIN
    INSERT INTO changed (kind, id) VALUES ('initials', NEW.edition_id);
END;
CREATE TRIGGER people_changed_updated AFTER UPDATE ON people BEGIN
    INSERT INTO changed (kind, id) VALUES ('person', NEW.id);
END;
CREATE TRIGGER people_changed_initials AFTER UPDATE OF initials, edition_id, name, slug, work ON people BEGIN
    INSERT INTO changed (kind, id) VALUES ('initials', OLD.edition_id);
    INSERT INTO changed (kind, id) VALUES ('initials', NEW.edition_id);
END;
CREATE TRIGGER people_changed_deleted AFTER DELETE ON people BEGIN
    INSERT INTO changed (kind, id) VALUES ('person', OLD.id);
    INSERT INTO changed (kind, id) VALUES ('initials', OLD.edition_id);
END;

-- Pictures.
CREATE TRIGGER media_items_changed_updated AFTER UPDATE ON media_items BEGIN
    INSERT INTO changed (kind, id) VALUES ('picture', NEW.id);
END;
CREATE TRIGGER media_items_changed_deleted AFTER DELETE ON media_items BEGIN
    INSERT INTO changed (kind, id) VALUES ('picture', OLD.id);
END;
CREATE TRIGGER media_variants_changed_created AFTER INSERT ON media_variants BEGIN
    INSERT INTO changed (kind, id) VALUES ('picture', NEW.media_item_id);
END;
CREATE TRIGGER media_variants_changed_updated AFTER UPDATE ON media_variants BEGIN
    INSERT INTO changed (kind, id) VALUES ('picture', NEW.media_item_id);
    INSERT INTO changed (kind, id) SELECT 'picture', OLD.media_item_id WHERE OLD.media_item_id <> NEW.media_item_id;
END;
CREATE TRIGGER media_variants_changed_deleted AFTER DELETE ON media_variants BEGIN
    INSERT INTO changed (kind, id) VALUES ('picture', OLD.media_item_id);
END;

-- The Forum. A comment that waits is on no page. Which discussions have no answer yet is asked of the comments themselves.
CREATE TRIGGER comments_changed_created AFTER INSERT ON comments WHEN NEW.is_shown = 1 OR NEW.state = 'published' BEGIN
    INSERT INTO changed (kind, id) SELECT 'discussion', article_id FROM discussions WHERE id = NEW.discussion_id;
    INSERT INTO changed (kind, id) SELECT 'discussions', edition_id FROM discussions WHERE id = NEW.discussion_id;
END;
CREATE TRIGGER comments_changed_updated AFTER UPDATE ON comments
WHEN NEW.is_shown = 1 OR OLD.is_shown = 1 OR NEW.state = 'published' OR OLD.state = 'published' BEGIN
    INSERT INTO changed (kind, id) SELECT 'discussion', article_id FROM discussions WHERE id = NEW.discussion_id;
    INSERT INTO changed (kind, id) SELECT 'discussions', edition_id FROM discussions WHERE id = NEW.discussion_id;
    INSERT INTO changed (kind, id) SELECT 'discussion', article_id FROM discussions WHERE id = OLD.discussion_id AND OLD.discussion_id <> NEW.discussion_id;
    INSERT INTO changed (kind, id) SELECT 'discussions', edition_id FROM discussions WHERE id = OLD.discussion_id AND OLD.discussion_id <> NEW.discussion_id;
END;
CREATE TRIGGER comments_changed_deleted AFTER DELETE ON comments WHEN OLD.is_shown = 1 OR OLD.state = 'published' BEGIN
    INSERT INTO changed (kind, id) SELECT 'discussion', article_id FROM discussions WHERE id = OLD.discussion_id;
    INSERT INTO changed (kind, id) SELECT 'discussions', edition_id FROM discussions WHERE id = OLD.discussion_id;
END;

CREATE TRIGGER discussions_changed_created AFTER INSERT ON discussions BEGIN
    INSERT INTO changed (kind, id) VALUES ('discussion', NEW.article_id);
    INSERT INTO changed (kind, id) VALUES ('discussions', NEW.edition_id);
END;
CREATE TRIGGER discussions_changed_updated AFTER UPDATE ON discussions BEGIN
    INSERT INTO changed (kind, id) VALUES ('discussion', NEW.article_id);
    INSERT INTO changed (kind, id) VALUES ('discussions', NEW.edition_id);
    INSERT INTO changed (kind, id) SELECT 'discussions', OLD.edition_id WHERE OLD.edition_id <> NEW.edition_id;
    INSERT INTO changed (kind, id) SELECT 'discussion', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER discussions_changed_deleted AFTER DELETE ON discussions BEGIN
    INSERT INTO changed (kind, id) VALUES ('discussion', OLD.article_id);
    INSERT INTO changed (kind, id) VALUES ('discussions', OLD.edition_id);
END;

-- The number of comments stands beside a story wherever it is listed.
CREATE TRIGGER discussions_changed_count AFTER UPDATE OF comment_count, article_id ON discussions
WHEN NEW.comment_count <> OLD.comment_count OR NEW.article_id <> OLD.article_id BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'article', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER discussions_changed_uncounted AFTER DELETE ON discussions WHEN OLD.comment_count > 0 BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', OLD.article_id);
END;
CREATE TRIGGER discussions_changed_counted AFTER INSERT ON discussions WHEN NEW.comment_count > 0 BEGIN
    INSERT INTO changed (kind, id) VALUES ('article', NEW.article_id);
END;

-- A badge stands beside everything that its owner wrote.
CREATE TRIGGER readers_changed_badge AFTER UPDATE OF badge ON readers WHEN NEW.badge <> OLD.badge BEGIN
    INSERT INTO changed (kind, id)
    SELECT DISTINCT 'discussion', discussions.article_id
    FROM comments JOIN discussions ON discussions.id = comments.discussion_id
    WHERE comments.account_id = NEW.account_id;
END;
CREATE TRIGGER readers_changed_deleted AFTER DELETE ON readers WHEN OLD.badge <> '' BEGIN
    INSERT INTO changed (kind, id)
    SELECT DISTINCT 'discussion', discussions.article_id
    FROM comments JOIN discussions ON discussions.id = comments.discussion_id
    WHERE comments.account_id = OLD.account_id;
END;

-- The front page.
CREATE TRIGGER placements_changed_created AFTER INSERT ON placements BEGIN
    INSERT INTO changed (kind, id) VALUES ('front', NEW.edition_id);
END;
CREATE TRIGGER placements_changed_updated AFTER UPDATE ON placements BEGIN
    INSERT INTO changed (kind, id) VALUES ('front', NEW.edition_id);
    INSERT INTO changed (kind, id) SELECT 'front', OLD.edition_id WHERE OLD.edition_id <> NEW.edition_id;
END;
CREATE TRIGGER placements_changed_deleted AFTER DELETE ON placements BEGIN
    INSERT INTO changed (kind, id) VALUES ('front', OLD.edition_id);
END;
CREATE TRIGGER breaking_lines_changed_created AFTER INSERT ON breaking_lines BEGIN
    INSERT INTO changed (kind, id) VALUES ('front', NEW.edition_id);
END;
CREATE TRIGGER breaking_lines_changed_updated AFTER UPDATE ON breaking_lines BEGIN
    INSERT INTO changed (kind, id) VALUES ('front', NEW.edition_id);
    INSERT INTO changed (kind, id) SELECT 'front', OLD.edition_id WHERE OLD.edition_id <> NEW.edition_id;
END;
CREATE TRIGGER breaking_lines_changed_deleted AFTER DELETE ON breaking_lines BEGIN
    INSERT INTO changed (kind, id) VALUES ('front', OLD.edition_id);
END;

-- What is read most: of a section by its number, of an edition by the number below zero.
CREATE TRIGGER most_read_changed_created AFTER INSERT ON most_read BEGIN
    INSERT INTO changed (kind, id) VALUES ('most-read', iif(NEW.section_id = 0, -NEW.edition_id, NEW.section_id));
END;
CREATE TRIGGER most_read_changed_updated AFTER UPDATE ON most_read BEGIN
    INSERT INTO changed (kind, id) VALUES ('most-read', iif(OLD.section_id = 0, -OLD.edition_id, OLD.section_id));
    INSERT INTO changed (kind, id) VALUES ('most-read', iif(NEW.section_id = 0, -NEW.edition_id, NEW.section_id));
END;
CREATE TRIGGER most_read_changed_deleted AFTER DELETE ON most_read BEGIN
    INSERT INTO changed (kind, id) VALUES ('most-read', iif(OLD.section_id = 0, -OLD.edition_id, OLD.section_id));
END;

-- What goes with a story. The page of a story shows the whole chain that it stands in.
CREATE TRIGGER related_articles_changed_created AFTER INSERT ON related_articles BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', NEW.article_id);
END;
CREATE TRIGGER related_articles_changed_updated AFTER UPDATE ON related_articles BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'related', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER related_articles_changed_deleted AFTER DELETE ON related_articles BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', OLD.article_id);
END;
CREATE TRIGGER recommendation_choices_changed_created AFTER INSERT ON recommendation_choices BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', NEW.article_id);
END;
CREATE TRIGGER recommendation_choices_changed_updated AFTER UPDATE ON recommendation_choices BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', NEW.article_id);
    INSERT INTO changed (kind, id) SELECT 'related', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER recommendation_choices_changed_deleted AFTER DELETE ON recommendation_choices BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', OLD.article_id);
END;
CREATE TRIGGER followed_articles_changed_created AFTER INSERT ON followed_articles BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', NEW.article_id);
    INSERT INTO changed (kind, id) VALUES ('related', NEW.followed_id);
END;
CREATE TRIGGER followed_articles_changed_updated AFTER UPDATE ON followed_articles BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', NEW.article_id);
    INSERT INTO changed (kind, id) VALUES ('related', NEW.followed_id);
    INSERT INTO changed (kind, id) VALUES ('related', OLD.followed_id);
    INSERT INTO changed (kind, id) SELECT 'related', OLD.article_id WHERE OLD.article_id <> NEW.article_id;
END;
CREATE TRIGGER followed_articles_changed_deleted AFTER DELETE ON followed_articles BEGIN
    INSERT INTO changed (kind, id) VALUES ('related', OLD.article_id);
    INSERT INTO changed (kind, id) VALUES ('related', OLD.followed_id);
END;

-- What every page shows, or may: editions, sections, navigation, static pages, how the Forum is run.
CREATE TRIGGER editions_changed_created AFTER INSERT ON editions BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER editions_changed_updated AFTER UPDATE ON editions BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER editions_changed_deleted AFTER DELETE ON editions BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER sections_changed_created AFTER INSERT ON sections BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER sections_changed_updated AFTER UPDATE ON sections BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER sections_changed_deleted AFTER DELETE ON sections BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER navigation_items_changed_created AFTER INSERT ON navigation_items BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER navigation_items_changed_updated AFTER UPDATE ON navigation_items BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER navigation_items_changed_deleted AFTER DELETE ON navigation_items BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER static_pages_changed_created AFTER INSERT ON static_pages BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER static_pages_changed_updated AFTER UPDATE ON static_pages BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER static_pages_changed_deleted AFTER DELETE ON static_pages BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER forum_settings_changed_created AFTER INSERT ON forum_settings BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER forum_settings_changed_updated AFTER UPDATE ON forum_settings BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER forum_settings_changed_deleted AFTER DELETE ON forum_settings BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER forum_section_modes_changed_created AFTER INSERT ON forum_section_modes BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER forum_section_modes_changed_updated AFTER UPDATE ON forum_section_modes BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
CREATE TRIGGER forum_section_modes_changed_deleted AFTER DELETE ON forum_section_modes BEGIN
    INSERT INTO changed (kind, id) VALUES ('site', 0);
END;
