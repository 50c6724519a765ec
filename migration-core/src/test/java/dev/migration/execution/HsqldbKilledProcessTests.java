package dev.migration.execution;

import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class HsqldbKilledProcessTests extends KilledProcessContract {

    @TempDir
    Path files = Path.of("");

    private int count;

    @Override
    TestDatabase freshDatabase() {
        return new TestDatabase("jdbc:hsqldb:file:" + files.resolve("walk" + ++count) + ";shutdown=true", "sa", "");
    }
}
