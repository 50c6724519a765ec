-- Create orders
-- revision: 01
-- down-revision: 

-- migrate:upgrade
create table orders (id bigint primary key);

-- migrate:downgrade
drop table orders;
