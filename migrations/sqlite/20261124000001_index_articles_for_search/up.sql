-- Search and sitemaps ask of many articles whether they are public. Asking the rows reads a page of the archive for each;
-- this index answers alone. The condition is the one of
-- articles::model::is_public(), word for word.
CREATE INDEX articles_public_by_number
    ON articles (id, edition_id, first_published_at, last_updated_at, slug, canonical_url)
    WHERE articles.state = 'published';
