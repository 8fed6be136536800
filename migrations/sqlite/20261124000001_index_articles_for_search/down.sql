DROP INDEX articles_public_by_number;
