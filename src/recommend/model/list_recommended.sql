-- What goes with story ?1, in its order.
WITH
    wanted (other_id, reason, detail, part, place) AS (
        SELECT other_id, 'pinned', '', 1, place FROM recommendation_choices WHERE article_id = ?1 AND place IS NOT NULL
        UNION ALL
        SELECT followed_id, 'followed', '', 2, 0 FROM followed_articles WHERE article_id = ?1
        UNION ALL
        SELECT article_id, 'following', '', 3, article_id FROM followed_articles WHERE followed_id = ?1
        UNION ALL
        SELECT other_id, reason, detail, 4, place FROM related_articles WHERE article_id = ?1
    )
SELECT other_id, reason, detail
FROM wanted
WHERE other_id NOT IN (SELECT other_id FROM recommendation_choices WHERE article_id = ?1 AND place IS NULL)
ORDER BY part, place
