-- Whether the edition's readers of the last hour are counted, in memory.
ALTER TABLE editions ADD COLUMN counts_readers INTEGER NOT NULL DEFAULT 1 CHECK (counts_readers IN (0, 1));
