-- What readers say under an article; made with the first comment.
CREATE TABLE discussions (
    id INTEGER PRIMARY KEY NOT NULL,
    edition_id INTEGER NOT NULL REFERENCES editions (id),
    article_id INTEGER NOT NULL UNIQUE REFERENCES articles (id) ON DELETE CASCADE,
    -- Public comments, and when the last of them became so.
    comment_count INTEGER NOT NULL DEFAULT 0 CHECK (comment_count >= 0),
    -- Those, and the places of others that they answer.
    place_count INTEGER NOT NULL DEFAULT 0 CHECK (place_count >= comment_count),
    last_comment_at INTEGER CHECK ((last_comment_at IS NULL) = (comment_count = 0))
) STRICT;

CREATE INDEX discussions_active ON discussions (edition_id, last_comment_at) WHERE comment_count > 0;
