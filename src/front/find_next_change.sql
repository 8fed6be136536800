-- When the next placement or line of breaking news of edition ?1 begins or ends after ?2.
SELECT min(instant) AS instant
FROM (
    SELECT since AS instant FROM placements WHERE edition_id = ?1 AND since > ?2
    UNION ALL
    SELECT until FROM placements WHERE edition_id = ?1 AND until > ?2
    UNION ALL
    SELECT since FROM breaking_lines WHERE edition_id = ?1 AND since > ?2
    UNION ALL
    SELECT until FROM breaking_lines WHERE edition_id = ?1 AND until > ?2
)
