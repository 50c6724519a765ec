package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import dev.migration.Migrator;
import dev.migration.dialect.ReadOnlyReason.Kind;
import dev.migration.plan.MigrationPlan;
import dev.migration.server.FirebirdServer;
import dev.migration.server.MysqlServer;
import dev.migration.server.PostgresServer;
import dev.migration.server.StoppableMariaDb;
import dev.migration.server.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.firebirdsql.management.FBMaintenanceManager;
import org.firebirdsql.management.MaintenanceManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Databases that take no changes: applications start at head, and are told why they cannot do what is pending. */
class ReadOnlyDatabaseTests {

    @TempDir
    private Path folder = Path.of("");

    private ScriptFolder scripts = new ScriptFolder(Path.of(""));

    @BeforeEach
    void writeScript(@TempDir Path scriptFolder) {
        scripts = new ScriptFolder(scriptFolder).script("aaa", "create table items (id int primary key);", "");
    }

    private Migrator migrator(DataSource database) {
        return Migrator.builder(database).locations(scripts.location()).build();
    }

    /** Brings it to its head, without the memory of that. */
    private void upgraded(DataSource database) {
        migrator(database).upgrade();
        new JdbcTemplate(database).update("delete from migration_version_fingerprint");
    }

    private void isRefusedForWhatIsPendingAlone(DataSource readOnly, Kind kind) {
        assertThat(migrator(readOnly).upgrade().isEmpty()).isTrue();
        assertThat(migrator(readOnly).status(10).history()).hasSize(1);

        scripts.script("bbb", "create table tags (id int primary key);", "");
        List<String> told = new ArrayList<>();
        MigrationListener listener = new MigrationListener() {
            @Override
            public void beforeRun(String database, MigrationPlan plan) {
                told.add(database);
            }
        };
        assertThatExceptionOfType(ReadOnlyDatabaseException.class)
                .isThrownBy(() -> Migrator.builder(readOnly)
                        .locations(scripts.location())
                        .listeners(List.of(listener))
                        .build()
                        .upgrade())
                .satisfies(it -> assertThat(it.reason().kind()).isEqualTo(kind))
                .satisfies(it -> assertThat(it.problem()).contains("takes no changes: "));
        assertThat(told).isEmpty();
        assertThat(migrator(readOnly).pending().steps()).hasSize(1);
        assertThat(migrator(readOnly).status(0).lock()).isNull();
    }

    @Test
    void filesOfH2OpenedToRead() {
        String url = "jdbc:h2:" + folder.resolve("test");
        upgraded(new DriverManagerDataSource(url, "sa", ""));

        isRefusedForWhatIsPendingAlone(new DriverManagerDataSource(url + ";ACCESS_MODE_DATA=r", "sa", ""), Kind.FILE);
    }

    @Test
    void filesOfHsqldbOpenedToRead() {
        String url = "jdbc:hsqldb:file:" + folder.resolve("test");
        DataSource writable = new DriverManagerDataSource(url, "sa", "");
        upgraded(writable);
        new JdbcTemplate(writable).execute("shutdown");
        DataSource readOnly = new DriverManagerDataSource(url + ";readonly=true", "sa", "");

        isRefusedForWhatIsPendingAlone(readOnly, Kind.FILE);

        new JdbcTemplate(readOnly).execute("shutdown");
    }

    @Test
    void fileOfSqliteOpenedToRead() {
        String url = "jdbc:sqlite:" + folder.resolve("test.db");
        upgraded(new DriverManagerDataSource(url));

        isRefusedForWhatIsPendingAlone(new DriverManagerDataSource(url + "?open_mode=1"), Kind.FILE);
    }

    @Test
    void connectionsOfAPoolForReading() {
        DataSource database = PostgresServer.newDatabase().dataSource();
        upgraded(database);
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setDataSource(database);
            pool.setReadOnly(true);

            isRefusedForWhatIsPendingAlone(pool, Kind.CONNECTION);
        }
    }

    @Test
    void userOfPostgresqlWhoseSessionsBeginReadOnly() {
        DataSource database = PostgresServer.newDatabase().dataSource();
        upgraded(database);
        JdbcTemplate jdbc = new JdbcTemplate(database);
        jdbc.execute("do $$ begin execute format('alter database %I set default_transaction_read_only = on',"
                + " current_database()); end $$");

        isRefusedForWhatIsPendingAlone(database, Kind.CONNECTION);
    }

    @Test
    @EnabledIfSystemProperty(
            named = "locks",
            matches = "all",
            disabledReason = "NOT RUN, for the time that a server of its own takes: ./mvnw verify -Dlocks=all")
    void serverOfMariaDbThatIsSetToReadOnly() {
        // A server of its own, since it has to look at the rights of users, which makes all others check theirs.
        try (StoppableMariaDb server = StoppableMariaDb.start()) {
            isRefusedByReadOnlyServer(server.newDatabase());
        }
    }

    @Test
    void serverOfMysqlThatIsSetToReadOnly() {
        isRefusedByReadOnlyServer(MysqlServer.newDatabase());
    }

    private void isRefusedByReadOnlyServer(TestDatabase database) {
        upgraded(database.dataSource());
        SingleConnectionDataSource connection =
                new SingleConnectionDataSource(database.url(), database.user(), database.password(), true);
        JdbcTemplate root = new JdbcTemplate(connection);
        root.execute("flush privileges");
        // Nameless users of this host, which a server may have, come before users of any host.
        String user = "reader@localhost";
        root.execute("create user " + user + " identified by 'secret'");
        root.execute("grant all on " + root.queryForObject("select database()", String.class) + ".* to " + user);
        root.execute("set global read_only = 1");
        try {
            isRefusedForWhatIsPendingAlone(
                    new DriverManagerDataSource(database.url(), "reader", "secret"), Kind.SERVER);
        } finally {
            root.execute("set global read_only = 0");
            connection.destroy();
        }
    }

    @Test
    void databaseOfFirebirdThatWasMadeReadOnly() throws Exception {
        TestDatabase database = FirebirdServer.newDatabase();
        upgraded(database.dataSource());
        FBMaintenanceManager manager = new FBMaintenanceManager();
        String place = database.url().substring("jdbc:firebird://".length());
        manager.setServerName(place.substring(0, place.indexOf(':')));
        manager.setPortNumber(Integer.parseInt(place.substring(place.indexOf(':') + 1, place.indexOf('/'))));
        manager.setDatabase(place.substring(place.indexOf('/') + 1).replaceAll("\\?.*", ""));
        manager.setUser(database.user());
        manager.setPassword(database.password());
        manager.setDatabaseAccessMode(MaintenanceManager.ACCESS_MODE_READ_ONLY);

        isRefusedForWhatIsPendingAlone(database.dataSource(), Kind.FILE);
    }
}
