DROP INDEX discussions_questions;
DROP INDEX comments_recommended;
DROP INDEX comments_newest;
