-- One
-- revision: t1
-- down-revision: 

-- migrate:upgrade
create table one (id bigint primary key);

-- migrate:downgrade
drop table one;
