DROP INDEX articles_public_by_number;
CREATE INDEX articles_public_by_number
    ON articles (id, edition_id, first_published_at, last_updated_at, slug, canonical_url)
    WHERE articles.state = 'published';
