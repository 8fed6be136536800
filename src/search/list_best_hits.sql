-- The search goes first and the index answers for the articles: asked in the other order, or of the rows, SQLite reads every body.
-- Of edition ?2, of section ?3 (0 for all), first published from ?4 until before ?5, with a lead picture if ?6 is 1 and without if it is 0
-- (2 for all), with topic ?7, by person ?8 (0 for all), with a number from ?9 to ?10; at most ?11.
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
ORDER BY rank, articles.id DESC
LIMIT ?11
