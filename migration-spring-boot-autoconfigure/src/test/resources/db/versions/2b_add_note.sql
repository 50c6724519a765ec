-- Add note
-- revision: 2b
-- down-revision: 1a

-- migrate:upgrade
alter table item add column note varchar(100);

-- migrate:downgrade
alter table item drop column note;
