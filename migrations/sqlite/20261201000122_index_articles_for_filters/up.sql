-- A search in one section asks the index for it, too.
DROP INDEX articles_public_by_number;
CREATE INDEX articles_public_by_number
    ON articles (id, edition_id, first_published_at, last_updated_at, slug, canonical_url, section_id, lead_figure_id)
    WHERE articles.state = 'published';
