-- Before this instant an article is not published; whose wish it is stands in the note.
CREATE TABLE embargoes (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    until INTEGER NOT NULL,
    note TEXT NOT NULL CHECK (note <> ''),
    account_id INTEGER NOT NULL REFERENCES accounts (id)
) STRICT;

CREATE INDEX embargoes_account ON embargoes (account_id);

-- Whoever publishes, by whatever way, does not do it too early.
CREATE TRIGGER embargoes_are_kept BEFORE UPDATE OF state, first_published_at ON articles
WHEN NEW.state = 'published'
    AND EXISTS (SELECT 1 FROM embargoes WHERE embargoes.article_id = NEW.id AND embargoes.until > NEW.first_published_at)
BEGIN
    SELECT RAISE(ABORT, 'the article is under embargo');
END;
