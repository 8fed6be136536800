DROP TABLE redirects;
DROP TABLE static_pages;
DROP TABLE navigation_items;
DROP TABLE people;
DROP TABLE topics;
DROP TABLE sections;
DROP TABLE editions;
