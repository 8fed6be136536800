ALTER TABLE comments DROP COLUMN learned_as;
DROP TABLE spam_totals;
DROP TABLE spam_features;
