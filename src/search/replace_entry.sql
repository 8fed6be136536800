INSERT OR REPLACE INTO search_entries (rowid, headline, summary, body, people, topics) VALUES (?, ?, ?, ?, ?, ?)
