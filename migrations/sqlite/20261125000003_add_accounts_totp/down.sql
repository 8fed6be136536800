DROP INDEX audit_events_action;
DROP INDEX audit_events_account;
DROP TABLE password_requests;
DROP TABLE totp_roles;
DROP TABLE half_sessions;
DROP TABLE recovery_codes;
ALTER TABLE accounts DROP COLUMN totp_step;
ALTER TABLE accounts DROP COLUMN totp_waiting;
ALTER TABLE accounts DROP COLUMN totp_secret;
