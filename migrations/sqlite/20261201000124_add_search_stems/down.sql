DROP TABLE search_waiting;
DROP TABLE search_entries;
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
INSERT INTO search_entries (search_entries, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0, 6.0, 6.0)');
