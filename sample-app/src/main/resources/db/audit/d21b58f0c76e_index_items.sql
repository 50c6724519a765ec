-- Index the items of the audit log
-- revision: d21b58f0c76e
-- down-revision: a4e6130bd97f
-- branch-labels:
-- depends-on:
-- tags:
-- created: 2026-11-09T15:37:44Z

-- migrate:upgrade
create index ix_audit_entries_item_id on audit_entries (item_id);

-- migrate:downgrade h2 postgresql
drop index ix_audit_entries_item_id;

-- migrate:downgrade mariadb
drop index ix_audit_entries_item_id on audit_entries;
