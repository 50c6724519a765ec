package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.dialect.Dialects;
import dev.migration.script.IrreversibleRevisionException;
import dev.migration.server.TestDatabase;
import dev.migration.sql.SqlSplitter;
import dev.migration.sql.SqlStatement;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printed script without a client's own words does over JDBC what the run does that it was printed for. */
abstract class OfflineContractTests {

    ScriptFolder scripts;

    private TestDatabase online;

    private TestDatabase offline;

    abstract TestDatabase freshDatabase();

    abstract String dialect();

    /** A statement with semicolons of its own, or another that a client could misread. */
    abstract String trickySection();

    @BeforeEach
    void setUp(@TempDir Path folder) {
        scripts = new ScriptFolder(folder);
        online = freshDatabase();
        offline = freshDatabase();
        scripts.script("aaa", "create table items (id int primary key, title varchar(50));", "drop table items;")
                .sections("bbb", "aaa", trickySection())
                .script(
                        "ccc",
                        "insert into items values (1, 'it''s; -- \u00fcber');\nupdate items set id = 7 where id = 1;",
                        "delete from items;");
    }

    MigratorBuilder builder(TestDatabase database) {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .offlineBatchSeparator("");
    }

    void run(String script, TestDatabase database) throws IOException, SQLException {
        List<SqlStatement> statements = SqlSplitter.split(
                script,
                1,
                Dialects.load(getClass().getClassLoader()).named(dialect()).syntax());
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            for (SqlStatement each : statements) {
                statement.execute(each.text());
            }
        }
    }

    /** Columns of every table but those that only a run needs. H2's own lower() would follow the JVM's locale. */
    private static List<String> columns(TestDatabase database) {
        String query =
                """
                select concat(table_name, '.', column_name, ' ', data_type, ' ', is_nullable)
                from information_schema.columns
                where table_schema in ('public', 'PUBLIC', '%s')
                order by 1""";
        return database.jdbc().queryForList(query.formatted(schema(database)), String.class).stream()
                .map(it -> it.toLowerCase(Locale.ROOT))
                .filter(it -> !it.matches("migration_(history|version_fingerprint|version_lock)\\..*"))
                .toList();
    }

    private static String schema(TestDatabase database) {
        return database.url().replaceAll(".*/|\\?.*", "");
    }

    private static List<String> rows(TestDatabase database, String query) {
        return database.jdbc().queryForList(query, String.class);
    }

    private void requireEqual() {
        assertThat(columns(offline)).isNotEmpty().isEqualTo(columns(online));
        String versions = "select version_num from migration_version order by 1";
        assertThat(rows(offline, versions)).isEqualTo(rows(online, versions));
    }

    @Test
    void printedUpgradeDoesWhatAnUpgradeDoes() throws Exception {
        StringBuilder script = new StringBuilder();

        builder(offline).build().upgradeSql("heads", script);
        run(script.toString(), offline);
        builder(online).build().upgrade();

        requireEqual();
        String items = "select concat(id, title) from items";
        assertThat(rows(offline, items)).containsExactly("7it's; -- \u00fcber").isEqualTo(rows(online, items));
    }

    @Test
    void aRunFindsNothingLeftToDoAfterAPrintedUpgrade() throws Exception {
        StringBuilder script = new StringBuilder();
        builder(offline).build().upgradeSql("heads", script);

        run(script.toString(), offline);

        assertThat(builder(offline).build().upgrade().steps()).isEmpty();
    }

    @Test
    void printedUpgradeGoesOnWhereTheRangeBegins() throws Exception {
        builder(online).build().upgrade("bbb");
        builder(offline).build().upgrade("bbb");
        StringBuilder script = new StringBuilder();

        builder(offline).build().upgradeSql("bbb:heads", script);
        run(script.toString(), offline);
        builder(online).build().upgrade();

        requireEqual();
    }

    @Test
    void printedDowngradeLeavesWhatADowngradeLeaves() throws Exception {
        builder(online).build().upgrade();
        builder(offline).build().upgrade();
        StringBuilder script = new StringBuilder();

        builder(offline).build().downgradeSql("ccc:base", script);
        run(script.toString(), offline);
        builder(online).build().downgrade("base");

        requireEqual();
    }

    @Test
    void printedStampMovesTheRowsThatAStampMoves() throws Exception {
        StringBuilder script = new StringBuilder();

        builder(offline).build().stampSql(List.of("bbb"), script);
        run(script.toString(), offline);
        builder(online).build().stamp("bbb");

        requireEqual();
    }

    @Test
    void historyIsPrintedWhereItIsAskedFor() throws Exception {
        StringBuilder script = new StringBuilder();

        builder(offline).offlineHistory(true).build().upgradeSql("heads", script);
        run(script.toString(), offline);
        builder(online).build().upgrade();

        List<HistoryEntry> printed = builder(offline).build().status(9).history();
        List<HistoryEntry> run = builder(online).build().status(9).history();
        assertThat(printed)
                .usingRecursiveFieldByFieldElementComparatorOnFields(
                        "id", "revision", "direction", "message", "checksum", "status", "statementsDone")
                .isEqualTo(run);
    }

    @Test
    void nothingIsPrintedWhenARevisionIsIrreversible() {
        scripts.script("ddd", "create table more (id int);", "");
        StringBuilder script = new StringBuilder();

        assertThatExceptionOfType(IrreversibleRevisionException.class)
                .isThrownBy(() -> builder(offline).build().downgradeSql("ddd:base", script));
        assertThat(script).isEmpty();
    }
}
