-- The public articles of edition ?1, of section ?2 (0 for all), that were read most since hour ?3, at most ?4.
SELECT articles.id AS article_id, articles.slug, articles.headline, sections.name AS section, sum(page_views.views) AS views
FROM page_views
JOIN articles ON articles.id = page_views.article_id
JOIN sections ON sections.id = articles.section_id
WHERE page_views.hour >= ?3 AND articles.state = 'published' AND articles.edition_id = ?1 AND ?2 IN (0, articles.section_id)
GROUP BY articles.id
HAVING sum(page_views.views) > 0
ORDER BY sum(page_views.views) DESC, articles.id DESC
LIMIT ?4
