package dev.migration.execution;

import static dev.migration.schema.ColumnType.bigint;
import static dev.migration.schema.ColumnType.integer;
import static dev.migration.schema.ColumnType.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.error.MigrationException;
import dev.migration.operation.Operations;
import dev.migration.schema.NamingConvention;
import dev.migration.schema.Table;
import dev.migration.server.TestDatabase;
import dev.migration.sql.SqlSplitter;
import dev.migration.sql.SqlStatement;
import dev.migration.sql.SqlSyntax;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;

/** A batch that is printed for SQLite, and what is printed run on SQLite. */
class SqliteOfflineBatchTests {

    private static final Table ITEMS = Table.of("items")
            .column("id", bigint(), it -> it.identity())
            .column("price", integer())
            .primaryKey("id");

    @TempDir
    Path folder = Path.of("");

    private String print(Consumer<Operations> upgrade) {
        new ScriptFolder(folder)
                .script(
                        "aaa",
                        """
                        create table items (id integer primary key, price integer);
                        create table children (id integer primary key, item_id integer references items (id) on delete cascade);
                        insert into items values (1, 5);
                        insert into children values (1, 1);
                        """,
                        "");
        StringBuilder out = new StringBuilder();
        Migrator.builder(new TestDatabase("jdbc:sqlite::memory:", "", "").dataSource())
                .locations("file:" + folder)
                .migrations(List.of(new Altering(upgrade)))
                .namingConvention(NamingConvention.recommended())
                .build()
                .upgradeSql("heads", out);
        return out.toString();
    }

    @Test
    void printedBatchLosesNothingWhereForeignKeysAreChecked() throws SQLException {
        String sql = print(op -> op.batchAlterTable(
                "items",
                batch -> batch.alterColumn("price", it -> it.type(text()).notNull())
                        .createConstraint(dev.migration.schema.Unique.unique("price")),
                how -> how.copyFrom(ITEMS)));

        TestDatabase database =
                new TestDatabase("jdbc:sqlite:" + folder.resolve("x.db") + "?foreign_keys=true", "", "");
        run(sql, database);

        JdbcTemplate jdbc = database.jdbc();
        assertThat(jdbc.queryForList("select item_id from children", Integer.class))
                .containsExactly(1);
        assertThat(jdbc.queryForObject("select typeof(price) from items", String.class))
                .isEqualTo("text");
        assertThat(jdbc.queryForObject("select sql from sqlite_schema where name = 'items'", String.class))
                .contains("constraint uq_items_price unique (price)");
    }

    /** Without the lines that only sqlite3 reads. */
    private static void run(String script, TestDatabase database) throws SQLException {
        String sql = script.replaceAll("(?m)^\\..*$", "");
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (SqlStatement part : SqlSplitter.split(sql, 1, SqlSyntax.sqlite())) {
                statement.execute(part.text());
            }
        }
    }

    @Test
    void batchThatCannotSeeItsTableSaysHowToShowIt() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> print(op -> op.batchAlterTable("items", batch -> batch.dropColumn("price"))))
                .satisfies(it -> assertThat(it.remedy()).contains("copyFrom(table)"));
    }

    @Test
    void plainOperationThatSqliteCannotDoSaysToUseABatch() {
        assertThatExceptionOfType(MigrationException.class)
                .isThrownBy(() -> print(op -> op.alterColumn("items", "price", it -> it.notNull())))
                .satisfies(
                        it -> assertThat(it.remedy()).contains("op.batchAlterTable(..., how -> how.copyFrom(table))"));
    }
}
