-- create table
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

-- create table, if it is missing
create table if not exists items (
    id bigserial not null,
    title varchar(200) not null,
    "order" boolean default 't' not null,
    token char(36),
    body clob,
    created datetime year to fraction(5) default current_timestamp not null,
    primary key (id),
    unique (title) constraint uq_items_title
)

-- create table, in a schema, of reserved words
create table shop."order" (
    "user" integer not null,
    "select" varchar(20),
    primary key ("user") constraint pk_order,
    foreign key ("user") references users (id) constraint fk_order,
    check ("select" <> 'x') constraint ck_order
)

create index ix_order on shop."order" ("select")

-- rename table
rename table items to articles

-- rename table, in a schema, of reserved words
rename table shop."order" to "group"

-- comment on table
-- refused: The dialect 'informix' cannot keep a comment on 'items'.

-- comment on table, instead of another
-- refused: The dialect 'informix' cannot keep a comment on 'shop.order'.

-- comment on table, none
-- refused: The dialect 'informix' cannot keep a comment on 'items'.

-- drop table
drop table items

-- type boolean
alter table items add a boolean

-- type tinyint
alter table items add a smallint

-- type smallint
alter table items add a smallint

-- type integer
alter table items add a integer

-- type bigint
alter table items add a bigint

-- type numeric
alter table items add a decimal

-- type real
alter table items add a smallfloat

-- type float
alter table items add a float

-- type double
alter table items add a float

-- type char
alter table items add a char

-- type varchar
alter table items add a lvarchar

-- type nchar
alter table items add a char

-- type nvarchar
alter table items add a lvarchar

-- type text
alter table items add a clob

-- type binary
alter table items add a byte

-- type varbinary
alter table items add a byte

-- type blob
alter table items add a blob

-- type date
alter table items add a date

-- type time
alter table items add a datetime hour to second

-- type timestamp
alter table items add a datetime year to fraction(5)

-- type interval
-- refused: The dialect 'informix' cannot keep a 'interval' in a column.

-- type uuid
alter table items add a char(36)

-- type json
alter table items add a json

-- type jsonb
alter table items add a json

-- type xml
alter table items add a clob

-- type enum
alter table items add a varchar(5)

-- type custom
alter table items add a char(3)

-- type numeric(10, 2)
alter table items add a decimal(10, 2)

-- type float(24)
alter table items add a float

-- type char(3)
alter table items add a char(3)

-- type varchar(20)
alter table items add a varchar(20)

-- type nchar(3)
alter table items add a char(3)

-- type nvarchar(20)
alter table items add a varchar(20)

-- type binary(3)
alter table items add a byte

-- type varbinary(20)
alter table items add a byte

-- type timestamp(3)
alter table items add a datetime year to fraction(3)

-- type timestamp with time zone
alter table items add a datetime year to fraction(5)

-- type array
-- refused: The dialect 'informix' cannot keep arrays in a column.

-- add column
alter table items add note varchar(20)

-- add column, if it is missing
-- refused: The dialect 'informix' cannot leave out what exists already.

-- add column, not null, with a default and a comment
alter table shop."order" add "from" varchar(20) default 'it''s' not null

-- add column, with an expression as default
alter table items add at datetime year to fraction(5) default current_timestamp

-- add column, checked
alter table items add note varchar(20) check (note <> 'x')

-- add column, unique
alter table items add note varchar(20) unique

-- add column, that refers to another table
alter table items add org_id bigint references orgs (id)

-- add column, with a named constraint
alter table items add org_id bigint references orgs (id) on delete cascade constraint fk_org

-- add column, identity
alter table items add n bigserial not null

-- add column, identity from 100 in steps of 5
-- refused: The dialect 'informix' cannot count an identity column always, or in its own steps or limits.

-- add column, identity with limits
-- refused: The dialect 'informix' cannot count an identity column always, or in its own steps or limits.

-- add column, computed
-- refused: The dialect 'informix' cannot compute a column.

-- add column, computed and stored
-- refused: The dialect 'informix' cannot compute a column.

-- add column, computed when read
-- refused: The dialect 'informix' cannot compute a column.

-- drop column
alter table items drop note

-- alter column, type
alter table items modify (title lvarchar(300) not null)

-- alter column, type, with a default in the way
alter table items modify (title lvarchar(300) default 'x' not null)

-- alter column, type, by an expression
-- refused: The dialect 'informix' cannot convert the values of 'items.title' by an expression.

-- alter column, nullable
alter table items modify (title varchar(200))

-- alter column, not null
alter table items modify (title varchar(200) not null)

-- alter column, not null, of unknown type
-- refused: The dialect 'informix' cannot change 'items.title' without being told its type.

-- alter column, type and nullable, of unknown rest
alter table items modify (title lvarchar(300))

-- alter column, default
alter table items modify (title varchar(200) default 'it''s' not null)

-- alter column, default, an expression
alter table items modify (title varchar(200) default current_user not null)

-- alter column, default, none
alter table items modify (title varchar(200) not null)

