-- Two
-- revision: t2
-- down-revision: 

-- migrate:upgrade
create table two (id bigint primary key);

-- migrate:downgrade
drop table two;
