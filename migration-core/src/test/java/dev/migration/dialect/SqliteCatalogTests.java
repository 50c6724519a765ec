package dev.migration.dialect;

import dev.migration.dialect.sqlite.SqliteDialect;
import dev.migration.schema.ColumnType;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.io.TempDir;

class SqliteCatalogTests extends CatalogContract {

    @TempDir
    Path folder = Path.of("");

    SqliteCatalogTests() {
        super(new SqliteDialect());
    }

    @Override
    DataSource newDatabase() {
        String file = folder.resolve(UUID.randomUUID() + ".db").toString();
        return new TestDatabase("jdbc:sqlite:" + file + "?synchronous=OFF", "", "").dataSource();
    }

    @Override
    boolean addsForeignKeys() {
        return false;
    }

    /** A counted column is an integer, whatever was asked for, and nothing keeps a comment. */
    @Override
    Table understood(Table asked) {
        return new Table(
                asked.name(),
                asked.columns().stream()
                        .map(it -> it.generator() == null ? it : it.type(ColumnType.integer()))
                        .map(it -> it.withComment(null))
                        .toList(),
                asked.constraints(),
                asked.indexes(),
                null,
                asked.options());
    }
}
