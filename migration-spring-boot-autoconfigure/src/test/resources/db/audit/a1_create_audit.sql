-- Create audit
-- revision: a1
-- down-revision: 

-- migrate:upgrade
create table audit_entry (id bigint primary key);

-- migrate:downgrade
drop table audit_entry;
