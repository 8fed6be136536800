DROP TABLE body_limits;
DROP TABLE gate_settings;
