DROP INDEX articles_by_state;
CREATE INDEX articles_by_state ON articles (state, id DESC);
