DROP TABLE address_keys;
DROP TABLE comments;
