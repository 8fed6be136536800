-- Threads from the newest, and single comments by how many recommend them.
CREATE INDEX comments_newest ON comments (discussion_id, substr(place, 1, 11) DESC, place) WHERE is_shown = 1;
CREATE INDEX comments_recommended ON comments (discussion_id, recommendation_count DESC, id) WHERE state = 'published';

-- Questions of the newsroom to its readers.
CREATE INDEX discussions_questions ON discussions (edition_id, id) WHERE question <> '';
