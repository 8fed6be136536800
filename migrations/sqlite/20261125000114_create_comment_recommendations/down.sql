ALTER TABLE comments DROP COLUMN is_picked;
ALTER TABLE comments DROP COLUMN recommendation_count;
DROP TABLE comment_recommendations;
