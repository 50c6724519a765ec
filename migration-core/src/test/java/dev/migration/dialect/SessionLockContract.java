package dev.migration.dialect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a database's own lock owes: one holder at a time, and none who is dead. */
interface SessionLockContract {

    String NAME = "migration:orders";

    ContractDatabase database();

    /** Ends the session of the connection from outside, as a crash would. */
    void kill(Connection connection) throws SQLException;

    default SessionLock lock() {
        return database().dialect().sessionLock().orElseThrow();
    }

    default Connection open() throws SQLException {
        return database().dataSource().getConnection();
    }

    @Test
    default void secondSessionCannotTakeWhatTheFirstHolds() throws SQLException {
        try (Connection first = open();
                Connection second = open()) {
            assertThat(lock().tryAcquire(first, NAME)).isTrue();

            assertThat(lock().tryAcquire(second, NAME)).isFalse();
            assertThat(lock().isHeld(first, NAME)).isTrue();
            assertThat(lock().isHeld(second, NAME)).isFalse();
            assertThat(lock().tryAcquire(second, "another")).isTrue();
        }
    }

    @Test
    default void releasedLockIsFree() throws SQLException {
        try (Connection first = open();
                Connection second = open()) {
            assertThat(lock().tryAcquire(first, NAME)).isTrue();
            lock().release(first, NAME);

            assertThat(lock().isHeld(first, NAME)).isFalse();
            assertThat(lock().tryAcquire(second, NAME)).isTrue();
        }
    }

    @Test
    default void lockOfAKilledSessionIsFree() throws SQLException {
        try (Connection second = open()) {
            Connection first = open();
            assertThat(lock().tryAcquire(first, NAME)).isTrue();

            kill(first);

            await().atMost(Duration.ofSeconds(10)).until(() -> lock().tryAcquire(second, NAME));
        }
    }

    @Test
    default void holderIsDescribedToOthers() throws SQLException {
        try (Connection first = open();
                Connection second = open()) {
            assertThat(lock().holder(second, NAME)).isEmpty();
            assertThat(lock().tryAcquire(first, NAME)).isTrue();

            assertThat(lock().holder(second, NAME)).hasValueSatisfying(it -> assertThat(it.description())
                    .matches("(process|connection) \\d+.*from .* for \\d+ s"));
        }
    }

    @Test
    default void nameOfAnyLengthIsOneLock() throws SQLException {
        String name = "long".repeat(50);
        try (Connection first = open();
                Connection second = open()) {
            assertThat(lock().tryAcquire(first, name + "a")).isTrue();

            assertThat(lock().tryAcquire(second, name + "a")).isFalse();
            assertThat(lock().tryAcquire(second, name + "b")).isTrue();
        }
    }
}
