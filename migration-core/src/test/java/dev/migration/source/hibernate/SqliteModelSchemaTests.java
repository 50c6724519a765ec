package dev.migration.source.hibernate;

import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;

class SqliteModelSchemaTests extends ModelSchemaContract {

    @TempDir
    Path folder = Path.of("");

    SqliteModelSchemaTests() {
        super(new SqliteDialect());
    }

    @Override
    TestDatabase newDatabase() {
        String file = folder.resolve(UUID.randomUUID() + ".db").toString();
        return new TestDatabase("jdbc:sqlite:" + file + "?synchronous=OFF", "", "");
    }
}
