package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.server.PostgresServer;
import dev.migration.server.TestDatabase;
import org.junit.jupiter.api.Test;

class PostgresqlOfflineTests extends OfflineContractTests {

    @Override
    TestDatabase freshDatabase() {
        return PostgresServer.newDatabase();
    }

    @Override
    String dialect() {
        return "postgresql";
    }

    @Override
    String trickySection() {
        return """
                -- migrate:upgrade
                create function fill() returns void language plpgsql as $$
                begin
                    insert into items values (2, 'two');
                    delete from items;
                end $$;
                -- migrate:upgrade transaction=false
                create index concurrently ix_items_title on items (title);
                -- migrate:upgrade
                select fill();
                -- migrate:downgrade
                drop function fill;
                drop index ix_items_title;
                """;
    }

    @Test
    void eachRevisionIsATransactionUnlessItSaysOtherwise() {
        StringBuilder script = new StringBuilder();

        builder(freshDatabase()).build().upgradeSql("bbb", script);

        assertThat(script.toString().lines().filter(it -> !it.isBlank()).toList())
                .containsSubsequence(
                        "begin;",
                        "-- Running upgrade  -> aaa",
                        "commit;",
                        "begin;",
                        "-- Running upgrade aaa -> bbb",
                        "commit;",
                        "create index concurrently ix_items_title on items (title);",
                        "begin;",
                        "select fill();",
                        "update migration_version set version_num = 'bbb' where version_num = 'aaa';",
                        "commit;");
    }
}
