package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.migration.Migrator;
import dev.migration.dialect.Dialect;
import dev.migration.dialect.Dialects;
import dev.migration.lock.LockOwner;
import dev.migration.server.TestDatabase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The lease in a database where one transaction that writes keeps everyone else from writing. */
class SqliteLeaseTests {

    private static final Duration LEASE = Duration.ofMillis(400);

    @TempDir
    Path folder = Path.of("");

    private final Dialect dialect = Dialects.load(getClass().getClassLoader()).named("sqlite");

    private final StateTables tables = new StateTables(OfPrimary.OPTIONS, dialect);

    private DataSource dataSource() {
        return dataSource("?synchronous=OFF&busy_timeout=20");
    }

    private DataSource dataSource(String options) {
        return new TestDatabase("jdbc:sqlite:" + folder.resolve("test.db") + options, "", "").dataSource();
    }

    private LeaseDatabaseLock lock(String host) {
        LockRow row = new LockRow(tables, new LockOwner(host, 4711, "orders", "1.4"), LEASE);
        return new LeaseDatabaseLock(
                Session.open(dataSource(), "primary"), "primary", row, null, new WriteAccess("primary", dialect));
    }

    @BeforeEach
    void createTable() throws Exception {
        try (Session session = Session.open(dataSource(), "primary")) {
            tables.createLease(session);
        }
    }

    @Test
    void whoComesWhileAStepIsInItsTransactionWaits() throws Exception {
        try (LeaseDatabaseLock one = lock("one");
                LeaseDatabaseLock other = lock("other");
                Session migrating = Session.open(dataSource(), "primary")) {
            one.tryAcquire();
            migrating.begin();
            migrating.jdbc().sql("create table items (id int)").update();

            assertThat(other.tryAcquire()).isFalse();
        }
    }

    @Test
    void stepThatTookLongerThanTheLeaseIsFollowedByAnother() throws Exception {
        try (LeaseDatabaseLock one = lock("one");
                LeaseDatabaseLock other = lock("other");
                Session migrating = Session.open(dataSource(), "primary")) {
            one.tryAcquire();
            migrating.begin();
            migrating.jdbc().sql("create table items (id int)").update();
            Thread.sleep(LEASE.toMillis() * 2);

            one.verify(migrating);
            migrating.commit();

            assertThat(other.tryAcquire()).isFalse();
        }
    }

    /** As a large transaction keeps the whole file to itself once its pages have no more room in memory. */
    @Test
    void startWaitsWhileNobodyElseMayEvenRead() throws Exception {
        Path scripts = Files.createDirectory(folder.resolve("scripts"));
        Files.writeString(
                scripts.resolve("1a_items.sql"),
                "-- Items\n-- revision: 1a\n\n-- migrate:upgrade\ncreate table items (id int);\n");
        // Other pragmas would read the file when a connection is opened.
        Migrator migrator = Migrator.builder(dataSource("?busy_timeout=20"))
                .locations("file:" + scripts)
                .build();
        try (Session migrating = Session.open(dataSource(), "primary")) {
            migrating.connection().createStatement().execute("begin exclusive");

            CompletableFuture<MigrationResult> start = CompletableFuture.supplyAsync(migrator::upgrade);
            assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> start.get(1, TimeUnit.SECONDS));
            migrating.connection().createStatement().execute("commit");

            assertThat(start.get(30, TimeUnit.SECONDS).steps()).hasSize(1);
        }
    }
}
