-- What somebody has to say about an article, for the newsroom only: one of the newsroom, or somebody with a preview link.
CREATE TABLE remarks (
    id INTEGER PRIMARY KEY NOT NULL,
    article_id INTEGER NOT NULL REFERENCES articles (id) ON DELETE CASCADE,
    -- The paragraph's number and words when the remark was written; NULL and empty for the whole article.
    paragraph INTEGER CHECK (paragraph > 0),
    quoted TEXT NOT NULL CHECK ((quoted = '') = (paragraph IS NULL)),
    text TEXT NOT NULL CHECK (text <> ''),
    written_at INTEGER NOT NULL,
    -- Who wrote it: an account, or whoever came by a link, under the name that was typed.
    account_id INTEGER REFERENCES accounts (id),
    preview_link_id INTEGER REFERENCES preview_links (id) ON DELETE CASCADE,
    outsider_name TEXT NOT NULL CHECK ((outsider_name = '') = (preview_link_id IS NULL)),
    resolved_at INTEGER,
    resolved_by INTEGER REFERENCES accounts (id),
    CHECK ((account_id IS NULL) = (preview_link_id IS NOT NULL)),
    CHECK ((resolved_at IS NULL) = (resolved_by IS NULL))
) STRICT;

CREATE INDEX remarks_article ON remarks (article_id, id);
CREATE INDEX remarks_open ON remarks (article_id) WHERE resolved_at IS NULL;
CREATE INDEX remarks_account ON remarks (account_id) WHERE account_id IS NOT NULL;
CREATE INDEX remarks_preview_link ON remarks (preview_link_id, written_at) WHERE preview_link_id IS NOT NULL;
CREATE INDEX remarks_resolved_by ON remarks (resolved_by) WHERE resolved_by IS NOT NULL;

-- What the newsroom answers to a remark.
CREATE TABLE remark_answers (
    id INTEGER PRIMARY KEY NOT NULL,
    remark_id INTEGER NOT NULL REFERENCES remarks (id) ON DELETE CASCADE,
    account_id INTEGER NOT NULL REFERENCES accounts (id),
    text TEXT NOT NULL CHECK (text <> ''),
    written_at INTEGER NOT NULL
) STRICT;

CREATE INDEX remark_answers_remark ON remark_answers (remark_id, id);
CREATE INDEX remark_answers_account ON remark_answers (account_id);
