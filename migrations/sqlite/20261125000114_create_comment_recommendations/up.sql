-- Who recommends a comment: an account, or a sender without one by the hash of the day; that is forgotten after 14 days, the count stays.
CREATE TABLE comment_recommendations (
    comment_id INTEGER NOT NULL REFERENCES comments (id) ON DELETE CASCADE,
    -- 'account:…' or 'address:…'
    recommender TEXT NOT NULL CHECK (recommender GLOB 'account:?*' OR recommender GLOB 'address:?*'),
    recommended_at INTEGER NOT NULL,
    PRIMARY KEY (comment_id, recommender)
) STRICT, WITHOUT ROWID;

ALTER TABLE comments ADD COLUMN recommendation_count INTEGER NOT NULL DEFAULT 0 CHECK (recommendation_count >= 0);

-- A mark of the newsroom for a good one.
ALTER TABLE comments ADD COLUMN is_picked INTEGER NOT NULL DEFAULT 0 CHECK (is_picked IN (0, 1));
