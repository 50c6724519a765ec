-- Index the titles
-- revision: c0d85f7e3a41
-- down-revision: 8f21d4c06e9b
-- branch-labels: search
-- depends-on:
-- tags:
-- created: 2026-11-03T16:45:33Z

-- A table that is in use must not be locked while its index is built. PostgreSQL does that only outside of a
-- transaction; an index that a crash left unfinished is invalid, so it is dropped first.
-- migrate:upgrade postgresql transaction=false
drop index concurrently if exists ix_items_title;
create index concurrently ix_items_title on items (title);

-- migrate:upgrade h2 mariadb
create index ix_items_title on items (title);

-- migrate:downgrade postgresql transaction=false
drop index concurrently if exists ix_items_title;

-- migrate:downgrade h2
drop index ix_items_title;

-- migrate:downgrade mariadb
drop index ix_items_title on items;
