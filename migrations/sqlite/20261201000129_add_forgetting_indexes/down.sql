DROP INDEX comment_recommendations_to_forget;
DROP INDEX comment_reports_to_forget;
DROP INDEX comments_to_forget;
