-- Create item
-- revision: 1a
-- down-revision: 

-- migrate:upgrade
create table item (id bigint primary key, title varchar(100) not null);

-- migrate:downgrade
drop table item;
