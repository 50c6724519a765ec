-- Add the status to items
-- revision: 1a9b6e2fd8c5
-- down-revision: e47c0a9d5b38
-- branch-labels:
-- depends-on:
-- tags:
-- created: 2026-11-05T14:02:50Z

-- migrate:upgrade
alter table items add column status varchar(20) default 'draft' not null
    check (status in ('draft', 'active', 'discontinued'));

-- migrate:downgrade
alter table items drop column status;
