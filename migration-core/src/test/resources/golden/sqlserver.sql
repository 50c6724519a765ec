-- create table
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

-- create table, if it is missing
-- refused: The dialect 'sqlserver' cannot leave out what exists already.

-- create table, in a schema, of reserved words
create table shop.[order] (
    [user] integer not null,
    [select] varchar(20) null,
    constraint pk_order primary key ([user]),
    constraint fk_order foreign key ([user]) references users (id),
    constraint ck_order check ("select" <> 'x')
)

exec sp_addextendedproperty N'MS_Description', N'whose; it''s', N'schema', N'shop', N'table', N'order', N'column', N'user'

create index ix_order on shop.[order] ([select])

-- rename table
exec sp_rename N'items', N'articles'

-- rename table, in a schema, of reserved words
exec sp_rename N'shop.[order]', N'group'

-- comment on table
declare @schema sysname = schema_name(); exec sp_addextendedproperty N'MS_Description', N'it''s a table', N'schema', @schema, N'table', N'items'

-- comment on table, instead of another
exec sp_updateextendedproperty N'MS_Description', N'new', N'schema', N'shop', N'table', N'order'

-- comment on table, none
declare @schema sysname = schema_name(); exec sp_dropextendedproperty N'MS_Description', N'schema', @schema, N'table', N'items'

-- drop table
drop table items

-- type boolean
alter table items add a bit null

-- type tinyint
alter table items add a tinyint null

-- type smallint
alter table items add a smallint null

-- type integer
alter table items add a integer null

-- type bigint
alter table items add a bigint null

-- type numeric
alter table items add a numeric null

-- type real
alter table items add a real null

-- type float
alter table items add a float null

-- type double
alter table items add a double precision null

-- type char
alter table items add a char null

-- type varchar
alter table items add a varchar(max) null

-- type nchar
alter table items add a nchar null

-- type nvarchar
alter table items add a nvarchar(max) null

-- type text
alter table items add a varchar(max) null

-- type binary
alter table items add a binary null

-- type varbinary
alter table items add a varbinary(max) null

-- type blob
alter table items add a varbinary(max) null

-- type date
alter table items add a date null

-- type time
alter table items add a time null

-- type timestamp
alter table items add a datetime2 null

-- type interval
-- refused: The dialect 'sqlserver' cannot keep a 'interval' in a column.

-- type uuid
alter table items add a uniqueidentifier null

-- type json
alter table items add a nvarchar(max) null

-- type jsonb
alter table items add a nvarchar(max) null

-- type xml
alter table items add a xml null

-- type enum
alter table items add a varchar(5) null

-- type custom
alter table items add a char(3) null

-- type numeric(10, 2)
alter table items add a numeric(10, 2) null

-- type float(24)
alter table items add a float(24) null

-- type char(3)
alter table items add a char(3) null

-- type varchar(20)
alter table items add a varchar(20) null

-- type nchar(3)
alter table items add a nchar(3) null

-- type nvarchar(20)
alter table items add a nvarchar(20) null

-- type binary(3)
alter table items add a binary(3) null

-- type varbinary(20)
alter table items add a varbinary(20) null

-- type timestamp(3)
alter table items add a datetime2(3) null

-- type timestamp with time zone
alter table items add a datetimeoffset null

-- type array
-- refused: The dialect 'sqlserver' cannot keep arrays in a column.

-- add column
alter table items add note varchar(20) null

-- add column, if it is missing
-- refused: The dialect 'sqlserver' cannot leave out what exists already.

-- add column, not null, with a default and a comment
alter table shop.[order] add [from] varchar(20) not null default 'it''s'

exec sp_addextendedproperty N'MS_Description', N'c', N'schema', N'shop', N'table', N'order', N'column', N'from'

-- add column, with an expression as default
alter table items add at datetime2 null default current_timestamp

-- add column, checked
alter table items add note varchar(20) null check (note <> 'x')

-- add column, unique
alter table items add note varchar(20) null unique

-- add column, that refers to another table
alter table items add org_id bigint null references orgs (id)

