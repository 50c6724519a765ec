package dev.migration.boot;

import static org.assertj.core.api.Assertions.assertThat;

import dev.migration.Migrator;
import dev.migration.boot.autoconfigure.Contexts;
import dev.migration.execution.DatabaseState;
import dev.migration.execution.DatabaseStatus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchedDatabaseTests {

    private static final String SCRIPT =
            """
            -- revision: only
            -- down-revision:

            -- migrate:upgrade
            create table only (id bigint);

            -- migrate:downgrade
            drop table only;
            """;

    private final Path script;
    private final Migrator migrator;

    WatchedDatabaseTests(@TempDir Path folder) throws IOException {
        script = Files.writeString(folder.resolve("only.sql"), SCRIPT);
        migrator =
                Migrator.builder(Contexts.newH2()).locations("file:" + folder).build();
    }

    @Test
    void scriptsAreNotReadAgainWhileNothingMoves() throws IOException {
        migrator.upgrade();
        WatchedDatabase database = new WatchedDatabase(migrator);
        DatabaseStatus first = database.status();

        Files.delete(script);

        assertThat(first.state()).isEqualTo(DatabaseState.UP_TO_DATE);
        assertThat(database.status()).isSameAs(first);
    }

    @Test
    void movedHeadsAreSeenAtOnce() {
        migrator.upgrade();
        WatchedDatabase database = new WatchedDatabase(migrator);
        database.status();

        migrator.downgrade("base");

        assertThat(database.status().state()).isEqualTo(DatabaseState.BEHIND);
    }

    @Test
    void databaseThatIsBehindIsSeenWhenItIsMigrated() {
        WatchedDatabase database = new WatchedDatabase(migrator);
        assertThat(database.status().state()).isEqualTo(DatabaseState.BEHIND);

        migrator.upgrade();

        assertThat(database.status().state()).isEqualTo(DatabaseState.UP_TO_DATE);
    }
}
