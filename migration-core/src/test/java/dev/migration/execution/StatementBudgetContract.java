package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.MigratorBuilder;
import dev.migration.budget.RetryPolicy;
import dev.migration.operation.Operations;
import dev.migration.script.Migration;
import dev.migration.script.Revision;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What statements may cost others, and others them, on databases whose DDL commits by itself or that have one writer. */
abstract class StatementBudgetContract {

    ScriptFolder scripts;

    private TestDatabase database;

    abstract TestDatabase newDatabase(Path folder);

    /** A query for the setting, or for the settings in one text. */
    abstract String showLimits();

    /** What they are in a new connection after {@link #otherLimits()}. */
    abstract List<String> otherLimits();

    /** With a lock-timeout of 3 s, and a statement-timeout of 100 s where that is a setting. */
    abstract String limited();

    /** Takes what a change of the table {@code items} waits for. */
    String holding() {
        return "update items set title = 'our secret' where id = 1";
    }

    /** A statement that runs for some seconds. */
    abstract String slow();

    @BeforeEach
    void setUp(@TempDir Path folder) throws SQLException {
        scripts = new ScriptFolder(folder);
        database = newDatabase(folder);
        try (Connection connection = database.dataSource().getConnection()) {
            run(connection, "create table items (id int primary key, title varchar(50))");
            run(connection, "insert into items values (1, 'one')");
        }
    }

    MigratorBuilder builder() {
        return Migrator.builder(database.dataSource())
                .locations(scripts.location())
                .retry(RetryPolicy.NEVER);
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    Connection holder() throws SQLException {
        Connection connection = database.dataSource().getConnection();
        connection.setAutoCommit(false);
        run(connection, holding());
        return connection;
    }

    private String shown(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(showLimits())) {
            row.next();
            return row.getString(1);
        }
    }

    @Test
    void limitsHoldForAScriptAndTheConnectionGetsBackItsOwn() throws SQLException {
        Looking looking = new Looking(showLimits());
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl(database.url());
            pool.setUsername(database.user());
            pool.setPassword(database.password());
            pool.setMaximumPoolSize(2);
            List<String> before = new ArrayList<>();
            try (Connection one = pool.getConnection();
                    Connection two = pool.getConnection()) {
                for (Connection connection : List.of(one, two)) {
                    for (String other : otherLimits()) {
                        run(connection, other);
                    }
                    before.add(shown(connection));
                }
            }

            Migrator.builder(pool)
                    .locations(scripts.location())
                    .migrations(List.of(looking))
                    .build()
                    .upgrade();

            assertThat(looking.seen).containsExactly(limited());
            assertThat(before.get(0)).isNotEqualTo(limited());
            try (Connection one = pool.getConnection();
                    Connection two = pool.getConnection()) {
                assertThat(List.of(shown(one), shown(two))).isEqualTo(before);
            }
        }
    }

    @Revision(id = "looking", lockTimeout = "3s", statementTimeout = "100s")
    static final class Looking implements Migration {

        private final String query;

        final List<String> seen = new ArrayList<>();

        Looking(String query) {
            this.query = query;
        }

        @Override
        public void upgrade(Operations op) {
            op.execute("create table looked (id int)");
            seen.add(op.jdbc().sql(query).query(String.class).single());
        }
    }

    @Test
    void aWaitThatIsOverSaysThatTheScriptIsNotToBlame() throws SQLException {
        scripts.script("aaa", "alter table items add price int;", "");
        Migrator migrator = builder()
                .lockTimeout(Duration.ofSeconds(2))
                .reportAfter(Duration.ofMillis(600))
                .build();

        try (Logged log = Logged.by("dev.migration.budget");
                Connection holder = holder()) {
            migrator.current();
            assertThatExceptionOfType(MigrationFailedException.class)
                    .isThrownBy(migrator::upgrade)
                    .satisfies(it -> {
                        assertThat(it.problem()).contains(blockers()).doesNotContain("our secret");
                        assertThat(it.remedy()).contains("the script is not to blame", "`-- lock-timeout: 30s`");
                    });
            assertThat(log.lines()).isNotEmpty().allSatisfy(it -> assertThat(it).doesNotContain("our secret"));
            holder.rollback();
        }

        assertThat(migrator.upgrade().steps()).hasSize(1);
    }

    /** What the report says of who was in the way; nothing where nobody can tell. */
    String blockers() {
        return "";
    }

    @Test
    void aStatementThatTakesTooLongIsEnded() {
        scripts.sections("aaa", "", "-- migrate:upgrade statement-timeout=500ms\n" + slow() + ";\n");
        long begin = System.nanoTime();

        assertThatExceptionOfType(MigrationFailedException.class)
                .isThrownBy(() -> builder().build().upgrade())
                .satisfies(it -> assertThat(it.remedy()).contains("`-- statement-timeout: 1h`"));

        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
    }
}
