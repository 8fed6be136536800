-- The public articles that were read most since hour ?1, at most ?2.
SELECT articles.id, articles.edition_id, articles.section_id
FROM page_views JOIN articles ON articles.id = page_views.article_id
WHERE page_views.hour >= ?1 AND articles.state = 'published'
GROUP BY articles.id
HAVING sum(page_views.views) > 0
ORDER BY sum(page_views.views) DESC, articles.id DESC
LIMIT ?2
