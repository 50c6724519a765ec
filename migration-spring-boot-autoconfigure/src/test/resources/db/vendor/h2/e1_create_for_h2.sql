-- Create for H2
-- revision: e1
-- down-revision: 

-- migrate:upgrade
create table of_h2 (id bigint primary key);

-- migrate:downgrade
drop table of_h2;
