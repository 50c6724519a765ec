-- Create book
-- revision: s1
-- down-revision:

-- migrate:upgrade
create table book (id bigint primary key, title varchar(100) not null);
insert into book (id, title) values (1, 'The one that came with the migration');

-- migrate:downgrade
drop table book;
