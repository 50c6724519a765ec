package dev.migration.execution;

import java.time.Instant;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one row of a {@link LeaseDatabaseLock}. Times are milliseconds since 1970 by the database's clock, as numbers: a
 * number means the same to every driver and in every time zone.
 *
 * @param name its name as it is written in a statement
 * @param clock the database's expression for the current time with its zone
 */
record LeaseTable(String name, String clock) {

    static final int ROW = 1;

    record Lease(String owner, long token, Instant acquired, Instant expires) {}

    /** A lease as it is at a moment of the database's clock. */
    record Observed(Lease lease, Instant now) {

        /** Given back, or run out. */
        boolean isOver() {
            return lease.expires().isBefore(now);
        }

        /** Run out without having been given back, since its holder died. */
        boolean isAbandoned() {
            return isOver() && lease.expires().toEpochMilli() > 0;
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

    Lease read(JdbcClient jdbc) {
        return jdbc.sql("select owner, token, acquired, expires from " + name + " where id = " + ROW)
                .query((row, number) -> new Lease(
                        row.getString(1),
                        row.getLong(2),
                        Instant.ofEpochMilli(row.getLong(3)),
                        Instant.ofEpochMilli(row.getLong(4))))
                .single();
    }

    boolean take(JdbcClient jdbc, String owner, Instant now, Instant expires) {
        try {
            return jdbc.sql("update " + name + " set owner = ?, token = token + 1, acquired = ?, expires = ?"
                                    + " where id = ? and expires < ?")
                            .params(owner, now.toEpochMilli(), expires.toEpochMilli(), ROW, now.toEpochMilli())
                            .update()
                    == 1;
        } catch (ConcurrencyFailureException tooLate) {
            // Firebird does not let the second of two wait for the first.
            return false;
        }
    }

    void renew(JdbcClient jdbc, String owner, long token, Instant expires) {
        jdbc.sql("update " + name + " set expires = ? where id = ? and owner = ? and token = ?")
                .params(expires.toEpochMilli(), ROW, owner, token)
                .update();
    }

    /** Locks the row until the caller's transaction ends, if it still is the caller's. */
    boolean hold(JdbcClient jdbc, String owner, long token) {
        return jdbc.sql("update " + name + " set token = token where id = ? and owner = ? and token = ?")
                        .params(ROW, owner, token)
                        .update()
                == 1;
    }

    void release(JdbcClient jdbc, String owner, long token) {
        jdbc.sql("update " + name + " set expires = 0 where id = ? and owner = ? and token = ?")
                .params(ROW, owner, token)
                .update();
    }
}
