package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.DatabaseSchema;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogTests extends CatalogContract {

    @TempDir
    Path folder = Path.of("");

    SqliteCatalogTests() {
        super(new SqliteDialect());
    }

    @Override
    DataSource newDatabase() {
        String file = folder.resolve(UUID.randomUUID() + ".db").toString();
        return new TestDatabase("jdbc:sqlite:" + file + "?synchronous=OFF", "", "").dataSource();
    }

    @Override
    boolean addsForeignKeys() {
        return false;
    }

    /** A counted column is an integer, whatever was asked for, and nothing keeps a comment. */
    @Override
    Table understood(Table asked) {
        return new Table(
                asked.name(),
                asked.columns().stream()
                        .map(it -> it.generator() == null ? it : it.type(ColumnType.integer()))
                        .map(it -> it.withComment(null))
                        .toList(),
                asked.constraints(),
                asked.indexes(),
                null,
                asked.options());
    }

    @Test
    void oddThingsAreReadAsTheyAre() {
        DataSource database = newDatabase();
        script(
                database,
                """
                create table "Odd.Case" ( -- a comment, with (
                    Id integer primary key autoincrement,
                    [order] text not null default 'it''s' collate nocase constraint "uq o" unique on conflict ignore,
                    amount real default 9.5 check (amount > 0) check (amount < ')'),
                    /* another */ twice real generated always as (amount * 2) stored,
                    vague any, `back` text default (lower('A')), x blob default x'00', y integer default -1,
                    constraint ck_all check (id > 0 and ([order] <> ')')) constraint u2 unique (AMOUNT, id desc)
                    foreign key (y) references other on delete set null match full deferrable initially deferred
                ) strict;
                create table other (a int, b varchar(20), "weird type" long thing(3), untyped, d decimal(10, 2), primary key (a)) without rowid;
                create table down (id bigint primary key desc, flag boolean default true, at datetime default current_timestamp);
                create unique index ix on other (b collate nocase desc, lower(a), "A") where b like 'x,)%';
                create view v (x, y) as select a, b from other;
                create virtual table search using fts5 (body);
                create table "a""b" (id integer references "a""b" (id) not null, constraint same primary key (id));""");

        DatabaseSchema read = read(database);

        assertThat(statements(read))
                .isEqualTo(
                        """
                create table "Odd.Case" (
                    Id integer not null primary key autoincrement,
                    "order" text collate nocase default 'it''s' not null,
                    amount real default 9.5,
                    twice real generated always as (amount * 2) stored,
                    vague ANY,
                    back text default (lower('A')),
                    x blob default (x'00'),
                    y integer default -1,
                    constraint u2 unique (amount, Id),
                    constraint "uq o" unique ("order"),
                    foreign key (y) references other (a) match full on delete set null deferrable initially deferred,
                    constraint ck_all check (id > 0 and ([order] <> ')')),
                    check (amount < ')'),
                    check (amount > 0)
                ) strict;
                create table "a""b" (
                    id integer not null,
                    constraint same primary key (id),
                    foreign key (id) references "a""b" (id)
                );
                create table down (
                    id bigint,
                    flag boolean default 1,
                    at datetime default current_timestamp,
                    primary key (id)
                );
                create table other (
                    a INT not null,
                    b varchar(20),
                    "weird type" long thing(3),
                    untyped blob,
                    d decimal(10, 2),
                    primary key (a)
                ) without rowid;
                create unique index ix on other (b collate nocase desc, lower(a), a) where b like 'x,)%';
                create view v as with view_(x, y) as (select a, b from other) select * from view_;""");
        assertMakesTheSame(read);
    }
}
