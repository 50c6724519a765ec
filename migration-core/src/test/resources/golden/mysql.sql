-- create table
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

-- create table, if it is missing
create table if not exists items (
    id bigint not null auto_increment,
    title varchar(200) not null,
    `order` boolean not null default true,
    token binary(16),
    body longtext,
    created datetime(6) not null default current_timestamp(6),
    primary key (id),
    constraint uq_items_title unique (title)
) comment = 'x'

-- create table, in a schema, of reserved words
create table shop.`order` (
    user integer not null comment 'whose; it''s',
    `select` varchar(20),
    constraint pk_order primary key (user),
    constraint fk_order foreign key (user) references users (id),
    constraint ck_order check ("select" <> 'x')
)

create index ix_order on shop.`order` (`select`)

-- rename table
alter table items rename to articles

-- rename table, in a schema, of reserved words
alter table shop.`order` rename to shop.`group`

-- comment on table
alter table items comment 'it''s a table'

-- comment on table, instead of another
alter table shop.`order` comment 'new'

-- comment on table, none
alter table items comment ''

-- drop table
drop table items

-- type boolean
alter table items add column a boolean

-- type tinyint
alter table items add column a tinyint

-- type smallint
alter table items add column a smallint

-- type integer
alter table items add column a integer

-- type bigint
alter table items add column a bigint

-- type numeric
alter table items add column a numeric

-- type real
alter table items add column a float

-- type float
alter table items add column a float

-- type double
alter table items add column a double

-- type char
alter table items add column a char

-- type varchar
-- refused: The dialect 'mysql' cannot keep a 'varchar' of no stated length.

-- type nchar
alter table items add column a char

-- type nvarchar
-- refused: The dialect 'mysql' cannot keep a 'nvarchar' of no stated length.

-- type text
alter table items add column a longtext

-- type binary
alter table items add column a binary

-- type varbinary
-- refused: The dialect 'mysql' cannot keep a 'varbinary' in a column.

-- type blob
alter table items add column a longblob

-- type date
alter table items add column a date

-- type time
alter table items add column a time

-- type timestamp
alter table items add column a datetime(6)

-- type interval
-- refused: The dialect 'mysql' cannot keep a 'interval' in a column.

-- type uuid
alter table items add column a binary(16)

-- type json
alter table items add column a json

-- type jsonb
alter table items add column a json

-- type xml
alter table items add column a longtext

-- type enum
alter table items add column a enum ('happy', 'it''s')

-- type custom
alter table items add column a char(3)

-- type numeric(10, 2)
alter table items add column a numeric(10, 2)

-- type float(24)
alter table items add column a float(24)

-- type char(3)
alter table items add column a char(3)

-- type varchar(20)
alter table items add column a varchar(20)

-- type nchar(3)
alter table items add column a char(3)

-- type nvarchar(20)
alter table items add column a varchar(20)

-- type binary(3)
alter table items add column a binary(3)

-- type varbinary(20)
alter table items add column a varbinary(20)

-- type timestamp(3)
alter table items add column a datetime(3)

-- type timestamp with time zone
alter table items add column a datetime(6)

-- type array
-- refused: The dialect 'mysql' cannot keep arrays in a column.

-- add column
alter table items add column note varchar(20)

-- add column, if it is missing
-- refused: The dialect 'mysql' cannot leave out what exists already.

-- add column, not null, with a default and a comment
alter table shop.`order` add column `from` varchar(20) not null default 'it''s' comment 'c'

-- add column, with an expression as default
alter table items add column at datetime(6) default current_timestamp(6)

-- add column, checked
alter table items add column note varchar(20) check (note <> 'x')

-- add column, unique
alter table items add column note varchar(20) unique

-- add column, that refers to another table
alter table items add column org_id bigint

alter table items add foreign key (org_id) references orgs (id)

-- add column, with a named constraint
alter table items add column org_id bigint

alter table items add constraint fk_org foreign key (org_id) references orgs (id) on delete cascade

-- add column, identity
alter table items add column n bigint not null auto_increment

-- add column, identity from 100 in steps of 5
-- refused: The dialect 'mysql' cannot count an identity column in its own steps or limits.

-- add column, identity with limits
-- refused: The dialect 'mysql' cannot count an identity column in its own steps or limits.

-- add column, computed
alter table items add column twice integer generated always as (price * 2)

-- add column, computed and stored
alter table items add column twice integer generated always as (price * 2) stored

-- add column, computed when read
alter table items add column twice integer generated always as (price * 2) virtual

-- drop column
alter table items drop column note

-- alter column, type
alter table items modify title varchar(300) not null

-- alter column, type, with a default in the way
alter table items modify title varchar(300) not null default 'x'

