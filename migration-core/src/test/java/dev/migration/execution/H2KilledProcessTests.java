package dev.migration.execution;

import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

class H2KilledProcessTests extends KilledProcessContract {

    @TempDir
    Path files = Path.of("");

    private int count;

    @Override
    TestDatabase freshDatabase() {
        return new TestDatabase("jdbc:h2:file:" + files.resolve("walk" + ++count), "sa", "");
    }
}
