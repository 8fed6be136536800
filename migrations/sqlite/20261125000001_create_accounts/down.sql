DROP TABLE audit_events;
DROP TABLE failed_logins;
DROP TABLE password_links;
DROP TABLE sessions;
DROP TABLE account_roles;
DROP TABLE accounts;
