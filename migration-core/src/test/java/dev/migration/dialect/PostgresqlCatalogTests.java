package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.postgresql.PostgresqlDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Constraint;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.PrimaryKey;
import dev.migration.schema.SqlType;
import dev.migration.schema.Table;
import dev.migration.server.PostgresServer;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresqlCatalogTests extends CatalogContract {

    PostgresqlCatalogTests() {
        this(new PostgresqlDialect());
    }

    PostgresqlCatalogTests(Dialect dialect) {
        super(dialect);
    }

    @Override
    DataSource newDatabase() {
        return PostgresServer.newDatabase().dataSource();
    }

    /** The server does not tell that it made up a name. */
    @Override
    Table understood(Table asked) {
        List<Constraint> constraints = asked.constraints().stream()
                .map(it -> it.name() != null
                        ? it
                        : it.named(asked.name() + (it instanceof PrimaryKey ? "_pkey" : "_name_key")))
                .toList();
        return new Table(asked.name(), asked.columns(), constraints, asked.indexes(), asked.comment(), asked.options());
    }

    @Override
    ColumnType understood(ColumnType asked) {
        if (asked.type() != SqlType.FLOAT) {
            return asked;
        }
        return asked.length() == null ? ColumnType.doublePrecision() : ColumnType.real();
    }

    @Test
    void oddThingsAreReadAsTheyAre() {
        DataSource database = newDatabase();
        script(database, elsewhere());
        script(
                database,
                """
                create type mood as enum ('sad', 'it''s ok');
                create table "Mixed.Case" (
                    "Id" serial primary key,
                    "order" varchar(10) default 'it''s',
                    mood mood default 'sad',
                    moods mood[],
                    shade other.shade,
                    amount positive default 1,
                    tags text[] not null default '{}',
                    matrix integer[][],
                    code char(3) collate "C",
                    moment timestamptz default '2024-01-02 03:04:05+02',
                    number numeric(5, 0) default 1,
                    blank varchar default null::varchar,
                    said text default now(),
                    total integer generated always as ("Id" * 2) stored,
                    during tsrange,
                    "größe" bit(3) default b'101',
                    far integer references other.far,
                    constraint "no overlap" exclude using gist (during with &&, int4range("Id", "Id") with =) where (amount > 0),
                    constraint "un""ique" unique ("order") include (code)
                );
                comment on table "Mixed.Case" is 'it''s "quoted"';
                comment on column "Mixed.Case"."order" is 'a
                b';
                create index "ix lower" on "Mixed.Case" (lower("order") text_pattern_ops desc nulls last, code collate "POSIX") where "order" <> 'x';
                create unique index ix_tags on "Mixed.Case" (number desc, "Id") include (mood) with (fillfactor = 70);
                create index ix_gin on "Mixed.Case" using gin (tags);
                create table events (id bigint, at date not null, primary key (id, at)) partition by range (at);
                create table events_2024 partition of events for values from ('2024-01-01') to ('2025-01-01');
                create index on events (at);
                create unlogged table fast (a integer, b integer default -1) with (fillfactor = 60);
                create table a (id integer primary key, b_id integer, parent integer references a);
                create table b (id integer primary key references a on delete restrict deferrable initially deferred);
                alter table a add constraint a_b foreign key (b_id) references b match full on update cascade not valid;
                alter table a add constraint a_check check (id > 0 and (b_id is null or b_id < 5)) not valid;
                create view "View" as select id, parent as "Parent" from a;
                create materialized view kept as select id from b;
                create sequence stray as smallint increment 2 maxvalue 100 cycle;
                create table owner (id bigint generated always as identity (start with 5 cache 7), n integer);
                create sequence owned owned by owner.n;""");

        DatabaseSchema read = read(database);

        assertThat(statements(read))
                .isEqualTo(
                        """
                create type mood as enum ('sad', 'it''s ok');
                create sequence stray as smallint increment by 2 maxvalue 100 cycle;
                create table "Mixed.Case" (
                    "Id" integer generated by default as identity,
                    "order" varchar(10) default 'it''s',
                    mood mood default 'sad',
                    moods mood[],
                    shade other.shade,
                    amount positive default 1,
                    tags text[] default '{}' not null,
                    matrix integer[][],
                    code char(3) collate "C",
                    moment timestamp with time zone default timestamp with time zone '2024-01-02 01:04:05Z',
                    number numeric(5) default 1,
                    blank varchar,
                    said text default now(),
                    total integer generated always as ("Id" * 2) stored,
                    during tsrange,
                    "größe" bit(3) default '101',
                    far integer,
                    constraint "Mixed.Case_pkey" primary key ("Id"),
                    constraint "un""ique" unique ("order") include (code),
                    constraint "no overlap" exclude using gist (during with &&, int4range("Id", "Id") with =) where ((amount)::integer > 0)
                );
                comment on table "Mixed.Case" is 'it''s "quoted"';
                comment on column "Mixed.Case"."order" is 'a
                b';
                create index "ix lower" on "Mixed.Case" (lower("order"::text) text_pattern_ops desc nulls last, ((code) collate "POSIX")) where ("order")::text <> 'x'::text;
                create index ix_gin on "Mixed.Case" using gin (tags);
                create unique index ix_tags on "Mixed.Case" (number desc, "Id") include (mood) with (fillfactor = 70);
                create table a (
                    id integer not null,
                    b_id integer,
                    parent integer,
                    constraint a_pkey primary key (id)
                );
                create table b (
                    id integer not null,
                    constraint b_pkey primary key (id)
                );
                create table events (
                    id bigint not null,
                    at date not null,
                    constraint events_pkey primary key (id, at)
                ) partition by range (at);
                create index events_at_idx on events (at);
                create unlogged table fast (
                    a integer,
                    b integer default -1
                ) with (fillfactor = 60);
                create table owner (
                    id bigint generated always as identity (start with 5 cache 7),
                    n integer
                );
                alter table "Mixed.Case" add constraint "Mixed.Case_far_fkey" foreign key (far) references other.far (id);
                alter table a add constraint a_b foreign key (b_id) references b (id) match full on update cascade not valid;
                alter table a add constraint a_parent_fkey foreign key (parent) references a (id);
                alter table a add constraint a_check check ((id > 0) AND ((b_id IS NULL) OR (b_id < 5))) not valid;
                alter table b add constraint b_id_fkey foreign key (id) references a (id) on delete restrict deferrable initially deferred;
                """
                        + views());
        assertMakesTheSame(read);
    }

    /** What the views ask, in the words of the server. */
    String views() {
        return """
                create view "View" as SELECT id,
                    parent AS "Parent"
                   FROM a;
                create materialized view kept as SELECT id
                   FROM b;""";
    }

    @Override
    String elsewhere() {
        return """
                create domain positive as integer check (value > 0);
                create schema other;
                create table other.far (id integer primary key);
                create type other.shade as enum ('dark');""";
    }
}
