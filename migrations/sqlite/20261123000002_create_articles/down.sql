DROP TRIGGER articles_are_listed;
DROP TRIGGER corrections_are_listed;
DROP TRIGGER article_topics_are_listed;
DROP TRIGGER bylines_are_listed;
DROP TABLE placements;
DROP TABLE revisions;
DROP TABLE corrections;
DROP TABLE article_topics;
DROP TABLE bylines;
-- Articles and figures refer to each other.
UPDATE articles SET lead_figure_id = NULL;
DROP TABLE figures;
DROP TABLE articles;
DROP TABLE media_variants;
DROP TABLE media_items;