-- alter column, type, by an expression
-- refused: The dialect 'mysql' cannot convert the values of 'items.title' by an expression.

-- alter column, nullable
alter table items modify title varchar(200) null

-- alter column, not null
alter table items modify title varchar(200) not null

-- alter column, not null, of unknown type
-- refused: The dialect 'mysql' cannot change 'items.title' without being told its type.

-- alter column, type and nullable, of unknown rest
alter table items modify title varchar(300) null

-- alter column, default
alter table items alter column title set default 'it''s'

-- alter column, default, an expression
alter table items alter column title set default current_user

-- alter column, default, none
alter table items alter column title drop default

-- alter column, comment
alter table items modify title varchar(200) not null comment 'it''s'

-- alter column, comment, instead of another
alter table items modify title varchar(200) not null comment 'new'

-- alter column, comment, none
alter table items modify title varchar(200) not null

-- alter column, name
alter table items rename column title to name

-- alter column, name, a reserved word
alter table items rename column title to `order`

-- alter column, everything
alter table items change title name varchar(300) null default 'x' comment 'new'

-- alter column, identity
alter table items modify n bigint not null auto_increment

-- alter column, identity, by hand
-- refused: The dialect 'mysql' cannot change 'items.title' without being told its type.

-- alter column, identity, none
alter table items modify n bigint not null

-- alter column, identity, counting otherwise
-- refused: The dialect 'mysql' cannot count an identity column in its own steps or limits.

-- alter column, computed
alter table items modify n bigint generated always as (a * b) not null

-- alter column, in a schema, of reserved words
alter table shop.`order` change `from` `to` varchar(3) not null

-- primary key
alter table items add constraint pk_items primary key (id)

-- primary key, without a name
alter table items add primary key (id, `order`)

-- unique
alter table shop.`order` add constraint uq_items unique (title, `order`)

-- unique, with nulls alike
-- refused: The dialect 'mysql' cannot treat nulls as equal in a unique constraint.

-- check
alter table items add constraint ck_items_id check (id > 0)

-- check, of new rows
-- refused: The dialect 'mysql' cannot add a check without looking at the rows.

-- exclude
-- refused: The dialect 'mysql' cannot keep an exclude constraint.

-- foreign key, on delete no action
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on update no action
alter table items add constraint fk_items_parent foreign key (id) references parents (id)

-- foreign key, on delete restrict
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on delete restrict

-- foreign key, on update restrict
alter table items add constraint fk_items_parent foreign key (id) references parents (id) on update restrict

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
alter table shop.`order` add foreign key (a, b) references main.user (a, b)

-- foreign key, match full
-- refused: The dialect 'mysql' cannot match foreign keys 'full'.

-- foreign key, deferrable
-- refused: The dialect 'mysql' cannot defer a constraint.

-- foreign key, deferred
-- refused: The dialect 'mysql' cannot defer a constraint.

-- foreign key, of new rows
-- refused: The dialect 'mysql' cannot add a foreign key without looking at the rows.

-- drop foreign key
alter table items drop foreign key fk_items_parent

-- drop primary key
alter table items drop primary key

-- drop unique
alter table items drop index uq_items

-- drop check
alter table items drop check ck_items_id

-- drop constraint without a name
-- refused: The dialect 'mysql' cannot drop a constraint of 'items' that has no name.

-- index
create index ix_items on items (title, `order`)

-- index, unique
create unique index ix_items on items (title)

-- index, descending
create index ix_items on items (title desc)

-- index, both ways
create index ix_items on items (title desc, id asc)

-- index, nulls last
-- refused: The dialect 'mysql' cannot place the nulls of an index.

-- index, of an expression
create index ix_items on items ((lower(title)))

-- index, of some rows
-- refused: The dialect 'mysql' cannot index only some rows.

-- index, with further columns
-- refused: The dialect 'mysql' cannot include columns in an index.

-- index, unique, with further columns
-- refused: The dialect 'mysql' cannot include columns in an index.

-- index, with a method
create index ix_items on items (title) using hash

-- index, with nulls alike
-- refused: The dialect 'mysql' cannot treat nulls as equal in an index.

-- index, with an operator class
-- refused: The dialect 'mysql' cannot choose the operator class of an index.

-- index, of a prefix
create index ix_items on items (title(10))

-- index, in a schema
create index ix_items on shop.`order` (title)

-- index, if it is missing
-- refused: The dialect 'mysql' cannot leave out what exists already.

-- index, without locking
create index ix_items on items (title)

-- drop index
drop index ix_items on shop.`order`

-- drop index, without locking
drop index ix_items on items

-- sequence
-- refused: The dialect 'mysql' cannot create the sequence 'numbers'.

-- sequence, if it is missing
-- refused: The dialect 'mysql' cannot create the sequence 'numbers'.

