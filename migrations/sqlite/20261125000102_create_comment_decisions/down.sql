DROP TABLE comment_decisions;
