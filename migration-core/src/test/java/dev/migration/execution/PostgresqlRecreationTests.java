package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.operation.Recreate;
import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.Test;

class PostgresqlRecreationTests extends RecreationContract {

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    String base() {
        return """
                create table items (
                    id integer generated always as identity primary key,
                    title varchar(20) constraint uq_title unique,
                    price integer constraint ck_price check (price <> '0'),
                    parent_id integer constraint fk_parent references items (id)
                );
                alter table items drop constraint ck_price;
                create index ix_price on items (price desc) where title <> '';
                create table children (
                    id integer primary key,
                    item_id integer not null constraint fk_item references items (id) on delete cascade
                );
                """;
    }

    @Test
    void serialColumnGoesOnCounting() {
        jdbc.execute("create table old (id serial primary key, a text)");
        jdbc.execute("insert into old (a) values ('x'), ('y')");
        jdbc.execute("delete from old where a = 'y'");

        migrator(op -> op.batchAlterTable("old", batch -> batch, how -> how.recreate(Recreate.ALWAYS)))
                .upgrade();

        jdbc.update("insert into old (a) values ('z')");
        assertThat(jdbc.queryForList("select id from old order by id", Integer.class))
                .containsExactly(1, 3);
    }

    @Test
    void tableThatAViewNeedsIsLeftAsItIs() {
        jdbc.execute("create view dear as select * from items");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator(
                                op -> op.batchAlterTable("items", batch -> batch, how -> how.recreate(Recreate.ALWAYS)))
                        .upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("view dear depends on"));
        assertThat(jdbc.queryForObject("select count(*) from dear", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void triggersAndPrivilegesComeAlong() {
        jdbc.execute("create role reader%d".formatted(System.nanoTime()));
        String role =
                jdbc.queryForObject("select max(rolname) from pg_roles where rolname like 'reader%'", String.class);
        jdbc.execute("grant select, insert on items to " + role + " with grant option");
        jdbc.execute("create function t() returns trigger language plpgsql as 'begin new.price = 7; return new; end'");
        jdbc.execute("create trigger tr before insert on items for each row execute function t()");

        migrator(op -> op.batchAlterTable("items", batch -> batch, how -> how.recreate(Recreate.ALWAYS)))
                .upgrade();

        jdbc.update("insert into items (title) values ('new')");
        assertThat(jdbc.queryForObject("select price from items where id = 4", Integer.class))
                .isEqualTo(7);
        assertThat(jdbc.queryForObject("select has_table_privilege(?, 'items', 'select')", Boolean.class, role))
                .isTrue();
    }
}
