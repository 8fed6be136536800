DROP TRIGGER embargoes_are_kept;
DROP TABLE embargoes;
