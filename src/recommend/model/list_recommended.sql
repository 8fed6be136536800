-- What goes with story ?1, in its order; then, as 'chain', the stories of its chain: up to its beginning, then down from there, where UNION
-- ends circles; then what is read most in its edition. One question, as every page of a story asks it.
WITH RECURSIVE
    above (article_id, step) AS (
        SELECT ?1, 0
        UNION
        SELECT followed_articles.followed_id, above.step + 1
        FROM above CROSS JOIN followed_articles ON followed_articles.article_id = above.article_id
        WHERE above.step < 100
    ),
    chain (article_id, step) AS (
        SELECT article_id, 0 FROM (SELECT article_id FROM above ORDER BY step DESC LIMIT 1)
        UNION
        SELECT followed_articles.article_id, chain.step + 1
        FROM chain CROSS JOIN followed_articles ON followed_articles.followed_id = chain.article_id
        WHERE chain.step < 100
    ),
    wanted (other_id, reason, detail, part, place) AS (
        SELECT other_id, 'pinned', '', 1, place FROM recommendation_choices WHERE article_id = ?1 AND place IS NOT NULL
        UNION ALL
        SELECT followed_id, 'followed', '', 2, 0 FROM followed_articles WHERE article_id = ?1
        UNION ALL
        SELECT article_id, 'following', '', 3, article_id FROM followed_articles WHERE followed_id = ?1
        UNION ALL
        SELECT other_id, reason, detail, 4, place FROM related_articles WHERE article_id = ?1
        UNION ALL
        SELECT most_read.article_id, 'most-read', '', 5, most_read.place
        FROM articles
        JOIN most_read ON most_read.edition_id = articles.edition_id AND most_read.section_id = articles.section_id
        WHERE articles.id = ?1 AND most_read.span = 'week' AND most_read.article_id <> ?1
        UNION ALL
        SELECT article_id, 'chain', '', 6, min(step) FROM chain GROUP BY article_id
        UNION ALL
        SELECT most_read.article_id, 'most-read-of-all', '', 7, most_read.place
        FROM articles
        JOIN most_read ON most_read.edition_id = articles.edition_id AND most_read.section_id = 0
        WHERE articles.id = ?1 AND most_read.span = 'day' AND most_read.article_id <> ?1
    )
SELECT other_id, reason, detail
FROM wanted
WHERE part > 5 OR other_id NOT IN (SELECT other_id FROM recommendation_choices WHERE article_id = ?1 AND place IS NULL)
ORDER BY part, place, other_id
