-- Index the status
-- revision: 59e2b7410fda
-- down-revision: c0d85f7e3a41
-- branch-labels:
-- depends-on: 1a9b6e2fd8c5
-- tags:
-- created: 2026-11-06T10:08:19Z

-- The column comes from the other branch: this revision waits for it without following it.
-- migrate:upgrade
create index ix_items_status_created_at on items (status, created_at);

-- migrate:downgrade h2 postgresql
drop index ix_items_status_created_at;

-- migrate:downgrade mariadb
drop index ix_items_status_created_at on items;
