-- The search goes first and the index answers for the articles: asked in the other order, or of the rows, SQLite reads every body.
-- Of edition ?2, of section ?3 (0 for all), first published from ?4 until before ?5, with a lead picture if ?6 is 1.
SELECT count(*) AS count
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
