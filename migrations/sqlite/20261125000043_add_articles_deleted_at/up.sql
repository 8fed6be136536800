-- When a draft went to the bin. Only a draft does, so that nothing in the bin is public, scheduled, or on its way.
ALTER TABLE articles ADD COLUMN deleted_at INTEGER CHECK (deleted_at IS NULL OR state = 'draft');

CREATE INDEX articles_in_bin ON articles (deleted_at) WHERE deleted_at IS NOT NULL;

-- Numbers of articles that were deleted for good. No other article gets one of them: the audit log goes on naming them.
CREATE TABLE deleted_articles (
    article_id INTEGER PRIMARY KEY NOT NULL,
    deleted_at INTEGER NOT NULL
) STRICT;
