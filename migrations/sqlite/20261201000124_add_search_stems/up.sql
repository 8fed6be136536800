-- Beside the words as they were written: the stems of those that have others (src/search/stems.rs), and what a story is found by besides
-- words: edition (e1), section (s2), topics (t3), people (p4), with or without a picture.
DROP TABLE search_entries;
CREATE VIRTUAL TABLE search_entries USING fts5 (
    headline,
    summary,
    body,
    people,
    topics,
    stems,
    facets,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- The headline weighs ten times the body, the summary four, people and topics six; another form of a word half of the word itself.
INSERT INTO search_entries (search_entries, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0, 6.0, 6.0, 0.5, 0.0)');

-- Articles whose entries have to be made anew.
CREATE TABLE search_waiting (
    article_id INTEGER PRIMARY KEY NOT NULL REFERENCES articles (id) ON DELETE CASCADE
) STRICT;

INSERT INTO search_waiting (article_id) SELECT id FROM articles WHERE deleted_at IS NULL;