-- add column, with a named constraint
alter table items add org_id bigint null constraint fk_org references orgs (id) on delete cascade

-- add column, identity
alter table items add n bigint not null identity

-- add column, identity from 100 in steps of 5
alter table items add n bigint not null identity(100,5)

-- add column, identity with limits
-- refused: The dialect 'sqlserver' cannot limit or cache the numbers of an identity column.

-- add column, computed
alter table items add twice as (price * 2)

-- add column, computed and stored
alter table items add twice as (price * 2) persisted

-- add column, computed when read
alter table items add twice as (price * 2)

-- drop column
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'note', 'ColumnId'); exec sp_executesql @sql

alter table items drop column note

-- alter column, type
alter table items alter column title varchar(300) not null

-- alter column, type, with a default in the way
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'title', 'ColumnId'); exec sp_executesql @sql

alter table items alter column title varchar(300) not null

alter table items add default 'x' for title

-- alter column, type, by an expression
-- refused: The dialect 'sqlserver' cannot convert the values of 'items.title' by an expression.

-- alter column, nullable
alter table items alter column title varchar(200) null

-- alter column, not null
alter table items alter column title varchar(200) not null

-- alter column, not null, of unknown type
-- refused: The dialect 'sqlserver' cannot change 'items.title' without being told its type.

-- alter column, type and nullable, of unknown rest
alter table items alter column title varchar(300) null

-- alter column, default
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'title', 'ColumnId'); exec sp_executesql @sql

alter table items add default 'it''s' for title

-- alter column, default, an expression
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'title', 'ColumnId'); exec sp_executesql @sql

alter table items add default current_user for title

-- alter column, default, none
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'title', 'ColumnId'); exec sp_executesql @sql

-- alter column, comment
declare @schema sysname = schema_name(); exec sp_addextendedproperty N'MS_Description', N'it''s', N'schema', @schema, N'table', N'items', N'column', N'title'

-- alter column, comment, instead of another
declare @schema sysname = schema_name(); exec sp_updateextendedproperty N'MS_Description', N'new', N'schema', @schema, N'table', N'items', N'column', N'title'

-- alter column, comment, none
declare @schema sysname = schema_name(); exec sp_dropextendedproperty N'MS_Description', N'schema', @schema, N'table', N'items', N'column', N'title'

-- alter column, name
exec sp_rename N'items.title', N'name', N'COLUMN'

-- alter column, name, a reserved word
exec sp_rename N'items.title', N'order', N'COLUMN'

-- alter column, everything
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'title', 'ColumnId'); exec sp_executesql @sql

alter table items alter column title varchar(300) null

declare @schema sysname = schema_name(); exec sp_updateextendedproperty N'MS_Description', N'new', N'schema', @schema, N'table', N'items', N'column', N'title'

alter table items add default 'x' for title

exec sp_rename N'items.title', N'name', N'COLUMN'

-- alter column, identity
-- refused: The dialect 'sqlserver' cannot change whether 'items.n' is an identity column.

-- alter column, identity, by hand
-- refused: The dialect 'sqlserver' cannot change whether 'items.title' is an identity column.

-- alter column, identity, none
-- refused: The dialect 'sqlserver' cannot change whether 'items.n' is an identity column.

-- alter column, identity, counting otherwise
-- refused: The dialect 'sqlserver' cannot change whether 'items.n' is an identity column.

-- alter column, computed
-- refused: The dialect 'sqlserver' cannot change how 'items.n' is computed.

-- alter column, in a schema, of reserved words
alter table shop.[order] alter column [from] varchar(3) not null

exec sp_rename N'shop.[order].[from]', N'to', N'COLUMN'

-- primary key
alter table items add constraint pk_items primary key (id)

-- primary key, without a name
alter table items add primary key (id, [order])

-- unique
alter table shop.[order] add constraint uq_items unique (title, [order])

-- unique, with nulls alike
alter table items add constraint uq_items unique (title)

-- check
alter table items add constraint ck_items_id check (id > 0)

