-- Full text of articles, one row an article, rowid = articles.id. What is public is decided by the query that joins it.
-- Diacritics are folded; an apostrophe inside a word (Qur'an, Ka'bah) divides it in entry and query alike.
CREATE VIRTUAL TABLE search_entries USING fts5 (
    headline,
    summary,
    body,
    people,
    topics,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- The headline weighs ten times the body, the summary four, people and topics six.
INSERT INTO search_entries (search_entries, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0, 6.0, 6.0)');
