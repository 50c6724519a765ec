-- Create items
-- revision: 1a

-- migrate:upgrade
create table items (id int primary key, hits int not null);
insert into items select x, 0 from system_range(1, 60);
