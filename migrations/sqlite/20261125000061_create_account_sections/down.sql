DROP TABLE account_sections;
