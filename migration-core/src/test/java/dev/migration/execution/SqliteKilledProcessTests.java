package dev.migration.execution;

import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfSystemProperty(
        named = "crash.kills",
        matches = ".+",
        disabledReason = "NOT RUN, for the time it takes: ./mvnw verify -Dcrash.kills=20")
class SqliteKilledProcessTests extends KilledProcessContract {

    @TempDir
    Path files = Path.of("");

    private int count;

    @Override
    TestDatabase freshDatabase() {
        return new TestDatabase("jdbc:sqlite:" + files.resolve("walk" + ++count), "", "");
    }
}
