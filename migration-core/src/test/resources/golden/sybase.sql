-- CreateTable
create table items (
    id numeric(19, 0) identity,
    title varchar(200) not null,
    [order] tinyint default 1 not null,
    token binary(16) null,
    body text null,
    created bigdatetime default current_timestamp not null,
    primary key (id),
    constraint uq_items_title unique (title)
)

-- RenameTable
exec sp_rename 'items', 'articles'

-- CommentOnTable
-- refused: The dialect 'sybase' cannot keep a comment on 'items'.

-- AddColumn
alter table items add note varchar(20) null check (note <> 'x')

-- AlterColumn
alter table items modify title varchar(300)

-- AlterColumn
alter table items modify title null

-- AlterColumn
alter table items replace title default 'it''s'

-- AlterColumn
alter table items replace title default null

-- AlterColumn
exec sp_rename 'items.title', 'name', 'column'

-- AlterColumn
alter table items modify title varchar(300)
alter table items modify title null
exec sp_rename 'items.title', 'name', 'column'

-- DropByName
alter table items drop note

-- CreateConstraint
alter table items add constraint ck_items_id check (id > 0)

-- CreateConstraint
-- refused: The dialect 'sybase' cannot do 'on delete cascade' in a foreign key.

-- DropByName
alter table items drop constraint fk_items_parent

-- DropByName
alter table items drop constraint pk_items

-- CreateIndex
create index ix_items_title on items (title, id)

-- DropByName
drop index items.ix_items_title

-- CreateSequence
-- refused: The dialect 'sybase' cannot create the sequence 'numbers'.

-- BulkInsert
insert into items (title) values ('it''s')
insert into items ([order]) values (0)
insert into items (token) values (0x00000000000000010000000000000002)

-- BulkInsert
insert into items (a) values ('2024-02-29')
insert into items (a) values ('13:05:09')
insert into items (a) values ('2024-02-29 23:59:58')
insert into items (a) values (0x01ff)

-- DropByName
drop table items
