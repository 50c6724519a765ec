-- Drop the category's name from items
-- revision: e47c0a9d5b38
-- down-revision: 6d3f8b12e7a0
-- branch-labels:
-- depends-on:
-- tags:
-- created: 2026-11-04T08:20:15Z

-- migrate:upgrade
alter table items drop column category_name;

-- The names come back with the downgrade of 6d3f8b12e7a0, which runs next.
-- migrate:downgrade
alter table items add column category_name varchar(100);
