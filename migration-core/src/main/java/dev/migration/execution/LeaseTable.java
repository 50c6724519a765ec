package dev.migration.execution;

import dev.migration.dialect.LockSight;
import dev.migration.lock.LockHolder;
import dev.migration.lock.LockOwner;
import dev.migration.lock.LockProgress;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one row that says who holds the lock. It is the lock of a {@link LeaseDatabaseLock}; beside a {@link
 * SessionDatabaseLock} it only tells. Times are milliseconds since 1970 by the database's clock, as numbers: a number means
 * the same to every driver and in every time zone.
 *
 * @param name its name as it is written in a statement
 * @param clock the database's expression for the current time with its zone
 */
record LeaseTable(String name, String clock) {

    static final int ROW = 1;

    private static final String COLUMNS =
            """
            owner, token, acquired, expires, session_id, host, process_id, application, application_version, \
            revision, step_number, step_count, statement_number, statement_count""";

    private static final String TAKE =
            """
            update %s set owner = ?, token = token + 1, acquired = ?, expires = ?, session_id = %s, host = ?, process_id = ?, \
            application = ?, application_version = ?, revision = null, step_number = null, step_count = null, \
            statement_number = null, statement_count = null where id = ?""";

    private static final String OWN = " where id = ? and owner = ?";

    /**
     * What the row says.
     *
     * @param owner different for every acquisition
     * @param sessionNumber of the session that holds the database's own lock; 0 where the row itself is the lock
     * @param by {@code null} before the first acquisition
     */
    record Lease(
            String owner,
            long token,
            Instant acquired,
            Instant expires,
            long sessionNumber,
            @Nullable LockOwner by,
            @Nullable LockProgress progress) {

        boolean isLockItself() {
            return sessionNumber == 0;
        }
    }

    /** A lease as it is at a moment of the database's clock. */
    record Observed(Lease lease, Instant now) {

        /** Given back, or run out. */
        boolean isOver() {
            return lease.expires().isBefore(now);
        }

        /** Run out without having been given back, since its holder died. */
        boolean isAbandoned() {
            return isOver() && lease.isLockItself() && lease.expires().toEpochMilli() > 0;
        }

        /** Since when is told by the clock of this machine: that of some databases does not say in which zone it is. */
        LockHolder holder(@Nullable String session) {
            Duration between = Duration.between(lease.acquired(), now);
            Duration age = between.isNegative() ? Duration.ZERO : between;
            Instant since = Instant.now().minus(age).truncatedTo(ChronoUnit.MILLIS);
            return new LockHolder(lease.by(), session, since, age, lease.progress());
        }
    }

    /** Several may try at once: the primary key lets one of them. */
    void createRowIfMissing(JdbcClient jdbc) {
        if (hasRow(jdbc)) {
            return;
        }
        try {
            jdbc.sql("insert into " + name + " (id, owner, token, acquired, expires) values (?, 'nobody', 0, 0, 0)")
                    .param(ROW)
                    .update();
        } catch (DataAccessException exception) {
            if (!hasRow(jdbc)) {
                throw exception;
            }
        }
    }

    boolean hasRow(JdbcClient jdbc) {
        return !jdbc.sql("select id from " + name + " where id = " + ROW)
                .query()
                .listOfRows()
                .isEmpty();
    }

    Instant now(JdbcClient jdbc) {
        return jdbc.sql("select %s from %s where id = %d".formatted(clock, name, ROW))
                .query((row, number) -> DatabaseClock.instant(row))
                .single();
    }

    /** Empty where there is no such row. */
    Optional<Observed> read(JdbcClient jdbc) {
        return jdbc.sql("select %s, %s from %s where id = %d".formatted(clock, COLUMNS, name, ROW))
                .query((row, number) -> new Observed(lease(row), DatabaseClock.instant(row)))
                .optional();
    }

    /** Takes the row as the lock itself, if nobody holds it as that. */
    boolean take(JdbcClient jdbc, String owner, LockOwner by, Instant now, Instant expires) {
        return take(jdbc, TAKE.formatted(name, "null") + " and expires < ?", owner, by, now, expires);
    }

