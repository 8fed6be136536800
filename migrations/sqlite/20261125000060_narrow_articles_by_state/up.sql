-- Nearly every article is public, and public pages ask for that state too: an index of all states tempted the planner to walk all
-- public articles to find one. The newsroom's lists of public articles go by articles_public_by_number.
DROP INDEX articles_by_state;
CREATE INDEX articles_by_state ON articles (state, id DESC) WHERE articles.state <> 'published';
