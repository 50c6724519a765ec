-- CreateTable
create table items (
    id bigserial not null,
    title varchar(200) not null,
    "order" boolean default 't' not null,
    token char(36),
    body clob,
    created datetime year to fraction(5) default current_timestamp not null,
    primary key (id),
    unique (title) constraint uq_items_title
)

-- RenameTable
rename table items to articles

-- CommentOnTable
-- refused: The dialect 'informix' cannot keep a comment on 'items'.

-- AddColumn
alter table items add note varchar(20) check (note <> 'x')

-- AlterColumn
alter table items modify (title lvarchar(300) not null)

-- AlterColumn
alter table items modify (title varchar(200))

-- AlterColumn
alter table items modify (title varchar(200) default 'it''s' not null)

-- AlterColumn
alter table items modify (title varchar(200) not null)

-- AlterColumn
rename column items.title to name

-- AlterColumn
alter table items modify (title lvarchar(300))
rename column items.title to name

-- DropByName
alter table items drop note

-- CreateConstraint
alter table items add constraint check (id > 0) constraint ck_items_id

-- CreateConstraint
alter table items add constraint foreign key (id) references parents (id) on delete cascade constraint fk_items_parent

-- DropByName
alter table items drop constraint fk_items_parent

-- DropByName
alter table items drop constraint pk_items

-- CreateIndex
create index ix_items_title on items (title, id)

-- DropByName
drop index ix_items_title

-- CreateSequence
create sequence numbers increment by 5 start with 100

-- BulkInsert
insert into items (title) values ('it''s')
insert into items ("order") values ('f')
insert into items (token) values ('00000000-0000-0001-0000-000000000002')

-- BulkInsert
insert into items (a) values (mdy(2, 29, 2024))
insert into items (a) values (datetime (13:05:09) hour to second)
insert into items (a) values (datetime (2024-02-29 23:59:58) year to second)
insert into items (a) values (x'01ff')

-- DropByName
drop table items
