package dev.migration.backfill;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells what may go well when it is done again: two transactions were in each other's way. */
final class TransientFailure {

    /** PostgreSQL, H2, Oracle. */
    private static final Set<String> STATES = Set.of("55P03", "HYT00", "61000");

    /** MySQL's lock timeout, SQL Server's; SQLite's busy and locked. */
    private static final Set<Integer> CODES = Set.of(1205, 1222);

    private static final Set<Integer> SQLITE_CODES = Set.of(5, 6);

    private TransientFailure() {}

    static boolean isOne(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof SQLException sql && isOne(sql.getSQLState(), sql.getErrorCode(), sql)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOne(@Nullable String state, int code, SQLException exception) {
        return state != null && (state.startsWith("40") || STATES.contains(state))
                || CODES.contains(code)
                || exception.getClass().getSimpleName().equals("SQLiteException") && SQLITE_CODES.contains(code & 0xff);
    }
}
