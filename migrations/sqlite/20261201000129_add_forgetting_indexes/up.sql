-- What is forgotten after some days is found without reading what was forgotten long ago.
CREATE INDEX comments_to_forget ON comments (written_at) WHERE address_hash <> '';
CREATE INDEX comment_reports_to_forget ON comment_reports (reported_at) WHERE address_hash <> '';
CREATE INDEX comment_recommendations_to_forget ON comment_recommendations (recommended_at) WHERE recommender GLOB 'address:*';
