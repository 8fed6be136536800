DROP TABLE attachments;
DROP TABLE attached_files;