-- check, of new rows
-- refused: The dialect 'sqlserver' cannot add a check without looking at the rows.

-- exclude
-- refused: The dialect 'sqlserver' cannot keep an exclude constraint.

-- foreign key, on delete no action
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on update no action
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on delete restrict
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on update restrict
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on delete cascade
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on delete cascade

-- foreign key, on update cascade
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on update cascade

-- foreign key, on delete set null
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on delete set null

-- foreign key, on update set null
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on update set null

-- foreign key, on delete set default
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on delete set default

-- foreign key, on update set default
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on update set default

-- foreign key, of two columns, to another schema
alter table shop.[order] add foreign key (a, b) references main.[user] (a, b)

-- foreign key, match full
-- refused: The dialect 'sqlserver' cannot match foreign keys 'full'.

-- foreign key, deferrable
-- refused: The dialect 'sqlserver' cannot defer a constraint.

-- foreign key, deferred
-- refused: The dialect 'sqlserver' cannot defer a constraint.

-- foreign key, of new rows
-- refused: The dialect 'sqlserver' cannot add a foreign key without looking at the rows.

-- drop foreign key
alter table items drop constraint fk_items_parent

-- drop primary key
alter table items drop constraint pk_items

-- drop unique
alter table items drop constraint uq_items

-- drop check
alter table items drop constraint ck_items_id

-- drop constraint without a name
-- refused: The dialect 'sqlserver' cannot drop a constraint of 'items' that has no name.

-- index
create index ix_items on items (title, [order])

-- index, unique
create unique index ix_items on items (title)

-- index, descending
create index ix_items on items (title desc)

-- index, both ways
create index ix_items on items (title desc, id asc)

-- index, nulls last
-- refused: The dialect 'sqlserver' cannot place the nulls of an index.

-- index, of an expression
-- refused: The dialect 'sqlserver' cannot index the expression 'lower(title)'.

-- index, of some rows
create index ix_items on items (title) where title is not null

-- index, with further columns
create index ix_items on items (title) include (id)

-- index, unique, with further columns
create unique index ix_items on items (title) include (id)

-- index, with a method
create index ix_items on items (title)

-- index, with nulls alike
create unique index ix_items on items (title)

-- index, with an operator class
-- refused: The dialect 'sqlserver' cannot choose the operator class of an index.

-- index, of a prefix
-- refused: The dialect 'sqlserver' cannot index the beginning of a column.

-- index, in a schema
create index ix_items on shop.[order] (title)

-- index, if it is missing
-- refused: The dialect 'sqlserver' cannot leave out what exists already.

-- index, without locking
create index ix_items on items (title)

-- drop index
drop index ix_items on shop.[order]

-- drop index, without locking
drop index ix_items on items

-- sequence
create sequence numbers start with 1

-- sequence, if it is missing
-- refused: The dialect 'sqlserver' cannot leave out what exists already.

-- sequence, with everything
create sequence shop.[order] as bigint increment by 5 start with 100 minvalue 10 maxvalue 1000 cache 20 cycle

-- alter sequence
alter sequence numbers increment by 2

-- alter sequence, everything
alter sequence numbers increment by 2 minvalue 1 maxvalue 99 cache 10 cycle

-- drop sequence
drop sequence numbers

-- enum type

-- enum type, another word
-- refused: The dialect 'sqlserver' cannot add the word 'calm' to the enum type 'mood'.

-- drop enum type

-- view
create view titles as select title from items where title <> 'it''s'

-- view, if it is missing
-- refused: The dialect 'sqlserver' cannot leave out what exists already.

-- view, that keeps its result
-- refused: The dialect 'sqlserver' cannot keep the result of a view.

-- replace view
create or alter view titles as select title, id from items

-- drop view
drop view titles

-- drop view, that keeps its result
-- refused: The dialect 'sqlserver' cannot drop the view 'titles', which keeps its result.

-- schema
create schema shop

-- schema, if it is missing
-- refused: The dialect 'sqlserver' cannot leave out what exists already.

-- drop schema
drop schema shop