-- sequence, with everything
-- refused: The dialect 'mysql' cannot create the sequence 'shop.order'.

-- alter sequence
-- refused: The dialect 'mysql' cannot change the sequence 'numbers'.

-- alter sequence, everything
-- refused: The dialect 'mysql' cannot change the sequence 'numbers'.

-- drop sequence
-- refused: The dialect 'mysql' cannot drop the sequence 'numbers'.

-- enum type

-- enum type, another word
-- refused: The dialect 'mysql' cannot add the word 'calm' to the enum type 'mood'.

-- drop enum type

-- view
create view titles as select title from items where title <> 'it''s'

-- view, if it is missing
-- refused: The dialect 'mysql' cannot leave out what exists already.

-- view, that keeps its result
-- refused: The dialect 'mysql' cannot keep the result of a view.

-- replace view
create or replace view titles as select title, id from items

-- drop view
drop view titles

-- drop view, that keeps its result
-- refused: The dialect 'mysql' cannot drop the view 'titles', which keeps its result.

-- schema
create schema shop

-- schema, if it is missing
create schema if not exists shop

-- drop schema
drop schema shop

-- row of String it's; \ & $(x)
insert into items (a) values ('it''s; \\ & $(x)')

-- row of String über €
insert into items (a) values ('über €')

-- row of Integer 42
insert into items (a) values (42)

-- row of BigDecimal -1.50
insert into items (a) values (-1.50)

-- row of Double 1.0E10
insert into items (a) values (1.0E10)

-- row of Boolean true
insert into items (a) values (true)

-- row of UUID 00000000-0000-0001-0000-000000000002
insert into items (a) values (x'00000000000000010000000000000002')

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
insert into items (a) values (x'01ff')

-- rows, in a schema, with values for an identity column
insert into shop.`order` (id, `order`) values (1, false)

insert into shop.`order` (id) values (2)

-- no rows

-- sql
delete from items where title = 'it''s'

-- drop table by name
drop table `order`

-- drop table by name, if exists
drop table if exists `order`

-- drop table by name, cascade
-- refused: The dialect 'mysql' cannot drop 'order' with what depends on it.

-- drop column by name
alter table items drop column `order`

-- drop column by name, if exists
-- refused: The dialect 'mysql' cannot drop 'order' only if it exists.

-- drop column by name, cascade
-- refused: The dialect 'mysql' cannot drop 'order' with what depends on it.

-- drop index by name
drop index `order` on items

-- drop index by name, if exists
-- refused: The dialect 'mysql' cannot drop 'order' only if it exists.

-- drop index by name, cascade
drop index `order` on items

-- drop constraint by name
alter table items drop constraint `order`

-- drop constraint by name, if exists
-- refused: The dialect 'mysql' cannot drop 'order' only if it exists.

-- drop constraint by name, cascade
alter table items drop constraint `order`

-- drop primary key by name
alter table items drop primary key

-- drop primary key by name, if exists
alter table items drop primary key

-- drop primary key by name, cascade
alter table items drop primary key

-- drop foreign key by name
alter table items drop foreign key `order`

-- drop foreign key by name, if exists
-- refused: The dialect 'mysql' cannot drop 'order' only if it exists.

-- drop foreign key by name, cascade
alter table items drop foreign key `order`

-- drop unique by name
alter table items drop index `order`

-- drop unique by name, if exists
-- refused: The dialect 'mysql' cannot drop 'order' only if it exists.

-- drop unique by name, cascade
alter table items drop index `order`

-- drop check by name
alter table items drop check `order`

-- drop check by name, if exists
-- refused: The dialect 'mysql' cannot drop 'order' only if it exists.

-- drop check by name, cascade
alter table items drop check `order`

-- drop sequence by name
-- refused: The dialect 'mysql' cannot drop the sequence 'order'.

-- drop sequence by name, if exists
-- refused: The dialect 'mysql' cannot drop the sequence 'order'.

-- drop sequence by name, cascade
-- refused: The dialect 'mysql' cannot drop the sequence 'order'.

-- drop enum type by name

-- drop enum type by name, if exists

-- drop enum type by name, cascade

-- drop view by name
drop view `order`

-- drop view by name, if exists
drop view if exists `order`

-- drop view by name, cascade
-- refused: The dialect 'mysql' cannot drop 'order' with what depends on it.

-- drop materialized view by name
-- refused: The dialect 'mysql' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, if exists
-- refused: The dialect 'mysql' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, cascade
-- refused: The dialect 'mysql' cannot drop the view 'order', which keeps its result.

-- drop schema by name
drop schema `order`

-- drop schema by name, if exists
drop schema if exists `order`

-- drop schema by name, cascade
drop schema `order`
