-- As in list_best_hits.sql, no body is read. Those that were taken in last come first: the index need not look further.
SELECT articles.id AS article_id, articles.first_published_at
FROM search_entries
CROSS JOIN articles INDEXED BY articles_public_by_number
    ON articles.id = search_entries.rowid
WHERE search_entries MATCH ?1
    AND search_entries.rowid BETWEEN ?9 AND ?10
    AND articles.state = 'published'
    AND articles.edition_id = ?2
    AND ?3 IN (0, articles.section_id)
    AND articles.first_published_at >= ?4
    AND articles.first_published_at < ?5
    AND ?6 IN (2, articles.lead_figure_id IS NOT NULL)
    AND (?7 = 0 OR EXISTS (SELECT 1 FROM article_topics WHERE article_topics.article_id = articles.id AND topic_id = ?7))
    AND (?8 = 0 OR EXISTS (SELECT 1 FROM bylines WHERE bylines.article_id = articles.id AND person_id = ?8))
ORDER BY search_entries.rowid DESC
LIMIT ?11
