-- CreateTable
create table items (
    id bigint not null identity,
    title varchar(200) not null,
    [order] bit not null default 1,
    token uniqueidentifier null,
    body varchar(max) null,
    created datetime2 not null default current_timestamp,
    primary key (id),
    constraint uq_items_title unique (title)
)
declare @schema sysname = schema_name(); exec sp_addextendedproperty N'MS_Description', N'it''s a table', N'schema', @schema, N'table', N'items'

-- RenameTable
exec sp_rename N'items', N'articles'

-- CommentOnTable
declare @schema sysname = schema_name(); exec sp_dropextendedproperty N'MS_Description', N'schema', @schema, N'table', N'items'

-- AddColumn
alter table items add note varchar(20) null check (note <> 'x')
declare @schema sysname = schema_name(); exec sp_addextendedproperty N'MS_Description', N'c', N'schema', @schema, N'table', N'items', N'column', N'note'

-- AlterColumn
alter table items alter column title varchar(300) not null

-- AlterColumn
alter table items alter column title varchar(200) null

-- AlterColumn
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'title', 'ColumnId'); exec sp_executesql @sql
alter table items add default 'it''s' for title

-- AlterColumn
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'title', 'ColumnId'); exec sp_executesql @sql

-- AlterColumn
exec sp_rename N'items.title', N'name', N'COLUMN'

-- AlterColumn
alter table items alter column title varchar(300) null
exec sp_rename N'items.title', N'name', N'COLUMN'

-- DropByName
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'note', 'ColumnId'); exec sp_executesql @sql
alter table items drop column note

-- CreateConstraint
alter table items add constraint ck_items_id check (id > 0)

-- CreateConstraint
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on delete cascade

-- DropByName
alter table items drop constraint fk_items_parent

-- DropByName
alter table items drop constraint pk_items

-- CreateIndex
create index ix_items_title on items (title, id)

-- DropByName
drop index ix_items_title on items

-- CreateSequence
create sequence numbers increment by 5 start with 100

-- BulkInsert
insert into items (title) values ('it''s')
insert into items ([order]) values (0)
insert into items (token) values ('00000000-0000-0001-0000-000000000002')

-- BulkInsert
insert into items (a) values
    ('2024-02-29'),
    ('13:05:09'),
    ('2024-02-29T23:59:58'),
    (0x01ff)

-- DropByName
drop table items
