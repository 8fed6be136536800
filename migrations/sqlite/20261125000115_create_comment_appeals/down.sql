DROP TABLE comment_appeals;