-- alter column, comment
-- refused: The dialect 'informix' cannot keep a comment on 'items.title'.

-- alter column, comment, instead of another
-- refused: The dialect 'informix' cannot keep a comment on 'items.title'.

-- alter column, comment, none
-- refused: The dialect 'informix' cannot keep a comment on 'items.title'.

-- alter column, name
rename column items.title to name

-- alter column, name, a reserved word
rename column items.title to "order"

-- alter column, everything
-- refused: The dialect 'informix' cannot keep a comment on 'items.title'.

-- alter column, identity
-- refused: The dialect 'informix' cannot change whether 'items.n' is an identity column.

-- alter column, identity, by hand
-- refused: The dialect 'informix' cannot change whether 'items.title' is an identity column.

-- alter column, identity, none
-- refused: The dialect 'informix' cannot change whether 'items.n' is an identity column.

-- alter column, identity, counting otherwise
-- refused: The dialect 'informix' cannot change whether 'items.n' is an identity column.

-- alter column, computed
-- refused: The dialect 'informix' cannot change how 'items.n' is computed.

-- alter column, in a schema, of reserved words
alter table shop."order" modify ("from" varchar(3) not null)

rename column shop."order"."from" to "to"

-- primary key
alter table items add constraint primary key (id) constraint pk_items

-- primary key, without a name
alter table items add constraint primary key (id, "order")

-- unique
alter table shop."order" add constraint unique (title, "order") constraint uq_items

-- unique, with nulls alike
-- refused: The dialect 'informix' cannot treat nulls as equal in a unique constraint.

-- check
alter table items add constraint check (id > 0) constraint ck_items_id

-- check, of new rows
-- refused: The dialect 'informix' cannot add a check without looking at the rows.

-- exclude
-- refused: The dialect 'informix' cannot keep an exclude constraint.

-- foreign key, on delete no action
alter table items add constraint foreign key (id) references parents (id) constraint fk_items_parent

-- foreign key, on update no action
alter table items add constraint foreign key (id) references parents (id) constraint fk_items_parent

-- foreign key, on delete restrict
alter table items add constraint foreign key (id) references parents (id) constraint fk_items_parent

-- foreign key, on update restrict
alter table items add constraint foreign key (id) references parents (id) constraint fk_items_parent

-- foreign key, on delete cascade
alter table items add constraint foreign key (id) references parents (id) on delete cascade constraint fk_items_parent

-- foreign key, on update cascade
-- refused: The dialect 'informix' cannot do 'on update cascade' in a foreign key.

-- foreign key, on delete set null
-- refused: The dialect 'informix' cannot do 'on delete set null' in a foreign key.

-- foreign key, on update set null
-- refused: The dialect 'informix' cannot do 'on update set null' in a foreign key.

-- foreign key, on delete set default
-- refused: The dialect 'informix' cannot do 'on delete set default' in a foreign key.

-- foreign key, on update set default
-- refused: The dialect 'informix' cannot do 'on update set default' in a foreign key.

-- foreign key, of two columns, to another schema
alter table shop."order" add constraint foreign key (a, b) references main."user" (a, b)

-- foreign key, match full
-- refused: The dialect 'informix' cannot match foreign keys 'full'.

-- foreign key, deferrable
-- refused: The dialect 'informix' cannot defer a constraint.

-- foreign key, deferred
-- refused: The dialect 'informix' cannot defer a constraint.

-- foreign key, of new rows
-- refused: The dialect 'informix' cannot add a foreign key without looking at the rows.

-- drop foreign key
alter table items drop constraint fk_items_parent

-- drop primary key
alter table items drop constraint pk_items

-- drop unique
alter table items drop constraint uq_items

-- drop check
alter table items drop constraint ck_items_id

-- drop constraint without a name
-- refused: The dialect 'informix' cannot drop a constraint of 'items' that has no name.

-- index
create index ix_items on items (title, "order")

-- index, unique
create unique index ix_items on items (title)

-- index, descending
create index ix_items on items (title desc)

-- index, both ways
create index ix_items on items (title desc, id asc)

-- index, nulls last
-- refused: The dialect 'informix' cannot place the nulls of an index.

-- index, of an expression
-- refused: The dialect 'informix' cannot index the expression 'lower(title)'.

-- index, of some rows
-- refused: The dialect 'informix' cannot index only some rows.

-- index, with further columns
-- refused: The dialect 'informix' cannot include columns in an index.

-- index, unique, with further columns
-- refused: The dialect 'informix' cannot include columns in an index.

-- index, with a method
create index ix_items on items (title)

-- index, with nulls alike
-- refused: The dialect 'informix' cannot treat nulls as equal in an index.

-- index, with an operator class
-- refused: The dialect 'informix' cannot choose the operator class of an index.

-- index, of a prefix
-- refused: The dialect 'informix' cannot index the beginning of a column.

-- index, in a schema
create index ix_items on shop."order" (title)

-- index, if it is missing
create index if not exists ix_items on items (title)

