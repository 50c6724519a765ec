-- create table
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

-- create table, if it is missing
-- refused: The dialect 'sybase' cannot leave out what exists already.

-- create table, in a schema, of reserved words
create table shop.[order] (
    [user] integer not null,
    [select] varchar(20) null,
    constraint pk_order primary key ([user]),
    constraint fk_order foreign key ([user]) references users (id),
    constraint ck_order check ("select" <> 'x')
)

create index ix_order on shop.[order] ([select])

-- rename table
exec sp_rename 'items', 'articles'

-- rename table, in a schema, of reserved words
exec sp_rename 'shop.[order]', 'group'

-- comment on table
-- refused: The dialect 'sybase' cannot keep a comment on 'items'.

-- comment on table, instead of another
-- refused: The dialect 'sybase' cannot keep a comment on 'shop.order'.

-- comment on table, none
-- refused: The dialect 'sybase' cannot keep a comment on 'items'.

-- drop table
drop table items

-- type boolean
alter table items add a tinyint null

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
alter table items add a text null

-- type nchar
alter table items add a unichar null

-- type nvarchar
alter table items add a unitext null

-- type text
alter table items add a text null

-- type binary
alter table items add a binary null

-- type varbinary
alter table items add a image null

-- type blob
alter table items add a image null

-- type date
alter table items add a date null

-- type time
alter table items add a bigtime null

-- type timestamp
alter table items add a bigdatetime null

-- type interval
-- refused: The dialect 'sybase' cannot keep a 'interval' in a column.

-- type uuid
alter table items add a binary(16) null

-- type json
alter table items add a unitext null

-- type jsonb
alter table items add a unitext null

-- type xml
alter table items add a unitext null

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
alter table items add a unichar(3) null

-- type nvarchar(20)
alter table items add a univarchar(20) null

-- type binary(3)
alter table items add a binary(3) null

-- type varbinary(20)
alter table items add a varbinary(20) null

-- type timestamp(3)
alter table items add a bigdatetime null

-- type timestamp with time zone
alter table items add a bigdatetime null

-- type array
-- refused: The dialect 'sybase' cannot keep arrays in a column.

-- add column
alter table items add note varchar(20) null

-- add column, if it is missing
-- refused: The dialect 'sybase' cannot leave out what exists already.

-- add column, not null, with a default and a comment
alter table shop.[order] add [from] varchar(20) default 'it''s' not null

-- add column, with an expression as default
alter table items add [at] bigdatetime default current_timestamp null

-- add column, checked
alter table items add note varchar(20) null check (note <> 'x')

-- add column, unique
alter table items add note varchar(20) null unique

-- add column, that refers to another table
alter table items add org_id bigint null references orgs (id)

-- add column, with a named constraint
-- refused: The dialect 'sybase' cannot do 'on delete cascade' in a foreign key.

-- add column, identity
alter table items add n numeric(19, 0) identity

-- add column, identity from 100 in steps of 5
-- refused: The dialect 'sybase' cannot count an identity column in its own steps or limits.

-- add column, identity with limits
-- refused: The dialect 'sybase' cannot count an identity column in its own steps or limits.

-- add column, computed
alter table items add twice as price * 2

-- add column, computed and stored
alter table items add twice as price * 2 materialized

-- add column, computed when read
alter table items add twice as price * 2

-- drop column
alter table items drop note

-- alter column, type
alter table items modify title varchar(300)

-- alter column, type, with a default in the way
alter table items modify title varchar(300)

-- alter column, type, by an expression
-- refused: The dialect 'sybase' cannot convert the values of 'items.title' by an expression.

-- alter column, nullable
alter table items modify title null

-- alter column, not null
alter table items modify title not null

-- alter column, not null, of unknown type
alter table items modify title not null

-- alter column, type and nullable, of unknown rest
alter table items modify title varchar(300)

alter table items modify title null

-- alter column, default
alter table items replace title default 'it''s'

-- alter column, default, an expression
alter table items replace title default current_user

-- alter column, default, none
alter table items replace title default null

-- alter column, comment
-- refused: The dialect 'sybase' cannot keep a comment on 'items.title'.

-- alter column, comment, instead of another
-- refused: The dialect 'sybase' cannot keep a comment on 'items.title'.

-- alter column, comment, none
-- refused: The dialect 'sybase' cannot keep a comment on 'items.title'.

-- alter column, name
exec sp_rename 'items.title', 'name', 'column'

