-- What was learned about advertising in comments: how often a run of one to five signs was seen in it, and in other comments.
CREATE TABLE spam_features (
    feature TEXT PRIMARY KEY NOT NULL CHECK (feature <> ''),
    spam_count INTEGER NOT NULL CHECK (spam_count >= 0),
    good_count INTEGER NOT NULL CHECK (good_count >= 0)
) STRICT, WITHOUT ROWID;

-- All that the features of one view were seen, and how many there are; with the view '', comments.
CREATE TABLE spam_totals (
    view TEXT PRIMARY KEY NOT NULL CHECK (view IN ('', 'w', 's', 'p')),
    spam_count INTEGER NOT NULL CHECK (spam_count >= 0),
    good_count INTEGER NOT NULL CHECK (good_count >= 0),
    feature_count INTEGER NOT NULL CHECK (feature_count >= 0)
) STRICT, WITHOUT ROWID;

INSERT INTO spam_totals (view, spam_count, good_count, feature_count)
VALUES ('', 0, 0, 0), ('w', 0, 0, 0), ('s', 0, 0, 0), ('p', 0, 0, 0);

-- What a comment was learned as, so that it can be unlearned when a decision is taken back.
ALTER TABLE comments ADD COLUMN learned_as TEXT NOT NULL DEFAULT '' CHECK (learned_as IN ('', 'spam', 'good'));
