DROP TABLE imported_logs;
DROP TABLE most_read;
DROP TABLE page_views;
