-- CreateTable
create table items (
    id bigint not null auto_increment,
    title varchar(200) not null,
    `order` boolean not null default true,
    token binary(16),
    body longtext,
    created datetime(6) not null default current_timestamp(6),
    primary key (id),
    constraint uq_items_title unique (title)
) comment = 'it''s a table'

-- RenameTable
alter table items rename to articles

-- CommentOnTable
alter table items comment ''

-- AddColumn
alter table items add column note varchar(20) comment 'c' check (note <> 'x')

-- AlterColumn
alter table items modify title varchar(300) not null

-- AlterColumn
alter table items modify title varchar(200) null

-- AlterColumn
alter table items alter column title set default 'it''s'

-- AlterColumn
alter table items alter column title drop default

-- AlterColumn
alter table items rename column title to name

-- AlterColumn
alter table items change title name varchar(300) null

-- DropByName
alter table items drop column note

-- CreateConstraint
alter table items add constraint ck_items_id check (id > 0)

-- CreateConstraint
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on delete cascade

-- DropByName
alter table items drop foreign key fk_items_parent

-- DropByName
alter table items drop primary key

-- CreateIndex
create index ix_items_title on items (title, id)

-- DropByName
drop index ix_items_title on items

-- CreateSequence
-- refused: The dialect 'mysql' cannot create the sequence 'numbers'.

-- BulkInsert
insert into items (title) values ('it''s')
insert into items (`order`) values (false)
insert into items (token) values (x'00000000000000010000000000000002')

-- BulkInsert
insert into items (a) values
    ('2024-02-29'),
    ('13:05:09'),
    ('2024-02-29 23:59:58'),
    (x'01ff')

-- DropByName
drop table items
