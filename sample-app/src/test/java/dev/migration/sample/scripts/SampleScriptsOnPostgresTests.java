package dev.migration.sample.scripts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.sample.server.PostgresServer;
import dev.migration.sample.server.TestDatabase;
import org.junit.jupiter.api.Test;

class SampleScriptsOnPostgresTests extends SampleScriptsContract {

    @Override
    TestDatabase newDatabase() {
        return PostgresServer.newDatabase();
    }

    @Test
    void theConcurrentlyBuiltIndexIsValid() {
        TestDatabase database = newDatabase();

        inventory(database).upgrade();

        assertThat(database.jdbc()
                        .sql("select indisvalid from pg_index where indexrelid = 'ix_items_title'::regclass")
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }
}
