package dev.migration.execution;

import dev.migration.server.SqliteDatabase;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteMigratorTests extends TransactionalMigratorTests {

    @TempDir
    Path folder = Path.of("");

    @Override
    DataSource freshDatabase() {
        return SqliteDatabase.newDatabase(folder).dataSource();
    }
}
