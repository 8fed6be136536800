-- Adds ?3 views of article ?2 in hour ?1.
INSERT INTO page_views (hour, article_id, views)
SELECT ?1, id, max(?3, 0) FROM articles WHERE id = ?2
ON CONFLICT (hour, article_id) DO UPDATE SET views = max(page_views.views + ?3, 0)
