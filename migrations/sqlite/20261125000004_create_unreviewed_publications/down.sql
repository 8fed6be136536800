DROP TABLE presences;
DROP TABLE unreviewed_publications;
