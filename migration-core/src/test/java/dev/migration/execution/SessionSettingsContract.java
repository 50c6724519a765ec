package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** What a script sets for its session holds for the rest of that script, and for nobody else. */
abstract class SessionSettingsContract {

    ScriptFolder scripts;

    HikariDataSource pool;

    JdbcClient jdbc;

    abstract TestDatabase freshDatabase();

    /** Creates a second schema. */
    String createOther() {
        return "create schema other";
    }

    /** Makes names without a schema mean those of the second one. */
    String useOther() {
        return "set schema other";
    }

    /** A table of the second schema, wherever the session is. */
    String other(String table) {
        return "other." + table;
    }

    /** The two connections that a migration needs at a time, the same ones for each run, as an application has them. */
    @BeforeEach
    void setUp(@TempDir Path folder) {
        TestDatabase database = freshDatabase();
        scripts = new ScriptFolder(folder);
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.setMaximumPoolSize(2);
        pool = new HikariDataSource(config);
        jdbc = JdbcClient.create(pool);
        jdbc.sql(createOther()).update();
        scripts.script("aaa", "create table items (id int primary key)", "");
        migrator().upgrade();
    }

    @AfterEach
    void close() {
        pool.close();
    }

    Migrator migrator(Migration... migrations) {
        return Migrator.builder(pool)
                .locations(scripts.location())
                .migrations(List.of(migrations))
                .build();
    }

    long count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    /** Of both connections of the pool. */
    <T> List<T> onBoth(Function<JdbcClient, T> question) throws SQLException {
        try (Connection one = pool.getConnection();
                Connection another = pool.getConnection()) {
            return Stream.of(one, another)
                    .map(it -> question.apply(JdbcClient.create(new SingleConnectionDataSource(it, true))))
                    .toList();
        }
    }

    @Test
    void schemaThatAScriptGoesToHoldsForTheRestOfItAlone() {
        scripts.script(
                        "bbb",
                        useOther() + ";\ncreate table things (id int primary key);\ninsert into things values (1);",
                        "")
                .script("ccc", "insert into items values (1);", "");

        MigrationResult result = migrator().upgrade();

        assertThat(result.steps()).extracting(StepResult::statements).containsExactly(3, 1);
        assertThat(migrator().current().revisions()).containsExactly("ccc");
        assertThat(count(other("things"))).isEqualTo(1);
        assertThat(count("items")).isEqualTo(1);
        scripts.script("ddd", "insert into items values (2);", "");
        migrator().upgrade();
        assertThat(count("items")).isEqualTo(2);
    }

    @Test
    void failureTellsOfTheScriptAndNotOfTheSchemaItWentTo() {
        scripts.script("bbb", useOther() + ";\ninsert into nowhere values (1);", "");

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade())
                .satisfies(it -> assertThat(it.problem()).contains("'bbb'", "line 7", "nowhere"));

        assertThat(migrator().status(9).state()).isEqualTo(DatabaseState.FAILED);
        assertThat(migrator().status(9).history())
                .extracting(HistoryEntry::revision)
                .contains("bbb");
        assertThat(count("items")).isZero();
    }

    @Test
    void scriptThatFailedGoesOnInTheSchemaItWentTo() {
        String beginning = useOther() + ";\ncreate table things (id int primary key);\n";
        scripts.script("bbb", beginning + "insert into nowhere values (1);", "");
        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> migrator().upgrade());

        scripts.sections("bbb", "aaa", "-- migrate:upgrade\n" + beginning + "insert into things values (1);");
        migrator().upgrade();

        assertThat(count(other("things"))).isEqualTo(1);
        assertThat(migrator().current().revisions()).containsExactly("bbb");
    }

    @Test
    void schemaThatJavaCodeGoesToHoldsForTheRestOfItAlone() {
        migrator(new GoesToAnother(useOther())).upgrade();

        assertThat(count(other("things"))).isEqualTo(1);
        assertThat(count("items")).isZero();
        assertThat(migrator(new GoesToAnother(useOther())).current().revisions())
                .containsExactly("goes");
    }

    @Revision(id = "goes", downRevision = "aaa")
    static final class GoesToAnother implements Migration {

        private final String use;

        GoesToAnother(String use) {
            this.use = use;
        }

        @Override
        public void upgrade(Operations op) {
            op.jdbc().sql(use).update();
            op.execute("create table things (id int primary key)");
            op.execute("insert into things values (1)");
        }
    }
}