-- alter column, name, a reserved word
exec sp_rename 'items.title', 'order', 'column'

-- alter column, everything
-- refused: The dialect 'sybase' cannot keep a comment on 'items.title'.

-- alter column, identity
-- refused: The dialect 'sybase' cannot change whether 'items.n' is an identity column.

-- alter column, identity, by hand
-- refused: The dialect 'sybase' cannot change whether 'items.title' is an identity column.

-- alter column, identity, none
-- refused: The dialect 'sybase' cannot change whether 'items.n' is an identity column.

-- alter column, identity, counting otherwise
-- refused: The dialect 'sybase' cannot change whether 'items.n' is an identity column.

-- alter column, computed
-- refused: The dialect 'sybase' cannot change how 'items.n' is computed.

-- alter column, in a schema, of reserved words
alter table shop.[order] modify [from] varchar(3)

alter table shop.[order] modify [from] not null

exec sp_rename 'shop.[order].[from]', 'to', 'column'

-- primary key
alter table items add constraint pk_items primary key (id)

-- primary key, without a name
alter table items add primary key (id, [order])

-- unique
alter table shop.[order] add constraint uq_items unique (title, [order])

-- unique, with nulls alike
-- refused: The dialect 'sybase' cannot treat nulls as equal in a unique constraint.

-- check
alter table items add constraint ck_items_id check (id > 0)

-- check, of new rows
-- refused: The dialect 'sybase' cannot add a check without looking at the rows.

-- exclude
-- refused: The dialect 'sybase' cannot keep an exclude constraint.

-- foreign key, on delete no action
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on update no action
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on delete restrict
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on update restrict
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on delete cascade
-- refused: The dialect 'sybase' cannot do 'on delete cascade' in a foreign key.

-- foreign key, on update cascade
-- refused: The dialect 'sybase' cannot do 'on update cascade' in a foreign key.

-- foreign key, on delete set null
-- refused: The dialect 'sybase' cannot do 'on delete set null' in a foreign key.

-- foreign key, on update set null
-- refused: The dialect 'sybase' cannot do 'on update set null' in a foreign key.

-- foreign key, on delete set default
-- refused: The dialect 'sybase' cannot do 'on delete set default' in a foreign key.

-- foreign key, on update set default
-- refused: The dialect 'sybase' cannot do 'on update set default' in a foreign key.

-- foreign key, of two columns, to another schema
alter table shop.[order] add foreign key (a, b) references main.[user] (a, b)

-- foreign key, match full
-- refused: The dialect 'sybase' cannot match foreign keys 'full'.

-- foreign key, deferrable
-- refused: The dialect 'sybase' cannot defer a constraint.

-- foreign key, deferred
-- refused: The dialect 'sybase' cannot defer a constraint.

-- foreign key, of new rows
-- refused: The dialect 'sybase' cannot add a foreign key without looking at the rows.

-- drop foreign key
alter table items drop constraint fk_items_parent

-- drop primary key
alter table items drop constraint pk_items

-- drop unique
alter table items drop constraint uq_items

-- drop check
alter table items drop constraint ck_items_id

-- drop constraint without a name
-- refused: The dialect 'sybase' cannot drop a constraint of 'items' that has no name.

-- index
create index ix_items on items (title, [order])

-- index, unique
create unique index ix_items on items (title)

-- index, descending
create index ix_items on items (title desc)

-- index, both ways
create index ix_items on items (title desc, id asc)

-- index, nulls last
-- refused: The dialect 'sybase' cannot place the nulls of an index.

-- index, of an expression
create index ix_items on items (lower(title))

-- index, of some rows
-- refused: The dialect 'sybase' cannot index only some rows.

-- index, with further columns
-- refused: The dialect 'sybase' cannot include columns in an index.

-- index, unique, with further columns
-- refused: The dialect 'sybase' cannot include columns in an index.

-- index, with a method
create index ix_items on items (title)

-- index, with nulls alike
-- refused: The dialect 'sybase' cannot treat nulls as equal in an index.

-- index, with an operator class
-- refused: The dialect 'sybase' cannot choose the operator class of an index.

-- index, of a prefix
-- refused: The dialect 'sybase' cannot index the beginning of a column.

-- index, in a schema
create index ix_items on shop.[order] (title)

-- index, if it is missing
-- refused: The dialect 'sybase' cannot leave out what exists already.

-- index, without locking
create index ix_items on items (title)

-- drop index
drop index shop.[order].ix_items

