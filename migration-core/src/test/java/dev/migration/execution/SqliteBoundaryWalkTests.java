package dev.migration.execution;

import dev.migration.server.SqliteDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteBoundaryWalkTests extends BoundaryWalkContract {

    @TempDir
    Path folder = Path.of("");

    @Override
    DataSource freshDatabase() {
        try {
            return SqliteDatabase.newDatabase(Files.createTempDirectory(folder, "walk"))
                    .dataSource();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
