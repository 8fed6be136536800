CREATE INDEX comments_range ON comments (address_range, written_at) WHERE address_range <> '';
DROP TABLE forum_buckets;
