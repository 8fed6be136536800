-- The chain of story ?1: up to its beginning, then down from there. UNION ends circles. At most a hundred.
WITH RECURSIVE
    above (article_id, step) AS (
        SELECT ?1, 0
        UNION
        SELECT followed_articles.followed_id, above.step + 1
        FROM followed_articles JOIN above ON followed_articles.article_id = above.article_id
        WHERE above.step < 100
    ),
    chain (article_id, step) AS (
        SELECT article_id, 0 FROM (SELECT article_id FROM above ORDER BY step DESC LIMIT 1)
        UNION
        SELECT followed_articles.article_id, chain.step + 1
        FROM followed_articles JOIN chain ON followed_articles.followed_id = chain.article_id
        WHERE chain.step < 100
    )
SELECT article_id FROM chain GROUP BY article_id ORDER BY min(step), article_id LIMIT 100
