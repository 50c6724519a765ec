package dev.migration.execution;

import dev.migration.server.SqliteDatabase;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteBackfillTests extends BackfillContract {

    @TempDir
    Path files = Path.of("");

    @Override
    DataSource freshDatabase() {
        return SqliteDatabase.newDatabase(files).dataSource();
    }

    @Override
    boolean isEmbedded() {
        return true;
    }
}
