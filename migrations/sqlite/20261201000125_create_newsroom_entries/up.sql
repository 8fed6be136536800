-- Full text of what only the newsroom searches, beside stories: pictures (rowid = 4 × id + 1), people (+ 2), comments (+ 3). The kind is a word
-- of the index, so that the few people are found among millions of comments.
CREATE VIRTUAL TABLE newsroom_entries USING fts5 (
    kind,
    name,
    texts,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

CREATE TRIGGER media_items_entry_created AFTER INSERT ON media_items BEGIN
    INSERT INTO newsroom_entries (rowid, kind, name, texts)
    VALUES (4 * NEW.id + 1, 'picture', NEW.file_name, NEW.caption || char(10) || NEW.credit || char(10) || NEW.alt_text || char(10) || NEW.copyright);
END;

CREATE TRIGGER media_items_entry_changed AFTER UPDATE OF file_name, caption, credit, alt_text, copyright ON media_items BEGIN
    DELETE FROM newsroom_entries WHERE rowid = 4 * OLD.id + 1;
    INSERT INTO newsroom_entries (rowid, kind, name, texts)
    VALUES (4 * NEW.id + 1, 'picture', NEW.file_name, NEW.caption || char(10) || NEW.credit || char(10) || NEW.alt_text || char(10) || NEW.copyright);
END;

CREATE TRIGGER media_items_entry_deleted AFTER DELETE ON media_items BEGIN
    DELETE FROM newsroom_entries WHERE rowid = 4 * OLD.id + 1;
END;

CREATE TRIGGER people_entry_created AFTER INSERT ON people BEGIN
    INSERT INTO newsroom_entries (rowid, kind, name, texts)
    VALUES (4 * NEW.id + 2, 'person', NEW.name || char(10) || NEW.initials, NEW.work || char(10) || NEW.biography);
END;

CREATE TRIGGER people_entry_changed AFTER UPDATE OF name, initials, work, biography ON people BEGIN
    DELETE FROM newsroom_entries WHERE rowid = 4 * OLD.id + 2;
    INSERT INTO newsroom_entries (rowid, kind, name, texts)
    VALUES (4 * NEW.id + 2, 'person', NEW.name || char(10) || NEW.initials, NEW.work || char(10) || NEW.biography);
END;

CREATE TRIGGER people_entry_deleted AFTER DELETE ON people BEGIN
    DELETE FROM newsroom_entries WHERE rowid = 4 * OLD.id + 2;
END;

CREATE TRIGGER comments_entry_created AFTER INSERT ON comments WHEN NEW.text <> '' BEGIN
    INSERT INTO newsroom_entries (rowid, kind, name, texts) VALUES (4 * NEW.id + 3, 'comment', NEW.author_name, NEW.text);
END;

-- Of a deleted comment nothing is kept.
CREATE TRIGGER comments_entry_changed AFTER UPDATE OF author_name, text ON comments BEGIN
    DELETE FROM newsroom_entries WHERE rowid = 4 * OLD.id + 3;
    INSERT INTO newsroom_entries (rowid, kind, name, texts) SELECT 4 * NEW.id + 3, 'comment', NEW.author_name, NEW.text WHERE NEW.text <> '';
END;

CREATE TRIGGER comments_entry_deleted AFTER DELETE ON comments BEGIN
    DELETE FROM newsroom_entries WHERE rowid = 4 * OLD.id + 3;
END;

INSERT INTO newsroom_entries (rowid, kind, name, texts)
SELECT 4 * id + 1, 'picture', file_name, caption || char(10) || credit || char(10) || alt_text || char(10) || copyright FROM media_items
UNION ALL
SELECT 4 * id + 2, 'person', name || char(10) || initials, work || char(10) || biography FROM people
UNION ALL
SELECT 4 * id + 3, 'comment', author_name, text FROM comments WHERE text <> '';
