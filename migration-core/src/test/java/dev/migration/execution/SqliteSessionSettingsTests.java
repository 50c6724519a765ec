package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.server.SqliteDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** There are no schemas, but pragmas; and the checking of foreign keys cannot be changed within a transaction. */
class SqliteSessionSettingsTests {

    private ScriptFolder scripts;

    private HikariDataSource pool;

    @BeforeEach
    void setUp(@TempDir Path folder, @TempDir Path data) throws SQLException {
        scripts = new ScriptFolder(folder);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(SqliteDatabase.newDatabase(data).url() + "&foreign_keys=on");
        config.setMaximumPoolSize(2);
        pool = new HikariDataSource(config);
        scripts.script(
                "aaa",
                "create table items (id integer primary key);\n"
                        + "create table parts (id integer primary key, item integer references items (id));",
                "");
        migrator().upgrade();
        assertThat(pragmas()).containsOnly("1 0");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    private Migrator migrator() {
        return Migrator.builder(pool).locations(scripts.location()).build();
    }

    /** Of both connections of the pool. */
    private List<String> pragmas() throws SQLException {
        try (Connection one = pool.getConnection();
                Connection another = pool.getConnection()) {
            return Stream.of(one, another)
                    .map(it -> JdbcClient.create(new SingleConnectionDataSource(it, true)))
                    .map(it -> it.sql("pragma foreign_keys").query(String.class).single() + " "
                            + it.sql("pragma ignore_check_constraints")
                                    .query(String.class)
                                    .single())
                    .toList();
        }
    }

    @Test
    void foreignKeysThatAScriptSwitchesOffAreOnForTheApplication() throws SQLException {
        scripts.sections(
                "bbb",
                "aaa",
                "-- migrate:upgrade transaction=false\npragma foreign_keys = off;\ninsert into parts values (1, 7);");

        migrator().upgrade();

        assertThat(pragmas()).containsOnly("1 0");
        assertThat(migrator().current().revisions()).containsExactly("bbb");
    }

    @Test
    void scriptThatFailsLeavesThemOnToo() throws SQLException {
        scripts.sections(
                "bbb",
                "aaa",
                "-- migrate:upgrade transaction=false\npragma foreign_keys = off;\npragma ignore_check_constraints = on;\n"
                        + "insert into parts values (1, 7);\ninsert into nowhere values (1);");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.statementsKept()).isEqualTo(3));

        assertThat(pragmas()).containsOnly("1 0");
    }

    @Test
    void scriptThatFailedGoesOnWithoutThem() throws SQLException {
        String beginning =
                "-- migrate:upgrade transaction=false\npragma foreign_keys = off;\ninsert into parts values (1, 7);\n";
        scripts.sections("bbb", "aaa", beginning + "insert into nowhere values (1);");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade());

        scripts.sections("bbb", "aaa", beginning + "insert into parts values (2, 8);");
        migrator().upgrade();

        assertThat(JdbcClient.create(pool)
                        .sql("select id from parts")
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
        assertThat(pragmas()).containsOnly("1 0");
    }

    @Test
    void whatHoldsWithinATransactionMeetsNotTheNextRevision() throws SQLException {
        scripts.script(
                        "bbb",
                        "create table checked (id integer check (id > 0)); pragma ignore_check_constraints = on;",
                        "")
                .script("ccc", "insert into checked values (-1);", "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("'ccc'", "CHECK"));

        assertThat(pragmas()).containsOnly("1 0");
    }
}