-- drop index, without locking
drop index items.ix_items

-- sequence
-- refused: The dialect 'sybase' cannot create the sequence 'numbers'.

-- sequence, if it is missing
-- refused: The dialect 'sybase' cannot create the sequence 'numbers'.

-- sequence, with everything
-- refused: The dialect 'sybase' cannot create the sequence 'shop.order'.

-- alter sequence
-- refused: The dialect 'sybase' cannot alter the sequence 'numbers'.

-- alter sequence, everything
-- refused: The dialect 'sybase' cannot alter the sequence 'numbers'.

-- drop sequence
-- refused: The dialect 'sybase' cannot drop the sequence 'numbers'.

-- enum type

-- enum type, another word
-- refused: The dialect 'sybase' cannot add the word 'calm' to the enum type 'mood'.

-- drop enum type

-- view
create view titles as select title from items where title <> 'it''s'

-- view, if it is missing
-- refused: The dialect 'sybase' cannot leave out what exists already.

-- view, that keeps its result
-- refused: The dialect 'sybase' cannot keep the result of a view.

-- replace view
create or replace view titles as select title, id from items

-- drop view
drop view titles

-- drop view, that keeps its result
-- refused: The dialect 'sybase' cannot drop the view 'titles', which keeps its result.

-- schema
-- refused: The dialect 'sybase' cannot create the schema 'shop'.

-- schema, if it is missing
-- refused: The dialect 'sybase' cannot create the schema 'shop'.

-- drop schema
-- refused: The dialect 'sybase' cannot drop the schema 'shop'.

-- row of String it's; \ & $(x)
insert into items (a) values ('it''s; \ & $(x)')

-- row of String über €
insert into items (a) values ('über €')

-- row of Integer 42
insert into items (a) values (42)

-- row of BigDecimal -1.50
insert into items (a) values (-1.50)

-- row of Double 1.0E10
insert into items (a) values (1.0E10)

-- row of Boolean true
insert into items (a) values (1)

-- row of UUID 00000000-0000-0001-0000-000000000002
insert into items (a) values (0x00000000000000010000000000000002)

-- row of LocalDate 2024-02-29
insert into items (a) values ('2024-02-29')

-- row of LocalTime 13:05:09
insert into items (a) values ('13:05:09')

-- row of LocalDateTime 2024-02-29T23:59:58
insert into items (a) values ('2024-02-29 23:59:58')

-- row of LocalDateTime 2024-02-29T23:59:58.120
insert into items (a) values ('2024-02-29 23:59:58.12')

-- row of OffsetDateTime 2024-02-29T23:59:58+02:00
insert into items (a) values ('2024-02-29 21:59:58')

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
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop table by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop column by name
alter table items drop [order]

-- drop column by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop column by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop index by name
drop index items.[order]

-- drop index by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop index by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop constraint by name
alter table items drop constraint [order]

-- drop constraint by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop constraint by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop primary key by name
alter table items drop constraint [order]

-- drop primary key by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop primary key by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop foreign key by name
alter table items drop constraint [order]

-- drop foreign key by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop foreign key by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop unique by name
alter table items drop constraint [order]

-- drop unique by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop unique by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop check by name
alter table items drop constraint [order]

-- drop check by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop check by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop sequence by name
-- refused: The dialect 'sybase' cannot drop the sequence 'order'.

-- drop sequence by name, if exists
-- refused: The dialect 'sybase' cannot drop the sequence 'order'.

-- drop sequence by name, cascade
-- refused: The dialect 'sybase' cannot drop the sequence 'order'.

-- drop enum type by name

-- drop enum type by name, if exists

-- drop enum type by name, cascade

-- drop view by name
drop view [order]

-- drop view by name, if exists
-- refused: The dialect 'sybase' cannot drop 'order' only if it exists.

-- drop view by name, cascade
-- refused: The dialect 'sybase' cannot drop 'order' with what depends on it.

-- drop materialized view by name
-- refused: The dialect 'sybase' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, if exists
-- refused: The dialect 'sybase' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, cascade
-- refused: The dialect 'sybase' cannot drop the view 'order', which keeps its result.

-- drop schema by name
-- refused: The dialect 'sybase' cannot drop the schema 'order'.

-- drop schema by name, if exists
-- refused: The dialect 'sybase' cannot drop the schema 'order'.

-- drop schema by name, cascade
-- refused: The dialect 'sybase' cannot drop the schema 'order'.
