-- As in count_hits.sql, no body is read.
SELECT articles.id AS article_id
FROM search_entries
CROSS JOIN articles INDEXED BY articles_public_by_number
    ON articles.id = search_entries.rowid
WHERE search_entries MATCH ?
    AND articles.state = 'published'
    AND articles.edition_id = ?
ORDER BY rank, articles.id DESC
LIMIT ? OFFSET ?
