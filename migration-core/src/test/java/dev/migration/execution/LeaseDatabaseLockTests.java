package dev.migration.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import dev.migration.dialect.Dialects;
import dev.migration.lock.LockOwner;
import dev.migration.server.H2Database;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

class LeaseDatabaseLockTests {

    private final DataSource dataSource = H2Database.newDatabase().dataSource();

    private final StateTables tables = new StateTables(
            OfPrimary.OPTIONS, Dialects.load(getClass().getClassLoader()).named("h2"));

    @BeforeEach
    void createTable() throws Exception {
        try (Session session = Session.open(dataSource, "primary")) {
            tables.createLease(session);
        }
    }

    private LeaseDatabaseLock lock(String host, Duration lease) {
        return new LeaseDatabaseLock(
                Session.open(dataSource, "primary"),
                "primary",
                new LockRow(tables, owner(host), lease),
                null,
                new WriteAccess(
                        "primary", Dialects.load(getClass().getClassLoader()).named("h2")));
    }

    private static LockOwner owner(String host) {
        return new LockOwner(host, 4711, "orders", "1.4");
    }

    @Test
    void onlyOneHoldsItUntilItIsGivenBack() throws Exception {
        try (LeaseDatabaseLock other = lock("other", Duration.ofSeconds(5))) {
            try (LeaseDatabaseLock one = lock("one", Duration.ofSeconds(5))) {
                assertThat(one.tryAcquire()).isTrue();
                assertThat(other.tryAcquire()).isFalse();
                assertThat(other.holder()).hasValueSatisfying(it -> assertThat(it.describe())
                        .matches("orders 1.4 on one, process 4711, since 2\\S+Z \\(\\d s\\)"));
            }

            assertThat(other.tryAcquire()).isTrue();
        }
    }

    @Test
    void holderThatLivesKeepsItLongerThanTheLease() throws Exception {
        try (LeaseDatabaseLock one = lock("one", Duration.ofMillis(400));
                LeaseDatabaseLock other = lock("other", Duration.ofMillis(400))) {
            assertThat(one.tryAcquire()).isTrue();

            Thread.sleep(1_200);

            assertThat(other.tryAcquire()).isFalse();
        }
    }

    @Test
    void holderTellsHowFarItHasCome() throws Exception {
        try (LeaseDatabaseLock one = lock("one", Duration.ofMillis(400));
                LeaseDatabaseLock other = lock("other", Duration.ofMillis(400))) {
            one.tryAcquire();
            one.progress().step("9c41", 3, 20);
            one.progress().script(() -> 2, () -> 7);

            await().atMost(Duration.ofSeconds(5))
                    .untilAsserted(() -> assertThat(other.holder().orElseThrow().describe())
                            .endsWith("at revision '9c41' (3 of 20), statement 2 of 7"));
        }
    }

    @Test
    void holderThatDiedLosesItWhenTheLeaseRunsOut() throws Exception {
        died("dead", Duration.ofSeconds(1));

        try (LeaseDatabaseLock other = lock("other", Duration.ofSeconds(5))) {
            assertThat(other.tryAcquire()).isFalse();
            await().atMost(Duration.ofSeconds(5)).until(other::tryAcquire);
        }
    }

    @Test
    void processThatDiedBeforeItMadeTheRowBlocksNobody() throws Exception {
        JdbcClient.create(dataSource).sql("delete from migration_version_lock").update();

        createTable();

        try (LeaseDatabaseLock one = lock("one", Duration.ofSeconds(5))) {
            assertThat(one.tryAcquire()).isTrue();
        }
    }

    @Test
    void holderThatWasOvertakenCannotRecordAnything() throws Exception {
        try (LeaseDatabaseLock one = lock("one", Duration.ofSeconds(30));
                Session migrating = Session.open(dataSource, "primary")) {
            one.tryAcquire();
            one.verify(migrating);
            JdbcClient.create(dataSource)
                    .sql("update migration_version_lock set owner = 'other', token = token + 1, host = 'web-2'")
                    .update();

            assertThatExceptionOfType(LockLostException.class)
                    .isThrownBy(() -> one.verify(migrating))
                    .satisfies(it -> assertThat(it.problem()).contains("belongs to orders 1.4 on web-2"));
        }
    }

    @Test
    void sessionWhoseTransactionsHaveASnapshotSeesTheHeartbeatsAllTheSame() throws Exception {
        try (Connection connection = dataSource.getConnection();
                LeaseDatabaseLock one = lock("one", Duration.ofSeconds(5))) {
            connection.setTransactionIsolation(Connection.TRANSACTION_SERIALIZABLE);
            one.tryAcquire();

            try (Session migrating = Session.open(new SingleConnectionDataSource(connection, true), "primary")) {
                one.prepare(migrating);
                assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            }

            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_SERIALIZABLE);
        }
    }

    /** Takes the lease as a process does that is killed right after: nobody renews it or gives it back. */
    private void died(String owner, Duration lease) {
        try (Session session = Session.open(dataSource, "primary")) {
            LeaseTable table = tables.lease();
            java.time.Instant now = table.now(session.jdbc());
            assertThat(table.take(session.jdbc(), owner, owner(owner), now, now.plus(lease)))
                    .isTrue();
        }
    }
}