-- index, without locking
create index ix_items on items (title)

-- drop index
drop index shop.ix_items

-- drop index, without locking
drop index ix_items

-- sequence
create sequence numbers

-- sequence, if it is missing
create sequence if not exists numbers

-- sequence, with everything
create sequence shop."order" increment by 5 start with 100 minvalue 10 maxvalue 1000 cache 20 cycle

-- alter sequence
alter sequence numbers increment by 2

-- alter sequence, everything
alter sequence numbers increment by 2 minvalue 1 maxvalue 99 cache 10 cycle

-- drop sequence
drop sequence numbers

-- enum type

-- enum type, another word
-- refused: The dialect 'informix' cannot add the word 'calm' to the enum type 'mood'.

-- drop enum type

-- view
create view titles as select title from items where title <> 'it''s'

-- view, if it is missing
create view if not exists titles as select title from items where title <> 'it''s'

-- view, that keeps its result
-- refused: The dialect 'informix' cannot keep the result of a view.

-- replace view
drop view titles

create view titles as select title, id from items

-- drop view
drop view titles

-- drop view, that keeps its result
-- refused: The dialect 'informix' cannot drop the view 'titles', which keeps its result.

-- schema
-- refused: The dialect 'informix' cannot create the schema 'shop'.

-- schema, if it is missing
-- refused: The dialect 'informix' cannot create the schema 'shop'.

-- drop schema
-- refused: The dialect 'informix' cannot drop the schema 'shop'.

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
insert into items (a) values ('t')

-- row of UUID 00000000-0000-0001-0000-000000000002
insert into items (a) values ('00000000-0000-0001-0000-000000000002')

-- row of LocalDate 2024-02-29
insert into items (a) values (mdy(2, 29, 2024))

-- row of LocalTime 13:05:09
insert into items (a) values (datetime (13:05:09) hour to second)

-- row of LocalDateTime 2024-02-29T23:59:58
insert into items (a) values (datetime (2024-02-29 23:59:58) year to second)

-- row of LocalDateTime 2024-02-29T23:59:58.120
insert into items (a) values (datetime (2024-02-29 23:59:58.12) year to fraction(5))

-- row of OffsetDateTime 2024-02-29T23:59:58+02:00
insert into items (a) values (datetime (2024-02-29 21:59:58) year to second)

-- row of bytes
-- refused: A value of class '[B' cannot be written as SQL.

-- rows, in a schema, with values for an identity column
insert into shop."order" (id, "order") values (1, 'f')

insert into shop."order" (id) values (2)

-- no rows

-- sql
delete from items where title = 'it''s'

-- drop table by name
drop table "order"

-- drop table by name, if exists
drop table if exists "order"

-- drop table by name, cascade
drop table "order" cascade

-- drop column by name
alter table items drop "order"

-- drop column by name, if exists
-- refused: The dialect 'informix' cannot drop 'order' only if it exists.

-- drop column by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop index by name
drop index "order"

-- drop index by name, if exists
drop index if exists "order"

-- drop index by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop constraint by name
alter table items drop constraint "order"

-- drop constraint by name, if exists
-- refused: The dialect 'informix' cannot drop 'order' only if it exists.

-- drop constraint by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop primary key by name
alter table items drop constraint "order"

-- drop primary key by name, if exists
-- refused: The dialect 'informix' cannot drop 'order' only if it exists.

-- drop primary key by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop foreign key by name
alter table items drop constraint "order"

-- drop foreign key by name, if exists
-- refused: The dialect 'informix' cannot drop 'order' only if it exists.

-- drop foreign key by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop unique by name
alter table items drop constraint "order"

-- drop unique by name, if exists
-- refused: The dialect 'informix' cannot drop 'order' only if it exists.

-- drop unique by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop check by name
alter table items drop constraint "order"

-- drop check by name, if exists
-- refused: The dialect 'informix' cannot drop 'order' only if it exists.

-- drop check by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop sequence by name
drop sequence "order"

-- drop sequence by name, if exists
drop sequence if exists "order"

-- drop sequence by name, cascade
-- refused: The dialect 'informix' cannot drop 'order' with what depends on it.

-- drop enum type by name

-- drop enum type by name, if exists

-- drop enum type by name, cascade

-- drop view by name
drop view "order"

-- drop view by name, if exists
drop view if exists "order"

-- drop view by name, cascade
drop view "order" cascade

-- drop materialized view by name
-- refused: The dialect 'informix' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, if exists
-- refused: The dialect 'informix' cannot drop the view 'order', which keeps its result.

-- drop materialized view by name, cascade
-- refused: The dialect 'informix' cannot drop the view 'order', which keeps its result.

-- drop schema by name
-- refused: The dialect 'informix' cannot drop the schema 'order'.

-- drop schema by name, if exists
-- refused: The dialect 'informix' cannot drop the schema 'order'.

-- drop schema by name, cascade
-- refused: The dialect 'informix' cannot drop the schema 'order'.
