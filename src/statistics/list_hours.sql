-- How often the public articles of edition ?1, of section ?2 (0 for all), were read in each hour since ?3.
SELECT page_views.hour, sum(page_views.views) AS views
FROM page_views JOIN articles ON articles.id = page_views.article_id
WHERE page_views.hour >= ?3 AND articles.state = 'published' AND articles.edition_id = ?1 AND ?2 IN (0, articles.section_id)
GROUP BY page_views.hour
