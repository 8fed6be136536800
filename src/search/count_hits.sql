-- The search goes first and the index answers for the articles: asked in the other order, or of the rows, SQLite reads every body.
SELECT count(*) AS count
FROM search_entries
CROSS JOIN articles INDEXED BY articles_public_by_number
    ON articles.id = search_entries.rowid
WHERE search_entries MATCH ?
    AND articles.state = 'published'
    AND articles.edition_id = ?