    /** As {@link #take}, where no session holds the lock of the database: what one that held it left here does not count. */
    boolean takeFromSession(JdbcClient jdbc, String owner, LockOwner by, Instant now, Instant expires) {
        String sql = TAKE.formatted(name, "null") + " and (session_id is not null or expires < ?)";
        return take(jdbc, sql, owner, by, now, expires);
    }

    /** Tells that a session holds the lock of the database, unless somebody holds this row as the lock itself. */
    boolean tell(JdbcClient jdbc, String ownNumber, String owner, LockOwner by, Instant now, Instant expires) {
        String sql = TAKE.formatted(name, ownNumber) + " and (session_id is not null or expires < ?)";
        return take(jdbc, sql, owner, by, now, expires);
    }

    private static boolean take(JdbcClient jdbc, String sql, String owner, LockOwner by, Instant now, Instant expires) {
        try {
            return jdbc.sql(sql)
                            .param(owner)
                            .param(now.toEpochMilli())
                            .param(expires.toEpochMilli())
                            .param(by.host())
                            .param(by.process())
                            .param(by.application())
                            .param(by.applicationVersion())
                            .param(ROW)
                            .param(now.toEpochMilli())
                            .update()
                    == 1;
        } catch (ConcurrencyFailureException tooLate) {
            // Firebird does not let the second of two wait for the first.
            return false;
        }
    }

    void renew(JdbcClient jdbc, String owner, Instant expires) {
        jdbc.sql("update " + name + " set expires = ?" + OWN)
                .params(expires.toEpochMilli(), ROW, owner)
                .update();
    }

    /** As {@link #renew}, and tells how far the run has come. */
    void renew(JdbcClient jdbc, String owner, Instant expires, LockProgress progress) {
        jdbc.sql("update " + name + " set expires = ?, revision = ?, step_number = ?, step_count = ?,"
                        + " statement_number = ?, statement_count = ?" + OWN)
                .param(expires.toEpochMilli())
                .param(progress.revision())
                .param(progress.step())
                .param(progress.steps())
                .param(progress.statement())
                .param(progress.statements())
                .params(ROW, owner)
                .update();
    }

    /** Locks the row until the caller's transaction ends and renews it with that, if it still is the caller's. */
    boolean hold(JdbcClient jdbc, String owner, long token, Instant expires) {
        return jdbc.sql("update " + name + " set expires = ?" + OWN + " and token = ?")
                        .params(expires.toEpochMilli(), ROW, owner, token)
                        .update()
                == 1;
    }

    /** Finds one row for as long as the row is the owner's and the lock of the database is held. */
    void verify(StateChanges changes, String owner, LockSight sight, IntConsumer check) {
        List<@Nullable Object> values = new ArrayList<>(List.of(ROW, owner));
        values.addAll(sight.parameters());
        changes.find("select 1 from " + name + OWN + " and " + sight.condition(), values, check);
    }

    void release(JdbcClient jdbc, String owner) {
        jdbc.sql("update " + name + " set expires = 0" + OWN).params(ROW, owner).update();
    }

    private static Lease lease(ResultSet row) throws SQLException {
        return new Lease(
                row.getString(2),
                row.getLong(3),
                Instant.ofEpochMilli(row.getLong(4)),
                Instant.ofEpochMilli(row.getLong(5)),
                row.getLong(6),
                owner(row),
                progress(row));
    }

    private static @Nullable LockOwner owner(ResultSet row) throws SQLException {
        String host = row.getString(7);
        return host == null ? null : new LockOwner(host, row.getLong(8), row.getString(9), row.getString(10));
    }

    private static @Nullable LockProgress progress(ResultSet row) throws SQLException {
        String revision = row.getString(11);
        return revision == null
                ? null
                : new LockProgress(revision, row.getInt(12), row.getInt(13), row.getInt(14), row.getInt(15));
    }
}
