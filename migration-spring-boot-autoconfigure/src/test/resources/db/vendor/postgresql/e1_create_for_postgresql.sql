-- Create for PostgreSQL
-- revision: e1
-- down-revision: 

-- migrate:upgrade
create table of_postgresql (id bigint primary key);

-- migrate:downgrade
drop table of_postgresql;
