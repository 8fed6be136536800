-- As in count_hits.sql, no body is read.
SELECT articles.id AS article_id
FROM search_entries
CROSS JOIN articles INDEXED BY articles_public_by_number
    ON articles.id = search_entries.rowid
WHERE search_entries MATCH ?1
    AND articles.state = 'published'
    AND articles.edition_id = ?2
    AND ?3 IN (0, articles.section_id)
    AND articles.first_published_at >= ?4
    AND articles.first_published_at < ?5
    AND (?6 = 0 OR articles.lead_figure_id IS NOT NULL)
ORDER BY articles.first_published_at DESC, articles.id DESC
LIMIT ?7 OFFSET ?8