-- row of String it's; \ & $(x)
insert into items (a) values ('it''s; \ & $(x)')

-- row of String über €
insert into items (a) values (N'über €')

-- row of Integer 42
insert into items (a) values (42)

-- row of BigDecimal -1.50
insert into items (a) values (-1.50)

-- row of Double 1.0E10
insert into items (a) values (1.0E10)

-- row of Boolean true
insert into items (a) values (1)

-- row of UUID 00000000-0000-0001-0000-000000000002
insert into items (a) values ('00000000-0000-0001-0000-000000000002')

-- row of LocalDate 2024-02-29
insert into items (a) values ('2024-02-29')

-- row of LocalTime 13:05:09
insert into items (a) values ('13:05:09')

-- row of LocalDateTime 2024-02-29T23:59:58
insert into items (a) values ('2024-02-29T23:59:58')

-- row of LocalDateTime 2024-02-29T23:59:58.120
insert into items (a) values ('2024-02-29T23:59:58.12')

-- row of OffsetDateTime 2024-02-29T23:59:58+02:00
insert into items (a) values ('2024-02-29T23:59:58+02:00')

-- row of bytes
insert into items (a) values (0x01ff)

-- rows, in a schema, with values for an identity column
set identity_insert shop.[order] on

insert into shop.[order] (id, [order]) values (1, 0)

insert into shop.[order] (id) values (2)

set identity_insert shop.[order] off

-- no rows

-- sql
delete from items where title = 'it''s'

-- drop table by name
drop table [order]

-- drop table by name, if exists
drop table if exists [order]

-- drop table by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop column by name
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'order', 'ColumnId'); exec sp_executesql @sql

alter table items drop column [order]

-- drop column by name, if exists
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'order', 'ColumnId'); exec sp_executesql @sql

alter table items drop column if exists [order]

-- drop column by name, cascade
declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.default_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'order', 'ColumnId'); exec sp_executesql @sql

declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.check_constraints where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'order', 'ColumnId'); exec sp_executesql @sql

declare @sql nvarchar(max) = N''; select @sql = @sql + N'alter table items drop constraint ' + quotename(name) + N'; ' from sys.foreign_keys where object_id in (select constraint_object_id from sys.foreign_key_columns where parent_object_id = object_id(N'items') and parent_column_id = columnproperty(object_id(N'items'), N'order', 'ColumnId')); exec sp_executesql @sql

alter table items drop column [order]

-- drop index by name
drop index [order] on items

-- drop index by name, if exists
drop index if exists [order] on items

-- drop index by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop constraint by name
alter table items drop constraint [order]

-- drop constraint by name, if exists
alter table items drop constraint if exists [order]

-- drop constraint by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop primary key by name
alter table items drop constraint [order]

-- drop primary key by name, if exists
alter table items drop constraint if exists [order]

-- drop primary key by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop foreign key by name
alter table items drop constraint [order]

-- drop foreign key by name, if exists
alter table items drop constraint if exists [order]

-- drop foreign key by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop unique by name
alter table items drop constraint [order]

-- drop unique by name, if exists
alter table items drop constraint if exists [order]

-- drop unique by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop check by name
alter table items drop constraint [order]

-- drop check by name, if exists
alter table items drop constraint if exists [order]

-- drop check by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop sequence by name
drop sequence [order]

-- drop sequence by name, if exists
drop sequence if exists [order]

-- drop sequence by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop enum type by name

-- drop enum type by name, if exists

-- drop enum type by name, cascade

-- drop view by name
drop view [order]

-- drop view by name, if exists
drop view if exists [order]

-- drop view by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.

-- drop materialized view by name
-- refused: The dialect 'sqlserver' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, if exists
-- refused: The dialect 'sqlserver' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, cascade
-- refused: The dialect 'sqlserver' cannot drop the view 'order', which keeps its result.

-- drop schema by name
drop schema [order]

-- drop schema by name, if exists
drop schema if exists [order]

-- drop schema by name, cascade
-- refused: The dialect 'sqlserver' cannot drop 'order' with what depends on it.
