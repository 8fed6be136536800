DROP TABLE discussions;
