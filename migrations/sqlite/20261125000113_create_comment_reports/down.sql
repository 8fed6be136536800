DROP TABLE comment_reports;
