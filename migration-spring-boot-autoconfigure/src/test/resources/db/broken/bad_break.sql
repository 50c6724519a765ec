-- Break
-- revision: bad
-- down-revision: 

-- migrate:upgrade
insert into nowhere values (1);

-- migrate:downgrade
select 1;
