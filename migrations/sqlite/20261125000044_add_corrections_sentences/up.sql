-- The sentence as it read, and as it reads now; either may be empty.
ALTER TABLE corrections ADD COLUMN text_before TEXT NOT NULL DEFAULT '';
ALTER TABLE corrections ADD COLUMN text_after TEXT NOT NULL DEFAULT '';
